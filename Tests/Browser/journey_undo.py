"""Undo on the page that confirms, and what was typed but not sent: each for who did it, and for nobody else. Without JavaScript."""
from hand import Person
from journey_family import NO_SCRIPTS, expect, signed_in

BACK = "main button:has-text('Maak ongedaan')"


def person(house, demo, name):
    return Person(signed_in(house, demo, name, **NO_SCRIPTS), name)


def a_goal_that_was_paused_by_mistake_goes_back_with_one_press(house):
    with house.fresh_demo() as demo:
        mother = person(house, demo, "Samira").tab("Doelen")
        before = mother.page.locator("#k-nu").inner_text()
        expect(house, not mother.page.locator(BACK).count(), "there is something to undo before anything was done")
        mother.page.locator("main button", has_text="Even pauze").first.click()
        expect(house, mother.page.locator("#k-nu").inner_text() != before, "the goal did not go on pause")
        father = person(house, demo, "Ruben").tab("Doelen")
        expect(house, not father.page.locator(BACK).count(), "another is asked to undo it")
        mother.page.click(BACK)
        expect(house, mother.page.url.endswith("doelen?gedaan=teruggezet"), f"undoing led to {mother.page.url}")
        expect(house, mother.page.locator("#k-nu").inner_text() == before, "the goal is not where it was")
        expect(house, not mother.page.locator(BACK).count(), "what was undone can be undone again")


def what_one_thinks_of_the_plan_can_be_taken_back_until_another_sees_no_trace_of_it(house):
    with house.fresh_demo() as demo:
        daughter = person(house, demo, "Noor").thinks("Dit vind ik niet goed", "Te veel afspraken.")
        mother = person(house, demo, "Samira")
        mother.hears("Te veel afspraken.")
        daughter.page.click(BACK)
        daughter.hears("Het staat weer zoals het was.").hears_not("Te veel afspraken.")
        mother.page.reload()
        mother.hears_not("Te veel afspraken.")


def what_was_changed_meanwhile_stays_and_it_is_said(house):
    with house.fresh_demo() as demo:
        mother, father = person(house, demo, "Samira").tab("Doelen"), person(house, demo, "Ruben").tab("Doelen")
        goal = mother.page.locator("main li.kaart", has_text="Daan is op tijd op school.")
        goal.locator("button", has_text="Even pauze").click()
        father.page.reload()
        begin = father.page.locator("main li.kaart", has_text="Daan is op tijd op school.").locator("button, a.knop")
        begin.first.click()
        mother.page.click(BACK)
        mother.hears("Dit kan niet meer terug.")


def what_was_kept_for_later_waits_on_any_device_for_its_writer_alone(house):
    words = "Op zaterdag samen zwemmen"
    with house.fresh_demo() as demo:
        mother = person(house, demo, "Samira").tab("Doelen").follow("Nieuw doel")
        form = mother.page.url
        mother.fill({"Wat willen jullie bereiken?": words}).press("Bewaar voor later").hears("Bewaard voor later.")
        other = person(house, demo, "Samira").tab("Doelen").hears_not(words)
        other.page.goto(form)
        other.hears("Dit typte je eerder.")
        expect(house, typed(other) == words, "on another device it is not there")
        father = person(house, demo, "Ruben")
        father.page.goto(form)
        expect(house, typed(father) == "", "another reads what was not sent")
        other.press("Gooi weg wat ik typte").hears("Weggegooid.")
        mother.page.goto(form)
        expect(house, typed(mother) == "", "what was thrown away is still there")


def what_was_kept_is_done_with_once_it_is_sent(house):
    with house.fresh_demo() as demo:
        daughter = person(house, demo, "Noor").tab("Ons verhaal").follow("Vertel iets")
        form = daughter.page.url
        daughter.fill({"Vertel": "Ik wil later"}).press("Bewaar voor later")
        daughter.fill({"Vertel": "Ik wil later op reis."}).send().hears("Ik wil later op reis.")
        daughter.page.goto(form)
        expect(house, daughter.page.get_by_label("Vertel").last.input_value() == "", "what was sent is still waiting")


def typed(somebody):
    return somebody.page.get_by_label("Wat willen jullie bereiken?").input_value()
