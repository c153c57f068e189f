import Vocabulary

/// In the demo: a departure from a guideline in the one family, and what a court fixed in the other.
extension CaseTimelineBuilder {
  mutating func addFramingA() throws {
    let use = GuidelineUse(
      item: names.derived("guideline", "K1"), decision: names.derived("decision", "K1"), isFollowed: false,
      organization: names.organization("jeugdteam"))
    let said = try words(
      use.item,
      [
        .title: "Voorbeeldrichtlijn kinderen na een scheiding, versie 2",
        .body: "Oefen elke week thuis met het hele gezin.", .reason: "Elke week een avond is nu te veel voor jullie.",
        .backing: "Anne Visser, gedragswetenschapper van het Jeugdteam",
      ])
    add(91, .statements, by: names.party("femke"), .deciding(.useGuideline(use, said)), "demo")
    let stance = DeviationStance(
      item: names.derived("deviation-stance", "K1", "samira"), deviation: use.item, stance: .agreeWithRemark)
    let remark = try words(stance.item, [.body: "Kijk na de zomer of het dan wel kan."])
    add(92, .statements, by: names.party("samira"), .deciding(.takeStance(stance, remark)), "demo")
  }

  /// From the day of the supervision order: what is fixed for a year, and what the family chooses.
  mutating func addFramingB() throws {
    let (guardian, institution) = (names.party("mo"), names.organization("gi_noordpoort"))
    let envelope = Envelope(
      id: names.derived("decision", "K2"), kind: .decision, subjects: [names.person("jayden")], author: guardian,
      organization: institution)
    let asked = try words(
      envelope.id, [.title: "Welke hulp krijgt Jayden thuis?", .body: "Jayden slaapt genoeg en is niet alleen."])
    let parties = ["jayden", "linda", "mo"].map(names.party)
    add(104, .items, by: guardian, .deciding(.open(envelope, parties: parties, asked)), "demo")
    let framework = ForcedFramework(
      item: names.derived("framework", "K2"), decision: envelope.id, giver: .court, from: file.day(100),
      until: file.day(465), order: names.item("B8"), organization: institution)
    let fixed = try words(
      framework.item,
      [
        .title: "Besluit van de kinderrechter, nummer 26-101", .fixed: "Mo komt elke week langs en praat met Jayden.",
        .open: "Op welke dag, waar, en welke hulp er nog bij komt.",
      ])
    add(104, .statements, by: guardian, .deciding(.setFramework(framework, fixed)), "demo")
    try addFixedHelp(by: guardian, under: framework)
  }

  /// Jayden's mother says no to what the court fixed: it is kept, and the help goes on.
  private mutating func addFixedHelp(by guardian: Party, under framework: ForcedFramework) throws {
    let help = HelpAgreement(
      item: names.derived("help", "week"), subject: names.person("jayden"),
      organization: names.organization("gi_noordpoort"), isDrastic: true, fixedBy: FixedHelp(framework))
    let said = try words(
      help.item, [.title: "Mo praat elke week met Jayden", .body: "Een half uur, op een dag die jullie kiezen."])
    add(104, .statements, by: guardian, .helping(.propose(help, said)), "demo")
    add(105, .statements, by: names.party("linda"), .helping(.answer(help.item, .refused)), "demo")
  }
}
