import Vocabulary

extension CaseTimelineBuilder {
  /// Cards of several hands about the same, what touches what, and a wish that nobody else reads.
  mutating func addExplanationA() throws {
    try card("geld", "samira", 50, .maintaining, .parent, ["samira"], "Ik lig wakker van de rekeningen.")
    try card("nacht", "samira", 50, .maintaining, .family, ["daan"], "Het is laat nog druk in huis.")
    try card("avond", "ruben", 51, .predisposing, .child, ["daan"], "Daan is een avondmens.", besides: "nacht")
    try card("eten", "samira", 51, .protecting, .family, ["daan"], "Samen eten geeft rust.")
    try card("school", "noor", 52, .precipitating, .surroundings, ["noor"], "Op de nieuwe school kende ik niemand.")
    try card("ritme", "femke", 53, .maintaining, .family, ["daan"], "Er is nog geen vast ritme voor de avond.")
    try recognise("nacht", "ruben", 54, .notRecognised)
    try recognise("nacht", "samira", 54, .recognised)
    try recognise("avond", "samira", 54, .possible)
    link("geld", "samira", 55, names.derived("factor", "geld"), .item(names.derived("factor", "nacht")))
    link("nacht", "samira", 55, names.derived("factor", "nacht"), .person(names.person("daan")))
    link("eten", "samira", 55, names.derived("factor", "eten"), .item(names.derived("factor", "nacht")))
    let wish = NetworkWish(
      item: names.derived("wish", "samira"), person: names.person("samira"), topic: .incomeAndDebt, answer: .no)
    add(
      56, .statements, by: names.party("samira"),
      .wishing(.wish(wish, try words(wish.item, [.body: "Over geld praat ik liever met Joost."]))), "demo")
  }

  mutating func addExplanationB() throws {
    try card("alleen", "linda", 30, .maintaining, .parent, ["linda"], "Ik sta er vaak alleen voor.")
    try card("spelen", "linda", 30, .protecting, .family, ["mila"], "Elke dag spelen we samen.")
    link("alleen", "linda", 31, names.derived("factor", "alleen"), .person(names.person("mila")))
    let wish = NetworkWish(
      item: names.derived("wish", "linda"), person: names.person("linda"), answer: .only,
      persons: [names.person("paula")])
    add(31, .statements, by: names.party("linda"), .wishing(.wish(wish, nil)), "demo")
  }

  private mutating func card(
    _ name: String, _ by: String, _ day: Int, _ column: FactorColumn, _ level: FactorLevel, _ about: [String],
    _ text: String, besides other: String? = nil
  ) throws {
    let item: ItemID = names.derived("factor", name)
    let beside: ItemID? = other.map { names.derived("factor", $0) }
    let organization = file.team.first { $0.who == by }.map { names.organization($0.org) }
    let envelope = Envelope(
      id: item, kind: .factor, subjects: about.map(names.person), author: names.party(by),
      organization: organization, attachedTo: beside.map { [$0] } ?? [])
    let factor = Factor(item: item, column: column, level: level, alternativeTo: beside)
    add(
      day, .statements, by: names.party(by),
      .explaining(.addFactor(envelope, factor, try words(item, [.body: text]))), "demo")
  }

  private mutating func recognise(_ card: String, _ by: String, _ day: Int, _ recognition: Recognition) throws {
    let fact = RecognisedFactor(
      item: names.derived("recognised", card, by), factor: names.derived("factor", card), person: names.person(by),
      recognition: recognition)
    add(day, .statements, by: names.party(by), .explaining(.recognise(fact)), "demo")
  }

  private mutating func link(_ name: String, _ by: String, _ day: Int, _ from: ItemID, _ to: InfluenceEnd) {
    let influence = Influence(item: names.derived("influence", name), from: .item(from), to: to)
    add(day, .statements, by: names.party(by), .explaining(.link(influence)), "demo")
  }
}
