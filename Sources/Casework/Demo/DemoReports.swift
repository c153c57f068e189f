import Vocabulary

/// What helpers of the demo families report, and what is said to it. The words are ours.
extension CaseTimelineBuilder {
  /// Shown a week ago: Samira reacted, Ruben did not yet. Nobody but Femke knows of her draft.
  mutating func addReportsA() throws {
    let daan = try report(
      "daan", 84, "femke", "jeugdteam", ["daan"],
      [
        .title: "Op tijd op school",
        .reportFacts: "Daan kwam in maart vier keer te laat.\nIn februari was dat negen keer.",
        .reportViews: "Samira zegt: de tas staat nu 's avonds klaar.\nJuf Marit vindt Daan rustiger.",
        .reportConclusions: "Wij denken dat de nieuwe ochtend helpt.",
        .reportDecisions: "Samira en Daan gaan zo door. Femke belt op 20 april.",
      ])
    write(85, "femke", .show(daan))
    try react(daan, "samira", 88, .right, "Zo is het. Ik ben trots op Daan.")
    _ = try report(
      "noor", 90, "femke", "jeugdteam", ["noor"],
      [
        .title: "Slapen en school", .reportFacts: "Noor was in maart acht dagen op school.",
        .reportConclusions: "Derhalve is een integraal traject met betrekking tot de slaapproblematiek geïndiceerd.",
      ])
  }

  /// The contested report: a fact is put right in sight, an opinion stays with Linda's words beside it.
  mutating func addReportsB() throws {
    let item = try report(
      "jayden", 102, "anke", "wijkteam", ["jayden"],
      [
        .title: "Hoe het thuis gaat",
        .reportFacts: "Jayden kwam in maart zes keer zonder ontbijt op school.\nLinda was bij elk gesprek.",
        .reportViews: "Meester Rik maakt zich zorgen.\nLinda zegt: ik doe mijn best.",
        .reportConclusions: "Anke denkt dat Linda Jayden verwaarloost.",
        .reportDecisions: "Anke komt elke dinsdag. Paula komt mee.",
      ])
    write(103, "anke", .show(item))
    try beside(item, "linda", 108, "Ik verwaarloos mijn kind niet. Het was drie keer. Ik was toen ziek.")
    let correction = ReportCorrection(item: names.derived("correction", "jayden"), report: item, line: 0)
    let right = try words(correction.item, [.body: "Jayden kwam in maart drie keer zonder ontbijt op school."])
    write(109, "anke", .correct(correction, right))
    write(117, "anke", .finish(item))
  }

  private mutating func report(
    _ label: String, _ day: Int, _ who: String, _ organization: String, _ persons: [String],
    _ texts: [WordField: String]
  ) throws -> ItemID {
    let item: ItemID = names.derived("report", label)
    let fact = Report(
      item: item, subjects: persons.map(names.person), organization: names.organization(organization))
    write(day, who, .draft(fact, try words(item, texts)))
    return item
  }

  private mutating func react(
    _ report: ItemID, _ who: String, _ day: Int, _ verdict: ReportVerdict, _ text: String
  ) throws {
    let reaction = ReportReaction(item: names.derived("reaction", who), report: report, verdict: verdict)
    write(day, who, .react(reaction, try words(reaction.item, [.body: text])))
  }

  /// Of somebody who reads it, and is not asked.
  private mutating func beside(_ report: ItemID, _ who: String, _ day: Int, _ text: String) throws {
    let item: ItemID = names.derived("beside", who)
    let envelope = Envelope(
      id: item, kind: .ownStatement, subjects: [names.person(who)], author: names.party(who), attachedTo: [report])
    add(day, .statements, by: names.party(who), .state(envelope, try words(item, [.body: text])), "demo")
  }

  private mutating func write(_ day: Int, _ who: String, _ command: ReportCommand) {
    add(day, .statements, by: names.party(who), .reporting(command), "demo")
  }
}
