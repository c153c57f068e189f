import Vocabulary

/// Who leaves and who comes in the demo families, and what they say to it. The words are ours.
extension CaseTimelineBuilder {
  /// The coordination goes from Femke to Ilse, in the week in which both are there. Noor is 16: hers is another matter.
  mutating func addHandoverA() throws {
    let item: ItemID = names.derived("handover", "femke", "ilse")
    let fact = Handover(
      item: item, subjects: ["samira", "daan"].map(names.person), organization: names.organization("jeugdteam"),
      from: names.practitioner("femke"), to: names.practitioner("ilse"), reachableUntil: file.day(300))
    let words = try words(item, [.body: "Ilse regelt voortaan de hulp. Femke gaat iets anders doen."])
    hand(263, "femke", .begin(fact, words))
    try introduce(item, 263, "ilse", "Ik ben Ilse. Ik regel afspraken en bel jullie elke week. Ik geef geen therapie.")
    hand(264, "samira", .take(item, .storyChosen, on: file.day(264), nil))
    hand(265, "femke", .take(item, .talkedTogether, on: file.day(265), nil))
    hand(265, "samira", .skip(item, .actionsTaken))
    hand(266, "ilse", .take(item, .firstAppointment, on: file.day(268), nil))
    for who in ["samira", "femke", "ilse"] { hand(268, who, .confirm(item)) }
  }

  /// Seventy-two days, and closed only when all three said so.
  mutating func addHandoverB() throws {
    let item = names.item("B12")
    let fact = Handover(
      item: item, subjects: ["linda", "jayden"].map(names.person), organization: names.organization("wijkteam"),
      from: names.practitioner("anke"), to: names.practitioner("petra"), reachableUntil: file.day(260))
    replace(
      item,
      by: .handover(.begin(fact, try words(item, [.body: "Petra komt straks thuis helpen. Anke blijft tot dan."]))))
    try introduce(item, 200, "petra", "Ik ben Petra. Ik kom bij jullie thuis en leg alles rustig uit.")
    hand(201, "linda", .take(item, .storyChosen, on: file.day(201), nil))
    hand(225, "anke", .take(item, .talkedTogether, on: file.day(225), nil))
    hand(226, "linda", .skip(item, .actionsTaken))
    hand(226, "petra", .take(item, .firstAppointment, on: file.day(232), nil))
    for who in ["linda", "anke", "petra"] { hand(233, who, .confirm(item)) }
  }

  private mutating func introduce(_ item: ItemID, _ day: Int, _ who: String, _ text: String) throws {
    hand(day, who, .take(item, .introduced, on: file.day(day), try words(item, [.introduction: text])))
  }

  private mutating func hand(_ day: Int, _ who: String, _ command: HandoverCommand) {
    add(day, .statements, by: names.party(who), .handover(command), "demo")
  }
}
