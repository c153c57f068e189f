"""Messages: between one member and one professional, with the day of the answer said before, and read by nobody else."""
from journey_family import NO_SCRIPTS, expect, signed_in
from journey_handover import words

QUESTION = "Kan Daan donderdag eerder naar huis?"
# Femke has left, and Ilse goes on.
LEFT = "2026-10-05"
ANSWER = "Ja, om twee uur. Ik zeg het tegen de klas."


def opened(page):
    if "/gezin/" not in page.url:
        page.click("main a[href*='/gezin/'] >> nth=0")
    page.click("nav.hoofd a:has-text('Mensen') >> nth=0")
    page.click("main a:has-text('Bekijk je berichten')")


def with_whom(page, name):
    page.locator("main h2 a", has_text=name).first.click()


def typed_and_sent(page, text):
    """By keyboard alone: to the field, and from there to the button."""
    page.locator("textarea[name=bericht]").focus()
    page.keyboard.type(text)
    for _ in range(6):
        page.keyboard.press("Tab")
        if page.evaluate("() => document.activeElement.textContent.trim()") == "Stuur":
            break
    with page.expect_navigation():
        page.keyboard.press("Enter")


def a_question_and_its_answer_stay_between_the_two(house):
    with house.fresh_demo() as demo:
        samira = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        samira.click("nav.hoofd a:has-text('Mensen') >> nth=0")
        samira.click("main a:has-text('Bekijk wie wat doet')")
        samira.locator("main li.kaart", has_text="Marit Kok").locator("a:has-text('Stuur een bericht')").first.click()
        expect(house, "antwoordt binnen twee werkdagen" in words(samira), "when there is an answer is not said")
        expect(house, "Alleen jij en Marit" in words(samira), "who reads it is not said")
        samira.click("main form button:has-text('Stuur')")
        expect(house, samira.locator(".fouten").count() == 1, "a message without words is sent")
        typed_and_sent(samira, QUESTION)
        expect(house, "Je bericht is verstuurd" in samira.inner_text("body"), f"nothing says so: {words(samira)[:200]}")
        expect(house, QUESTION in words(samira), "what she wrote is not there")
        marit = signed_in(house, demo, "Marit", **NO_SCRIPTS)
        expect(house, "Een bericht wacht op jouw antwoord" in words(marit), "she does not find it in her work")
        opened(marit)
        with_whom(marit, "Samira")
        expect(house, QUESTION in words(marit), "it does not reach her")
        typed_and_sent(marit, ANSWER)
        expect(house, "Je bericht is verstuurd" in marit.inner_text("body"), f"her answer is not sent: {words(marit)}")
        samira.reload()
        shown = words(samira)
        expect(house, QUESTION in shown and ANSWER in shown, f"the answer does not come: {shown}")
        expect(house, shown.index(QUESTION) < shown.index(ANSWER), "the newest is not last")
        expect(house, "wacht op antwoord" not in shown, "it still waits")
        for name in ("Femke", "Ruben", "Noor"):
            page = signed_in(house, demo, name, **NO_SCRIPTS)
            opened(page)
            expect(house, QUESTION not in words(page), f"{name} reads it")
            page.goto(samira.url)
            expect(house, QUESTION not in page.inner_text("body"), f"{name} reads it by its address")


def a_young_person_waits_too_long_and_sees_another_way(house):
    with house.fresh_demo() as demo:
        noor = signed_in(house, demo, "Noor", **NO_SCRIPTS)
        opened(noor)
        expect(house, "Nog geen antwoord" in words(noor), "nothing says that there is no answer")
        with_whom(noor, "Bas")
        expect(house, "Je ouders lezen dit niet" in words(noor), "she does not know that her parents do not read it")
        samira = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        opened(samira)
        with_whom(samira, "Bas")
        expect(house, "lokaal" not in words(samira), "her mother reads it")
        bas = signed_in(house, demo, "Bas", **NO_SCRIPTS)
        opened(bas)
        with_whom(bas, "Noor")
        bas.click("main button:has-text('Hoeft geen antwoord')")
        expect(house, "Jij zei: hier hoeft geen antwoord op" in words(bas), "it is not kept")
        noor.reload()
        expect(house, "hier hoeft geen antwoord op" in words(noor), "she is not told")
        expect(house, "Nog geen antwoord" not in words(noor), "it still waits")


def what_stands_with_the_wrong_one_is_taken_away(house):
    with house.fresh_demo() as demo:
        noor = signed_in(house, demo, "Noor", **NO_SCRIPTS)
        opened(noor)
        with_whom(noor, "Bas")
        noor.locator("main li", has_text="lokaal").locator("a:has-text('Verbeter')").first.click()
        noor.click("main a:has-text('Haal')")
        noor.click("main form button >> nth=0")
        expect(house, "lokaal" not in words(noor), "it is still there")
        bas = signed_in(house, demo, "Bas", **NO_SCRIPTS)
        opened(bas)
        with_whom(bas, "Noor")
        expect(house, "lokaal" not in words(bas), "he still reads it")


def who_left_reads_nothing_more_and_somebody_else_is_there(house):
    with house.fresh_demo(today=LEFT) as demo:
        samira = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        opened(samira)
        with_whom(samira, "Femke")
        shown = words(samira)
        expect(house, "Ik bel je om tien uur" in shown, "what they wrote is gone")
        expect(house, "hielp hier tot en met" in shown, "it does not say that she left")
        expect(house, samira.locator("main textarea").count() == 0, "she can still be written to")
        samira.click("main a:has-text('Ilse')")
        expect(house, samira.locator("main textarea").count() == 1, "nobody else is offered")
