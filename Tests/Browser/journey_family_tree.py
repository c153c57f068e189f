"""A family tree: drawn without scripts, seen by its makers alone, and readable on a phone."""
from journey_family import NO_SCRIPTS, expect, signed_in


def trees(page):
    page.click("nav.hoofd a:has-text('Mensen')")
    page.click("text=Bekijk of teken een kring")
    page.click("text=Bekijk of teken een stamboom")


def put_in(page, name, row, parents=()):
    page.click("text=Iemand erbij zetten")
    page.fill("input[name=naam]", name)
    page.locator("input[name=rij]").nth(row).check()
    for parent in parents:
        page.locator("fieldset", has=page.locator("input[name=kind-van]")).locator("label", has_text=parent).locator("input").check()
    page.locator("main form button").first.click()


def a_tree_is_drawn_together_without_scripts_and_the_father_does_not_see_it(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        trees(mother)
        mother.click("text=Teken een stamboom")
        mother.locator("label", has_text="Noor").locator("input").check()
        mother.locator("main form button").first.click()
        mother.locator("main h2 a").first.click()
        put_in(mother, "Oma <b>Fatma</b>", 0)
        put_in(mother, "Mama", 1, ["Oma"])
        put_in(mother, "Oom Bram", 1)
        mother.click("text=Wie zijn partners?")
        mother.locator("input[name=van]").nth(1).check()
        mother.locator("input[name=naar]").nth(2).check()
        mother.locator("input[name=hoe]").nth(3).check()
        mother.locator("main form button").first.click()
        shown = mother.locator("main").inner_text()
        expect(house, "Oma <b>Fatma</b>" in shown and "gescheiden" in shown, "the list does not show what was put in")
        drawn = mother.locator("svg.kring").first
        expect(house, drawn.locator("path.vak").count() == 3, "not everybody stands in the drawing")
        expect(house, "Fatma" in drawn.inner_html(), "the drawing does not show her name")
        address = mother.url.split("?")[0]
        daughter = signed_in(house, demo, "Noor", **NO_SCRIPTS)
        daughter.goto(address)
        expect(house, "Oom Bram" in daughter.locator("main").inner_text(), "who drew along does not see the tree")
        father = signed_in(house, demo, "Ruben", **NO_SCRIPTS)
        answer = father.goto(address)
        expect(house, answer.status == 404, f"the father gets {answer.status}")


def a_parent_in_the_wrong_row_is_refused_kindly_and_what_was_typed_stays(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        trees(mother)
        mother.locator("main h2 a").first.click()
        put_in(mother, "Neefje Sem", 2, ["Oma Riet"])
        shown = mother.locator("main").inner_text()
        expect(house, "Een ouder staat één rij hoger" in shown, "it is not said what is wrong")
        expect(house, mother.input_value("input[name=naam]") == "Neefje Sem", "what was typed is gone")


def a_tree_on_a_phone_has_letters_of_12_px_and_no_sideways_scrolling(house):
    with house.context("Samira", viewport={"width": 390, "height": 844}) as context:
        page = context.new_page()
        page.goto("/")
        trees(page)
        page.locator("main h2 a").first.click()
        sizes = page.evaluate(
            """() => [...document.querySelectorAll('svg.kring.smal text')].map((text) => {
              return parseFloat(text.getAttribute('font-size')) * text.ownerSVGElement.getScreenCTM().a
            })"""
        )
        expect(house, len(sizes) > 8, "the demo's tree is not on the page")
        expect(house, min(sizes) >= 12, f"letters of {min(sizes):.1f} px")
        wide = page.evaluate("() => document.documentElement.scrollWidth")
        expect(house, wide <= 390, f"the page is {wide} px wide")
