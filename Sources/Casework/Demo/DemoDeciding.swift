import Vocabulary

/// Keuzes in the demo: one that is being talked about in each family, and one that was made.
extension CaseTimelineBuilder {
  mutating func addDecisionsOfA() throws {
    try decision(
      "K1", "samira", 85, about: ["daan"], parties: ["samira", "ruben", "femke"], "Welke hulp past bij Daan?",
      wish: "Daan heeft iemand om leuke dingen mee te doen. En het blijft rustig thuis.")
    try option(
      "K1", "maatje", "femke", "jeugdteam", 88,
      [
        .title: "Een maatje", .body: "Iemand doet elke week iets leuks met Daan.", .provider: "Maatjesproject Noord.",
        .demands: "Eén keer kennismaken. Daarna elke week op tijd klaarstaan.",
        .rhythm: "Eén middag per week, buiten of bij het maatje thuis.", .duration: "Een half jaar.",
        .benefits: "Daan heeft iets om naar uit te kijken.", .drawbacks: "Het helpt niet bij het huiswerk.",
        .price: "Het kost niets.", .without: "Daan is dan op woensdag vaak alleen.",
        .otherWays: "Voetbal of scouting kan ook.",
      ], asker: "femke")
    try option(
      "K1", "training", "femke", "jeugdteam", 88,
      [
        .title: "Training thuis", .body: "Een hulpverlener oefent thuis met jullie samen.",
        .rhythm: "Eén avond per week, thuis.", .duration: "Tien weken.", .start: "Over negen weken.",
        .benefits: "Het is voor het hele gezin.", .drawbacks: "Het kost veel tijd.",
      ], asker: "femke")
    try nothing(
      "K1", "samira", 89, "We wachten en kijken hoe het gaat.", "Zes weken.", "Het geeft rust.",
      "School blijft misschien lastig.")
    try view("K1", "samira", 90, "maatje", .together, "Een maatje lijkt me fijn. Een avond per week is mij te veel.")
    try view("K1", "femke", 91, "maatje", .together, "Ik denk aan een maatje. Thuis oefenen kan later nog.")
    try revise(
      "K1", "maatje", "femke", "jeugdteam", 91,
      [
        .title: "Een maatje", .body: "Iemand doet elke week iets leuks met Daan.", .provider: "Maatjesproject Noord.",
        .demands: "Eén keer kennismaken. Daarna elke week op tijd klaarstaan.",
        .rhythm: "Eén middag per week, buiten of bij het maatje thuis.", .duration: "Een half jaar.",
        .start: "Over drie weken.", .benefits: "Daan heeft iets om naar uit te kijken.",
        .drawbacks: "Het helpt niet bij het huiswerk.", .price: "Het kost niets.",
        .without: "Daan is dan op woensdag vaak alleen.", .otherWays: "Voetbal of scouting kan ook.",
      ])
    try differ(
      "K1", "samira", 91, "Ik wil geen training thuis.", interests: "De avond is onze enige rust.",
      change: "Als het maar één keer per maand is.")
    try differ(
      "K1", "femke", 92, "Ik denk dat samen oefenen ook goed is.", interests: "Dan leren jullie het allemaal.",
      change: "Als het met een maatje ook lukt.")
    try notOffered(
      "K1", "femke", "jeugdteam", 92, .region, "Logeren op een boerderij",
      "Deze boerderij neemt alleen kinderen uit het dorp zelf.",
      objectAt: "Bel het Jeugdteam: 0900 1234. Of schrijf naar de gemeente.")
    try addFramingA()
    try addMadeDecisionOfA()
    try addHelpOfA()
  }

  /// Help for Daan of 9: both parents must agree, and one did.
  private mutating func addHelpOfA() throws {
    let fact = HelpAgreement(
      item: names.derived("help", "maatje"), subject: names.person("daan"),
      organization: names.organization("jeugdteam"), isDrastic: false)
    let words = try words(
      fact.item, [.title: "Gesprekken met Daan", .body: "Femke praat zes keer met Daan. Eén keer per week, op school."])
    add(90, .items, by: names.party("femke"), .helping(.propose(fact, words)), "demo")
    add(91, .statements, by: names.party("samira"), .helping(.answer(fact.item, .given)), "demo")
  }

  private mutating func addMadeDecisionOfA() throws {
    try decision(
      "K2", "samira", 60, about: ["samira"], parties: ["samira", "femke"], "Wie helpt mij met de post?",
      wish: "Ik wil weten wat er binnenkomt, zonder schrik.")
    try option(
      "K2", "samen", "samira", nil, 60,
      [
        .title: "Samen met Hatice", .body: "Hatice en ik openen de post op zondag.", .start: "Deze week.",
        .duration: "Zo lang als het nodig is.", .benefits: "Ik sta er niet alleen voor.",
        .drawbacks: "Hatice is soms weg.",
      ])
    try nothing("K2", "samira", 60, "Ik doe het zelf.", "Een maand.", "Het is van mij.", "De stapel wordt hoger.")
    try view("K2", "samira", 61, "samen", .iDecide, "Met Hatice durf ik het.")
    try act(
      "K2", "samira", 62, .made, option: "samen", followUp: 104, "Hatice is er toch op zondag. Zo blijft het klein.")
  }

  mutating func addDecisionsOfB() throws {
    try decision(
      "K1", "linda", 88, about: ["jayden"], parties: ["jayden", "linda", "anke"], "Waar is Jayden als ik weg moet?",
      wish: "Jayden is nooit meer alleen als het donker is.")
    try option(
      "K1", "tante", "linda", nil, 88,
      [
        .title: "Bij tante", .body: "Jayden eet en slaapt dan bij zijn tante.", .start: "Meteen.",
        .duration: "Een nacht per keer.", .benefits: "Hij kent het daar.", .drawbacks: "Het is een half uur reizen.",
      ])
    try nothing(
      "K1", "linda", 88, "We laten het zoals het is.", "Vier weken.", "Jayden slaapt thuis.", "Hij is soms alleen.")
    try view("K1", "jayden", 89, "niets", .together, "Ik ben groot genoeg. Ik wil thuis slapen.")
    try view("K1", "linda", 90, "tante", .together, "Ik vind het niet fijn als je alleen bent.")
    try addFramingB()
  }

  // MARK: In short

  private mutating func decision(
    _ id: String, _ who: String, _ day: Int, about: [String], parties: [String], _ question: String, wish: String
  ) throws {
    let envelope = Envelope(
      id: names.derived("decision", id), kind: .decision, subjects: about.map(names.person), author: names.party(who))
    let words = try words(envelope.id, [.title: question, .body: wish])
    add(
      day, .items, by: names.party(who),
      .deciding(.open(envelope, parties: parties.map(names.party), words)), "demo")
  }

  private mutating func option(
    _ decision: String, _ id: String, _ who: String, _ organization: String?, _ day: Int, _ texts: [WordField: String],
    asker: String? = nil, isNoHelp: Bool = false
  ) throws {
    let option = DecisionOption(
      item: names.derived("option", decision, id), decision: names.derived("decision", decision), isNoHelp: isNoHelp,
      asker: asker.map(names.party), organization: organization.map(names.organization))
    add(day, .statements, by: names.party(who), .deciding(.addOption(option, try words(option.item, texts))), "demo")
  }

  private mutating func revise(
    _ decision: String, _ id: String, _ who: String, _ organization: String, _ day: Int, _ texts: [WordField: String]
  ) throws {
    let revision = OptionRevision(
      item: names.derived("revision", decision, id), option: names.derived("option", decision, id),
      organization: names.organization(organization))
    add(
      day, .statements, by: names.party(who), .deciding(.reviseOption(revision, try words(revision.item, texts))),
      "demo")
  }

  private mutating func nothing(
    _ decision: String, _ who: String, _ day: Int, _ text: String, _ duration: String, _ benefits: String,
    _ drawbacks: String
  ) throws {
    try option(
      decision, "niets", who, nil, day,
      [.body: text, .duration: duration, .benefits: benefits, .drawbacks: drawbacks], isNoHelp: true)
  }

  private mutating func view(
    _ decision: String, _ who: String, _ day: Int, _ option: String, _ wish: Participation, _ text: String
  ) throws {
    let team = file.team.first { $0.who == who }?.org
    let view = DecisionView(
      item: names.derived("view", decision, who), decision: names.derived("decision", decision),
      option: names.derived("option", decision, option), wish: wish, organization: team.map(names.organization))
    add(
      day, .statements, by: names.party(who), .deciding(.giveView(view, try words(view.item, [.body: text]))), "demo")
  }

  private mutating func differ(
    _ decision: String, _ who: String, _ day: Int, _ text: String, interests: String, change: String
  ) throws {
    let team = file.team.first { $0.who == who }?.org
    let position = Position(
      item: names.derived("position", decision, who), decision: names.derived("decision", decision),
      organization: team.map(names.organization))
    let words = try words(position.item, [.body: text, .interests: interests, .wouldChange: change])
    add(day, .statements, by: names.party(who), .deciding(.takePosition(position, words)), "demo")
  }

  private mutating func notOffered(
    _ decision: String, _ who: String, _ organization: String, _ day: Int, _ barrier: Barrier, _ title: String,
    _ reason: String, objectAt: String
  ) throws {
    let fact = NotOffered(
      item: names.derived("not-offered", decision, title), decision: names.derived("decision", decision),
      barrier: barrier, organization: names.organization(organization))
    let words = try words(fact.item, [.title: title, .reason: reason, .objectAt: objectAt])
    add(day, .statements, by: names.party(who), .deciding(.sayNotOffered(fact, words)), "demo")
  }

  private mutating func act(
    _ decision: String, _ who: String, _ day: Int, _ turn: DecisionTurn, option: String, followUp: Int, _ text: String
  ) throws {
    let act = DecisionAct(
      item: names.derived("act", decision, "\(day)"), decision: names.derived("decision", decision), turn: turn,
      option: names.derived("option", decision, option), followUp: file.day(followUp))
    add(day, .statements, by: names.party(who), .deciding(.act(act, try words(act.item, [.body: text]))), "demo")
  }
}
