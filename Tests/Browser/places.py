"""Who looks, and which pages there are: the data of the journeys that go everywhere. Add a page or a person here.

No address of a family stands here: the journeys follow the tabs and links that a person is shown.
"""
import dataclasses
import re

TODAY = "2026-04-07"

# The persons of the demo who sign in, by the name on their button, and the pages that each must be able to reach.
FAMILY_PAGES = {"plan", "doelen", "doel", "keuzes", "verhaal", "mensen", "wie-ziet-wat", "instellingen"}
PERSONS = {
    "Samira": FAMILY_PAGES,
    "Noor": FAMILY_PAGES,
    "Ruben": {"plan", "wie-ziet-wat", "instellingen"},
    "Marit": {"mijn-werk", "mijn-reflecties", "instellingen"},
    "Femke": {"mijn-werk", "mijn-reflecties", "plan", "instellingen"},
}
# Somebody who has not signed in.
VISITOR = None
VISITOR_PAGES = ["/", "/hulp-nu", "/hulp-nu/praten", "/antwoord", "/sociale-kaart", "/reageer/welkom", "/demo"]


@dataclasses.dataclass(frozen=True)
class Kind:
    """A kind of page: the first address of each kind that a person is shown is looked at."""

    name: str
    pattern: str
    family: bool = True  # for families: easy to read, one thing to do, made to be printed
    for_each: bool = True  # looked at as each person; otherwise as the first who can reach it


ID = "[0-9a-f]{32}"
FAMILY = f"/gezin/{ID}/"
KINDS = [
    Kind("welkom", "/"),
    Kind("hulp-nu", "/hulp-nu"),
    Kind("praten", "/hulp-nu/praten", for_each=False),
    Kind("antwoord", "/antwoord"),
    Kind("sociale-kaart", "/sociale-kaart(?:/bladzijde/[0-9]+)?", for_each=False),
    Kind("aanbod", f"/sociale-kaart/{ID}", for_each=False),
    Kind("ons-aanbod", "/sociale-kaart/ons-aanbod", family=False),
    Kind("aanbod-wijzigen", f"/sociale-kaart/{ID}/wijzigen", family=False, for_each=False),
    Kind("reageer", "/reageer/[a-z-]+"),
    Kind("demo", "/demo", family=False),
    Kind("plan", FAMILY + "plan"),
    Kind("doelen", FAMILY + "doelen"),
    Kind("doel", FAMILY + f"doelen/{ID}"),
    Kind("keuzes", FAMILY + "keuzes"),
    Kind("keuze", FAMILY + f"keuzes/{ID}"),
    Kind("verhaal", FAMILY + "verhaal"),
    Kind("mensen", FAMILY + "mensen"),
    Kind("wie-ziet-wat", FAMILY + "wie-ziet-wat"),
    Kind("instellingen", "/instellingen"),
    Kind("seintjes", "/instellingen/seintjes"),
    Kind("agenda", "/instellingen/agenda"),
    Kind("mijn-werk", "/mijn-werk", family=False),
    Kind("mijn-reflecties", "/mijn-reflecties", family=False),
    # Behind a link or a button on those: forms, mostly.
    *(
        Kind(name, FAMILY + pattern, for_each=False)
        for name, pattern in {
            "mening": "plan/mening",
            "plan-nieuw": "plan/nieuw",
            "papier": "plan/papier",
            "gebeurd": "gebeurd(?:/[0-9]+)?",
            "plan-vaststellen": "plan/vaststellen",
            "eigen-plan": "plan/eigen-plan",
            "terugkijken": "evaluatie",
            "terugkijken-antwoord": f"evaluatie/{ID}/antwoord",
            "terugkijken-afronden": f"evaluatie/{ID}/afronden",
            "ritme": "evaluatie/ritme",
            "ervaring": "evaluatie/ervaring",
            "ervaring-delen": f"evaluatie/ervaring/{ID}",
            "over-een-jaar": "evaluatie/over-een-jaar",
            "over-een-jaar-tekening": "evaluatie/over-een-jaar-tekening",
            "verwachtingen": "verwachtingen",
            "verwachting-nieuw": "verwachtingen/nieuw",
            "verwachting-besproken": f"verwachtingen/{ID}/besproken",
            "doel-nieuw": "doelen/nieuw",
            "doel-grens": "doelen/grens",
            "doel-knop": f"doelen/{ID}/(?:begin|pauze|klaar|ruil|stap|verwoording)",
            "keuze-nieuw": "keuzes/nieuw",
            "mogelijkheid": f"keuzes/{ID}/mogelijkheid",
            "mogelijkheid-anders": f"keuzes/{ID}/mogelijkheid/{ID}",
            "mogelijkheid-sociale-kaart": f"keuzes/{ID}/aanbod",
            "niets-doen": f"keuzes/{ID}/niets",
            "keuze-mening": f"keuzes/{ID}/mening",
            "besluit": f"keuzes/{ID}/besluit",
            "keuze-later": f"keuzes/{ID}/(?:later|wie)",
            "verschil": f"keuzes/{ID}/(?:verschil|verder)",
            "afwijking": f"keuzes/{ID}/afwijking",
            "hulp": "hulp",
            "hulp-antwoord": f"hulp/{ID}/antwoord",
            "keuze-daarna": f"keuzes/{ID}/(?:veranderen|terugkijken)",
            "wat-eerst": "doelen/wat-eerst",
            "volgorde": "doelen/volgorde",
            "hoe-ver": f"doelen/{ID}/hoe-ver",
            "samen-aan-een-doel": f"doelen/{ID}/samen",
            "samen-klaar": f"doelen/{ID}/samen/{ID}/klaar",
            "helpt": f"doelen/{ID}/(?:stap/{ID}/)?helpt",
            "stap-volgorde": f"doelen/{ID}/stap/{ID}/volgorde",
            "vertellen": "verhaal/vertellen",
            "kracht": "verhaal/kracht",
            "wens": "verhaal/wens",
            "zo-praten-we": f"mensen/{ID}",
            "zorg": "verhaal/zorg",
            "ook-dit": "verhaal/zorg/ook",
            "kijk": "kijk",
            "kijk-nieuw": "kijk/nieuw",
            "kijk-onderwerp": f"kijk/{ID}",
            "kijk-erbij": f"kijk/{ID}/(?:erbij|bespreken)",
            "bespreken": "bespreken",
            "tekening": "verhaal/tekening",
            "gevraagd": f"gevraagd/{ID}",
            "vragen-buiten": "kijk/vragen",
            "mens": f"mensen/{ID}",
            "mens-verandert": f"mensen/(?:geboren|{ID}/(?:naam|overleden))",
            "tekst": f"tekst/{ID}/(?:verbeteren|weghalen|eerst)",
            "leefgebieden": f"verhaal/leefgebieden/{ID}",
            "leefgebied": f"verhaal/leefgebieden/{ID}/[a-z-]+",
            "toestemming-geven": "toestemming/geven",
            "toestemming": f"toestemming/{ID}",
            "tekenen": f"toestemming/{ID}/tekenen",
            "intrekken": f"toestemming/{ID}/intrekken",
            "vraag": f"vraag/{ID}",
            "reactie": f"reactie/{ID}",
            "klopt-niet": f"klopt-niet/{ID}",
            "bezwaar": f"bezwaar/{ID}",
            "berichten": "berichten",
            "berichten-met": f"berichten/[pb]-{ID}",
            "wachten": "wachten",
            "wachten-nieuw": "wachten/nieuw",
            "wachten-knop": f"wachten/{ID}/(?:stand|duur|contact|aanspreekpunt)",
            "even-niet": "even-niet",
            "even-niet-opschrijven": "even-niet/opschrijven",
            "even-niet-zorgen": "even-niet/zorgen",
            "even-niet-gedaan": f"even-niet/{ID}/(?:gedaan|doorgeven)",
            "even-niet-papier": f"even-niet/{ID}/papier",
            "overdracht": "overdracht",
            "overdracht-nieuw": "overdracht/nieuw",
            "informatie": "informatie",
            "informatie-zeggen": f"informatie/{ID}/zeggen",
            "informatie-papier": f"informatie/{ID}/papier",
            "verslagen": "verslagen",
            "verslag": f"verslagen/{ID}",
            "verslag-reactie": f"verslagen/{ID}/reactie",
            "overleg": "overleg",
            "overleg-nieuw": "overleg/nieuw",
            "overleg-een": f"overleg/{ID}",
            "overleg-knop": f"overleg/{ID}/[a-z-]+",
            "samenwerken": "mensen/samenwerken",
            "samenwerken-knop": f"mensen/samenwerken/(?:afspraken|nieuw|{ID}/antwoord)",
            "wie-regelt-hulp": "mensen/aanspreekpunt",
            "wie-regelt-hulp-knop": "mensen/aanspreekpunt/(?:voorkeur|kiezen|stoppen)",
            "wie-doet-wat": "mensen/wie-doet-wat",
            "wie-doet-wat-afscheid": f"mensen/wie-doet-wat/{ID}/afscheid",
            "nazorg": f"mensen/wie-doet-wat/{ID}/nazorg",
            "regelen": "mensen/regelen",
            "regelen-taak": "mensen/regelen/[a-z-]+",
            "kringen": "mensen/kring",
            "wensen": "mensen/wensen",
            "uitleg": "verhaal/uitleg",
            "uitleg-formulier": f"verhaal/uitleg/(?:kaart|verband|{ID}/herkennen)",
            "doel-vraag": f"doelen/{ID}/vraag",
            "kring-nieuw": "mensen/kring/nieuw",
            "kring": f"mensen/kring/{ID}",
            "kring-knop": f"mensen/kring/{ID}/(?:erbij|lijn|wie/{ID})",
            "kring-toen": f"mensen/kring/{ID}/op/[0-9-]+",
            "waarom-samen": "plan/waarom-samen",
            "stambomen": "mensen/stamboom",
            "stamboom-nieuw": "mensen/stamboom/nieuw",
            "stamboom": f"mensen/stamboom/{ID}",
            "stamboom-knop": f"mensen/stamboom/{ID}/(?:erbij|lijn|wie/{ID})",
            "stamboom-toen": f"mensen/stamboom/{ID}/op/[0-9-]+",
        }.items()
    ),
    *(
        Kind(name, FAMILY + name, family=False, for_each=False)
        for name in (
            "mensen/wie-doet-wat/nieuw", f"mensen/wie-doet-wat/{ID}/(?:vertrek|afsluiten)", "hulp/nieuw", "verslagen/nieuw", "informatie/nieuw", f"informatie/{ID}/(?:brief|niet)", "stappen", "stappen/nieuw", f"stappen/{ID}", f"stappen/{ID}/(?:stap-[1-5]|nog-niet)", f"verslagen/{ID}/(?:schrijven|rechtzetten)", "vragen", "notities/nieuw", "noodtoegang", f"verhaal/zorg/{ID}", f"doelen/{ID}/ook-zo")
    ),
]


def kind_of(path):
    """None for an address of which this page knows nothing."""
    return next((kind for kind in KINDS if re.fullmatch(kind.pattern, path)), None)


# Forms that work without a token, because they do no harm in a stranger's hands: leaving, and choosing a demo person.
FORMS_WITHOUT_TOKEN = {"/snel-weg", "/demo/aanmelden"}

LEAVE = "Snel weg"
SKIP_LINK = "Naar de inhoud"

# Readability of family pages: Flesch-Douma at least, and words per sentence at most. A smoke alarm, no proof.
EASE = 65
WORDS_PER_SENTENCE = 12
