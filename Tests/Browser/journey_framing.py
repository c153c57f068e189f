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
