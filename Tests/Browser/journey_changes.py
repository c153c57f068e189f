"""A family changes: a text is put right or taken away. Without JavaScript."""
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
