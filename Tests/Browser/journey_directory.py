"""Looking for help without signing in, keeping one's own offerings up to date, and the directory as a file. Without JavaScript."""
import copy
import json
import os
import pathlib
import subprocess
import tempfile
import urllib.parse

import jsonschema
from journey_family import NO_SCRIPTS, expect, signed_in

SCHEMA = pathlib.Path(__file__).parent.parent / "Fixtures" / "hsds" / "service.json"


def visitor(house, demo):
    return house.browser.new_context(base_url=demo.base, **NO_SCRIPTS).new_page()


def found(page):
    return [link.inner_text() for link in page.locator("main li.kaart h3 a").all()]


def somebody_without_a_name_finds_help_and_leaves_no_word_of_it_in_an_address(house):
    with house.fresh_demo() as demo:
        page = visitor(house, demo)
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto("/hulp-nu")
        page.click("text=Zoek in de sociale kaart")
        page.fill("input[name=woorden]", "SCHÚLD")
        page.select_option("select[name=gemeente]", label="Zandrijk")
        page.click("main button:has-text('Zoek')")
        expect(house, found(page)[:1] == ["Schuldhulp"], f"looking for debt in Zandrijk found {found(page)}")
        expect(house, "In Zandrijk" in page.locator("main li.kaart").first.inner_text(), "another town came first")
        far = page.locator("main li.kaart", has_text="Niet in jouw gemeente").count()
        expect(house, far == len(found(page)) - 1, f"{far} of {len(found(page))} are said to be elsewhere")
        page.locator("main li.kaart h3 a").first.click()
        expect(house, "Wat hoort er niet bij?" in page.locator("main").inner_text(), "it is not said what is not part of it")
        page.click("text=Terug naar wat je vond")
        expect(house, page.input_value("input[name=woorden]") == "SCHÚLD", "the search was lost on the way back")
        page.click("text=Begin opnieuw")
        expect(house, page.input_value("input[name=woorden]") == "", "the search is not forgotten")
        page.click("text=Volgende bladzijde")
        expect(house, page.url.endswith("/sociale-kaart/bladzijde/2") and len(found(page)) == 20, f"page 2 is {page.url}")
        queries = [address for address in asked if urllib.parse.urlsplit(address).query]
        expect(house, not queries, f"what was looked for stands in {queries}")


def the_quick_exit_takes_the_search_along(house):
    with house.fresh_demo() as demo:
        page = visitor(house, demo)
        page.goto("/sociale-kaart")
        page.fill("input[name=woorden]", "veilig")
        page.click("main button:has-text('Zoek')")
        expect(house, page.input_value("input[name=woorden]") == "veilig", "the search was not kept to begin with")
        answer = page.context.request.post("/snel-weg", max_redirects=0)
        said = answer.headers.get("clear-site-data", "")
        expect(house, '"cookies"' in said, f"the quick exit says {said!r} of cookies")


def who_works_somewhere_keeps_its_offerings_up_to_date_and_everybody_reads_it(house):
    with house.fresh_demo() as demo:
        page = signed_in(house, demo, "Joost", **NO_SCRIPTS)
        page.click("text=Ons aanbod in de sociale kaart")
        card = page.locator("main li.kaart", has_text="Geld in beheer").first
        card.locator("a[href$='/wijzigen']").click()
        address = page.url
        page.fill("input[name=wachten-van]", "9")
        page.fill("input[name=wachten-tot]", "3")
        page.click("main button:has-text('Bewaar')")
        expect(house, page.locator("#fouten").count() == 1, "nine to three weeks is kept")
        expect(house, page.input_value("input[name=wachten-van]") == "9", "what was typed is lost")
        page.fill("input[name=wachten-tot]", "12")
        page.click("main button:has-text('Bewaar')")
        expect(house, page.url.endswith("gedaan=aanbod"), f"saving led to {page.url}")
        expect(house, "Joost" in page.locator("main").inner_text(), "there is no trace of who changed it")
        reader = visitor(house, demo)
        reader.goto(address.removesuffix("/wijzigen"))
        text = reader.locator("main").inner_text()
        expect(house, "Je wacht 9 tot 12 weken." in text and "Joost" not in text, f"a reader sees: {text}")
        other = signed_in(house, demo, "Femke", **NO_SCRIPTS)
        expect(house, other.goto(address).status == 404, "another organisation may change it")


def a_choice_takes_up_help_from_the_directory_and_says_how_old_its_figure_is(house):
    with house.fresh_demo() as demo:
        page = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        page.goto(page.url.split("/plan")[0] + "/keuzes")
        page.locator("main a[href*='/keuzes/']:not([href$='nieuw'])").first.click()
        page.click("main a[href$='/mogelijkheid']")
        page.click("text=Kies hulp uit de sociale kaart")
        page.fill("input[name=woorden]", "maatje jongere")
        page.click("main button:has-text('Zoek')")
        page.locator("main li.kaart button").first.click()
        expect(house, page.input_value("input[name=naam]") == "Een maatje voor een jongere", "the title is not filled in")
        start = page.input_value("textarea[name=begin]")
        expect(house, "weken" in start and "Dit zei Stichting Maatje Mee op" in start, f"the wait is said as: {start}")
        page.fill("textarea[name=hoe-vaak]", "Elke zaterdag.")
        # The directory does not say what it brings, so somebody finds that out.
        page.locator("input[name=uitzoeken]").first.check()
        page.click("main button:has-text('Bewaar')")
        text = page.locator("main").inner_text()
        expect(house, "Een maatje voor een jongere" in text and "Elke zaterdag." in text, "the choice does not show it")


def wrong(service, schema):
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    return [error.message for error in validator.iter_errors(service)]


def what_is_written_to_a_file_is_HSDS_and_comes_back_the_same(house):
    def samen(*words):
        done = subprocess.run([*house.program, *words], capture_output=True, env=environment)
        if done.returncode:
            house.fault(f"{words} ended with {done.returncode}: {done.stderr.decode()}")
        return done.stdout

    # The official file of the specification can take the place of ours: a compiled service.json of HSDS 3.
    schema = json.loads(pathlib.Path(os.environ.get("SAMEN_HSDS_SCHEMA", SCHEMA)).read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(
            os.environ, SAMEN_DATABASE=f"sqlite:{folder}/a.sqlite", SAMEN_KEYS=f"sqlite:{folder}/b.sqlite")
        environment["SAMEN_MASTER_KEY"] = samen("key", "new").decode().strip()
        for format, name in (("hsds", "kaart.json"), ("csv", "kaart.csv")):
            file = pathlib.Path(folder, name)
            file.write_bytes(samen("directory", "example", "--format", format))
            samen("directory", "import", str(file))
            samen("directory", "import", str(file))
            out = samen("directory", "export", "--format", format)
            expect(house, out == file.read_bytes(), f"{format} does not come back as it went in")
        services = json.loads(pathlib.Path(folder, "kaart.json").read_bytes())
        expect(house, len(services) >= 200, f"only {len(services)} offerings")
        for service in services:
            for message in wrong(service, schema):
                house.fault(f"{service['name']}: {message}")
        # The check can find something.
        for key, value in {"status": "open", "minimum_age": "4", "id": "7", "organization": {}}.items():
            broken = copy.deepcopy(services[0])
            broken[key] = value
            expect(house, wrong(broken, schema), f"{key} = {value!r} is not found to be wrong")
