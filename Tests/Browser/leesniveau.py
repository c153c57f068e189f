#!/usr/bin/env python3
"""leesniveau.py FILE.txt...: how easy Dutch text reads, by Flesch-Douma (206.8 - 0.77 x syllables per 100 words - 0.93 x
words per sentence; 70 to 80 is fairly easy), the length of sentences, and words that families do not use. A line is a
sentence, too. A formula is a smoke alarm, no proof: people who read with difficulty have the last word."""
import re
import sys

import pyphen

HYPHENS = pyphen.Pyphen(lang="nl_NL", left=1, right=1)
WORD = re.compile(r"[A-Za-zÀ-ÿ]+(?:['’-][A-Za-zÀ-ÿ]+)*")
VOWELS = re.compile(r"[aeiouyáéíóúàèëïöü]+")
HARD = """integraal integrale domein traject indicatie casus regie hulpverleningsproces participatie zelfredzaamheid betreffende
middels conform teneinde derhalve aangaande inzake problematiek multidisciplinair expertise interventie faciliteren
overeenkomstig beschikking voorziening ondersteuningsbehoefte cliënt autoriseren valideren sessie""".split()


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
    return {"ease": ease, "length": length, "longest": max(map(len, sentences)), "hard": hard, "words": len(words)}


if __name__ == "__main__":
    for name in sys.argv[1:]:
        with open(name, encoding="utf-8") as file:
            print(name, score(file.read()))
