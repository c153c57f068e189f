"""A case played by hand: who is there and who helps comes and goes by itself, all the rest people do on the screen.

Everything is found by the words on it: with Hand(house, demo) as hand: hand.go(44); noor = hand.be("Noor"); ...
"""
import datetime
import html
import json
import pathlib
import re
import urllib.error
import urllib.request

FIRST = datetime.date(2026, 1, 5)
CASES = pathlib.Path(__file__).resolve().parent.parent / "Fixtures" / "domain" / "cases.json"
# Pages that show what there is; forms, papers and pictures are not among them.
SHOWS = re.compile(
    r"/mijn-reflecties|/gezin/[0-9a-f]{32}/(plan|doelen|doelen/[0-9a-f]{32}|verhaal|mensen|mensen/kring|mensen/kring/[0-9a-f]{32}|mensen/stamboom|mensen/stamboom/[0-9a-f]{32}|kijk"
    r"|evaluatie|wie-ziet-wat|even-niet|verslagen|verslagen/[0-9a-f]{32}|overleg|overleg/[0-9a-f]{32}|stappen|stappen/[0-9a-f]{32})")


class Hand:
    def __init__(self, house, demo, case, words):
        """- words: how each item of the case can be known on a page."""
        self.house, self.demo, self.case = house, demo, json.loads(CASES.read_text())[case]
        self.words, self.pages = words, {}
        self.clock = house.browser.new_context(base_url=demo.base, java_script_enabled=False).new_page()

    # MARK: Who and when

    def go(self, day):
        """To a day of the case, counted from its first."""
        self.today, self.number = FIRST + datetime.timedelta(day), day
        self.clock.goto("/demo")
        self.clock.get_by_label("Ga naar een andere dag").fill(str(self.today))
        self.clock.get_by_role("button", name="Zet de dag").click()

    def sign_in(self, name):
        """The page of this person and where he lands; signed in once."""
        if name not in self.pages:
            _, page = self.demo.sign_in(self.house.browser, name, java_script_enabled=False)
            self.pages[name] = (page, page.url)
        return self.pages[name]

    def be(self, name):
        """This person, on the page where he lands; a professional in his first family."""
        page, home = self.sign_in(name)
        page.goto(home)
        if "/mijn-werk" in home and page.locator("main a[href*='/gezin/']").count():
            page.locator("main a[href*='/gezin/']").first.click()
        return Person(page, name)

    def leave(self):
        for page in [self.clock, *(page for page, _ in self.pages.values())]:
            page.context.close()

    # MARK: Who sees what

    def sees(self, name):
        """The items of the case whose words this person reads today, on any page to which a link leads him."""
        page, home = self.sign_in(name)
        cookies = "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in page.context.cookies())
        waiting, read, text = [home], set(), ""
        while waiting:
            address = waiting.pop()
            read.add(address)
            try:
                with urllib.request.urlopen(urllib.request.Request(address, headers={"Cookie": cookies})) as answer:
                    body = answer.read().decode()
            except urllib.error.HTTPError as error:
                self.house.fault(f"day {self.number}: {name} is shown a way to {address}, which answers {error.code}")
                continue
            for path in re.findall(r'href="(/(?:gezin|mijn)[^"?#]+)', body):
                if SHOWS.fullmatch(path) and self.demo.base + path not in read and self.demo.base + path not in waiting:
                    waiting.append(self.demo.base + path)
            text += " " + html.unescape(re.sub(r"<[^>]*>", " ", body))
        text = " ".join(text.split())
        return {item for item, words in self.words.items() if words in text}

    def look(self, **expected):
        """Each named person reads exactly these items of the case."""
        for name, items in expected.items():
            self.compare(name, set(items.split()))

    def look_as_expected(self, people):
        """As the case file itself expects it of this day; people: its names for those who are looked at here."""
        entries = [entry for entry in self.case["expectVisible"] if entry["day"] == self.number and entry["viewer"] in people]
        assert len(entries) == len(people), f"the case expects nothing of day {self.number} for some of {people}"
        for entry in entries:
            self.compare(people[entry["viewer"]], set(entry["items"]) & set(self.words), entry["expectation"])

    def compare(self, name, wanted, why=""):
        seen = self.sees(name)
        if seen != wanted:
            more, less = sorted(seen - wanted), sorted(wanted - seen)
            self.house.fault(f"day {self.number} {why}: {name} sees {more} too much, and not {less}")


class Person:
    """What one person does, by the words on the screen."""

    def __init__(self, page, name):
        self.page, self.name = page, name

    def text(self):
        return self.page.locator("main").inner_text()

    def tab(self, words):
        self.page.locator("nav.hoofd a", has_text=words).first.click()
        return self

    def follow(self, *links):
        for words in links:
            link = self.page.locator("main a", has_text=words).first
            if not link.count():
                raise AssertionError(f"{self.name} finds no link {words!r} on {self.page.url}: {self.text()[:600]}")
            self.open(link)
            link.click()
        return self

    def open(self, part):
        """Unfolds what the part stands in."""
        for fold in part.locator("xpath=ancestor::details[not(@open)]").all():
            fold.locator("summary").first.click()

    def fill(self, answers):
        """answers: what stands above a field, and what to type there or which choices to tick."""
        for question, answer in answers.items():
            group = self.page.locator("main fieldset", has=self.page.locator("legend", has_text=exactly(question)))
            if group.count():
                for words in [answer] if isinstance(answer, str) else answer:
                    choice = self.choice(group.first, words)
                    self.open(choice)
                    choice.check()
                continue
            field = self.page.locator("main form").get_by_label(re.compile(rf"^\s*{re.escape(question)}")).first
            self.open(field)
            if field.evaluate("field => field.tagName") == "SELECT":
                field.select_option(label=answer)
            else:
                field.fill(answer)
        return self

    def choice(self, group, words):
        for pattern in (re.compile(rf"^\s*{re.escape(words)}\s*$", re.I), re.compile(rf"^\s*{re.escape(words)}", re.I), words):
            found = group.locator("label.keus", has_text=pattern)
            if found.count():
                return found.first.locator("input")
        raise AssertionError(f"{self.name} cannot choose {words!r} of {group.inner_text()!r}")

    def press(self, words):
        button = self.page.locator("main button", has_text=exactly(words))
        if not button.count():
            raise AssertionError(f"{self.name} finds no button {words!r} on {self.page.url}: {self.text()[:600]}")
        self.open(button.first)
        button.first.click()
        return self

    def send(self, words="Bewaar"):
        """Presses, and it was done: the page says so."""
        self.press(words)
        if "gedaan=" not in self.page.url:
            raise AssertionError(f"{self.name} pressed {words!r}, and it was not done: {self.text()[:800]}")
        return self

    def hears(self, words):
        if words not in self.text():
            raise AssertionError(f"{self.name} is not told {words!r} on {self.page.url}: {self.text()[:800]}")
        return self

    def hears_not(self, words):
        if words in self.text():
            raise AssertionError(f"{self.name} reads {words!r} on {self.page.url}")
        return self

    # MARK: What people often do

    def tell(self, words):
        return self.tab("Ons verhaal").follow("Vertel iets").fill({"Vertel": words}).send()

    def let_read(self, about, reader, kinds, domains=(), purpose="Samen werken aan één plan", begins=None):
        """Gives consent, and sees first what opens."""
        if not begins:
            self.tab("Wie ziet wat").follow("Geef toestemming")
        self.fill({"Over wie gaat het?": about, "Wie mag het lezen?": reader, "Wat mag er gelezen worden?": kinds})
        self.fill({"Alleen over bepaalde dingen": domains} if domains else {})
        self.fill({"Vanaf welke dag?": begins} if begins else {})
        self.fill({"Waarvoor is het?": purpose, "Waarom wil je dit?": "Zo past de hulp bij elkaar.", "Hoe lang?": "Een jaar"})
        self.press("Bekijk wat er open gaat")
        return self.send("Ja, dit vind ik goed")

    def sign_all(self, but=None):
        """Says yes to everything that waits for it, but for what goes to whom he wants to think about."""
        for _ in range(9):
            waiting = self.tab("Wie ziet wat").page.locator("main section.kaart.nu", has=self.page.locator("a[href*='/toestemming/']"))
            waiting = waiting.filter(has_not_text=but) if but else waiting
            if not waiting.count():
                return self
            waiting.first.locator("a").first.click()
            if self.page.locator("main a[href$='/tekenen']").count():
                self.page.locator("main a[href$='/tekenen']").first.click()
            self.send("Ja, dit vind ik goed")
        raise AssertionError(f"{self.name} is asked to sign again and again")

    def aim(self, words, about, domain, lane="Nu bezig"):
        self.tab("Doelen").follow("Nieuw doel")
        self.fill({"Wat willen jullie bereiken?": words, "Over wie gaat dit?": about, "Waar gaat het over?": domain})
        return self.fill({"Wanneer?": lane})

    def note(self, words, about, kind):
        self.follow("Schrijf een notitie")
        self.fill({"Over wie gaat dit?": about, "Wat is het?": kind, "Je notitie": words}).press("Bekijk wat het gezin ziet")
        return self.send("Bewaar de notitie")

    def plan(self, words, about, *writers):
        self.tab("Ons plan").follow("Schrijf het")
        self.fill({"Wat spraken jullie af?": words, "Over wie gaat dit?": about, "Wie schreven mee?": writers})
        return self.send()

    def thinks(self, stance, remark=None):
        self.tab("Ons plan").follow("Zeg wat jij vindt").fill({"Wat vind jij?": stance})
        return self.fill({"Wat wil je erbij zeggen?": remark} if remark else {}).send("Bewaar wat ik vind")


def exactly(words):
    return re.compile(rf"^\s*{re.escape(words)}\s*$")
