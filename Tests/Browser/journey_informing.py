"""A parent without authority asks for facts: the child is heard first, and he gets a letter on paper. Without JavaScript."""
from journey_family import NO_SCRIPTS, expect, signed_in

# Before the case's own request, and on a day when Jayden is 13.
BEFORE = "2026-04-20"


def words(page):
    return page.locator("main").inner_text()


def requests(page):
    if "/gezin/" not in page.url:
        page.click("main a[href*='/gezin/'] >> nth=0")
    page.click("nav.hoofd a:has-text('Ons verhaal')")
    page.click("main a:has-text('Bekijk wie er iets vroeg')")


def send(page):
    page.locator("main form button").first.click()


def a_father_without_authority_gets_a_letter_after_his_son_was_heard(house):
    with house.fresh_demo(today=BEFORE) as demo:
        helper = signed_in(house, demo, "Anke", **NO_SCRIPTS)
        requests(helper)
        helper.click("main a:has-text('Schrijf een vraag op')")
        send(helper)
        expect(house, helper.locator(".fouten li").count() == 4, "not four fields are needed")
        helper.locator("label:has-text('Jayden') input[name=over]").check()
        helper.fill("input[name=wie]", "Kevin de Groot")
        helper.fill("textarea[name=woorden]", "Hoe gaat het op school?")
        helper.fill("input[name=dag]", BEFORE)
        send(helper)
        helper.click("main a:has-text('Schrijf de brief')")
        helper.fill("textarea[name=woorden]", "Met Jayden gaat het op school goed.")
        send(helper)
        expect(house, "Vraag eerst het kind zelf" in words(helper), "a letter goes without the child being heard")
        expect(house, "goed" in helper.locator("textarea[name=woorden]").input_value(), "the letter is lost")
        son = signed_in(house, demo, "Jayden", **NO_SCRIPTS)
        requests(son)
        son.click("main a:has-text('Zeg wat jij ervan vindt')")
        son.locator("label:has-text('Ja') input[name=mag]").check()
        son.fill("textarea[name=woorden]", "Hij mag het van mij weten.")
        send(son)
        send(helper)
        expect(house, "De brief" in words(helper), f"there is no letter: {words(helper)[:400]}")
        helper.click("main a:has-text('Bekijk het op papier')")
        expect(house, "Met Jayden gaat het op school goed." in words(helper), "the paper has no letter")
        expect(house, "van mij weten" not in words(helper), "the child's own words go along")
        mother = signed_in(house, demo, "Linda", **NO_SCRIPTS)
        requests(mother)
        expect(house, "Met Jayden gaat het op school goed." in words(mother), "his mother does not read the letter")
        expect(house, "van mij weten" not in words(mother), "his mother reads what he said to it")
        father = signed_in(house, demo, "Kevin", **NO_SCRIPTS)
        expect(house, "Jayden gaat het" not in words(father), "the father looks along")
