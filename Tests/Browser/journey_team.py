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


def coordinator(page):
    page.click("nav.hoofd a:has-text('Mensen')")
    page.click("main a:has-text('Bekijk wie de hulp regelt')")


def the_family_says_whom_it_would_like_and_takes_the_coordination_over(house):
    with house.fresh_demo() as demo:
        father = signed_in(house, demo, "Ruben", **NO_SCRIPTS)
        coordinator(father)
        expect(house, "Zij kent ons het beste" in words(father), "the wish of another is not shown")
        father.click("main a:has-text('Zeg wie je het liefst hebt')")
        father.check("input[name=hoe][value='1']")
        father.locator("main form button").first.click()
        expect(house, "Wij doen het zelf" in words(father), "a wish is not shown")
        father.click("main a:has-text('Kies wie de hulp regelt')")
        father.locator("main form button").first.click()
        expect(house, father.locator(".fouten li").count() == 4, "not four fields are needed")
        father.locator("input[name=wie]").first.check()
        father.fill("textarea[name=mag]", "Afspraken maken voor ons allemaal")
        father.fill("input[name=bedrag]", "100 euro per keer")
        father.fill("input[name=telefoon]", "06 1234 5678")
        father.fill("input[name=vervanger]", "Samira")
        father.locator("main form button").first.click()
        expect(house, "100 euro per keer" in words(father), "the mandate does not say up to what amount")
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        expect(house, "06 1234 5678" in mother.locator("footer").inner_text(), "the foot does not name who coordinates")
        helper = signed_in(house, demo, "Femke", **NO_SCRIPTS)
        helper.click("main a[href*='/gezin/'] >> nth=0")
        coordinator(helper)
        expect(house, not helper.locator("main a:has-text('Kies wie')").count(), "a professional names who coordinates")
        expect(house, not helper.locator("main a:has-text('Zeg tot wanneer')").count(), "who handed over ends it still")


def cooperation(page):
    page.click("nav.hoofd a:has-text('Mensen')")
    page.click("main a:has-text('Bekijk hoe we samenwerken')")


def what_does_not_go_well_has_an_owner_and_a_day_until_it_is_settled(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        cooperation(mother)
        expect(house, "geen antwoord" in words(mother), "a question that waits too long does not say so")
        mother.click("main a:has-text('Zeg wat niet goed loopt')")
        mother.locator("main form button").first.click()
        expect(house, mother.locator(".fouten li").count() == 4, "not four fields are needed")
        mother.check("input[name=wat][value='1']")
        mother.fill("textarea[name=woorden]", "Het rapport van Daan kwam niet.")
        mother.locator("label:has-text('Marit Kok') input[name=wie]").check()
        mother.fill("input[name=dag]", "2026-04-14")
        mother.locator("main form button").first.click()
        expect(house, "Het rapport van Daan kwam niet." in words(mother), "what does not go well is not there")
        helper = signed_in(house, demo, "Femke", **NO_SCRIPTS)
        helper.click("main a[href*='/gezin/'] >> nth=0")
        cooperation(helper)
        expect(house, "Het rapport van Daan" not in words(helper), "who coordinates reads it by coordinating")
        teacher = signed_in(house, demo, "Marit", **NO_SCRIPTS)
        teacher.click("main a[href*='/gezin/'] >> nth=0")
        cooperation(teacher)
        teacher.locator("li.kaart", has_text="Het rapport").locator("a:has-text('Geef antwoord')").click()
        teacher.fill("textarea[name=woorden]", "Ik geef het vrijdag mee.")
        teacher.locator("main form button").first.click()
        mother.reload()
        expect(house, "Ik geef het vrijdag mee." in words(mother), "an answer does not arrive")
        mother.locator("li.kaart", has_text="Het rapport").locator("button:has-text('Dit is opgelost')").click()
        expect(house, "Opgelost op" in words(mother), "settling it does not show")


def agreements_stand_on_one_page_and_each_joins(house):
    with house.fresh_demo() as demo:
        father = signed_in(house, demo, "Ruben", **NO_SCRIPTS)
        cooperation(father)
        expect(house, "Eerst bellen" in words(father), "the agreements are not shown")
        father.click("main button:has-text('Zo doe ik het ook')")
        expect(house, "jij" in words(father).split("Zo doen het:")[1][:80], "who joined is not named")
        father.click("main a:has-text('Verander de afspraken')")
        father.locator("main form button").first.click()
        expect(house, father.locator(".fouten li").count() == 2, "not two fields are needed")
