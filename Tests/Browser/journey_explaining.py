"""Hoe hangt het samen: cards of several hands, links that show both ends or nothing, and who may be asked. Without JavaScript."""
from journey_family import NO_SCRIPTS, expect, signed_in


def words(page):
    return page.locator("main").inner_text()


def send(page):
    page.locator("main form:not(.druk) button").first.click()


def explanation(page):
    page.click("nav.hoofd a:has-text('Ons verhaal')")
    page.click("main a:has-text('Bekijk hoe het samenhangt')")


def a_card_stands_in_its_place_another_explanation_beside_it_and_each_says_whether_he_knows_it(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        explanation(mother)
        mother.click("main a:has-text('Schrijf een kaart')")
        send(mother)
        expect(house, mother.locator(".fouten").count() == 1, "an empty card is taken")
        mother.fill("textarea[name=woorden]", "Misschien is Daan <b>bang</b> in het donker.")
        mother.locator("input[name=soort]").nth(2).check()
        mother.locator("input[name=waar]").first.check()
        mother.locator("label", has_text="Daan").locator("input[name=over]").check()
        mother.locator("label", has_text="Het is laat nog druk").locator("input").check()
        send(mother)
        expect(house, "Daan <b>bang</b>" in words(mother), "the card is not there as it was written")
        expect(house, "Een andere uitleg dan" in words(mother), "nothing says beside what it stands")
        father = signed_in(house, demo, "Ruben", **NO_SCRIPTS)
        father.goto(mother.url.split("?")[0])
        card = father.locator(".kaart", has_text="in het donker")
        card.locator("a", has_text="Herken je dit?").click()
        father.locator("input[name=herken]").nth(2).check()
        send(father)
        mother.reload()
        expect(house, "Niet herkend door Ruben" in words(mother), "what the father thinks of it is not told")


def a_link_is_drawn_and_told_to_who_sees_both_its_ends_and_to_nobody_else(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        explanation(mother)
        address = mother.url
        expect(house, "rekeningen" in mother.locator("ul.links").inner_text(), "her own link is not told")
        drawn = mother.locator("svg.kring.breed text", has_text="Ik lig wakker").count()
        expect(house, drawn == 1, "what touches something is not drawn")
        father = signed_in(house, demo, "Ruben", **NO_SCRIPTS)
        father.goto(address)
        expect(house, "Samen eten" in words(father), "the father does not see the cards about Daan")
        expect(house, "rekeningen" not in father.content(), "the father is told of a link of which he sees one end")
        mother.click("main a:has-text('Leg een verband')")
        mother.locator("label", has_text="Daan").locator("input[name=van]").first.check()
        mother.locator("label", has_text="Daan").locator("input[name=naar]").first.check()
        send(mother)
        expect(house, "niet zichzelf" in words(mother), "something touches itself")
        mother.locator("label", has_text="Noor").locator("input[name=naar]").first.check()
        send(mother)
        expect(house, mother.locator("ul.links li").count() == 4, "the new link is not told")


def who_is_tired_gets_no_step_before_he_was_asked(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        mother.click("nav.hoofd a:has-text('Doelen')")
        mother.locator("main h3 a").first.click()
        mother.click("main a:has-text('Maak een volgende stap')")
        mother.fill("textarea[name=woorden]", "Oma haalt Daan op woensdag.")
        mother.locator("label", has_text="Hatice").locator("input").check()
        mother.fill("input[type=date]", "2026-04-20")
        expect(house, mother.locator("input[name=gevraagd]").count() == 0, "it asks before it is needed")
        send(mother)
        expect(house, "Vraag eerst of het lukt" in words(mother), "a tired grandmother gets a step")
        expect(house, "Oma haalt Daan" in mother.locator("textarea").input_value(), "what was typed is gone")
        mother.locator("input[name=gevraagd]").check()
        send(mother)
        expect(house, "Oma haalt Daan" in words(mother), "the step is not there after she was asked")


def what_somebody_wishes_is_respected_and_read_by_nobody_else(house):
    with house.fresh_demo() as demo:
        daughter = signed_in(house, demo, "Noor", **NO_SCRIPTS)
        daughter.click("nav.hoofd a:has-text('Mensen')")
        daughter.click("main a:has-text('Zeg wie er mee mag doen')")
        daughter.locator("input[name=antwoord]").nth(1).check()
        daughter.fill("textarea[name=woorden]", "Dat regel ik zelf wel.")
        daughter.locator("main form:has(textarea) button").first.click()
        expect(house, "Dat regel ik zelf wel." in words(daughter), "her wish is not kept")
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        mother.goto(daughter.url.split("?")[0])
        expect(house, "regel ik zelf" not in mother.content(), "the mother reads the wish of her daughter")
        mother.click("nav.hoofd a:has-text('Doelen')")
        mother.locator("main h3 a", has_text="weer naar school").click()
        mother.click("main a:has-text('Maak een volgende stap')")
        mother.fill("textarea[name=woorden]", "Oma fietst mee.")
        mother.locator("label", has_text="Hatice").locator("input").check()
        send(mother)
        expect(house, "Iemand in het gezin wil dit liever niet" in words(mother), "a step goes against a wish")
        expect(house, "Noor" not in mother.locator(".fouten").inner_text(), "the refusal says whose wish it is")
        expect(house, mother.locator("textarea").input_value() == "Oma fietst mee.", "what was typed is gone")
