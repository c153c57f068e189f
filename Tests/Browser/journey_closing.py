"""Help is closed: after looking back together, with a name and a day for afterwards; and it may begin again. Without JavaScript."""
from journey_family import NO_SCRIPTS, expect, signed_in

# The last day of the case: what could be done is done.
A_YEAR_LATER = "2027-01-05"
LAST_DAY, ASKS_ON, TOO_LATE = "2027-01-29", "2027-04-02", "2027-04-05"


def words(page):
    return page.locator("main").inner_text()


def team(page):
    if "/gezin/" not in page.url:
        page.click("main a[href*='/gezin/'] >> nth=0")
    page.click("nav.hoofd a:has-text('Mensen')")
    page.click("main a:has-text('Bekijk wie wat doet')")


def send(page):
    page.locator("main form button").first.click()


def go_to(house, demo, day):
    clock = house.browser.new_context(base_url=demo.base, **NO_SCRIPTS).new_page()
    clock.goto("/demo")
    clock.get_by_label("Ga naar een andere dag").fill(day)
    clock.get_by_role("button", name="Zet de dag").click()
    clock.context.close()


def close_for_samira(page):
    seat = page.locator("main .deel", has_text="Voor Samira").filter(has=page.locator("a:has-text('Sluit deze hulp af')"))
    seat.locator("summary").click()
    seat.locator("a:has-text('Sluit deze hulp af')").click()


def fill(page):
    page.fill("textarea[name=woorden]", "De post is open. Wordt het weer zwaar? Bel dan je zus.")
    page.fill("input[name=dag]", LAST_DAY)
    page.locator("label:has-text('Ilse') input[name=wie]").check()
    page.fill("input[name=nazorg]", ASKS_ON)
    page.fill("input[name=telefoon]", "030 765 43 21")


def closed(page):
    return page.locator("main li.kaart", has_text="De hulp van Ilse Maas")


def help_is_closed_after_looking_back_and_somebody_asks_later_how_it_goes(house):
    with house.fresh_demo(today=A_YEAR_LATER) as demo:
        helper = signed_in(house, demo, "Ilse", **NO_SCRIPTS)
        team(helper)
        close_for_samira(helper)
        expect(house, "Kijk eerst samen terug" in words(helper), "nobody says that one looks back first")
        expect(house, "zie jij door deze hulp niets meer" in words(helper), "what ends with it is not said")
        send(helper)
        expect(house, helper.locator(".fouten li").count() == 5, "a closing without after-care is taken")
        fill(helper)
        send(helper)
        expect(house, "Daarna kun je deze hulp afsluiten" in words(helper), "it is closed without a look back")
        expect(house, helper.locator("input[name=telefoon]").input_value() == "030 765 43 21", "what was typed is lost")
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        team(mother)
        seat = mother.locator("main li.kaart", has_text="Ilse Maas").locator(".deel", has_text="Voor jou")
        seat.locator("summary").click()
        seat.locator("button:has-text('Wij keken samen terug')").click()
        send(helper)
        expect(house, closed(helper).count() == 1, f"it is not closed: {words(helper)[:400]}")
        mother.reload()
        for part in ("29 januari", "2 april", "030 765 43 21", "niets meer van jou"):
            expect(house, part in closed(mother).inner_text(), f"she does not read {part}")
        father = signed_in(house, demo, "Ruben", **NO_SCRIPTS)
        team(father)
        expect(house, closed(father).count() == 0, "he is told of help that is not his to know")
        go_to(house, demo, TOO_LATE)
        mother.reload()
        expect(house, "Hier staat nog niet hoe dat ging" in closed(mother).inner_text(), "nobody asked, and nothing says so")
        closed(mother).locator("a:has-text('Schrijf op hoe het nu gaat')").click()
        mother.fill("textarea[name=woorden]", "Het gaat goed met mij.")
        send(mother)
        expect(house, "Het gaat goed met mij." in closed(mother).inner_text(), "how it goes does not stand there")
        expect(house, "Hier staat nog niet" not in closed(mother).inner_text(), "it is still said to be missed")


def help_that_was_closed_begins_again_when_the_family_asks_for_it(house):
    # Karim's last day for Samira was months ago.
    with house.fresh_demo(today="2026-08-01") as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        team(mother)
        card = mother.locator("main li.kaart", has_text="De hulp van Karim Haddad")
        expect(house, "was 4 juli" in card.inner_text(), f"its last day is not said: {card.inner_text()}")
        helper = signed_in(house, demo, "Karim", **NO_SCRIPTS)
        expect(house, helper.locator("main a[href*='/gezin/']").count() == 0, "he still finds the family after his last day")
        card.locator("button:has-text('Wij willen deze hulp weer')").click()
        expect(house, mother.locator("main li.kaart h2", has_text="Karim Haddad").count() == 1, "he does not help again")
        helper.reload()
        expect(house, helper.locator("main a[href*='/gezin/']").count() > 0, "he does not find the family again")
