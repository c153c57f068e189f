"""Waiting for help: for what, how long, and who is there until then. Without JavaScript."""
from journey_family import NO_SCRIPTS, expect, signed_in


def words(page):
    return page.locator("main").inner_text()


def waiting(page):
    if "/gezin/" not in page.url:
        page.click("main a[href*='/gezin/']")
    page.click("nav.hoofd a:has-text('plan')")
    page.click("main a:has-text('Waar wachten we op?')")


def send(page):
    page.locator("main form button").first.click()


def a_missed_contact_is_said_to_who_waits_and_to_who_promised_until_there_was_contact(house):
    with house.fresh_demo() as demo:
        daughter = signed_in(house, demo, "Noor", **NO_SCRIPTS)
        expect(house, "er zou contact zijn" in words(daughter).lower(), "her plan does not say that nobody called")
        waiting(daughter)
        expect(house, "Zonnehoek" in words(daughter), "where a number comes from is not said")
        expect(house, "Er zou contact zijn op 5 april" in words(daughter), "who waits is not told that nobody called")
        worker = signed_in(house, demo, "Femke", **NO_SCRIPTS)
        expect(house, "zou op 5 april contact krijgen" in words(worker), "who promised is not told")
        waiting(worker)
        worker.click("main a:has-text('Schrijf op dat er contact was')")
        worker.fill("textarea[name=woorden]", "Sorry dat ik niet belde.")
        worker.fill("input[name=volgende]", "")
        send(worker)
        expect(house, worker.locator(".fouten").count() == 1, "no next contact is promised")
        expect(house, worker.input_value("textarea[name=woorden]") == "Sorry dat ik niet belde.", "what was typed is lost")
        worker.fill("input[name=volgende]", "2026-04-21")
        send(worker)
        expect(house, "gedaan=" in worker.url, f"contact led to {worker.url}")
        daughter.reload()
        expect(house, "niet gebeurd" not in words(daughter), "it still says that nobody called")
        daughter.click("main summary:has-text('Contact tot nu toe')")
        expect(house, "Sorry dat ik niet belde." in words(daughter), "she does not read what was said")


def somebody_is_referred_with_a_contact_and_stops_waiting_by_own_choice(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        waiting(mother)
        mother.click("main a:has-text('Schrijf op dat iemand op hulp wacht')")
        mother.locator("label:has-text('Samira') input").check()
        mother.fill("input[name=naam]", "Een maatje")
        mother.fill("textarea[name=waarom]", "Ik wil weer buiten komen.")
        send(mother)
        expect(house, mother.locator(".fouten").count() == 1, "a wait without somebody who keeps in touch is taken")
        expect(house, mother.input_value("input[name=naam]") == "Een maatje", "what was typed is lost")
        mother.locator("fieldset:has(input[name=aanspreekpunt]) label:has-text('Femke') input").check()
        send(mother)
        expect(house, "gedaan=" in mother.url, f"asking led to {mother.url}")
        expect(house, "Een maatje" in words(mother), "the wait is not there")
        father = signed_in(house, demo, "Ruben", **NO_SCRIPTS)
        waiting(father)
        expect(house, "Een maatje" not in words(father), "he sees what she waits for")
        card = mother.locator("main section.kaart", has_text="Een maatje")
        card.locator("a:has-text('Schrijf op hoe het nu staat')").click()
        mother.locator("label:has-text('Gestopt met wachten') input").check()
        send(mother)
        expect(house, "Gestopt met wachten" in words(mother), "stopping is not said")
