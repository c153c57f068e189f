"""Who looks, and which pages there are: the data of the journeys that go everywhere. Add a page or a person here.

No address of a family stands here: the journeys follow the tabs and links that a person is shown.
"""
import dataclasses
import re

TODAY = "2026-04-07"

# The persons of the demo who sign in, by the name on their button, and the pages that each must be able to reach.
FAMILY_PAGES = {"plan", "doelen", "doel", "verhaal", "mensen", "wie-ziet-wat", "instellingen"}
PERSONS = {
    "Samira": FAMILY_PAGES,
    "Noor": FAMILY_PAGES,
    "Ruben": {"plan", "wie-ziet-wat", "instellingen"},
    "Marit": {"mijn-werk", "mijn-reflecties", "instellingen"},
    "Femke": {"mijn-werk", "mijn-reflecties", "plan", "instellingen"},
}
# Somebody who has not signed in.
VISITOR = None
VISITOR_PAGES = ["/", "/hulp-nu", "/demo"]


@dataclasses.dataclass(frozen=True)
class Kind:
    """A kind of page: the first address of each kind that a person is shown is looked at."""

    name: str
    pattern: str
    family: bool = True  # for families: easy to read, one thing to do, made to be printed

    def fits(self, path):
        return re.fullmatch(self.pattern, path) is not None


FAMILY = r"/gezin/[^/]+"
KINDS = [
    Kind("welkom", r"/"),
    Kind("hulp-nu", r"/hulp-nu"),
    Kind("demo", r"/demo", family=False),
    Kind("plan", FAMILY + r"/plan"),
    Kind("doelen", FAMILY + r"/doelen"),
    Kind("doel", FAMILY + r"/doelen/[^/]+"),
    Kind("verhaal", FAMILY + r"/verhaal"),
    Kind("mensen", FAMILY + r"/mensen"),
    Kind("wie-ziet-wat", FAMILY + r"/wie-ziet-wat"),
    Kind("instellingen", r"/instellingen"),
    Kind("mijn-werk", r"/mijn-werk", family=False),
    Kind("mijn-reflecties", r"/mijn-reflecties", family=False),
]

# Forms that work without a token, because they do no harm in a stranger's hands: leaving, and choosing a demo person.
FORMS_WITHOUT_TOKEN = {"/snel-weg", "/demo/aanmelden"}

LEAVE = "Snel weg"
SKIP_LINK = "Naar de inhoud"

# Readability of family pages: Flesch-Douma at least, and words per sentence at most. A smoke alarm, no proof.
EASE = 65
WORDS_PER_SENTENCE = 12
