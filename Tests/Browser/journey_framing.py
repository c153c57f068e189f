"""What is fixed by an order and until when, and a guideline that is not followed. Without JavaScript."""
from journey_deciding import CHOICE, open_choice
from journey_family import NO_SCRIPTS, expect, signed_in


def of_helper(house, demo, words=CHOICE):
    page = signed_in(house, demo, "Femke", **NO_SCRIPTS)
    page.click("main a[href*='/gezin/']")
    open_choice(page, words)
    return page


def what_is_fixed_says_by_whom_and_until_when_and_what_is_open(house):
    with house.fresh_demo() as demo:
        worker = of_helper(house, demo)
        worker.click("main a[href$='/vast']")
        worker.fill("textarea[name=vast]", "Elke week komt er iemand thuis.")
        worker.click("main form button:has-text('Bewaar')")
        expect(house, worker.locator("#fouten").count() == 1, "it is not asked by whom, until when and what is open")
        expect(house, worker.locator("textarea[name=vast]").input_value() != "", "what was typed is lost")
        worker.locator("label", has_text="De rechter").locator("input[name=wie]").check()
        worker.fill("input[name=stuk]", "Besluit 26-101")
        worker.fill("textarea[name=open]", "Wie er komt.")
        worker.fill("input[name=tot]", "2026-05-01")
        worker.click("main form button:has-text('Bewaar')")
        expect(house, "gedaan=bewaard" in worker.url, f"saving led to {worker.url}")
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        open_choice(mother)
        text = mother.locator("main").inner_text()
        expect(house, "Elke week komt er iemand thuis." in text and "Wie er komt." in text, "she does not read it")
        expect(house, "Dit stopt bijna, op vrijdag 1 mei" in text or "1 mei" in text, "she does not read until when")
        expect(house, not mother.locator("main a[href$='/vast']").count(), "a mother is offered to fix something")


def who_departs_from_a_guideline_says_why_and_asks_the_family(house):
    with house.fresh_demo() as demo:
        worker = of_helper(house, demo)
        worker.click("main a[href$='/richtlijn']")
        worker.fill("input[name=richtlijn]", "Voorbeeldrichtlijn slapen, versie 1")
        worker.locator("label", has_text="Hier doen we het anders").locator("input[name=volgen]").check()
        worker.fill("textarea[name=waarom]", "Daan slaapt bij oma beter.")
        worker.click("main form button:has-text('Bewaar')")
        expect(house, worker.locator("#fouten").count() == 1, "nobody has to stand behind it")
        worker.fill("input[name=achter]", "Anne Visser, gedragswetenschapper")
        worker.click("main form button:has-text('Bewaar')")
        text = worker.locator("main").inner_text()
        expect(house, "Het gezin zei hier nog niets over." in text, "it does not wait for the family")
        expect(house, not worker.locator("main a[href$='/afwijking']").count(), "a professional speaks for the family")
        father = signed_in(house, demo, "Ruben", **NO_SCRIPTS)
        open_choice(father)
        father.click("main a[href$='/afwijking']")
        father.locator("label", has_text="slapen").locator("input[name=over]").check()
        father.locator("label", has_text="Dit vind ik niet goed").locator("input[name=mening]").check()
        father.fill("textarea[name=woorden]", "Ik wil dat hij ook bij mij slaapt.")
        father.click("main form button:has-text('Bewaar')")
        expect(house, "Ik wil dat hij ook bij mij slaapt." in father.locator("main").inner_text(), "his words are gone")
        worker.reload()
        expect(house, "Ik wil dat hij ook bij mij slaapt." in worker.locator("main").inner_text(), "she does not read it")


def who_must_agree_to_help_is_said_beside_the_choice(house):
    with house.fresh_demo() as demo:
        page = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        open_choice(page)
        help = page.locator("section[aria-labelledby='k-hulp']")
        expect(house, "Wacht op antwoord" in help.inner_text(), "the choice says nothing of who must agree")
        help.locator("a").first.click()
        expect(house, page.url.endswith("/hulp"), f"its link led to {page.url}")


# In the other family a court fixed something for a year, and help rests on it.
UNDER_ORDER = "2026-04-25"
AFTER_ORDER = "2027-04-20"


def of_help(house, demo, person):
    page = signed_in(house, demo, person, **NO_SCRIPTS)
    if "/gezin/" not in page.url:
        page.click("main a[href*='/gezin/'] >> nth=0")
    page.goto(page.url.split("/plan")[0] + "/hulp")
    return page


def help_that_an_order_fixes_goes_on_after_a_no_and_says_until_when(house):
    with house.fresh_demo(today=UNDER_ORDER) as demo:
        mother = of_help(house, demo, "Linda")
        text = mother.locator("main").inner_text()
        expect(house, "Dit ligt nu vast" in text and "De rechter besloot dit." in text, "it does not say who fixed it")
        expect(house, "beslissen jullie weer zelf" in text and "Op welke dag" in text, "not until when, or what is open")
        expect(house, "Nee, dit wil ik niet" in text, "her no is gone")
        mother.click("main a[href$='/antwoord']")
        expect(house, "ligt nu vast en gaat door" in mother.locator("main").inner_text(), "the form does not say so")
        mother.locator("label", has_text="Ja, dit is goed").locator("input[name=antwoord]").check()
        mother.click("main form button:has-text('Bewaar')")
        expect(house, "gedaan=bewaard" in mother.url, f"answering led to {mother.url}")
        guardian = of_help(house, demo, "Mo")
        expect(house, not guardian.locator("main a[href$='/zonder']").count(), "an answer is done without, that nobody waits for")
        guardian.click("main a[href$='/hulp/nieuw']")
        guardian.locator("label", has_text="Jayden").locator("input[name=over]").check()
        guardian.fill("input[name=naam]", "Een kamer om te praten")
        guardian.fill("textarea[name=woorden]", "Eén keer per week, een half uur.")
        guardian.locator("label", has_text="Nee").locator("input[name=ingrijpend]").check()
        guardian.locator("label", has_text="nummer 26-101").locator("input[name=vast]").check()
        guardian.click("main form button:has-text('Bewaar')")
        expect(house, guardian.locator("main").inner_text().count("Dit ligt nu vast") == 2, "new help does not rest on it")


def after_its_last_day_the_ordinary_rule_is_back_by_itself(house):
    with house.fresh_demo(today=AFTER_ORDER) as demo:
        mother = of_help(house, demo, "Linda")
        text = mother.locator("main").inner_text()
        expect(house, "Nu beslissen jullie weer zelf." in text, "it does not say that it is over")
        expect(house, "Dit ligt nu vast" not in text and "Niet iedereen wil dit" in text, "the ordinary rule is not back")
