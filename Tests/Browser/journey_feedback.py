"""Reacting to a page that explains: without signing in, without scripts, without a name."""
from journey_family import NO_SCRIPTS, expect


def somebody_reacts_to_help_now_without_signing_in(house):
    with house.fresh_demo() as demo:
        context = house.browser.new_context(base_url=demo.base, **NO_SCRIPTS)
        page = context.new_page()
        page.goto("/hulp-nu")
        page.click("text=Reageer op deze bladzijde")
        shown = page.locator("main").inner_text()
        expect(house, "Je hoeft niet te zeggen wie je bent" in shown, "it is not said that no name is needed")
        expect(house, page.locator("main form input:not([type=hidden])").count() == 0, "it asks for more than words")
        page.locator("main form button").first.click()
        expect(house, page.locator(".mis").count() > 0, "an empty reaction is taken")
        page.fill("textarea[name=woorden]", "Wat is Veilig Thuis?")
        page.locator("main form button").first.click()
        expect(house, "Dank je" in page.inner_text("body"), "nobody says thank you")
