"""Help passes from the one to the other: step by step, and closed by nobody alone. Without JavaScript."""
from journey_family import NO_SCRIPTS, expect, signed_in

# The first of the days on which who leaves and who comes are both there.
BOTH_THERE = "2026-09-25"


def words(page):
    return page.locator("main").inner_text()


def handovers(page):
    if "/gezin/" not in page.url:
        page.click("main a[href*='/gezin/']")
    page.click("nav.hoofd a:has-text('Mensen')")
    page.click("main a:has-text('Bekijk hoe hulp overgaat')")


def send(page):
    page.locator("main form button").first.click()


def step(page, name):
    return page.locator("main ol.stap li", has_text=name)


def help_passes_step_by_step_and_is_complete_when_all_three_say_so(house):
    with house.fresh_demo(today=BOTH_THERE) as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        handovers(mother)
        expect(house, "Ik ben Ilse" in words(mother), "who comes did not introduce herself")
        expect(house, step(mother, "Kennismaken").locator("a").count() == 0, "she speaks for who comes")
        expect(house, mother.locator("button:has-text('Voor mij is het klaar')").count() == 0, "it closes too early")
        step(mother, "Kiezen wat er overgaat").locator("a:has-text('Dit is gedaan')").click()
        send(mother)
        step(mother, "Samen praten").locator("a:has-text('Dit is gedaan')").click()
        mother.fill("input[name=dag]", "2027-01-01")
        send(mother)
        expect(house, mother.locator(".fouten").count() == 1, "a talk that is still to come is taken")
        mother.fill("input[name=dag]", BOTH_THERE)
        send(mother)
        step(mother, "Wat er nog moet gebeuren").locator("button:has-text('Dit hoeft niet')").click()
        comes = signed_in(house, demo, "Ilse", **NO_SCRIPTS)
        handovers(comes)
        expect(house, step(comes, "Kiezen wat").locator("a").count() == 0, "who comes chooses about the family's story")
        step(comes, "De eerste afspraak").locator("a:has-text('Dit is gedaan')").click()
        comes.fill("input[name=dag]", "2026-10-01")
        send(comes)
        leaves = signed_in(house, demo, "Femke", **NO_SCRIPTS)
        handovers(leaves)
        for page in (leaves, comes, mother):
            page.reload()
            expect(house, "Klaar op" not in words(page), "it is closed before all three said so")
            page.click("main button:has-text('Voor mij is het klaar')")
        expect(house, "Klaar op" in words(mother), f"it is not closed: {words(mother)[:200]}")


def who_has_no_part_in_a_handover_finds_nothing_of_it(house):
    with house.fresh_demo(today=BOTH_THERE) as demo:
        father = signed_in(house, demo, "Ruben", **NO_SCRIPTS)
        handovers(father)
        expect(house, "Ilse" not in words(father), "he reads of a handover that is about others too")
