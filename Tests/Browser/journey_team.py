"""Who does what: a helper writes it, the family answers, and who leaves says goodbye. Without JavaScript."""
from journey_family import NO_SCRIPTS, expect, signed_in


def words(page):
    return page.locator("main").inner_text()


def team(page):
    page.click("nav.hoofd a:has-text('Mensen')")
    page.click("main a:has-text('Bekijk wie wat doet')")


def team_as_helper(page):
    page.click("main a[href*='/gezin/'] >> nth=0")
    team(page)


def a_helper_says_what_he_does_and_the_family_wants_it_otherwise(house):
    with house.fresh_demo() as demo:
        teacher = signed_in(house, demo, "Marit", **NO_SCRIPTS)
        team_as_helper(teacher)
        teacher.click("main a:has-text('Schrijf op wat je doet')")
        teacher.locator("main form button").first.click()
        expect(house, teacher.locator(".fouten").count() == 1, "an empty form is taken")
        teacher.locator("input[name=over]").first.check()
        teacher.select_option("select[name=leefgebied]", "8")
        teacher.fill("textarea[name=woorden]", "Ik bel elke vrijdag hoe de week was.")
        teacher.locator("main form button").first.click()
        expect(house, "Ik bel elke vrijdag" in words(teacher), "what was written is not there")
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        team(mother)
        expect(house, "Ik bel elke vrijdag" in words(mother), "the family does not read what a helper does")
        card = mother.locator("main .deel", has_text="Ik bel elke vrijdag")
        card.locator("summary").click()
        card.locator("button:has-text('Ik wil dit anders')").last.click()
        expect(house, "Het gezin wil dit anders" in words(mother), "the family's no is not shown")
        youth = signed_in(house, demo, "Noor", **NO_SCRIPTS)
        team(youth)
        expect(house, "Ik bel elke vrijdag" not in words(youth), "help for a brother is told to who may not know of it")


def help_stops_after_the_family_asked_with_a_goodbye(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        team(mother)
        card = mother.locator("main .kaart", has_text="Femke Bos").locator(".deel", has_text="Voor jou")
        card.locator("summary").click()
        card.locator("button:has-text('Vraag of deze hulp kan stoppen')").click()
        expect(house, "Het gezin vroeg of deze hulp kan stoppen" in words(mother), "the question is not there")
        helper = signed_in(house, demo, "Femke", **NO_SCRIPTS)
        team_as_helper(helper)
        expect(house, "Het gezin vroeg of deze hulp kan stoppen" in words(helper), "the helper does not hear it")
        seat = helper.locator("main .deel", has_text="Het gezin vroeg")
        seat.locator("summary").click()
        seat.locator("a:has-text('Zeg wanneer deze hulp stopt')").click()
        helper.fill("input[name=dag]", "2026-05-01")
        helper.locator("main form button").first.click()
        expect(house, helper.locator(".fouten").count() == 1, "help stops without a goodbye")
        helper.fill("textarea[name=woorden]", "Wij drinken koffie. Ilse komt erbij.")
        helper.locator("main form button").first.click()
        expect(house, "Dit is wisseling nummer 1" in words(helper), "it does not say which change this is")
        mother.reload()
        expect(house, "Afscheid nemen: nog niet gedaan" in words(mother), "the farewell is not asked for")
        mother.locator("main .deel", has_text="Ilse komt erbij").locator("a:has-text('Zeg wat er gedaan is')").click()
        mother.check("input[name=wat][value='1']")
        mother.locator("main form button").first.click()
        expect(house, "Afscheid nemen: gedaan op" in words(mother), "the farewell is not marked")
