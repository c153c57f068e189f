"""How each sees it, side by side; and what the family wants to discuss. Without JavaScript."""
from journey_family import NO_SCRIPTS, expect, signed_in


def views_stand_beside_each_other_and_a_text_comes_on_the_list_until_it_is_discussed(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        mother.click("nav.hoofd a:has-text('Ons verhaal')")
        mother.click("text=Lees hoe ieder het ziet")
        mother.click("text=Begin een onderwerp")
        mother.fill("input[name=onderwerp]", "De zondag")
        mother.locator("main form button").first.click()
        expect(house, mother.locator("input[name=onderwerp]").input_value() == "De zondag", "the title is lost")
        mother.fill("textarea[name=woorden]", "Ik wil uitslapen.")
        mother.locator("label", has_text="Noor").locator("input[name=over]").check()
        mother.locator("main form button").first.click()
        expect(house, mother.url.endswith("gedaan=kijk"), f"beginning a subject led to {mother.url}")
        subject = mother.url.split("?")[0]
        daughter = signed_in(house, demo, "Noor", **NO_SCRIPTS)
        daughter.goto(subject)
        daughter.click("main a.knop:has-text('Zo zie ik het')")
        daughter.fill("textarea[name=woorden]", "Ik wil dan hardlopen.")
        daughter.locator("main form button").first.click()
        words = daughter.locator("main").inner_text()
        expect(house, "uitslapen" in words and "hardlopen" in words, "the views do not stand beside each other")
        daughter.locator("main a:has-text('Bespreken')").first.click()
        daughter.locator("main form button").first.click()
        expect(house, daughter.url.endswith("bespreken?gedaan=op-de-lijst"), f"discussing led to {daughter.url}")
        mother.goto(daughter.url)
        expect(house, "Noor" in mother.locator("main").inner_text(), "the mother does not see who asked")
        mother.locator("main form.druk button", has_text="Dit is besproken").first.click()
        expect(house, mother.url.endswith("gedaan=punt-besproken"), f"the button led to {mother.url}")
        teacher = signed_in(house, demo, "Marit", **NO_SCRIPTS)
        answer = teacher.request.get(subject)
        expect(house, answer.status == 404, f"the teacher reaches a view about Noor: {answer.status}")
