"""What happened, and the plan on paper: each person gets his own, and nothing that another did unseen."""

import os
import subprocess
import tempfile

NO_SCRIPTS = {"java_script_enabled": False}


def expect(house, holds, sentence):
    if not holds:
        house.fault(sentence)


def happened(page):
    page.click("nav.hoofd a:has-text('plan')")
    page.click("main a[href$='/gebeurd']")
    return page.locator("main").inner_text()


def what_a_mother_does_stands_at_once_in_her_own_list_and_in_nobody_elses_who_may_not_see_it(house):
    with house.fresh_demo() as demo:
        _, mother = demo.sign_in(house.browser, "Samira", **NO_SCRIPTS)
        _, father = demo.sign_in(house.browser, "Ruben", **NO_SCRIPTS)
        before = happened(father)
        mother.click("nav.hoofd a:has-text('Doelen')")
        mother.click("text=Nieuw doel")
        mother.fill("textarea[name=woorden]", "Op zondag samen fietsen")
        mother.locator("label", has_text="Samira").locator("input[name=over]").check()
        mother.locator("label", has_text="Later").locator("input[name=plek]").check()
        mother.locator("main form button").first.click()
        told = happened(mother)
        expect(house, "Jij zette dit erbij: doel over jou" in told, f"her own list does not tell of her goal: {told[:300]}")
        expect(house, "fietsen" not in told, "the list shows words")
        expect(house, happened(father) == before, "the father's list changed by what he may not see")


def each_gets_a_plan_on_paper_with_what_he_may_read_and_with_whom_to_call(house):
    reads = {
        "Samira": ({"Ik weet welke rekeningen er zijn.", "Ik slaap beter"}, set()),
        "Noor": ({"Ik slaap beter"}, {"Ik weet welke rekeningen er zijn."}),
        "Marit": ({"Daan is op tijd op school."}, {"Ik slaap beter", "Ik weet welke rekeningen er zijn."}),
    }
    with house.fresh_demo() as demo:
        for name, (wanted, hidden) in reads.items():
            _, page = demo.sign_in(house.browser, name, **NO_SCRIPTS)
            if "/mijn-werk" in page.url:
                page.click("main a[href*='/gezin/']")
            page.click("main a[href$='/plan/papier']")
            on_screen = " ".join(page.locator("main").inner_text().split())
            file = page.locator("main a[href$='/papier.pdf']")
            expect(house, file.count() == 1, f"{name} is offered no file")
            answer = page.request.get(demo.base + file.get_attribute("href"))
            facts, on_paper = pdf(answer.body())
            for text, place in ((on_screen, "screen"), (on_paper, "paper")):
                for words in wanted:
                    expect(house, words in text, f"{name}, {place}: {words!r} is missing")
                for words in hidden:
                    expect(house, words not in text, f"{name}, {place}: {words!r} is there")
            expect(house, "112" in on_paper and "Femke Bos" in on_paper, f"{name}: whom to call is missing")
            expect(house, facts["Tagged"] == "yes" and int(facts["Pages"]) <= 4, f"{name}: {facts}")
            expect(house, facts["Page size"].endswith("(A4)"), f"{name}: {facts['Page size']}")


def pdf(data):
    """What pdfinfo says of it, and its words."""
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "plan.pdf")
        with open(file, "wb") as out:
            out.write(data)
        said = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
        text = subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True).stdout
    facts = {name: value.strip() for name, value in (line.split(":", 1) for line in said.splitlines() if ":" in line)}
    return facts, " ".join(text.split())
