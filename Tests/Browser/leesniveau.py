#!/usr/bin/env python3
"""How easy Dutch text reads: Flesch-Douma (206.8 - 0.77 x syllables per 100 words - 0.93 x words per sentence; 70 to 80 is
fairly easy), the length of sentences, and words that families do not use. A line is a sentence, too. A formula is a smoke
alarm, no proof: people who read with difficulty have the last word.

    leesniveau.py FILE...      figures of text files or pages (.html)
    leesniveau.py --gate       the golden pages that families read: 1 when one is too hard
    leesniveau.py --self-test  hard pages must fail, and an easy one must pass
"""
import html.parser
import pathlib
import re
import sys

import pyphen

HYPHENS = pyphen.Pyphen(lang="nl_NL", left=1, right=1)
WORD = re.compile(r"[A-Za-zÀ-ÿ]+(?:['’-][A-Za-zÀ-ÿ]+)*")
VOWELS = re.compile(r"[aeiouyáéíóúàèëïöü]+")
HARD = """integraal integrale domein traject indicatie casus regie hulpverleningsproces participatie zelfredzaamheid betreffende
middels conform teneinde derhalve aangaande inzake problematiek multidisciplinair expertise interventie faciliteren
overeenkomstig beschikking voorziening ondersteuningsbehoefte cliënt autoriseren valideren sessie evaluatie mandaat dient
complex problematisch instemmen initiëren implementeren monitoren""".split()

# What a page for families must reach.
EASE = 70
MEAN = 10
LONGEST = 15

GOLDEN = pathlib.Path(__file__).parent.parent / "PagesTests/Golden"
# Who reads at work reads the words of the work.
AT_WORK = ("coordinator", "leerkracht")


def syllables(word):
    """The larger of two counts: groups of vowels, and the places where the word may be broken."""
    groups = len(VOWELS.findall(re.sub("ij", "y", word.lower())))
    return max(groups, len(HYPHENS.inserted(word).split("-")) - word.count("-"), 1)


def is_hard(word):
    """A short hard word counts as it stands, a long one also as a part of a longer word."""
    return any(word == stem or len(stem) >= 9 and stem in word for stem in HARD)


def score(text):
    """None for a text without words; else its ease, words per sentence, and the hard words in it."""
    sentences = [WORD.findall(sentence) for sentence in re.split(r"(?<=[.!?:])\s+|\n+", text)]
    sentences = [sentence for sentence in sentences if sentence]
    words = [word for sentence in sentences for word in sentence]
    if not words:
        return None
    length = len(words) / len(sentences)
    ease = 206.8 - 77 * sum(map(syllables, words)) / len(words) - 0.93 * length
    hard = sorted({word for word in words if is_hard(word.lower())})
    longest = max(sentences, key=len)
    return {"ease": ease, "length": length, "longest": len(longest), "hard": hard, "words": len(words),
            "sentence": " ".join(longest)}


class OwnWords(html.parser.HTMLParser):
    """What the page itself says between <main> and </main>: not what people typed, and each name as one short word."""

    BLOCKS = set("p li h1 h2 h3 h4 td th dt dd legend label summary button caption div section tr ul form figcaption option".split())
    SILENT = set("svg textarea script style".split())
    EMPTY = set("input br meta link img hr wbr path circle line".split())

    def __init__(self):
        super().__init__()
        self.text, self.open, self.silent, self.inside = [], [], 0, False

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        classes = (given.get("class") or "").split()
        if tag == "main":
            self.inside = True
        if tag in self.BLOCKS or self._stands_alone(tag, classes) or tag == "br":
            self.text.append("\n")
        if tag in self.EMPTY:
            return
        is_silent = tag in self.SILENT or given.get("dir") == "auto" or {"woorden", "vh"} & set(classes)
        if tag == "bdi" and not self.silent and self.inside:
            self.text.append("Noor")
        self.open.append((tag, classes, bool(is_silent or tag == "bdi")))
        self.silent += bool(is_silent or tag == "bdi")

    def handle_endtag(self, tag):
        if tag == "main":
            self.inside = False
        if tag in self.EMPTY or not self.open:
            return
        tag, classes, was_silent = self.open.pop()
        self.silent -= was_silent
        if tag in self.BLOCKS or self._stands_alone(tag, classes):
            self.text.append("\n")

    def _stands_alone(self, tag, classes):
        """A link in a row of links says something by itself."""
        around = self.open[-1][1] if self.open else []
        return tag == "a" and ("knop" in classes or {"acties", "knoppen", "links"} & set(around))

    def handle_data(self, data):
        if self.inside and not self.silent:
            self.text.append(data.replace("\n", " "))


def own_words(page):
    parser = OwnWords()
    parser.feed(page)
    return re.sub(r"[ \t]+", " ", "".join(parser.text))


def flaws(page):
    """What is too hard on a page."""
    found = score(own_words(page))
    if not found:
        return []
    said = []
    if found["ease"] < EASE:
        said.append(f"Flesch-Douma {found['ease']:.1f}, wants {EASE}")
    if found["length"] > MEAN:
        said.append(f"{found['length']:.1f} words a sentence, wants {MEAN}")
    if found["longest"] > LONGEST:
        said.append(f"a sentence of {found['longest']} words: {found['sentence']}")
    if found["hard"]:
        said.append(f"hard words: {', '.join(found['hard'])}")
    return said


def gate(folder=GOLDEN):
    """Every golden page in Dutch that is not read at work."""
    pages = [file for file in sorted(folder.glob("*.nl*.html")) if not any(f".{who}." in file.name for who in AT_WORK)]
    failed = 0
    for file in pages:
        for flaw in flaws(file.read_text(encoding="utf-8")):
            failed += 1
            print(f"{file.name}: {flaw}")
    print(f"{len(pages)} pages that families read, {failed} too hard")
    return failed or not pages


def self_test():
    page = "<html><body>{}<main><h1>Ons plan</h1>{}</main></body></html>".format
    easy = "<p>Jullie eten elke dag samen. Dat gaat goed.</p>"
    hard = {
        "long words": "<p>" + "Zorgverleningsorganisaties ondersteunen gezinsgeoriënteerde samenwerkingsverbanden. " * 3 + "</p>",
        "a long sentence": "<p>" + "Ik ga dan met jou mee naar de school van je kind en naar het werk en naar huis. " + "</p>",
        "long sentences": "<p>" + "Ik ga nu met jou mee naar huis en dan naar school toe. " * 9 + "</p>",
        "a word of the list": "<p>Jij hebt de regie.</p>",
        "hidden in a list": "<ul><li>Jij bent er.</li><li>Conform de wet.</li></ul>",
    }
    quiet = {
        "an easy page": easy,
        "what people typed": easy + '<p class="woorden" dir="auto">De regie ligt conform de beschikking bij het traject.</p>',
        "a name": easy + "<p><bdi translate='no'>Scholengemeenschap Het Zelfredzaamheidstraject</bdi> helpt jou.</p>",
        "a row of links": easy + "<p class='acties'><a href='/a'>Zeg wat jij vindt</a><a href='/b'>Zet er iets bij van jou</a>"
        "<a href='/c'>Kijk wat er toen is gebeurd</a><a href='/d'>Ga nu naar huis toe</a></p>",
        "outside the page itself": easy,
    }
    wrong = [name for name, text in hard.items() if not flaws(page("", easy + text))]
    wrong += [name for name, text in quiet.items() if flaws(page("<p>conform het traject</p>", text))]
    for name in wrong:
        print("WRONG:", name, flaws(page("", hard.get(name) or quiet.get(name))))
    print(f"{len(hard)} hard and {len(quiet)} easy pages, {len(wrong)} mistakes")
    return len(wrong)


if __name__ == "__main__":
    if sys.argv[1:] == ["--self-test"]:
        sys.exit(1 if self_test() else 0)
    if sys.argv[1:] == ["--gate"]:
        sys.exit(1 if gate() else 0)
    for name in sys.argv[1:]:
        text = pathlib.Path(name).read_text(encoding="utf-8")
        print(name, score(own_words(text) if name.endswith(".html") else text))
