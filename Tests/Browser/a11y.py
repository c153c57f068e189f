#!/usr/bin/env python3
"""a11y.py [--aa] [--dark] [--forced] [--width N] URL...: an axe-core scan, at AAA; exit 1 on any violation."""
import argparse
import sys

from browser import axe_script, browser

AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AAA = [*AA, "wcag2aaa"]
RUN = """tags => axe.run(document, {
  runOnly: {type: 'tag', values: tags},
  rules: {'target-size': {enabled: true}},
  resultTypes: ['violations']
}).then(result => result.violations)"""


def scan(page, tags=AAA):
    """What axe finds wrong with the page that is open, a line for each place. JavaScript must be on: axe waits for it."""
    page.evaluate(axe_script())
    for violation in page.evaluate(RUN, tags):
        for node in violation["nodes"][:5]:
            why = "; ".join(check["message"] for kind in ("any", "all", "none") for check in node[kind])
            yield f"[{violation['impact']}] {violation['id']} at {node['target']}: {why[:200]}"


if __name__ == "__main__":
    wish = argparse.ArgumentParser(description=__doc__)
    wish.add_argument("urls", nargs="+")
    wish.add_argument("--aa", action="store_true")
    wish.add_argument("--dark", action="store_true")
    wish.add_argument("--forced", action="store_true")
    wish.add_argument("--width", type=int, default=390)
    wish = wish.parse_args()
    found = 0
    with browser() as chromium:
        page = chromium.new_page(
            viewport={"width": wish.width, "height": 844},
            color_scheme="dark" if wish.dark else "light",
            forced_colors="active" if wish.forced else "none",
        )
        for url in wish.urls:
            page.goto(url)
            for line in scan(page, AA if wish.aa else AAA):
                found += 1
                print(f"{url}: {line}")
    print(f"{found} places found")
    sys.exit(1 if found else 0)
