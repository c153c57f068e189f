"""Why together: asked on the plan and before the first consent, answered for oneself, read by who helps and not at home."""
from journey_family import NO_SCRIPTS, expect, signed_in


def she_wants_to_talk_first_and_her_helper_reads_it_but_the_father_does_not(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        mother.click("nav.hoofd a:has-text('Wie ziet wat')")
        mother.locator("main a[href*='toestemming/geven']").first.click()
        expect(house, "Waarom samen?" in mother.locator("main").inner_text(), "it is not asked before a consent")
        mother.click("nav.hoofd a:has-text('Ons plan')")
        mother.click("text=Lees en zeg wat je ervan vindt")
        shown = mother.locator("main").inner_text()
        expect(house, "Wat het niet betekent" in shown, "it is not said what it does not mean")
        mother.locator("main form button").first.click()
        expect(house, mother.locator(".mis").count() > 0, "an empty answer is taken")
        mother.locator("label", has_text="Ik wil er eerst over praten").locator("input").check()
        mother.fill("textarea[name=woorden]", "Liefst met Femke erbij")
        mother.locator("main form button").first.click()
        expect(house, "Liefst met Femke erbij" in mother.locator("main").inner_text(), "her words are not there")
        address = mother.url.split("?")[0]
        mother.click("nav.hoofd a:has-text('Ons plan')")
        expect(house, mother.locator("text=Lees en zeg wat je ervan vindt").count() == 0, "it is asked again")
        father = signed_in(house, demo, "Ruben", **NO_SCRIPTS)
        father.goto(address)
        expect(house, "Liefst met" not in father.locator("main").inner_text(), "the father reads her words")
        helper = signed_in(house, demo, "Femke", **NO_SCRIPTS)
        helper.goto(address)
        expect(house, "Liefst met Femke erbij" in helper.locator("main").inner_text(), "her helper does not read it")
