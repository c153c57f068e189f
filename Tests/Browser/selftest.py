#!/usr/bin/env python3
"""Shows that the journeys can fail: against a stand-in that does everything right they pass, and each fault that is
planted in the stand-in is found by the journey that ought to find it. Ends with: N passed, N failed."""
import contextlib
import io
import os
import pathlib
import signal
import sys

import checks
import contrast
import journeys
import places
import runner
import standin
from browser import browser
from hand import Hand

PROGRAM = [sys.executable, str(pathlib.Path(__file__).with_name("standin.py"))]


def play(chromium, fault, wanted):
    """The faults that the journeys found whose name begins with one of the words."""
    os.environ["FAULT"] = fault
    every = [journey for journey in runner.collect() if journey.__module__ == "journeys"]
    chosen = [journey for journey in every if journey.__name__.startswith(wanted)]
    assert chosen, f"no journey is called {wanted}"
    house, said = runner.House(chromium, PROGRAM), io.StringIO()
    with house.fresh_demo() as house.demo, contextlib.redirect_stdout(said):
        _, failed = runner.run(house, chosen)
    return failed, said.getvalue()


def finds_what_is_read(chromium):
    """A story by hand finds what somebody reads too much and what he misses, and nothing else."""
    os.environ["FAULT"] = ""
    house = runner.House(chromium, PROGRAM)
    words = {"plan": "Oma past op dinsdag op.", "sight": "Alleen jij kunt dit verhaal lezen.", "gone": "Dit staat nergens."}
    with house.fresh_demo() as demo:
        hand = Hand(house, demo, "A", words)
        hand.number, found = 0, []
        for wanted in ("plan sight", "plan", "plan sight gone"):
            house.faults = []
            hand.look(Anna=wanted)
            found.append(len(house.faults))
        hand.leave()
    return found == [0, 1, 1]


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    places.PERSONS.clear()
    places.PERSONS.update({"Anna": {"plan", "doelen", "doel", "wie-ziet-wat"}, "Bram": {"mijn-werk"}})
    journeys.SCREENS = [(390, "light"), (390, "dark")]
    passed = failed = 0
    # The stand-in has no palette: the colours are tested on their own, below.
    sound = tuple(name for name in vars(journeys) if name.startswith(("every_page", "everybody", "every_answer", "no_", "a_form", "family", "quick")))
    travels = checks.travels
    with browser() as chromium:
        good = finds_what_is_read(chromium)
        passed, failed = passed + good, failed + (not good)
        if not good:
            print("FAIL  a story by hand does not find who reads what")
        for fault, wanted in [("", sound), *standin.FAULTS.items()]:
            if fault:  # the slow phone is slow: only where it has something to find
                places.VISITOR_PAGES.clear()
                places.PERSONS.pop("Bram", None)
                checks.travels = travels if fault == "a heavy page" else lambda *_: ()
            found, said = play(chromium, fault, wanted)
            good = bool(found) == bool(fault)
            passed, failed = passed + good, failed + (not good)
            if not good:
                print(f"FAIL  the stand-in with {fault or 'no fault'}:\n{said}")
    pale = ":root{--inkt:#777777;--papier:#ffffff}@media (prefers-color-scheme:dark){:root{--inkt:#ffffff}}"
    good = any("inkt on papier is" in flaw for flaw in contrast.flaws(pale))
    print(f"{passed + good} passed, {failed + (not good)} failed")
    return 1 if failed or not good else 0


if __name__ == "__main__":
    sys.exit(main())
