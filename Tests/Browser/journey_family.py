"""What people do: give and stop consent, say no to a fourth goal, let a birthday pass. Without JavaScript where it can be."""

NO_SCRIPTS = {"java_script_enabled": False}


def signed_in(house, demo, person, **options):
    context, page = demo.sign_in(house.browser, person, **options)
    return page


def goals(house, demo, person):
    """The words of the goals on somebody's own page of goals."""
    page = signed_in(house, demo, person, **NO_SCRIPTS)
    page.click("nav.hoofd a:has-text('Doelen')") if page.locator("nav.hoofd a:has-text('Doelen')").count() else open_family(page)
    return page.locator("main").inner_text()


def open_family(page):
    """From a professional's list into the first family, and on to its goals."""
    page.click("main a[href*='/gezin/']")
    page.click("nav.hoofd a:has-text('Doelen')")


def expect(house, holds, sentence):
    if not holds:
        house.fault(sentence)


def a_question_is_answered_and_the_teacher_reads_along_only_after_both_parents_agreed(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        family = mother.url.split("/plan")[0]
        mother.click("text=Bekijk de vraag")
        mother.click("button[value=ja]")
        expect(house, "Daan zingt" in mother.locator("main").inner_text(), "the preview does not show what opens")
        mother.locator("main form button").first.click()
        expect(house, mother.url.endswith("gedaan=toestemming"), f"saying yes led to {mother.url}")
        teacher = signed_in(house, demo, "Marit", **NO_SCRIPTS)
        teacher.click("main a[href*='/gezin/']")
        teacher.click("nav.hoofd a:has-text('Ons verhaal')")
        expect(house, "zingt" not in teacher.locator("main").inner_text(), "the teacher reads along after one signature")
        father = signed_in(house, demo, "Ruben", **NO_SCRIPTS)
        father.goto(family + "/plan")
        links = [link.get_attribute("href") for link in father.locator("main a[href*='/toestemming/']").all()]
        expect(house, bool(links), "the father is not shown what to sign")
        father.goto(demo.base + links[0])
        if father.locator("main a[href$='/tekenen']").count():
            father.click("main a[href$='/tekenen']")
        father.locator("main form button").first.click()
        expect(house, father.url.endswith("gedaan=getekend"), f"signing led to {father.url}")
        teacher.reload()
        expect(house, "zingt" in teacher.locator("main").inner_text(), "the teacher does not read along after both agreed")


def what_a_mother_stops_is_gone_for_the_reader_at_his_next_request(house):
    with house.fresh_demo() as demo:
        reader = signed_in(house, demo, "Joost", **NO_SCRIPTS)
        open_family(reader)
        expect(house, "rekeningen" in reader.locator("main").inner_text(), "the reader does not see the goal to begin with")
        page = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        page.click("nav.hoofd a:has-text('Wie ziet wat')")
        page.locator("main a[href*='/toestemming/']", has_text="Stadsbank").first.click()
        page.click("main a[href$='/intrekken']")
        page.click("main button.hoofdknop")
        expect(house, page.url.endswith("wie-ziet-wat?gedaan=gestopt"), f"stopping led to {page.url}")
        reader.reload()
        expect(house, "rekeningen" not in reader.locator("main").inner_text(), "the reader still sees the goal")


def a_birthday_changes_what_a_mother_sees_without_anybody_acting(house):
    with house.fresh_demo("2026-05-04") as demo:
        page = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        page.click("nav.hoofd a:has-text('Doelen')")
        expect(house, "slaap beter" in page.locator("main").inner_text(), "the mother does not see the goal the day before")
        page.goto("/demo")
        page.click("button[name=sprong][value='1']")
        page.goto("/")
        page.click("nav.hoofd a:has-text('Doelen')")
        expect(house, "slaap beter" not in page.locator("main").inner_text(), "the mother sees the goal on the birthday")


def a_goal_too_many_is_refused_with_a_way_on_and_nothing_typed_is_lost(house):
    with house.fresh_demo() as demo:
        page = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        page.click("nav.hoofd a:has-text('Doelen')")
        page.click("text=Nieuw doel")
        page.fill("textarea[name=woorden]", "Op zaterdag samen zwemmen")
        page.locator("label", has_text="Samira").locator("input[name=over]").check()
        page.locator("input[name=plek]").first.check()
        page.locator("main form button").first.click()
        expect(house, page.locator("textarea[name=woorden]").input_value() == "Op zaterdag samen zwemmen", "the words are lost")
        expect(house, "Alle 4 plekken" in page.content() or "pauze" in page.locator("main").inner_text(), "no way on is told")


def an_opinion_on_the_plan_can_be_given_by_keyboard_alone(house):
    with house.fresh_demo() as demo:
        page = signed_in(house, demo, "Noor")
        for _ in range(60):
            page.keyboard.press("Tab")
            if page.evaluate("() => document.activeElement.href?.endsWith('/plan/mening') ?? false"):
                break
        else:
            return house.fault("the keyboard does not reach the link to say what one thinks")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        for _ in range(60):
            page.keyboard.press("Tab")
            if page.evaluate("() => document.activeElement.type === 'radio'"):
                break
        page.keyboard.press("Space")
        for _ in range(20):
            page.keyboard.press("Tab")
            if page.evaluate("() => document.activeElement.closest('main') && document.activeElement.tagName === 'BUTTON'"):
                break
        with page.expect_navigation():
            page.keyboard.press("Enter")
        expect(house, page.url.endswith("/plan?gedaan=mening"), f"the opinion led to {page.url}")


def a_hidden_family_and_a_family_that_is_not_there_answer_the_same(house):
    with house.fresh_demo() as demo:
        stranger = signed_in(house, demo, "Linda", **NO_SCRIPTS)
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        hidden = mother.url.removeprefix(demo.base)
        missing = hidden.replace(hidden.split("/")[2], "0" * 32)
        answers = [stranger.request.get(demo.base + path) for path in (hidden, missing)]
        expect(house, [answer.status for answer in answers] == [404, 404], f"{[answer.status for answer in answers]}")
        # The keys of the forms are new on every page; everything else is the same.
        import re

        bodies = [re.sub(r'value="[0-9a-f]{64}"', "", answer.text()) for answer in answers]
        expect(house, bodies[0] == bodies[1], "the pages differ")
