import Vocabulary

/// De woorden van de demo: fictional texts of the project's own for what a case file leaves unsaid.
enum CaseWords {
  static func familyName(_ caseName: String) -> String? {
    switch caseName {
    case "A": "Wij van de Lindelaan"
    case "B": "Team Brouwer"
    default: nil
    }
  }

  static func person(_ name: String) -> (name: String, kin: String) {
    persons[name] ?? (capitalized(name), "gezinslid")
  }

  static func practitioner(_ name: String) -> (name: String, function: String) {
    practitioners[name] ?? (capitalized(name), "hulpverlener")
  }

  static func organization(_ name: String) -> String { organizations[name] ?? capitalized(name) }

  static func contact(_ name: String) -> [WordField: String] {
    [
      .phone: "0900 1234", .hours: "maandag tot en met donderdag, 9 tot 17 uur",
      .mandate: "regelt afspraken met andere hulpverleners en mag tot 500 euro zelf beslissen",
      .standIn: name == "anke" ? "Sem Koster" : "Tom Bakker",
    ]
  }

  static func purpose(_ purpose: Purpose) -> String {
    switch purpose {
    case .family: "Zo weten we van elkaar wat we hebben afgesproken."
    case .coordination, .helpDelivery, .referral, .schoolSupport, .debtHelp, .safety:
      "Zo past de hulp bij elkaar en hoef je je verhaal niet steeds te vertellen."
    }
  }

  static let withholdingReason = "Eerst een gesprek voorbereiden, zodat het veilig verteld kan worden."
  static let disclosureReason = "Nodig voor de taak van de ontvanger; niet meer dan dit."
  static let emergencyAnswers: [WordField: String] = [
    .answerTried: "Moeder en jongere zijn gebeld, er nam niemand op.",
    .answerHarm: "De jongere is vanavond mogelijk niet veilig.",
    .answerConscience: "Wachten tot morgen kan niet.",
    .answerOtherWay: "Er was geen collega die het al wist.",
    .answerEffective: "Met de afspraken over veiligheid kan de dienst goed helpen.",
    .answerProportion: "Alleen de doelen over veiligheid, het veiligheidsplan en de notities.",
  ]

  static func item(_ caseName: String, _ id: String, _ kind: ItemKind) -> [WordField: String] {
    [.body: items["\(caseName)/\(id)"] ?? "Voorbeeldtekst bij \(id)."]
  }

  private static func capitalized(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

  private static let persons: [String: (name: String, kin: String)] = [
    "samira": ("Samira", "mama"), "ruben": ("Ruben", "papa"), "noor": ("Noor", "dochter"), "daan": ("Daan", "zoon"),
    "hatice": ("Hatice", "oma"), "linda": ("Linda", "mama"), "kevin": ("Kevin", "vader van Jayden en Mila"),
    "jayden": ("Jayden", "zoon"), "mila": ("Mila", "dochter"), "paula": ("Paula", "cliëntondersteuner"),
  ]

  private static let practitioners: [String: (name: String, function: String)] = [
    "femke": ("Femke Bos", "jeugdhulpverlener"), "ilse": ("Ilse Maas", "jeugdhulpverlener"),
    "karim": ("Karim Haddad", "behandelaar"), "joost": ("Joost Vink", "schuldhulpverlener"),
    "marit": ("Marit Kok", "juf van Daan"), "bas": ("Bas Prins", "mentor van Noor"),
    "tessa": ("Tessa Groen", "behandelaar"), "drsmit": ("dokter Smit", "huisarts"),
    "anke": ("Anke Visser", "gezinswerker"), "rik": ("Rik Postma", "meester van Jayden"),
    "jgz": ("Joke Hoekstra", "verpleegkundige"), "yara": ("Yara Mulder", "crisiswerker"),
    "second": ("Wil Terpstra", "gedragswetenschapper"), "mo": ("Mo El Idrissi", "jeugdbeschermer"),
    "petra": ("Petra Dijk", "begeleider"),
  ]

  private static let organizations: [String: String] = [
    "jeugdteam": "Jeugdteam", "ggz_linde": "GGZ De Linde", "stadsbank": "Stadsbank", "obs_eik": "Basisschool De Eik",
    "sg_baken": "Scholengemeenschap Het Baken", "zonnehoek": "Zonnehoek", "gp": "Huisartsenpraktijk",
    "wijkteam": "Wijkteam", "so_brug": "School De Brug", "ggd": "GGD", "crisisdienst": "Crisisdienst",
    "gi_noordpoort": "Noordpoort jeugdbescherming", "svs": "SVS begeleiding",
  ]

  private static let items: [String: String] = [
    "A/A1": "Ik ben Samira. Ik wil er zijn voor mijn kinderen. Door de zorgen over geld slaap ik slecht.",
    "A/A2": "Ik ben Noor. Ik ben veel moe. Ik wil dat iemand eerst naar mij luistert.",
    "A/A3": "Wij zorgen samen voor rust thuis. Elke week praten we een half uur over hoe het gaat.",
    "A/A4": "Daan is op tijd op school.",
    "A/A5": "Ik slaap beter en voel me minder somber.",
    "A/A6": "Ik weet welke rekeningen er zijn.",
    "A/A7": "Gesprek over slapen en piekeren. Samira schrijft elke avond drie regels.",
    "A/A8": "Gesprek met Noor. Zij wil rustig aan weer naar school.",
    "A/A9": "Ik maak me ook zorgen. Ik wil graag horen hoe het met Noor gaat.",
    "A/A10": "Daan kwam deze week vier keer op tijd. Hij vertelde er trots over.",
    "A/A11": "Noor was deze maand zes dagen niet op school.",
    "A/A12": "Wij wachten op hulp voor Noor bij Zonnehoek. Femke belt elke twee weken.",
    "A/A13": "Wij gaan door met het halve uur per week. Oma helpt op woensdag.",
    "A/A14": "Als het donker wordt in mijn hoofd, bel ik oma. Oma komt dan naar mij toe.",
    "A/A15": "Ik merk dat ik me snel druk maak om dit gezin. Dat wil ik bespreken met een collega.",
    "A/A16": "Er zijn drie rekeningen open. Met twee is een afspraak gemaakt.",
    "A/A17": "Oma, Lotte en mijn hond Pip staan dicht bij mij.",
    "A/A18": "Ik ga weer naar school, eerst halve dagen.",
    "A/A19": "Elke ochtend pakken we samen de tas in. Dan ben je op tijd.",
    "B/B1": "Ik ben Linda. Lezen gaat bij mij langzaam. Praten gaat goed.",
    "B/B2": "Wij willen een rustig huis. Iedereen mag zeggen wat hij vindt.",
    "B/B3": "Jayden voelt zich veilig thuis.",
    "B/B4": "Mila leert nieuwe woorden.",
    "B/B5": "Huisbezoek. Jayden was alleen thuis. We spraken over wie er dan komt.",
    "B/B6": "Stap 1 van de meldcode: wat is er gezien, en wat weten we nog niet.",
    "B/B7": "Avonddienst. Jayden slaapt vannacht bij zijn tante.",
    "B/B8": "Beschikking van de rechter over Jayden, voor één jaar.",
    "B/B9": "Plan van de jeugdbeschermer voor Jayden.",
    "B/B10": "Ik ben het niet eens met dat woord. Ik was die dag bij de dokter.",
    "B/B11": "Beste Kevin, met Jayden en Mila gaat het op school goed.",
    "B/B12": "Petra neemt het over van Anke. Het verhaal gaat mee zoals Linda het wil.",
    "B/B13": "Wij wachten op begeleiding. Anke belt elke twee weken.",
    "B/B14": "Kennismaking met Linda. Samen de week doorgenomen.",
    "B/B15": "Mila groeit goed. Zij zegt losse woorden.",
    "B/B16": "Dit raakt mij. Ik wil oppassen dat ik niet te snel oordeel.",
    "B/B17": "Jayden komt uitgerust op school.",
    "B/B18": "Jayden viel twee keer in slaap in de les.",
  ]
}
