"""The reporting code: written step by step, held back from the mother for a few days, and then hers to read. Without JavaScript."""
from a11y import scan
from journey_family import NO_SCRIPTS, expect, signed_in

BEFORE = "2026-03-20"  # before anything of it happened
WITHHELD = "2026-04-03"  # the case: held back from Linda since 31 March, until the talk on 6 April
TALKED = "2026-04-07"
SECRET = "Dit leest Linda nog niet."


def of_family(page, path):
    before, after = page.url.split("/gezin/")
    return f"{before}/gezin/{after.split('/')[0]}{path}"


def words(page):
    return page.locator("main").inner_text()


def story(page):
    if "/gezin/" not in page.url:
        page.click("main a[href*='/gezin/'] >> nth=0")
    elif not page.locator("nav.hoofd a").count():  # after a page that is not there
        page.goto(of_family(page, "/plan"))
    page.locator("nav.hoofd a", has_text="erhaal").first.click()


def steps(page):
    story(page)
    page.click("main a:has-text('Bekijk de stappen')")


def finds_steps(page):
    story(page)
    return page.locator("main a:has-text('Bekijk de stappen')").count() == 1


def send(page):
    page.locator("main form button").first.click()


def tick(page, question, choice):
    group = page.locator("main fieldset", has=page.locator("legend", has_text=question)).first
    group.locator("label.keus", has_text=choice).first.locator("input").check()


def write(page, step, **fields):
    page.locator("main section", has=page.locator("h2", has_text=f"Stap {step}:")).locator("a:has-text('Schrijf iets op')").click()
    for name, value in fields.items():
        page.fill(f"[name={name}]", value)


def a_worker_writes_the_steps_while_the_mother_reads_nothing_and_then_everything(house):
    with house.fresh_demo(today=BEFORE) as demo:
        anke = signed_in(house, demo, "Anke", **NO_SCRIPTS)
        steps(anke)
        expect(house, "0800 2000" in words(anke), "it does not say whom to ask for advice")
        anke.click("main a:has-text('Begin met stap 1')")
        send(anke)
        expect(house, anke.locator(".fouten li").count() == 2, f"only whom and what are required: {words(anke)[:300]}")
        for name in ("Jayden", "Linda"):
            tick(anke, "Over wie gaat het?", name)
        anke.fill("textarea[name=woorden]", "Jayden had geen jas aan. " + SECRET)
        anke.locator("main details summary").click()
        tick(anke, "Wie leest dit nog niet?", "Linda")
        send(anke)
        shown = words(anke)
        expect(house, anke.locator(".fouten li").count() == 3, f"it is held back without a ground, a second or a day: {shown[:400]}")
        expect(house, SECRET in anke.input_value("textarea[name=woorden]"), "what was typed is gone")
        expect(house, anke.locator("main details[open]").count() >= 1, "what is wrong is folded away")
        anke.fill("textarea[name=waarom]", "Eerst praten, met Paula erbij.")
        tick(anke, "Met wie overlegde je?", "Wil Terpstra")
        anke.fill("input[name=vanaf]", "2026-06-01")
        send(anke)
        expect(house, "april" in anke.locator(".fouten").inner_text(), "it is held back for months")
        anke.fill("input[name=vanaf]", "2026-03-30")
        send(anke)
        expect(house, "Linda leest dit nog niet. Vanaf 30 maart wel." in words(anke), f"not held back: {words(anke)[:300]}")
        address = anke.url.split("?")[0]
        expect(house, "meldcode" not in address and "eldcode" not in anke.title(), "the browser keeps what it is")

        write(anke, 2)
        send(anke)
        expect(house, "Schrijf eerst iets op" in anke.locator(".fouten").inner_text(), "an empty step is taken")
        anke.fill("input[name=wie]", "Veilig Thuis, zonder namen")
        anke.fill("textarea[name=advies]", "Praat met haar. " + SECRET)
        send(anke)
        write(anke, 3)
        tick(anke, "Is er gepraat met kind en ouders?", "nog niet")
        send(anke)
        expect(house, "waarom er nog niet is gepraat" in anke.locator(".fouten").inner_text(), "no talk, and no reason")
        anke.fill("textarea[name=gesprek]", "Paula kan pas maandag.")
        send(anke)

        linda = signed_in(house, demo, "Linda", **NO_SCRIPTS)
        expect(house, not finds_steps(linda), "she is shown a way to what she may not read")
        for path in ("/verhaal", "/gebeurd", "/plan", "/wie-ziet-wat", "/stappen"):
            linda.goto(of_family(linda, path))
            shown = words(linda)
            expect(house, SECRET not in shown and "eldcode over" not in shown, f"she reads of it on {path}")
        linda.goto(address)
        expect(house, linda.locator("h1").inner_text() != "" and SECRET not in words(linda), "she reads it by its address")
        for name in ("Rik", "Paula"):
            page = signed_in(house, demo, name, **NO_SCRIPTS)
            page.goto(address)
            expect(house, SECRET not in words(page), f"{name} reads it")

        anke.goto(address)
        anke.click("main button:has-text('Laat het nu lezen')")
        expect(house, "leest dit nog niet" not in words(anke), "it is still held back")
        steps(linda)
        linda.click("main a:has-text('Lees de stappen')")
        expect(house, SECRET in words(linda) and "Paula kan pas maandag." in words(linda), "she does not read all of it")
        expect(house, "0800 2000" not in words(linda) and linda.locator("main a[href*='/stap-']").count() == 0, "she may write in it")
        linda.click("main a:has-text('Zet je eigen woorden erbij')")
        linda.fill("textarea[name=woorden]", "Ik werk in de nacht.")
        send(linda)
        expect(house, linda.url.split("?")[0].split("#")[0].endswith("/stappen"), f"she is not back where she read it: {linda.url}")
        linda.click("main a:has-text('Lees de stappen')")
        expect(house, "Ik werk in de nacht." in words(linda), "her words do not stand beside it for her")
        anke.goto(address)
        expect(house, "Ik werk in de nacht." in words(anke), "her words do not stand beside it")
        write(anke, 5)
        expect(house, "Veilig Thuis" in words(anke), "it does not say when to report")
        tick(anke, "Wat is er besloten?", "Hulp regelen")
        anke.locator("label.keus", has_text="de meldcode is klaar").locator("input").check()
        send(anke)
        expect(house, "Afgesloten op 20 maart" in words(anke), "it is not closed")
        expect(house, anke.locator("main a[href*='/stap-']").count() == 0, "what is closed is written in")


def the_case_is_held_back_until_the_talk_and_given_to_the_guardian_with_her_own_words(house):
    """B-3, B-5 and B-7: by day and viewer, on the pages."""
    first = "Stap 1 van de meldcode"
    with house.fresh_demo(today=WITHHELD) as demo:
        linda = signed_in(house, demo, "Linda", **NO_SCRIPTS)
        expect(house, not finds_steps(linda), "day 88: Linda finds what is held back")
        anke = signed_in(house, demo, "Anke", **NO_SCRIPTS)
        steps(anke)
        anke.click("main a:has-text('Lees de stappen')")
        shown = words(anke)
        expect(house, first in shown and "Linda leest dit nog niet" in shown and "Wil Terpstra" in shown,
               f"day 88: no second, no end or no words: {shown[:300]}")
        rik = signed_in(house, demo, "Rik", **NO_SCRIPTS)
        rik.goto(anke.url)
        expect(house, first not in words(rik), "a teacher reads it")
    with house.fresh_demo(today=TALKED) as demo:
        linda = signed_in(house, demo, "Linda")  # with scripts, since the scan is one
        steps(linda)
        linda.click("main a:has-text('Lees de stappen')")
        expect(house, first in words(linda) and "Paula kan pas op 6 april" in words(linda), "day 92: she does not read it")
        for line in scan(linda):
            house.fault(f"{linda.url}: {line}")
    for day, name, reads, statement in (
        ("2026-04-18", "Mo", False, False), ("2026-04-19", "Mo", True, False), ("2026-04-24", "Mo", True, True),
        ("2026-08-24", "Petra", False, False),
    ):
        with house.fresh_demo(today=day) as demo:
            page = signed_in(house, demo, name, **NO_SCRIPTS)
            there = page.locator("main a[href*='/gezin/']").count() > 0 and finds_steps(page)
            shown = ""
            if there:
                steps(page)
                if page.locator("main a:has-text('Lees de stappen')").count():
                    page.click("main a:has-text('Lees de stappen')")
                    shown = words(page)
            expect(house, (first in shown) == reads, f"{day}: {name} reads it: {first in shown}")
            expect(house, "zonder namen" not in shown, f"{day}: {name} was given the beginning, and reads a step")
            expect(house, ("Ik ben het niet eens met dat woord" in shown) == statement, f"{day}: her statement, to {name}")
