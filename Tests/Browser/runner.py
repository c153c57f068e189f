"""Runs journeys: plain functions named as sentences, in journeys.py and in every journey_*.py beside it.

A journey takes the house. It fails by raising (an assert will do), or by noting faults with house.fault(...) and going
on. It prints one line; a failed one prints what was found below it.
"""
import contextlib
import dataclasses
import importlib
import inspect
import pathlib
import time
import traceback
import urllib.parse

import places
from demo import Demo


@dataclasses.dataclass(frozen=True)
class Page:
    """A page that a person was shown a way to."""

    kind: places.Kind
    path: str


class House:
    """What a journey needs: the browser, a demo that everybody shares, and the pages that each person can reach."""

    def __init__(self, chromium, program):
        self.browser, self.program = chromium, program
        self.faults, self._pages = [], {}
        self.demo = None

    def fault(self, text):
        self.faults.append(text)

    def fresh_demo(self, today=places.TODAY):
        """A demo of your own, for a journey that changes something: with house.fresh_demo() as demo: ..."""
        return Demo(self.program, "--today", today)

    def demo_by_hand(self, engine):
        """A demo on its first day, in which only who is there and who helps goes by itself."""
        return Demo(self.program, "--by-hand", engine=engine)

    @contextlib.contextmanager
    def context(self, person=places.VISITOR, **options):
        """A context of the shared demo in which the person is signed in. Only look: others share this session."""
        context = self.demo.context(self.browser, person, **options)
        try:
            yield context
        finally:
            context.close()

    def opener(self, person):
        return lambda **options: self.demo.context(self.browser, person, **options)

    def url(self, path):
        return self.demo.base + path

    def everybody(self):
        """(who, person, pages) for the visitor and each person, with what lies behind a link only the first time."""
        seen = set()
        for person in [places.VISITOR, *places.PERSONS]:
            pages = [page for page in self.pages(person) if page.kind.for_each or page.kind not in seen]
            seen.update(page.kind for page in pages)
            yield person or "a visitor", person, pages

    def pages(self, person):
        """The first page of each kind that the person can reach from home, by tabs and links, found once."""
        if person not in self._pages:
            self._pages[person] = self._visitor() if person is None else self._crawl(person)
        return self._pages[person]

    def _visitor(self):
        return [Page(places.kind_of(path), path) for path in places.VISITOR_PAGES]

    def _crawl(self, person):
        found, waiting = {}, [self.demo.home(self.browser, person)]
        with self.context(person) as context:
            page = context.new_page()
            while waiting:
                path = waiting.pop(0)
                # A tab that has no row in places.py is looked at all the same.
                kind = places.kind_of(path) or places.Kind(path, "", family=False)
                if kind.name in found or kind.name in ("welkom", "hulp-nu", "demo"):
                    continue
                answer = page.goto(path)
                found[kind.name] = Page(kind, path)
                if answer.status != 200:
                    self.fault(f"{person} is shown a way to {path}, which answers {answer.status}")
                    continue
                tabs = self._paths(page, "nav.hoofd a[href]")
                links = [link for link in self._paths(page, "a[href]") if places.kind_of(link)]
                waiting += tabs + links
        return list(found.values())

    def _paths(self, page, selector):
        targets = page.eval_on_selector_all(selector, "links => links.map(link => link.href)")
        parts = [urllib.parse.urlsplit(target) for target in targets if target.startswith(self.demo.base + "/")]
        return [part.path for part in parts]


def collect():
    """Every journey, in the order in which it is written."""
    here = pathlib.Path(__file__).parent
    for name in ["journeys", *sorted(file.stem for file in here.glob("journey_*.py"))]:
        module = importlib.import_module(name)
        for value in vars(module).values():
            if inspect.isfunction(value) and value.__module__ == name and list(inspect.signature(value).parameters) == ["house"]:
                yield value


def run(house, journeys):
    """How many passed, and how many failed."""
    passed = failed = 0
    for journey in journeys:
        sentence, began = journey.__name__.replace("_", " "), time.monotonic()
        house.faults = []
        try:
            journey(house)
        except AssertionError as error:
            house.faults.append(str(error) or traceback.format_exc(limit=-1))
        except Exception:
            house.faults.append(traceback.format_exc(limit=-4))
        good = not house.faults
        passed, failed = passed + good, failed + (not good)
        print(f"{'PASS' if good else 'FAIL'}  {sentence}  ({time.monotonic() - began:.1f} s)", flush=True)
        for fault in house.faults[:40]:
            print("      " + fault.replace("\n", "\n      "), flush=True)
        if len(house.faults) > 40:
            print(f"      and {len(house.faults) - 40} more", flush=True)
    return passed, failed
