"""Everyone seen: a wish, a concern about money that asks along, an answer, and a board. Without JavaScript."""
from journey_family import NO_SCRIPTS, expect, signed_in


def words(page):
    return page.locator("main").inner_text()


def story(page):
    page.click("nav.hoofd a:has-text('Ons verhaal')")


def raise_one(page, link, text, domain=""):
    page.click(f"main a:has-text('{link}')")
    page.fill("textarea[name=woorden]", text)
    page.locator("input[name=over]").first.check()
    if domain:
        page.select_option("select[name=leefgebied]", domain)
    page.locator("main form button").first.click()


def a_wish_and_a_concern_about_money_are_told_and_a_professional_answers(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        story(mother)
        raise_one(mother, "Schrijf een wens op", "Een eigen kamer voor Noor")
        expect(house, "Een eigen kamer voor Noor" in words(mother), "the wish is not on the page")
        raise_one(mother, "Zeg wat er speelt", "De huur is te hoog", domain="2")
        expect(house, mother.url.endswith("verhaal/zorg/ook?gedaan=bewaard"), f"a concern about money led to {mother.url}")
        mother.click("main a:has-text('Werk')")
        expect(house, mother.locator("select[name=leefgebied]").input_value() == "10", "the part of life is not chosen")
        worker = signed_in(house, demo, "Femke", **NO_SCRIPTS)
        worker.click("main a[href*='/gezin/']")
        story(worker)
        concern = worker.locator("main li.kaart", has_text="De huur is te hoog")
        concern.locator("a:has-text('Geef antwoord')").click()
        worker.locator("input[name=antwoord][value='2']").check()
        worker.locator("main form button").first.click()
        expect(house, worker.locator("input[name=antwoord][value='2']").is_checked(), "the choice is lost")
        worker.fill("textarea[name=woorden]", "Eerst vragen we huurtoeslag aan.")
        worker.locator("main form button").first.click()
        mother.goto(demo.base + "/")
        story(mother)
        expect(house, "Eerst vragen we huurtoeslag aan." in words(mother), "the answer is not told to who asked")


def a_concern_without_an_answer_says_so_after_five_working_days(house):
    with house.fresh_demo() as demo:
        page = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        story(page)
        waiting = page.locator("main li.kaart", has_text="moe en boos")
        expect(house, "Nog niet beantwoord" in waiting.inner_text(), "the concern that waits does not say so")
        answered = page.locator("main li.kaart", has_text="durf de post")
        expect(house, "Nog niet beantwoord" not in answered.inner_text(), "the answered concern seems to wait")


def every_member_has_a_board_and_nobody_answers_for_a_young_person(house):
    with house.fresh_demo() as demo:
        page = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        story(page)
        page.click("main a:has-text('Het leven van Daan')")
        expect(house, page.locator("main ul.links > li").count() == 15, "not all parts of life are offered")
        expect(house, page.locator("main ul.links > li > a").count() == 15, "a mother cannot answer for a child of nine")
        page.click("main a:has-text('Terug naar ons verhaal')")
        page.click("main a:has-text('Het leven van Noor')")
        expect(house, page.locator("main ul.links > li > a").count() == 0, "a mother answers for a daughter of fifteen")
