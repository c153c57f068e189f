"""The one plan: what people expect of each other, and how a plan comes to be agreed. Without JavaScript where it can be."""
from journey_family import NO_SCRIPTS, expect, signed_in


def expectations(page):
    page.click("main a[href$='/verwachtingen']")


def a_teacher_says_what_he_expects_and_the_mother_says_that_they_talked(house):
    with house.fresh_demo() as demo:
        teacher = signed_in(house, demo, "Marit", **NO_SCRIPTS)
        teacher.click("main a[href*='/gezin/']")
        expectations(teacher)
        teacher.click("main a[href$='/verwachtingen/nieuw']")
        teacher.click("main form button >> nth=0")
        expect(house, teacher.locator("#fouten").count() == 1, "an empty form is not sent back")
        teacher.locator("input[name=met]").first.check()
        teacher.fill("textarea[name=geeft]", "Ik bel als Daan stil is.")
        teacher.click("main form button >> nth=0")
        expect(house, teacher.url.endswith("gedaan=verwachting"), f"saying it led to {teacher.url}")
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        expectations(mother)
        card = mother.locator("main li.kaart", has_text="Ik bel als Daan stil is.")
        expect(house, "Nog niet besproken" in card.inner_text(), "it counts as talked about too soon")
        card.locator("a[href$='/besproken']").click()
        mother.click("main form button >> nth=0")
        expect(house, mother.url.endswith("gedaan=besproken"), f"saying that they talked led to {mother.url}")
        card = mother.locator("main li.kaart", has_text="Ik bel als Daan stil is.")
        expect(house, "Besproken op" in card.inner_text(), "it does not count as talked about")
        daughter = signed_in(house, demo, "Noor", **NO_SCRIPTS)
        expectations(daughter)
        expect(house, "Daan stil" not in daughter.locator("main").inner_text(), "a sister reads what is about her brother")


def a_plan_is_agreed_in_the_family_where_everybody_spoke_and_not_in_the_other(house):
    with house.fresh_demo() as demo:
        linda = signed_in(house, demo, "Linda", **NO_SCRIPTS)
        expect(house, "Vastgesteld op" in linda.locator("main").inner_text(), "the agreed plan does not say so")
        samira = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        text = samira.locator("main").inner_text()
        expect(house, "Nog niet vastgesteld" in text, "an open plan does not say so")
        expect(house, "Marit Kok" in text.split("Nog niet vastgesteld")[1][:300], "it does not say with whom to talk")
        expect(house, not samira.locator("main a[href$='/plan/vaststellen']").count(), "it can be agreed too soon")


def the_family_takes_a_task_and_gives_it_back_with_a_reason(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        mother.click("nav a[href$='/mensen']")
        mother.click("main a[href$='/mensen/regelen']")
        expect(house, "doet nu 1 van de 8" in mother.locator("main").inner_text(), "it does not count what the family has")
        mother.click("main a[href$='/regelen/leiden']")
        mother.check("input[name=wie][value='3']")
        mother.click("main form button >> nth=0")
        expect(house, mother.url.endswith("gedaan=taak"), f"taking a task led to {mother.url}")
        expect(house, "doet nu 2 van de 8" in mother.locator("main").inner_text(), "a task taken does not count")
        mother.click("main a[href$='/regelen/leiden']")
        mother.check("input[name=wie][value='1']")
        mother.click("main form button >> nth=0")
        expect(house, "waarom" in mother.locator("main").inner_text(), "a task goes back without a reason")
        expect(house, mother.locator("input[name=wie][value='1']").is_checked(), "what was chosen is lost")
        mother.fill("textarea[name=waarom]", "Dat lukt mij nu niet.")
        mother.click("main form button >> nth=0")
        expect(house, mother.url.endswith("gedaan=taak"), f"giving it back led to {mother.url}")
        helper = signed_in(house, demo, "Femke", **NO_SCRIPTS)
        helper.click("main a[href*='/gezin/']")
        tasks = mother.url.split("?")[0]
        helper.goto(tasks)
        text = helper.locator("main").inner_text()
        expect(house, "Dat lukt mij nu niet." in text, "the helper does not read why")
        expect(house, not helper.locator("main a[href*='/regelen/']").count(), "a helper can hand out a task")
