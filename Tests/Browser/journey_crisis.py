"""When it gets very hard: help without signing in, and a plan that somebody keeps to himself. Without JavaScript."""
from journey_family import NO_SCRIPTS, expect, signed_in

# Noor is 16 and has written a plan with Tessa; Hatice may read it, and nobody else.
AFTER = "2026-06-05"
TITLE = "Als het even niet gaat"


def words(page):
    return page.locator("main").inner_text()


def opened(page):
    if "/gezin/" not in page.url:
        page.click("main a[href*='/gezin/'] >> nth=0")
    # Who supports somebody has no page of stories.
    story = page.locator("nav.hoofd a:has-text('erhaal')")
    (story if story.count() else page.locator("nav.hoofd a:has-text('Mensen')")).first.click()
    page.click("main a:has-text('Bekijk wat kan helpen')")


def send(page):
    page.locator("main form button").first.click()


def a_young_person_keeps_her_plan_to_herself_and_to_whom_she_chose(house):
    with house.fresh_demo(today=AFTER) as demo:
        noor = signed_in(house, demo, "Noor", **NO_SCRIPTS)
        opened(noor)
        expect(house, "Muziek aan" in words(noor), "she does not find her plan")
        for name in ("Tessa", "Hatice"):
            page = signed_in(house, demo, name, **NO_SCRIPTS)
            opened(page)
            expect(house, "Muziek aan" in words(page), f"{name} was named and does not read it")
        for name in ("Samira", "Ruben", "Femke"):
            page = signed_in(house, demo, name, **NO_SCRIPTS)
            opened(page)
            expect(house, "Muziek aan" not in words(page), f"{name} reads her plan")
            expect(house, "Wat Noor" not in words(page), f"{name} learns that there is a plan")


def what_she_writes_herself_stays_hers_and_fits_on_one_sheet(house):
    with house.fresh_demo(today=AFTER) as demo:
        noor = signed_in(house, demo, "Noor", **NO_SCRIPTS)
        opened(noor)
        noor.click("main a:has-text('Schrijf op wat jou helpt')")
        send(noor)
        expect(house, noor.locator(".fouten").count() == 1, "an empty plan is taken")
        noor.fill("textarea[name=merken]", "Ik lach niet meer.")
        noor.fill("textarea[name=doen]", "Naar het konijn.")
        send(noor)
        expect(house, "Naar het konijn" in words(noor), "what she wrote is not there")
        expect(house, "konijn" not in noor.title() and "even-niet" in noor.url, "the browser keeps more than it should")
        noor.click("main a:has-text('Schrijf het opnieuw op')")
        expect(house, noor.input_value("textarea[name=doen]") == "Naar het konijn.", "she has to begin anew")
        noor.fill("textarea[name=doen]", "Naar de kippen.")
        send(noor)
        expect(house, noor.locator("details", has_text="Naar het konijn").count() == 1, "the earlier one is gone")
        tessa = signed_in(house, demo, "Tessa", **NO_SCRIPTS)
        opened(tessa)
        expect(house, "kippen" not in words(tessa), "who was not named reads what she wrote herself")
        hatice = signed_in(house, demo, "Hatice", **NO_SCRIPTS)
        opened(hatice)
        expect(house, "kippen" in words(hatice), "whom she named does not read the new one")
        expect(house, "konijn." not in words(hatice).replace("Mijn konijn.", ""), "an earlier one is read by another")
        noor.locator("main .kaart", has_text="Naar de kippen").locator("a:has-text('Maak er een blad van')").click()
        expect(house, "113" in words(noor), "there is no number on the sheet")
        height = noor.evaluate(
            "() => { const m = document.querySelector('main'); return m.getBoundingClientRect().height; }")
        expect(house, height < 1500, f"it does not fit on one sheet: {height}")


def help_now_explains_how_to_ask_and_knows_nobody(house):
    with house.fresh_demo() as demo:
        noor = signed_in(house, demo, "Noor", **NO_SCRIPTS)
        noor.click("header a:has-text('Hulp nu')")
        expect(house, "Noor" not in noor.inner_text("body"), "the page knows who reads it")
        noor.click("main a:has-text('Hoe vraag je of iemand')")
        shown = words(noor)
        expect(house, "Denk je weleens aan zelfmoord?" in shown, "it is not asked plainly")
        expect(house, "Dit is geen test" in shown, "it does not say that there is no result")
        expect(house, noor.locator("main form").count() == 0, "there is something to fill in")


def a_worry_is_a_task_for_one_named_person_and_is_done_in_words(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        opened(mother)
        mother.click("main a:has-text('Zeg dat je je zorgen maakt')")
        send(mother)
        expect(house, mother.locator(".fouten").count() == 1, "a worry without words and without anybody is taken")
        mother.fill("textarea[name=woorden]", "Noor zei vanochtend dat ze er niet meer wil zijn.")
        mother.locator("main form label:has-text('Femke Bos'):has-text('Noor')").first.click()
        send(mother)
        expect(house, "Noor zei vanochtend" in words(mother), "what she wrote is not there")
        femke = signed_in(house, demo, "Femke", **NO_SCRIPTS)
        expect(house, "Iemand maakt zich zorgen" in words(femke), "the named person does not find it in her work")
        opened(femke)
        femke.click("main a:has-text('Schrijf op wat er gedaan is')")
        femke.fill("textarea[name=woorden]", "Ik zat vanmiddag bij Noor. Morgen bel ik weer.")
        send(femke)
        expect(house, "Ik zat vanmiddag bij Noor" in words(femke), "what was done is not there")
        noor = signed_in(house, demo, "Noor", **NO_SCRIPTS)
        opened(noor)
        shown = words(noor)
        expect(house, "Noor zei vanochtend" in shown and "Ik zat vanmiddag" in shown, "it is hidden from whom it is about")
        teacher = signed_in(house, demo, "Marit", **NO_SCRIPTS)
        opened(teacher)
        expect(house, "vanochtend" not in words(teacher), "a helper of another child reads it")


def a_worry_is_passed_on_by_name_with_a_reason_and_its_day_stays(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        opened(mother)
        mother.click("main a:has-text('Zeg dat je je zorgen maakt')")
        mother.fill("textarea[name=woorden]", "Noor at gisteren niets.")
        mother.locator("main form label:has-text('Jij'):has-text('Noor')").first.click()
        send(mother)
        card = mother.locator("main .kaart", has_text="Noor at gisteren niets.")
        expect(house, "Hier kijkt jij naar" in card.inner_text(), f"she does not keep it: {card.inner_text()}")
        card.locator("a:has-text('Geef dit door')").click()
        send(mother)
        expect(house, mother.locator(".fouten li").count() == 2, "it is passed on to nobody, or without a reason")
        mother.locator("main form label:has-text('Femke Bos')").first.click()
        mother.fill("textarea[name=waarom]", "Ik slaap hier niet.")
        send(mother)
        shown = mother.locator("main .kaart", has_text="Noor at gisteren niets.").inner_text()
        expect(house, "Doorgegeven aan Femke Bos" in shown and "Ik slaap hier niet." in shown, f"no trace: {shown}")
        expect(house, mother.locator("main a:has-text('Geef dit door')").count() == 0, "she passes on what is not hers")
        femke = signed_in(house, demo, "Femke", **NO_SCRIPTS)
        expect(house, "Iemand maakt zich zorgen. Kijk ernaar, uiterlijk 7 april." in words(femke),
               f"it is not hers today: {words(femke)[:400]}")


def a_professional_begins_a_note_to_himself_from_questions_that_name_nobody(house):
    with house.fresh_demo() as demo:
        femke = signed_in(house, demo, "Femke", **NO_SCRIPTS)
        femke.click("main a[href='/mijn-reflecties']")
        shown = words(femke)
        expect(house, "technisch" in shown and "rechter" in shown, "it does not say who could read it after all")
        part = femke.locator("main details", has_text="Mijn onderbuikgevoel")
        part.locator("summary").click()
        part.locator("a").click()
        typed = femke.input_value("textarea[name=woorden]")
        expect(house, "Wat zag of hoorde ik zelf?" in typed, "the questions do not stand in the field")
        expect(house, femke.locator("main select, main input[type=radio], main input[type=checkbox]").count() == 0,
               "it asks about somebody, or for a result")
        femke.fill("textarea[name=woorden]", typed + "Ik zag een dichte deur.")
        send(femke)
        expect(house, "Ik zag een dichte deur" in words(femke), "the note is gone")
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        opened(mother)
        expect(house, "dichte deur" not in words(mother), "the family reads it")
