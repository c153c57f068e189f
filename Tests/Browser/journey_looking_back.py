"""Looking back together, how somebody finds the help, and a year ahead. Without JavaScript where it can be."""
from journey_family import NO_SCRIPTS, expect, signed_in


def looking_back(page):
    if "/mijn-werk" in page.url:
        page.click("main a[href*='/gezin/']")
    page.click("main a[href$='/evaluatie']")


def send(page):
    page.locator("main form:not(.druk) button").first.click()


def a_family_looks_back_and_ends_with_a_new_plan(house):
    with house.fresh_demo() as demo:
        samira = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        looking_back(samira)
        samira.click("main a[href$='/antwoord']")
        send(samira)
        expect(house, samira.locator("#fouten").count() == 1, "an empty answer is taken")
        samira.check("input[name=nut][value='1']")
        samira.fill("textarea[name=hulp]", "Het gaat nu goed met bellen.")
        send(samira)
        expect(house, "Het gaat nu goed met bellen." in samira.locator("main").inner_text(), "an answer is not shown")
        noor = signed_in(house, demo, "Noor", **NO_SCRIPTS)
        looking_back(noor)
        expect(house, "goed met bellen" in noor.locator("main").inner_text(), "who reads the plan reads no answer")
        femke = signed_in(house, demo, "Femke", **NO_SCRIPTS)
        looking_back(femke)
        femke.click("main a[href$='/afronden']")
        femke.check("input[value=nieuw]")
        femke.fill("textarea[name=woorden]", "Wij eten samen, en Noor kiest wie er komt.")
        send(femke)
        expect(house, femke.url.endswith("gedaan=teruggekeken"), f"ending it led to {femke.url}")
        samira.goto(samira.url.split("/evaluatie")[0] + "/plan")
        expect(house, "Noor kiest wie er komt" in samira.locator("main").inner_text(), "the new plan is not there")


def a_low_answer_alerts_nobody_until_its_writer_shares_it(house):
    with house.fresh_demo() as demo:
        noor = signed_in(house, demo, "Noor", **NO_SCRIPTS)
        looking_back(noor)
        noor.click("main a[href$='/evaluatie/ervaring']")
        noor.check("input[name=veilig][value='3']")
        noor.fill("textarea[name='hielp-niet']", "Ze praten over mij heen.")
        send(noor)
        text = noor.locator("main").inner_text()
        expect(house, "Wil je het iemand vertellen?" in text, "a low answer offers no choice")
        expect(house, "vertrouwenspersoon" in text, "the trust person is not named")
        femke = signed_in(house, demo, "Femke", **NO_SCRIPTS)
        looking_back(femke)
        expect(house, "over mij heen" not in femke.locator("main").inner_text(), "a helper reads it before it is shared")
        samira = signed_in(house, demo, "Samira", **NO_SCRIPTS)
        looking_back(samira)
        expect(house, "over mij heen" not in samira.locator("main").inner_text(), "a parent reads it")
        noor.locator("label.keus", has_text="Femke").locator("input").check()
        send(noor)
        femke.reload()
        expect(house, "over mij heen" in femke.locator("main").inner_text(), "shared, and yet not read")
        samira.reload()
        expect(house, "over mij heen" not in samira.locator("main").inner_text(), "shared with one, another reads it")


def late_is_seen_by_the_family_and_by_who_helps(house):
    with house.fresh_demo() as demo:
        linda = signed_in(house, demo, "Linda", **NO_SCRIPTS)
        expect(house, "zouden op" in linda.locator("main").inner_text(), "the family is not told that it is late")
        rik = signed_in(house, demo, "Rik", **NO_SCRIPTS)
        expect(house, "Samen terugkijken had al gekund" in rik.locator("main").inner_text(), "a helper is not told")
