"""The two families of the case file, played by hand as each person in turn, from the first day: what they write, sign, refuse
and choose. After each step, who reads what is compared with what must be, and with what the case file itself expects.
Once on each engine. Without JavaScript."""
from hand import Hand

PEOPLE_A = {
    "samira": "Samira", "ruben": "Ruben", "noor": "Noor", "daan": "Daan", "hatice": "Hatice", "marit": "Marit",
    "bas": "Bas", "karim": "Karim", "joost": "Joost", "drsmit": "Smit", "tessa": "Tessa", "femke": "Femke", "ilse": "Ilse",
}
WORDS_A = {
    "A1": "Ik wil er zijn voor mijn kinderen.",
    "A2": "Ik wil dat iemand eerst naar mij luistert.",
    "A3": "Wij zorgen samen voor rust thuis.",
    "A4": "Daan is op tijd op school.",
    "A5": "Ik slaap beter en voel me minder somber.",
    "A6": "Ik weet welke rekeningen er zijn.",
    "A7": "Gesprek over slapen en piekeren.",
    "A8": "Noor wil rustig aan weer naar school.",
    "A9": "Ik wil graag horen hoe het met Noor gaat.",
    "A10": "Daan kwam deze week vier keer op tijd.",
    "A11": "Noor was deze maand zes dagen niet op school.",
    "A12": "Wij wachten op hulp voor Noor bij Zonnehoek.",
    "A13": "Wij gaan door met het halve uur per week.",
    "A14": "Als het donker wordt in mijn hoofd, bel ik oma.",
    "A15": "Ik merk dat ik me snel druk maak.",
    "A16": "Er zijn drie rekeningen open.",
    "A17": "Tante Lot",
    "A18": "Ik ga weer naar school, eerst halve dagen.",
    "A19": "Elke ochtend pakken we samen de tas in.",
}
WORDS_B = {
    "B1": "Lezen gaat bij mij langzaam.",
    "B2": "Wij willen een rustig huis.",
    "B3": "Jayden voelt zich veilig thuis.",
    "B4": "Mila leert nieuwe woorden.",
    "B5": "We spraken over wie er dan komt.",
    "B6": "Stap 1 van de meldcode",
    "B7": "Jayden slaapt vannacht bij zijn tante.",
    "B8": "Beschikking van de rechter over Jayden",
    "B11": "met Jayden en Mila gaat het op school goed",
    "B15": "Mila groeit goed.",
    "B17": "Jayden komt uitgerust op school.",
    "B18": "Jayden viel twee keer in slaap in de les.",
}
PLAN = "Alles van het plan"


def the_story_of_Samira_and_Noor_is_played_by_hand_on_SQLite(house):
    story_a(house, "SQLite")


def the_story_of_Samira_and_Noor_is_played_by_hand_on_PostgreSQL(house):
    story_a(house, "PostgreSQL")


def the_story_of_Linda_and_Jayden_is_played_by_hand_on_SQLite(house):
    story_b(house, "SQLite")


def the_story_of_Linda_and_Jayden_is_played_by_hand_on_PostgreSQL(house):
    story_b(house, "PostgreSQL")


# MARK: Samira, Ruben, Noor and Daan


def story_a(house, engine):
    with house.demo_by_hand(engine) as demo:
        hand = Hand(house, demo, "A", WORDS_A)
        for part in (everybody_tells, who_may_read, goals_and_a_plan, a_father_says_no, what_others_saw,
                     they_look_back, noor_turns_sixteen, somebody_new_comes, a_safe_plan, another_takes_over):
            part(hand)
        hand.leave()


def everybody_tells(hand):
    hand.go(0)
    hand.be("Samira").tell("Ik ben Samira. " + WORDS_A["A1"])
    hand.be("Noor").tell("Ik ben Noor. " + WORDS_A["A2"])
    hand.look(Samira="A1", Noor="A2", Ruben="", Daan="", Femke="", Karim="", Hatice="")


def who_may_read(hand):
    hand.go(7)
    samira = hand.be("Samira")
    samira.let_read("Samira", "Jeugdteam", PLAN)
    samira.let_read("Samira", "GGZ De Linde", "Doel")
    samira.let_read("Daan", "Jeugdteam", PLAN)
    samira.let_read("Daan", "Basisschool De Eik", "Doel", domains=["School"], purpose="Steun op school")
    hand.be("Noor").let_read("Noor", "Jeugdteam", PLAN)
    hand.look(Femke="A1 A2", Samira="A1", Ruben="")
    hand.be("Samira").sign_all()
    hand.go(9)
    hand.be("Ruben").sign_all()
    hand.go(10)
    hand.be("Noor").let_read("Noor", "Het Baken", ["Doel", "Wachten op hulp"], domains=["School"], purpose="Steun op school")
    hand.be("Samira").sign_all()
    hand.look(Femke="A1 A2", Samira="A1", Noor="A2", Ruben="", Bas="", Marit="")


def goals_and_a_plan(hand):
    hand.go(20)
    noor = hand.be("Noor").tab("Mensen").follow("Bekijk of teken een kring", "Teken een kring").press("Begin met tekenen")
    noor.follow("Kring van jou", "Iemand erbij zetten")
    noor.fill({"Hoe noem je deze persoon of plek?": WORDS_A["A17"], "Hoe dichtbij?": "Dichtbij", "Hoe is het contact?": "Sterk"}).send()
    hand.look(Noor="A2 A17", Samira="A1", Ruben="", Femke="A1 A2 A17")
    hand.go(21)
    noor = hand.be("Noor")
    noor.aim(WORDS_A["A5"], "Noor", "Hoe je je voelt").send()
    noor.aim(WORDS_A["A18"], "Noor", "School").send()
    samira = hand.be("Samira")
    samira.aim(WORDS_A["A4"], "Daan", "School").send()
    samira.aim(WORDS_A["A6"], "Samira", "Geld en schulden").press("Bewaar").hears("Alle 3 plekken zijn bezet.")
    assert samira.page.get_by_label("Wat willen jullie bereiken?").input_value() == WORDS_A["A6"], "her words are lost"
    samira.tab("Doelen").follow("Hoeveel doelen tegelijk?").fill({"Kies er één": "4 doelen"}).send()
    samira.aim(WORDS_A["A6"], "Samira", "Geld en schulden").send()
    samira.let_read("Samira", "Stadsbank", "Doel", domains=["Geld en schulden"], purpose="Hulp bij schulden")
    for reader in ("Noor", "Ruben"):
        samira.let_read("Samira", reader, "Ons plan", purpose="Elkaar in het gezin laten lezen")
    samira.let_read("Daan", "Noor", "Ons plan", purpose="Elkaar in het gezin laten lezen")
    hand.be("Ruben").sign_all(but="Het Baken")
    hand.be("Femke").plan(WORDS_A["A3"] + " Elke week praten we een half uur.", ["Samira", "Noor", "Daan"], "Samira", "Noor")
    hand.be("Samira").thinks("Dit vind ik goed")
    hand.be("Noor").thinks("Goed, maar ik wil iets zeggen", "Niet op zondag.")
    hand.be("Ruben").hears("Niet op zondag.")
    hand.look(
        Samira="A1 A3 A4 A5 A6 A18 A19", Ruben="A3 A4 A5 A18 A19", Noor="A2 A3 A5 A17 A18", Daan="A19", Marit="A4",
        Femke="A1 A2 A3 A4 A5 A6 A17 A18 A19", Joost="A6", Karim="A6", Bas="", Hatice="", Smit="")


def a_father_says_no(hand):
    """The dispute about help for Noor: help waits, she chooses, he differs, and what he thinks stays."""
    hand.go(35)
    hand.be("Femke").follow("Ja of nee tegen hulp", "Stel hulp voor").fill({
        "Over wie gaat dit?": "Noor", "Hoe heet de hulp?": "Praten bij Zonnehoek",
        "Wat gaat er gebeuren?": "Noor praat elke week met iemand van Zonnehoek.", "Is deze hulp ingrijpend?": "Ja"}).send()
    for name in ("Noor", "Samira"):
        says_to_help(hand.be(name), "Ja, dit is goed").hears("Wacht op antwoord")
    says_to_help(hand.be("Ruben"), "Nee, dit wil ik niet").hears("Niet iedereen wil dit")
    noor = hand.be("Noor").follow("Samen kiezen", "Begin een keuze").fill({
        "Waar gaat de keuze over?": "Wie helpt mij?", "Wat willen jullie bereiken?": "Ik wil weer slapen.",
        "Over wie gaat dit?": "Noor", "Wie beslissen mee?": ["Noor", "Ruben"]}).send()
    hand.be("Femke").follow("Samen kiezen", "Wie helpt mij?", "Zet er een mogelijkheid bij").fill({
        "Hoe heet het?": "Zonnehoek", "Wat is het, en waar is het voor?": "Praten met iemand die dit vaker doet.",
        "Wie zoekt uit wat nog onbekend is?": "Femke"}).send()
    choice = ("Samen kiezen", "Wie helpt mij?")
    hand.be("Noor").follow(*choice, "Zet ‘nu niets doen’ erbij").fill({
        "Hoe zou dat gaan?": "Ik wacht.", "Tot wanneer?": "Tot de zomer.", "Wat kan het opleveren?": "Niets.",
        "Wat kan er lastig zijn?": "Ik slaap slecht."}).send()
    decides(hand.be("Noor").follow(*choice)).hears("Wacht daar nog even op.")
    for name, option, why in (("Noor", "Zonnehoek", "Ik wil praten."), ("Ruben", "Nu niets doen", "Ik wil eerst rust.")):
        hand.be(name).follow(*choice, "Zeg wat jij vindt").fill({
            "Wat zou jij kiezen?": option, "Waarom?": why, "Hoe wil je meebeslissen?": "We beslissen samen"}).send("Bewaar wat ik vind")
    hand.be("Ruben").follow(*choice, "Zeg dat je het er niet mee eens bent").fill({"Hoe zie jij het?": "Ik wil geen dokters."}).send()
    decides(hand.be("Noor").follow(*choice))
    hand.be("Noor").follow(*choice).hears("Niet iedereen wilde dit.").hears("Ik wil eerst rust.").hears("Ik wil geen dokters.")
    hand.be("Bas").follow("Samen kiezen").hears_not("Wie helpt mij?")
    femke = hand.be("Femke")
    femke.page.goto("/mijn-werk")
    femke.follow("Mijn eigen gedachten").fill({"Wat houdt je bezig?": WORDS_A["A15"]}).press("Bewaar")
    hand.go(40)
    hand.be("Ruben").tab("Doelen").follow(WORDS_A["A5"], "Zet je eigen woorden erbij").fill({
        "Wat wil jij erbij zeggen?": "Ik maak me ook zorgen. " + WORDS_A["A9"]}).send()
    hand.look(Ruben="A3 A4 A5 A9 A18 A19", Noor="A2 A3 A5 A9 A17 A18", Femke="A1 A2 A3 A4 A5 A6 A9 A15 A17 A18 A19", Bas="")
    hand.look_as_expected({"bas": "Bas"})
    hand.go(41)
    hand.be("Ruben").sign_all()
    hand.go(42)
    hand.look_as_expected({"bas": "Bas"})
    hand.go(58)
    hand.be("Femke").follow("Ja of nee tegen hulp", "Zonder iemands antwoord").fill({
        "Van wie is er geen ja?": "Ruben", "Waarom mag het toch?": "het kind blijft dit zelf willen",
        "Leg uit waarom": "Noor dacht er lang over na. Zij wil dit zelf."}).send().hears("Iedereen zei ja")
    hand.be("Ruben").follow("Ja of nee tegen hulp").hears("Noor dacht er lang over na.")


def says_to_help(person, answer):
    return person.follow("Ja of nee tegen hulp", "Zeg ja of nee").fill({"Wat zeg je?": answer}).send()


def decides(noor):
    noor.follow("Schrijf op wat jullie kiezen").fill({
        "Wat kiezen jullie?": "Zonnehoek", "Waarom?": "Ik wil dit zelf.", "Wanneer kijken jullie opnieuw?": "2026-05-01"})
    return noor.press("Bewaar")


def what_others_saw(hand):
    hand.go(60)
    hand.be("Karim").note(WORDS_A["A7"], "Samira", "Notitie van een behandeling")
    hand.be("Femke").note(WORDS_A["A8"], "Noor", "Notitie van een gesprek")
    hand.be("Marit").note(WORDS_A["A10"], "Daan", "Wat iemand zag")
    hand.be("Bas").note(WORDS_A["A11"], "Noor", "Wat iemand zag")
    hand.look(
        Samira="A1 A3 A4 A5 A6 A7 A8 A9 A10 A11 A18 A19", Ruben="A3 A4 A5 A8 A9 A10 A11 A18 A19",
        Noor="A2 A3 A5 A8 A9 A11 A17 A18", Karim="A6 A7", Marit="A4 A10", Bas="A11 A18")


def they_look_back(hand):
    hand.go(70)
    hand.be("Femke").follow("Kijk samen terug").press("Begin met terugkijken")
    hand.be("Noor").follow("Kijk samen terug", "Zeg hoe het voor jou gaat").fill({
        "Heb je iets aan de hulp?": "Ja, wel iets", "Wat zeg jij over de hulp?": "Ik wil meer rust."}).send()
    hand.be("Femke").follow("Kijk samen terug").hears("Ik wil meer rust.").follow("Rond het af").fill({
        "Hoe gaan jullie verder?": "Wij veranderen het plan", "Het nieuwe plan": WORDS_A["A13"]}).send("Rond af")
    hand.be("Samira").thinks("Dit vind ik goed").hears(WORDS_A["A13"])
    hand.be("Noor").thinks("Dit vind ik niet goed", "Ik wil het korter.")
    hand.look(
        Samira="A1 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12 A13 A18 A19", Ruben="A3 A4 A5 A8 A9 A10 A11 A12 A13 A18 A19",
        Noor="A2 A3 A5 A8 A9 A11 A12 A13 A17 A18", Joost="A6", Marit="A4 A10", Daan="A19")


def noor_turns_sixteen(hand):
    """A month before: what will change is said, and she chooses ahead. On the day: nobody does anything."""
    hand.go(90)
    for name in ("Samira", "Ruben"):
        hand.be(name).follow("Lees wat er verandert").hears("Noor beslist dan zelf wie leest wat over Noor gaat.")
    noor = hand.be("Noor").follow("Lees wat er verandert").hears("Jij beslist dan zelf wie leest wat over jou gaat.")
    noor.follow("Kies wie straks mag lezen")
    noor.let_read("Noor", "Samira", ["Doel", "Wachten op hulp", "Ons plan"], purpose="Elkaar in het gezin laten lezen",
                  begins="2026-05-06")
    hand.go(92)
    hand.look_as_expected({"marit": "Marit", "bas": "Bas", "joost": "Joost", "karim": "Karim", "daan": "Daan"})
    hand.go(119)
    hand.look_as_expected({"samira": "Samira", "ruben": "Ruben"})
    hand.go(120)
    hand.look_as_expected({"samira": "Samira"})
    hand.go(122)
    hand.look_as_expected({"samira": "Samira", "ruben": "Ruben"})
    hand.look(Noor="A2 A3 A5 A8 A9 A11 A12 A13 A17 A18")


def somebody_new_comes(hand):
    """Noor needs not tell it again."""
    hand.go(130)
    hand.look(Tessa="")
    hand.be("Noor").let_read(
        "Noor", "Zonnehoek", ["Verhaal", "Doel", "Notitie van een gesprek", "Kring van mensen", "Wachten op hulp"],
        purpose="Goede hulp geven")
    hand.look_as_expected({"tessa": "Tessa"})


def a_safe_plan(hand):
    hand.go(150)
    hand.be("Noor").let_read("Noor", "Hatice", "Plan voor veiligheid", purpose="Zorgen dat het veilig is")
    hand.go(151)
    hand.look_as_expected({"hatice": "Hatice", "drsmit": "Smit"})
    readers = {name for name in PEOPLE_A.values() if name not in ("Ilse", "Joost", "Karim") and "A14" in hand.sees(name)}
    assert readers == {"Noor", "Tessa", "Hatice"}, f"the safety plan is read by {readers}"


def another_takes_over(hand):
    hand.go(270)
    hand.look_as_expected({"ilse": "Ilse"})
    hand.go(271)
    hand.look_as_expected({"femke": "Femke"})


# MARK: Linda, Jayden, Mila and Kevin


def story_b(house, engine):
    with house.demo_by_hand(engine) as demo:
        hand = Hand(house, demo, "B", WORDS_B)
        for part in (a_plan_of_their_own, linda_lets_read, a_plan_in_time, what_helpers_wrote, what_waits_for_a_talk,
                     an_evening_of_danger, the_judge_and_the_father, jayden_stops):
            part(hand)
        hand.leave()


def a_plan_of_their_own(hand):
    """The family may make its own plan first; it declines, and then there must be one within six weeks."""
    hand.go(0)
    hand.be("Linda").tell("Ik ben Linda. " + WORDS_B["B1"])
    hand.look(Linda="B1", Jayden="", Anke="", Paula="", Kevin="")
    hand.go(10)
    hand.be("Linda").hears("Jullie mogen eerst zelf een plan maken.").follow("Kies hoe").fill({
        "Wat willen jullie?": "Wij maken het plan samen met hulp"}).send().hears("Uiterlijk op 26 februari moet er een plan zijn.")
    anke = hand.be("Anke")
    anke.page.goto("/mijn-werk")
    anke.hears("Er moet een plan zijn, uiterlijk op 26 februari.")


def linda_lets_read(hand):
    linda = hand.be("Linda")
    linda.let_read("Linda", "Wijkteam", PLAN)
    linda.let_read("Mila", "Wijkteam", PLAN)
    linda.let_read("Linda", "Paula", ["Verhaal", "Ons plan", "Overdracht"], purpose="Elkaar in het gezin laten lezen")
    hand.be("Jayden").let_read("Jayden", "Wijkteam", PLAN)
    linda.sign_all()
    hand.look(Linda="B1", Anke="B1", Paula="B1", Jayden="", Kevin="")


def a_plan_in_time(hand):
    hand.go(14)
    linda, family = hand.be("Linda"), "Elkaar in het gezin laten lezen"
    linda.aim(WORDS_B["B3"], "Jayden", "Veilig zijn").send()
    linda.aim(WORDS_B["B4"], "Mila", "Groeien en leren").send()
    hand.be("Jayden").aim(WORDS_B["B17"], "Jayden", "School").send()
    hand.be("Anke").plan(WORDS_B["B2"] + " Iedereen mag zeggen wat hij vindt.", ["Linda", "Jayden", "Mila"], "Linda")
    hand.be("Linda").hears_not("moet er een plan zijn")
    linda.let_read("Mila", "GGD", "Doel")
    linda.let_read("Mila", "Paula", "Ons plan", purpose=family)
    for about in ("Linda", "Mila"):
        linda.let_read(about, "Jayden", "Ons plan", purpose=family)
    jayden = hand.be("Jayden")
    jayden.let_read("Jayden", "School De Brug", "Doel", domains=["School"], purpose="Steun op school")
    jayden.let_read("Jayden", "Paula", "Ons plan", purpose=family)
    hand.look(Paula="B1", Rik="")
    hand.be("Linda").sign_all()
    hand.be("Linda").thinks("Dit vind ik goed")
    hand.be("Jayden").thinks("Dit vind ik goed")
    hand.look(
        Linda="B1 B2 B3 B4 B17", Jayden="B2 B3 B17", Anke="B1 B2 B3 B4 B17", Paula="B1 B2", Rik="B17", Joke="B4", Kevin="")


def what_helpers_wrote(hand):
    hand.go(50)
    hand.be("Anke").note(WORDS_B["B5"], "Jayden", "Notitie van een gesprek")
    hand.be("Rik").note(WORDS_B["B18"], "Jayden", "Wat iemand zag")
    hand.be("Joke").note(WORDS_B["B15"], "Mila", "Wat iemand zag")
    hand.look(
        Linda="B1 B2 B3 B4 B5 B15 B17 B18", Jayden="B2 B3 B5 B17 B18", Rik="B17 B18", Joke="B4 B15", Paula="B1 B2", Kevin="")
    hand.go(56)
    hand.be("Linda").follow("Kijk samen terug").press("Begin met terugkijken").follow("Rond het af").fill({
        "Hoe gaan jullie verder?": "Het plan blijft zo"}).send("Rond af").hears("Het plan bleef zo.")


def what_waits_for_a_talk(hand):
    """Written on day 85, withheld from Linda from its first moment, until the talk on day 91."""
    hand.go(85)
    hand.be("Anke").tab("verhaal").follow("Bekijk de stappen", "Begin met stap 1").fill({
        "Over wie gaat het?": ["Jayden", "Linda"],
        "Wat zag of hoorde je?": WORDS_B["B6"] + ". Jayden was ’s nachts alleen.", "Wie leest dit nog niet?": "Linda",
        "Waarom nog niet?": "Eerst praten, met Paula erbij.", "Met wie overlegde je?": "Wil Terpstra",
        "Vanaf welke dag leest deze persoon het wel?": "2026-04-06"}).send().hears("Linda leest dit nog niet.")
    hand.go(86)
    readers = {name for name in ("Linda", "Jayden", "Kevin", "Paula", "Anke", "Rik", "Joke") if "B6" in hand.sees(name)}
    assert readers == {"Anke"}, f"what is withheld is read by {readers}"
    hand.go(88)
    hand.look_as_expected({"linda": "Linda"})
    hand.go(91)
    hand.look_as_expected({"linda": "Linda"})
    hand.go(92)
    hand.look_as_expected({"rik": "Rik", "kevin": "Kevin", "paula": "Paula", "jgz": "Joke"})


def an_evening_of_danger(hand):
    hand.go(95)
    hand.be("Yara").follow("Toegang bij nood").fill({
        "Over wie gaat dit?": "Jayden",
        "Wat heb je nodig?": ["Doelen over veilig zijn", "Het plan voor veiligheid", "Notities van gesprekken"],
        "Wat deed je om toestemming te krijgen?": "Linda en Jayden gebeld.",
        "Wat gaat er mis als je niets doet?": "Jayden is vanavond niet veilig.",
        "Waarom kun je dit niet laten?": "Wachten kan niet.", "Waarom kan het niet anders?": "Niemand wist het al.",
        "Hoe helpt dit?": "Dan weet ik wat is afgesproken.", "Waarom is dit niet meer dan nodig?": "Alleen over veilig zijn.",
        "Tot en met wanneer?": "zaterdag"}).press("Kijk je antwoorden na").send("Ja, open nu")
    hand.look_as_expected({"yara": "Yara"})
    hand.go(97)
    hand.look_as_expected({"yara": "Yara"})


def the_judge_and_the_father(hand):
    hand.go(103)
    hand.look_as_expected({"mo": "Mo"})
    hand.go(113)
    hand.look_as_expected({"kevin": "Kevin"})


def jayden_stops(hand):
    hand.go(140)
    hand.look(Rik="B17 B18")
    jayden = hand.be("Jayden").tab("Wie ziet wat")
    card = jayden.page.locator("main li.kaart", has_text="School De Brug").locator("a[href*='/toestemming/']").first
    card.click()
    jayden.page.locator("main a[href$='/intrekken']").click()
    jayden.page.locator("main button.hoofdknop").click()
    hand.go(141)
    hand.look_as_expected({"rik": "Rik"})
