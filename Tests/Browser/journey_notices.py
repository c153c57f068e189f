"""Seintjes: nobody gets any until he asks; then a letter that says nothing. Without JavaScript."""
import pathlib

from journey_family import NO_SCRIPTS, expect, signed_in
from journey_handover import send, words

PAGE = "/instellingen/seintjes"
NAMES = ["Samira", "Noor", "Ruben", "Daan", "Yilmaz", "http"]


def letters(demo):
    return sorted(pathlib.Path(demo.folder, "letters").glob("*.eml"))


def a_month_later(house, demo):
    clock = signed_in(house, demo, "Noor", **NO_SCRIPTS)
    clock.goto("/demo")
    clock.click("button:has-text('30 dagen later')")


def who_asks_for_it_gets_a_letter_that_says_nothing(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        mother.click("header a:has-text('Taal')")
        mother.click("main a:has-text('Seintjes per e-mail')")
        expect(house, mother.locator("input[value=geen]").is_checked(), "she gets letters that she never asked for")
        mother.check("input[value=mail]")
        mother.fill("input[name=adres]", "samira bij huis")
        mother.check("input[name=hoe-vaak][value='1']")
        send(mother)
        expect(house, mother.locator(".fouten").count() == 1, "what is no address is taken")
        expect(house, mother.input_value("input[name=adres]") == "samira bij huis", "what she typed is gone")
        mother.fill("input[name=adres]", "samira@huis.example")
        send(mother)
        expect(house, "Je keuze is bewaard" in mother.inner_text("body"), f"it is not kept: {words(mother)[:200]}")
        a_month_later(house, demo)
        for _ in range(60):
            if letters(demo):
                break
            mother.wait_for_timeout(500)
        expect(house, len(letters(demo)) == 1, f"there are {len(letters(demo))} letters, of one person")
        for file in letters(demo):
            text = file.read_text()
            expect(house, "Er is iets nieuws voor je. Log in om het te lezen." in text, f"it says: {text}")
            expect(house, not [name for name in NAMES if name in text.replace("samira@", "")], f"it tells: {text}")
        mother.goto(PAGE)
        mother.check("input[value=geen]")
        send(mother)
        expect(house, mother.input_value("input[name=adres]") == "", "her address is kept after she stopped it")


def nobody_finds_the_choices_of_somebody_else(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        mother.goto(PAGE)
        mother.check("input[value=mail]")
        mother.fill("input[name=adres]", "samira@huis.example")
        send(mother)
        father = signed_in(house, demo, "Ruben", **NO_SCRIPTS)
        father.goto(PAGE)
        expect(house, "samira@" not in father.content(), "he reads her address")
        visitor = house.browser.new_context(base_url=demo.base, **NO_SCRIPTS).new_page()
        visitor.goto(PAGE)
        expect(house, "adres" not in visitor.locator("main").inner_html(), "a visitor finds the page")
