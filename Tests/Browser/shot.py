#!/usr/bin/env python3
"""shot.py URL OUT.png WIDTH [--dark] [--forced] [--nojs] [--full] [--pdf OUT.pdf]: a picture, for people to look at."""
import argparse

from browser import browser

wish = argparse.ArgumentParser(description=__doc__)
wish.add_argument("url")
wish.add_argument("out")
wish.add_argument("width", type=int)
for flag in ("dark", "forced", "nojs", "full"):
    wish.add_argument("--" + flag, action="store_true")
wish.add_argument("--pdf")
wish.add_argument("--height", type=int, default=844)
wish = wish.parse_args()

with browser() as chromium:
    page = chromium.new_page(
        viewport={"width": wish.width, "height": wish.height},
        java_script_enabled=not wish.nojs,
        color_scheme="dark" if wish.dark else "light",
        forced_colors="active" if wish.forced else "none",
        reduced_motion="reduce",
    )
    page.goto(wish.url)
    page.screenshot(path=wish.out, full_page=wish.full)
    if wish.pdf:
        page.emulate_media(media="print")
        page.pdf(path=wish.pdf, format="A4", print_background=True, tagged=True, outline=True)
print(wish.out)
