"""Goals weighed together: what each wants first, a joint order, how far, order in time and what helps. Without JavaScript."""
from journey_family import NO_SCRIPTS, expect, signed_in


def words(page):
    return page.locator("main").inner_text()


def goals(page):
    page.click("nav.hoofd a:has-text('Doelen')")


def one_ranks_alone_shows_it_and_agrees_with_a_joint_order(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        goals(mother)
        mother.click("main a:has-text('Kies wat jij eerst wilt')")
        places = mother.locator("select[name=plek]")
        places.nth(0).select_option(index=1)
        places.nth(1).select_option(index=1)
        mother.locator("main form button").first.click()
        expect(house, "ander nummer" in words(mother), "two goals on one place are not refused")
        mother.locator("select[name=plek]").nth(1).select_option(index=2)
        mother.locator("main form button").first.click()
        expect(house, "Alleen jij ziet dit." in words(mother), "the ranking is not one's own")
        father = signed_in(house, demo, "Ruben", **NO_SCRIPTS)
        goals(father)
        expect(house, "Wat Samira" not in words(father), "another sees a ranking that was not shown")
        mother.click("button:has-text('Laat dit aan het gezin zien')")
        father.reload()
        expect(house, "Wat Samira" in words(father), "a ranking that was shown is not seen")
        mother.click("main a:has-text('Kies samen een volgorde')")
        mother.locator("select[name=plek]").nth(0).select_option(index=1)
        mother.locator("main form button").first.click()
        expect(house, "eens" in words(mother), "nobody agrees with the order")


def a_goal_says_how_far_it_is_what_comes_first_and_what_helps(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        goals(mother)
        mother.locator("main section").first.locator("h3 a").first.click()
        mother.click("main a:has-text('Zeg samen hoe ver jullie zijn')")
        mother.locator("main form button").first.click()
        expect(house, mother.locator(".fouten").count() == 1, "an empty form is taken")
        mother.locator("input[name='hoe-ver'][value='4']").check()
        mother.locator("main form button").first.click()
        expect(house, "Beter dan we hoopten" in words(mother), "how far it is, is not told in words")
        mother.click("section[aria-labelledby=k-helpt] a:has-text('Kies wat hierbij helpt')")
        mother.locator("input[name=helpt]").first.check()
        mother.locator("main form button").first.click()
        expect(house, "Dit helpt hierbij" in words(mother), "what helps is not told")


def helpers_of_two_organisations_take_on_a_goal_together(house):
    with house.fresh_demo() as demo:
        mother = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        goals(mother)
        mother.locator("main h3 a").first.click()
        mother.click("main a:has-text('Spreek af wie dit samen doen')")
        mother.locator("input[name=wie]").first.check()
        mother.locator("input[name=verantwoordelijk]").first.check()
        mother.fill("textarea[name=woorden]", "Ieder een deel.")
        mother.locator("main form button").first.click()
        expect(house, "twee tot zes hulpverleners" in words(mother), "one helper alone is taken for two")
        expect(house, mother.input_value("textarea[name=woorden]") == "Ieder een deel.", "what was typed is lost")
        for box in mother.locator("input[name=wie]").all():
            box.check()
        mother.locator("main form button").first.click()
        expect(house, "is hiervoor verantwoordelijk" in words(mother), "nobody answers for it")
        expect(house, "Niemand ziet hierdoor meer" in words(mother), "it does not say that nobody sees more")
        mother.locator("button:has-text('Dit hoeft niet meer samen')").first.click()
        expect(house, "Wie het eerder samen deden" in words(mother), "what was ended is not told as earlier")


def a_professional_says_a_goal_in_other_words_beside_those_of_the_family(house):
    with house.fresh_demo() as demo:
        worker = signed_in(house, demo, "Femke", **NO_SCRIPTS)
        worker.click("main a[href*='/gezin/']")
        goals(worker)
        goal = worker.locator("main h3 a").first
        said = goal.inner_text()
        goal.click()
        worker.click("main a:has-text('Zeg dit doel ook in jouw woorden')")
        worker.fill("textarea[name=woorden]", "Wij oefenen elke dag een vaste ochtend.")
        worker.locator("main form button").first.click()
        expect(house, worker.locator("h1").inner_text() == said, "the words of the family were changed")
        expect(house, "vaste ochtend" in words(worker), "the other words are not there")
