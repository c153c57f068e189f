"""A report is written, read by whom it is about, put right and made final. By three people, without JavaScript."""
from journey_family import NO_SCRIPTS, expect, signed_in

# Linda said that it is not right, and the fact was put right; Jayden has days left to react.
CONTESTED = "2026-04-25"


def words(page):
    return page.locator("main").inner_text()


def reports(page):
    if "/gezin/" not in page.url:
        page.click("main a[href*='/gezin/']")
    page.click("nav.hoofd a:has-text('verhaal')")
    page.click("main a:has-text('Bekijk de verslagen')")


def read(page, title):
    page.locator("main li.kaart", has_text=title).locator("p.acties a").click()


def send(page):
    page.locator("main form button").first.click()


def a_report_is_written_privately_read_by_the_family_and_final_only_when_each_could_react(house):
    with house.fresh_demo() as demo:
        author = signed_in(house, demo, "Femke", **NO_SCRIPTS)
        reports(author)
        author.click("main a:has-text('Schrijf een verslag')")
        author.locator("label.keus", has_text="Samira").locator("input").check()
        author.fill("input[name=titel]", "Brieven en geld")
        send(author)
        expect(house, author.locator(".fouten").count() == 1, "an empty report is taken")
        expect(house, author.input_value("input[name=titel]") == "Brieven en geld", "what was typed is gone")
        author.fill("textarea[name=feiten]", "Samira maakte zes brieven open.")
        author.fill("textarea[name=conclusies]", "Derhalve is een integraal traject inzake de schuldenproblematiek nodig.")
        send(author)
        expect(house, "Zo leest het gezin het straks" in words(author), f"no preview: {words(author)[:200]}")
        meter = author.locator("#leesgemak").inner_text()
        expect(house, "Dit kan makkelijker" in meter and "integraal" in meter, f"the meter says nothing: {meter}")
        address = author.url.split("?")[0]

        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        reports(mother)
        expect(house, "Brieven en geld" not in words(mother), "she reads of a draft")
        mother.goto(address)
        expect(house, "Brieven" not in words(mother), "she reads a draft by its address")
        mother.goto(address.rsplit("/", 1)[0])

        author.click("main a:has-text('Schrijf verder')")
        author.fill("textarea[name=conclusies]", "Wij denken dat dit goed gaat.")
        send(author)
        expect(house, "Ja, dit leest makkelijk" in author.locator("#leesgemak").inner_text(), "the meter does not change")
        expect(house, "integraal" not in words(author), "the old words still stand")
        author.click("main button:has-text('Laat het lezen')")
        expect(house, author.locator("main button:has-text('Het verslag is klaar')").count() == 0, "it is final at once")

        reports(mother)
        read(mother, "Brieven en geld")
        expect(house, mother.locator("#leesgemak").count() == 0, "she sees how her helper writes")
        mother.click("main a:has-text('Zeg of het klopt')")
        send(mother)
        expect(house, mother.locator(".fouten").count() == 1, "a reaction without an answer is taken")
        mother.locator("label.keus", has_text="Dit klopt niet").locator("input").check()
        mother.fill("textarea[name=woorden]", "Het waren tien brieven.")
        send(mother)
        expect(house, "Het waren tien brieven." in words(mother), "her words do not stand in the report")

        father = signed_in(house, demo, "Ruben", **NO_SCRIPTS)
        father.goto(address)
        expect(house, "brieven" not in words(father).lower(), "who may not see it reads it")

        author.reload()
        author.click("main a:has-text('Zet een feit recht')")
        author.locator("label.keus", has_text="zes brieven").locator("input").check()
        author.fill("textarea[name=woorden]", "Samira maakte tien brieven open.")
        send(author)
        author.click("main button:has-text('Het verslag is klaar')")
        mother.reload()
        said = words(mother)
        expect(house, "Klaar op" in said, f"it is not final: {said[:200]}")
        expect(house, "zes brieven" in said and "tien brieven open" in said, "what stood there, or how it is, is gone")
        expect(house, mother.locator("del", has_text="zes brieven").count() == 1, "the old fact is not struck through")


def a_contested_fact_is_put_right_in_sight_and_the_opinion_stays_with_her_words_beside_it(house):
    with house.fresh_demo(today=CONTESTED) as demo:
        mother = signed_in(house, demo, "Linda", **NO_SCRIPTS)
        reports(mother)
        read(mother, "Hoe het thuis gaat")
        said = words(mother)
        expect(house, "verwaarloost" in said, "the opinion is gone")
        expect(house, "Ik verwaarloos mijn kind niet" in said, "her words do not stand beside it")
        expect(house, mother.locator("del", has_text="zes keer").count() == 1, "the old fact is not struck through")
        expect(house, "drie keer zonder ontbijt" in said, "the fact is not put right")
        address = mother.url.split("?")[0]
        for other in ("Kevin", "Rik"):
            page = signed_in(house, demo, other, **NO_SCRIPTS)
            page.goto(address)
            expect(house, "verwaarloost" not in words(page), f"{other} reads it")
        son = signed_in(house, demo, "Jayden", **NO_SCRIPTS)
        son.goto(address)
        expect(house, "Nog geen reactie" in words(son), "that he said nothing yet is not told")
    with house.fresh_demo(today="2026-05-04") as demo:
        mother = signed_in(house, demo, "Linda", **NO_SCRIPTS)
        reports(mother)
        read(mother, "Hoe het thuis gaat")
        expect(house, "Klaar op" in words(mother), "it is not final after the days passed")
        expect(house, "Geen reactie na 14 dagen" in words(mother), f"the silence is not counted: {words(mother)}")
