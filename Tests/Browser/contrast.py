#!/usr/bin/env python3
"""contrast.py STYLESHEET: the contrast of each pair of colours that the design uses, light and dark; exit 1 below it."""
import re
import sys

# (text or line, ground, at least): 7 for text (AAA), 4.5 for large or marked text, 3 for lines and focus.
PAIRS = [
    ("inkt", "papier", 7), ("inkt", "vlak", 7), ("inkt2", "papier", 7), ("inkt2", "vlak", 7),
    ("op-hoofd", "hoofd", 7), ("hoofd-tekst", "vlak", 7), ("hoofd-tekst", "papier", 7),
    ("hoofd-tekst", "hoofd-zacht", 7), ("klei", "klei-zacht", 4.5), ("klei", "vlak", 7),
    ("zon-tekst", "zon-zacht", 7), ("inkt", "zon-zacht", 7), ("blad", "blad-zacht", 4.5), ("pruim", "pruim-zacht", 7),
    ("fout", "vlak", 7), ("fout", "fout-zacht", 4.5), ("lijn", "vlak", 3), ("lijn", "papier", 3),
    ("focus", "papier", 3), ("focus", "focus-gloed", 3), ("hoofd", "vlak", 3),
]
TOKEN = re.compile(r"--([a-z0-9-]+)\s*:\s*(#[0-9a-fA-F]{6})\b")
DARK = re.compile(r"@media[^{]*prefers-color-scheme\s*:\s*dark[^{]*\{")


def block(css, begin):
    """The text between the brace that ends at begin and the one that closes it."""
    depth, end = 1, begin
    while depth and end < len(css):
        depth += {"{": 1, "}": -1}.get(css[end], 0)
        end += 1
    return css[begin:end]


def tokens(css):
    """The colours by name, light and dark; a colour that the dark scheme does not name is the same in both."""
    dark_blocks = [block(css, match.end()) for match in DARK.finditer(css)]
    for text in dark_blocks:
        css = css.replace(text, "")
    light = {}
    for name, colour in TOKEN.findall(css):
        light.setdefault(name, colour)
    return light, {**light, **dict(TOKEN.findall("".join(dark_blocks)))}


def brightness(colour):
    parts = [int(colour[place:place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    darker, lighter = sorted((brightness(one), brightness(other)))
    return (lighter + 0.05) / (darker + 0.05)


def flaws(css):
    for scheme, colours in zip(("light", "dark"), tokens(css)):
        for front, ground, least in PAIRS:
            if front not in colours or ground not in colours:
                yield f"{scheme}: no colour named --{front if front not in colours else ground}"
            elif contrast(colours[front], colours[ground]) < least:
                yield f"{scheme}: {front} on {ground} is {contrast(colours[front], colours[ground]):.2f}, not {least}"


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        found = list(flaws(file.read()))
    print("\n".join(found) or f"{len(PAIRS)} pairs are clear, light and dark")
    sys.exit(1 if found else 0)
