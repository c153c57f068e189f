"""Choosing together: everybody says what he thinks, a choice is written down, and changing it needs a reason."""

from journey_family import NO_SCRIPTS, expect, signed_in

CHOICE = "Welke hulp past bij Daan?"


def open_choice(page, words=CHOICE):
    page.click("nav.hoofd a:has-text('Ons plan')")
    page.click("main a[href$='/keuzes']")
    page.click(f"main a:has-text('{words}')")


def say(page, option, wish, words):
    page.click("main a[href$='/mening']")
    page.locator("label", has_text=option).locator("input[name=keuze]").check()
    page.locator("label", has_text=wish).locator("input[name=meebeslissen]").check()
    page.fill("textarea[name=woorden]", words)
    page.click("main form button:has-text('Bewaar')")


def decide(page, option, why):
    page.click("main a[href$='/besluit']")
    page.locator("label", has_text=option).locator("input[name=keuze]").check()
    page.fill("textarea[name=woorden]", why)
    page.fill("input[name=wanneer]", "2026-06-01")
    page.click("main form button:has-text('Bewaar')")


def a_choice_waits_for_who_has_not_spoken_and_keeps_who_wanted_something_else(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        open_choice(mother)
        expect(house, "Femke Bos (Jeugdteam) vraagt het." in mother.locator("main").inner_text(), "unknown is not said as unknown")
        decide(mother, "Een maatje", "Dat past bij Daan.")
        expect(house, "nog niet wat ze vinden" in mother.locator("main").inner_text(), "the choice did not wait")
        expect(house, mother.locator("textarea[name=woorden]").input_value() == "Dat past bij Daan.", "the reason is lost")
        father = signed_in(house, demo, "Ruben", **NO_SCRIPTS)
        open_choice(father)
        say(father, "Nu niets doen", "Beslissen jullie maar", "Ik wil eerst rust.")
        expect(house, "gedaan=wat-ik-vind" in father.url, f"saying it led to {father.url}")
        open_choice(mother)
        expect(house, "Ik wil eerst rust." in mother.locator("main").inner_text(), "the mother does not read his words")
        decide(mother, "Een maatje", "Dat past bij Daan.")
        expect(house, "Dan wachten we nog op jou." in mother.locator("main").inner_text(), "an earlier text counts")
        open_choice(mother)
        say(mother, "Een maatje", "We beslissen samen", "Ook zo vind ik een maatje fijn.")
        open_choice(mother)
        decide(mother, "Een maatje", "Dat past bij Daan.")
        expect(house, "gedaan=besluit" in mother.url, f"deciding led to {mother.url}")
        page = mother.locator("main").inner_text()
        expect(house, "Niet iedereen wilde dit." in page and "Ik wil eerst rust." in page, "the dissent is gone")
        expect(house, not mother.locator("main a[href$='/besluit']").count(), "it can be decided a second time")


def a_choice_begins_with_a_wish_and_grows_options(house):
    with house.fresh_demo() as demo:
        page = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        page.click("main a[href$='/keuzes']")
        page.click("main a[href$='/keuzes/nieuw']")
        page.fill("input[name=vraag]", "Wie past er op?")
        page.locator("label", has_text="Daan").locator("input[name=over]").check()
        page.locator("label", has_text="Samira").locator("input[name=wie]").check()
        page.click("main form button:has-text('Bewaar')")
        expect(house, page.locator("#fouten").count() == 1, "a choice begins without a wish")
        expect(house, page.locator("input[name=vraag]").input_value() == "Wie past er op?", "the question is lost")
        page.fill("textarea[name=wens]", "Daan is nooit alleen.")
        page.click("main form button:has-text('Bewaar')")
        expect(house, "gedaan=keuze" in page.url, f"beginning led to {page.url}")
        page.click("main a[href$='/mogelijkheid']")
        page.fill("input[name=naam]", "Oma komt")
        page.fill("textarea[name=woorden]", "Oma past op bij ons thuis.")
        page.click("main form button:has-text('Bewaar')")
        expect(house, "Kies wie dat uitzoekt" in page.locator("main").inner_text(), "unknown is left in silence")
        page.locator("label", has_text="Ruben").locator("input[name=uitzoeken]").check()
        page.click("main form button:has-text('Bewaar')")
        expect(house, "Ruben vraagt het." in page.locator("main").inner_text(), "who asks is not said")


def a_made_choice_is_changed_with_a_reason_and_what_was_stays(house):
    with house.fresh_demo() as demo:
        page = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        open_choice(page, "Wie helpt mij met de post?")
        page.click("main a[href$='/veranderen']")
        page.locator("label", has_text="Nu niets doen").locator("input[name=keuze]").check()
        page.click("main form button:has-text('Bewaar')")
        expect(house, page.locator("#fouten").count() == 1, "a choice changes without a reason")
        page.fill("textarea[name=woorden]", "Hatice is ziek. Ik doe het zelf.")
        page.click("main form button:has-text('Bewaar')")
        text = page.locator("main").inner_text()
        expect(house, "Hatice is ziek." in text and "Hatice is er toch op zondag." in text, "a reason is gone")


def who_differs_says_so_and_a_next_step_has_a_day(house):
    with house.fresh_demo() as demo:
        page = signed_in(house, demo, "Ruben", **NO_SCRIPTS)
        open_choice(page)
        page.click("main a[href$='/verschil']")
        page.fill("textarea[name=woorden]", "Ik wil eerst met Daan praten.")
        page.click("main form button:has-text('Bewaar')")
        text = page.locator("main").inner_text()
        expect(house, "Ik wil eerst met Daan praten." in text and "Ik wil geen training thuis." in text, "a position is gone")
        expect(house, "niet in jullie gemeente" in text, "why help is not offered is not said")
        page.click("main a[href$='/verder']")
        page.locator("label", has_text="vertrouwenspersoon").locator("input[name=hoe]").check()
        page.click("main form button:has-text('Bewaar')")
        expect(house, page.locator("#fouten").count() == 1, "a next step needs no day")
        page.fill("input[name=wanneer]", "2026-04-20")
        page.click("main form button:has-text('Bewaar')")
        expect(house, "20 april" in page.locator("main").inner_text(), "the day of the next step is not said")


def help_waits_until_everybody_who_must_has_said_yes(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        mother.click("main a[href$='/hulp']")
        expect(house, "Wacht op antwoord" in mother.locator("main").inner_text(), "it does not wait for the father")
        father = signed_in(house, demo, "Ruben", **NO_SCRIPTS)
        father.goto(mother.url)
        father.click("main a[href$='/antwoord']")
        father.locator("label", has_text="Ja, dit is goed").locator("input[name=antwoord]").check()
        father.click("main form button:has-text('Bewaar')")
        expect(house, "Iedereen zei ja" in father.locator("main").inner_text(), "both agreed, and it does not say so")
        mother.click("main a[href$='/antwoord']")
        mother.locator("label", has_text="stoppen").locator("input[name=antwoord]").check()
        mother.click("main form button:has-text('Bewaar')")
        expect(house, "Niet iedereen wil dit" in mother.locator("main").inner_text(), "stopping does not show")


def an_option_is_written_anew_in_sight_and_who_spoke_before_is_asked_again(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        open_choice(mother)
        text = mother.locator("main").inner_text()
        expect(house, "Deze mogelijkheid is daarna anders opgeschreven." in text, "she is not told that it changed")
        expect(house, "Een maatje lijkt me fijn." in text, "what she said is gone")
        mother.locator("details summary", has_text="Zo stond het op").first.click()
        expect(house, mother.locator("details[open] dl").count() > 0, "the earlier text cannot be read")
        expect(house, not mother.locator("main a[href*='/mogelijkheid/'] >> text=maatje").count(), "she rewrites another's words")
        mother.click("main a:has-text('Vind je dit nog?')")
        mother.fill("textarea[name=woorden]", "Ook zo vind ik een maatje fijn.")
        mother.click("main form button:has-text('Bewaar')")
        text = mother.locator("main").inner_text()
        expect(house, "Ook zo vind ik een maatje fijn." in text and "Vind je dit nog?" not in text, "she is asked again")
        mother.locator("li", has_text="Nu niets doen").locator("a[href*='/mogelijkheid/']").first.click()
        mother.fill("textarea[name=hoe-lang]", "")
        mother.fill("textarea[name=woorden]", "We wachten tot de zomer.")
        mother.click("main form button:has-text('Bewaar')")
        expect(house, mother.locator("#fouten").count() == 1, "what is unknown is left in silence")
        expect(house, mother.locator("textarea[name=woorden]").input_value() == "We wachten tot de zomer.", "words are lost")
        mother.fill("textarea[name=hoe-lang]", "Tot juli.")
        mother.click("main form button:has-text('Bewaar')")
        text = mother.locator("main").inner_text()
        expect(house, "We wachten tot de zomer." in text, "the new text is not there")
