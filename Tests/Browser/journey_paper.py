"""What happened, and the plan on paper: each person gets his own, and nothing that another did unseen."""

NO_SCRIPTS = {"java_script_enabled": False}


def expect(house, holds, sentence):
    if not holds:
        house.fault(sentence)


def happened(page):
    page.click("nav.hoofd a:has-text('plan')")
    page.click("main a[href$='/gebeurd']")
    return page.locator("main").inner_text()


def what_a_mother_does_stands_at_once_in_her_own_list_and_in_nobody_elses_who_may_not_see_it(house):
    with house.fresh_demo() as demo:
        _, mother = demo.sign_in(house.browser, "Samira", **NO_SCRIPTS)
        _, father = demo.sign_in(house.browser, "Ruben", **NO_SCRIPTS)
        before = happened(father)
        mother.click("nav.hoofd a:has-text('Doelen')")
        mother.click("text=Nieuw doel")
        mother.fill("textarea[name=woorden]", "Op zondag samen fietsen")
        mother.locator("label", has_text="Samira").locator("input[name=over]").check()
        mother.locator("label", has_text="Later").locator("input[name=plek]").check()
        mother.locator("main form button").first.click()
        told = happened(mother)
        expect(house, "Jij zette dit erbij: doel over jou" in told, f"her own list does not tell of her goal: {told[:300]}")
        expect(house, "fietsen" not in told, "the list shows words")
        expect(house, happened(father) == before, "the father's list changed by what he may not see")
