"""A family changes, and a text is put right or taken away. Without JavaScript."""
from journey_family import NO_SCRIPTS, expect, signed_in


def words(page):
    return page.locator("main").inner_text()


def story(page):
    page.click("nav.hoofd a:has-text('Ons verhaal')")


def a_text_is_put_right_in_sight_and_another_is_taken_away_with_a_trace(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        story(mother)
        card = mother.locator("main li.kaart", has_text="Ik durf de post niet open te maken.")
        card.locator("a:has-text('Verbeter of haal weg')").click()
        mother.fill("textarea[name=woorden]", "")
        mother.locator("main form button").first.click()
        expect(house, mother.locator(".fouten").count() == 1, "an empty text is taken")
        mother.fill("textarea[name=woorden]", "Ik durf de post nu samen te openen.")
        mother.locator("main form button").first.click()
        expect(house, mother.url.endswith("gedaan=verbeterd"), f"putting right led to {mother.url}")
        worker = signed_in(house, demo, "Femke", **NO_SCRIPTS)
        worker.click("main a[href*='/gezin/']")
        story(worker)
        expect(house, "nu samen te openen" in words(worker), "a reader does not see the new words")
        expect(house, "Verbeterd op" in words(worker), "a reader does not see that it was put right")
        expect(house, "niet open te maken" not in words(worker), "a reader sees the first words")
        card = mother.locator("main li.kaart", has_text="Ik durf de post nu samen te openen.")
        card.locator("a:has-text('Wat er eerst stond')").click()
        expect(house, "niet open te maken" in words(mother), "she does not see her own first words")
        story(mother)
        card.locator("a:has-text('Verbeter of haal weg')").click()
        mother.click("main a:has-text('Haal deze tekst weg')")
        mother.click("main button:has-text('Ja, haal weg')")
        expect(house, mother.url.endswith("gedaan=weggehaald"), f"taking away led to {mother.url}")
        worker.reload()
        expect(house, "de post" not in words(worker), "a reader still sees what was taken away")
        worker.click("nav.hoofd a:has-text('plan')")
        worker.click("main a:has-text('Wat is er gebeurd?')")
        expect(house, "Samira haalde een eigen tekst weg." in words(worker), "there is no trace")


def people(page):
    page.click("nav.hoofd a:has-text('Mensen')")


def changes_of(page, name):
    people(page)
    page.locator("main li.mens", has_text=name).locator("a:has-text('Er is iets veranderd')").click()


def somebody_gets_a_new_name_and_nobody_hears_the_old_one(house):
    with house.fresh_demo() as demo:
        daughter = signed_in(house, demo, "Noor", **NO_SCRIPTS)
        changes_of(daughter, "Noor")
        daughter.click("main a:has-text('Geef een nieuwe naam')")
        daughter.fill("input[name=naam]", "")
        daughter.locator("main form button").first.click()
        expect(house, daughter.locator(".fouten").count() == 1, "an empty name is taken")
        daughter.fill("input[name=naam]", "Noah")
        daughter.locator("main form button").first.click()
        expect(house, daughter.url.endswith("gedaan=naam"), f"the new name led to {daughter.url}")
        for person in ("Samira", "Ruben"):
            page = signed_in(house, demo, person, **NO_SCRIPTS)
            people(page)
            expect(house, "Noah" in words(page), f"{person} does not see the new name")
            names = page.locator("main li.mens h3").all_inner_texts()
            expect(house, not any("Noor" in name for name in names), f"{person} hears the old name")
            expect(house, "Heette tot" not in words(page), f"{person} hears that there was another name")


def a_child_is_born_and_a_death_is_written_down_with_all_that_it_ends(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        people(mother)
        mother.click("main a:has-text('Er is een kind geboren')")
        mother.fill("input[name=naam]", "Sem")
        mother.fill("input[name=geboren]", "2026-04-06")
        mother.locator("main form button").first.click()
        expect(house, mother.url.endswith("gedaan=geboren"), f"the birth led to {mother.url}")
        expect(house, "Sem" in words(mother), "the child does not belong")
        worker = signed_in(house, demo, "Femke", **NO_SCRIPTS)
        worker.click("main a[href*='/gezin/']")
        changes_of(worker, "Samira")
        worker.click("main a:has-text('Schrijf op dat iemand is overleden')")
        expect(house, "Er gaat niets verloren" in words(worker), "it is not said what it does")
        worker.fill("input[name=dag]", "2026-04-07")
        worker.locator("main form button").first.click()
        expect(house, "Overleden op" in words(worker), "nobody remembers her")
        answer = mother.request.get(mother.url)
        expect(house, answer.status == 404, f"an account goes on after a death: {answer.status}")
        changes_of(worker, "Samira")
        worker.click("main button:has-text('Dit was een vergissing')")
        answer = mother.request.get(mother.url)
        expect(house, answer.status == 200, f"a mistake is not put right: {answer.status}")


def who_parts_keeps_what_he_sees_and_a_secret_name_is_told_to_nobody(house):
    with house.fresh_demo() as demo:
        father = signed_in(house, demo, "Ruben", **NO_SCRIPTS)
        father.click("nav.hoofd a:has-text('Doelen')")
        before = words(father)
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        people(mother)
        expect(house, "Woont ergens anders" in words(mother), "it is not said that he lives elsewhere")
        changes_of(father, "Ruben")
        father.click("main button:has-text('Maak de naam geheim')")
        father.click("nav.hoofd a:has-text('Doelen')")
        expect(house, words(father) == before, "he sees more or less than before")
        mother.reload()
        expect(house, "Ruben" not in words(mother), "a secret name is still told")
        changes_of(father, "Ruben")
        father.click("main button:has-text('De naam mag weer te zien zijn')")
        mother.reload()
        expect(house, "Ruben" in words(mother), "the name does not come back")
