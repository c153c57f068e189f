"""How one talks with somebody: said once, followed by one's own screens. And a word that can hurt. Without JavaScript."""
from journey_family import NO_SCRIPTS, expect, signed_in


def people(page):
    page.click("nav.hoofd a:has-text('Mensen')")
    return page.locator("main").inner_text()


def one_s_own_screens_follow_how_one_reads_and_who_helps_reads_it_too(house):
    with house.fresh_demo() as demo:
        child = signed_in(house, demo, "Noor", **NO_SCRIPTS)
        people(child)
        child.locator("main li.kaart", has_text="Noor").locator("a:has-text('Zo praten we')").click()
        child.fill("input[name=taal]", "Fries")
        child.click("main form button:has-text('Bewaar')")
        expect(house, child.locator("#fouten").count() == 1, "a way of reading is not asked for")
        expect(house, child.locator("input[name=taal]").input_value() == "Fries", "the language is lost")
        child.locator("input[name=lezen][value='2']").check()
        child.locator("input[name=helpt]").first.check()
        child.click("main form button:has-text('Bewaar')")
        expect(house, child.url.endswith("mensen?gedaan=bewaard"), f"saving led to {child.url}")
        expect(house, child.locator("html").get_attribute("lang").startswith("nl"), "the language of the page is gone")
        cookies = {cookie["name"]: cookie["value"] for cookie in child.context.cookies()}
        expect(house, cookies.get("taal") == "nl-eenvoudig", f"her screens do not follow: {cookies.get('taal')}")
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        expect(house, "Praat het liefst: Fries" in people(mother), "her mother does not read it")


def a_word_that_can_hurt_is_asked_about_once(house):
    with house.fresh_demo() as demo:
        page = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        page.click("nav.hoofd a:has-text('Ons verhaal')")
        page.click("main a:has-text('Zeg wat er speelt')")
        page.fill("textarea[name=woorden]", "Ze noemen ons een complexe familie.")
        page.locator("input[name=over]").first.check()
        page.click("main form button:has-text('Bewaar')")
        expect(house, "Dat woord kan pijn doen" in page.locator("main").inner_text(), "it is not asked about")
        expect(house, "complexe familie" in page.locator("textarea[name=woorden]").input_value(), "the words are lost")
        page.click("main form button:has-text('Bewaar')")
        text = page.locator("main").inner_text()
        expect(house, "complexe familie" in text and "pijn doen" not in text, "the second sending is not simply kept")
