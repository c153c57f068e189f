"""A circle of people: drawn without scripts, seen by its makers alone until they say otherwise, and readable on a phone."""
from journey_family import NO_SCRIPTS, expect, signed_in


def circles(page):
    page.click("nav.hoofd a:has-text('Mensen')")
    page.click("text=Bekijk of teken een kring")


def a_circle_is_drawn_together_without_scripts_and_the_father_does_not_see_it(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        circles(mother)
        mother.click("text=Teken een kring")
        mother.locator("label", has_text="Noor").locator("input").check()
        mother.locator("main form button").first.click()
        mother.locator("main h2 a").first.click()
        mother.click("text=Iemand erbij zetten")
        mother.fill("input[name=naam]", "Buurman <b>Jan</b>")
        mother.locator("input[name=dichtbij]").first.check()
        mother.locator("input[name=contact]").first.check()
        mother.locator("main form button").first.click()
        shown = mother.locator("main").inner_text()
        expect(house, "Buurman <b>Jan</b>" in shown and "heel sterk" in shown, "the list does not show who was put in")
        expect(house, mother.locator("svg.kring text", has_text="Buurman").count() > 0, "the drawing does not show him")
        address = mother.url.split("?")[0]
        daughter = signed_in(house, demo, "Noor", **NO_SCRIPTS)
        daughter.goto(address)
        expect(house, "Buurman" in daughter.locator("main").inner_text(), "who drew along does not see the circle")
        father = signed_in(house, demo, "Ruben", **NO_SCRIPTS)
        answer = father.goto(address)
        expect(house, answer.status == 404, f"the father gets {answer.status}")


def a_drawing_on_a_phone_has_letters_of_12_px_and_no_names_over_one_another(house):
    with house.context("Samira", viewport={"width": 390, "height": 844}) as context:
        page = context.new_page()
        page.goto("/")
        circles(page)
        page.locator("main h2 a").first.click()
        texts = page.locator("svg.kring.smal text")
        expect(house, texts.count() > 8, "the demo's circle is not on the page")
        sizes = page.evaluate(
            """() => [...document.querySelectorAll('svg.kring.smal text')].map((text) => {
              const scale = text.ownerSVGElement.getScreenCTM().a
              return parseFloat(text.getAttribute('font-size')) * scale
            })"""
        )
        expect(house, min(sizes) >= 12, f"letters of {min(sizes):.1f} px")
        boxes = page.evaluate(
            """() => [...document.querySelectorAll('svg.kring.smal rect.vak')].map((box) => {
              const {left, right, top, bottom} = box.getBoundingClientRect()
              return [left, right, top, bottom]
            })"""
        )
        for place, one in enumerate(boxes):
            for other in boxes[place + 1:]:
                apart = one[1] <= other[0] or other[1] <= one[0] or one[3] <= other[2] or other[3] <= one[2]
                expect(house, apart, f"boxes overlap: {one} and {other}")
