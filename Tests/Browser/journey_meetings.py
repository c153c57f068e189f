"""A meeting: the family says who comes, and what was typed wrong comes back. Without JavaScript."""
import pathlib

import icalendar

from journey_family import NO_SCRIPTS, expect, signed_in


def words(page):
    return page.locator("main").inner_text()


def meetings(page):
    if "/gezin/" not in page.url:
        page.click("main a[href*='/gezin/']")
    page.click("nav.hoofd a:has-text('Mensen')")
    page.click("main a:has-text('Bekijk het overleg')")


def coming(page):
    meetings(page)
    page.locator("main section.kaart", has_text="Kiezen welke hulp").locator("h2 a").click()


def guest(page, name):
    return page.locator("main li", has_text=name)


def send(page):
    page.locator("main form button").first.click()


def the_family_says_who_comes_and_then_it_goes_ahead(house):
    with house.fresh_demo() as demo:
        teacher = signed_in(house, demo, "Marit", **NO_SCRIPTS)
        meetings(teacher)
        expect(house, "Kiezen welke hulp" not in words(teacher), "she reads of a meeting before the family said yes")
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        coming(mother)
        expect(house, "Wacht op jullie ja" in guest(mother, "Marit Kok").inner_text(), "nobody waits for an answer")
        there = mother.url
        mother.click("button:has-text('Dit overleg gaat door')")
        expect(house, "nog niet van iedereen" in words(mother), "it goes ahead before everybody was asked")
        father = signed_in(house, demo, "Ruben", **NO_SCRIPTS)
        coming(father)
        guest(father, "Marit Kok").locator("button:has-text('Ja, laat komen')").click()
        expect(house, "Komt" in guest(father, "Marit Kok").inner_text(), "two parents said yes and she does not come")
        mother.goto(there)
        mother.click("button:has-text('Dit overleg gaat door')")
        expect(house, "Gaat door" in words(mother), "it does not go ahead")
        coming(teacher)
        expect(house, "Zij zegt wat op school kan" in words(teacher), "she is not told what she is needed for")
        expect(house, teacher.locator("button:has-text('Ja, laat komen')").count() == 0, "she decides who comes")


def a_meeting_without_a_purpose_or_at_no_time_comes_back_with_what_was_typed(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        meetings(mother)
        mother.click("main a:has-text('Plan een overleg')")
        mother.locator("label", has_text="Daan").locator("input").check()
        mother.locator("input[name=fase]").first.check()
        mother.fill("input[name=dag]", "2026-04-20")
        mother.fill("input[name=tijd]", "25:99")
        mother.fill("input[name=plaats]", "Thuis\nBEGIN:VEVENT")
        send(mother)
        expect(house, mother.locator("#m-doel").count() == 1, "a meeting without a purpose is planned")
        expect(house, mother.locator("#m-tijd").count() == 1, "a meeting at no time is planned")
        expect(house, mother.input_value("input[name=tijd]") == "25:99", "what was typed is gone")
        mother.fill("textarea[name=doel]", "Samen kijken hoe het gaat.")
        mother.fill("input[name=tijd]", "15:30")
        send(mother)
        expect(house, "Samen kijken hoe het gaat." in words(mother), "the meeting is not there")


def an_appointment_in_ones_own_calendar_says_only_that_there_is_one(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        meetings(mother)
        mother.click("main a:has-text('Plan een overleg')")
        mother.locator("label", has_text="Daan").locator("input").check()
        mother.locator("input[name=fase]").first.check()
        mother.fill("input[name=dag]", "2026-04-20")
        mother.fill("input[name=tijd]", "15:30")
        mother.fill("textarea[name=doel]", "Praten over geld.")
        mother.fill("input[name=plaats]", "Bij oma; Dorpsstraat 1, boven \\N BEGIN:VEVENT " + "lang " * 10)
        send(mother)
        plain, placed = (event(mother, link) for link in ("Zet in je agenda", "Zet met de plaats"))
        expect(house, str(plain["SUMMARY"]) == "Afspraak", f"its title is {plain['SUMMARY']}")
        told = plain.to_ical().decode()
        for word in ("Daan", "geld", "oma", "LOCATION"):
            expect(house, word not in told, f"the calendar tells of {word}")
        expect(house, str(plain.decoded("DTSTART")) == "2026-04-20 13:30:00+00:00", f"at {plain['DTSTART']}")
        place = str(placed["LOCATION"])
        expect(house, place.startswith("Bij oma; Dorpsstraat 1, boven \\N BEGIN:VEVENT lang"), f"the place is {place}")


def event(page, link):
    """The one event of the file behind a link, as a calendar reads it."""
    with page.expect_download() as download:
        page.click(f"main a:has-text('{link}')")
    calendar = icalendar.Calendar.from_ical(pathlib.Path(download.value.path()).read_bytes())
    (found,) = calendar.walk("VEVENT")
    return found
