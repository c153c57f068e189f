"""One's own calendar: an address with times and nothing else, asked for and ended by oneself. Without JavaScript."""
import urllib.error
import urllib.request

from journey_family import NO_SCRIPTS, expect, signed_in


def asked(address):
    """As a calendar asks for it: nobody is signed in."""
    try:
        with urllib.request.urlopen(address) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def who_wants_it_has_her_appointments_in_her_own_calendar_until_she_stops_it(house):
    with house.fresh_demo() as demo:
        samira = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        samira.click("header a:has-text('Taal')")
        samira.click("main a:has-text('Afspraken in je agenda')")
        expect(house, samira.locator("#adres").count() == 0, "she has an address that she never asked for")
        samira.click("main button:has-text('Maak een adres')")
        address = samira.locator("#adres").inner_text()
        status, text = asked(address)
        expect(house, status == 200 and "SUMMARY:Afspraak" in text, f"it shows no appointment: {status} {text[:200]}")
        found = [name for name in ("Samira", "Noor", "Daan", "Femke", "Overleg", "LOCATION") if name in text]
        expect(house, not found, f"it tells: {found}")
        samira.goto("/instellingen/agenda")
        expect(house, address not in samira.content(), "it is shown again")
        samira.click("main button:has-text('Maak een nieuw adres')")
        other = samira.locator("#adres").inner_text()
        expect(house, other != address and asked(address)[0] == 404, "the old address goes on")
        samira.click("main button:has-text('Stop hiermee')")
        expect(house, asked(other) == asked(other[:-8] + "0000.ics"), "an ended address is told from one that never was")
        expect(house, asked(other)[0] == 404, "it goes on after she stopped it")
