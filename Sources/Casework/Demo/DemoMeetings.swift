import Vocabulary

/// Overleg in the demo families: one that was held, and one that is still to come. The words are ours.
extension CaseTimelineBuilder {
  mutating func addMeetingsA() throws {
    let held = try hold(
      "held", about: ["daan"], by: "femke", for: "jeugdteam", planned: 60, on: 70, .evaluate,
      "Samen kijken hoe het op school gaat met Daan.", place: "Bij jullie thuis")
    try come("samira", nil, to: held, on: 60, yes: ["samira", "ruben"])
    try come("marit", "Zij ziet Daan elke dag in de klas.", to: held, on: 60, yes: ["samira", "ruben"])
    try come("femke", "Zij schrijft het verslag.", to: held, on: 60, yes: ["samira", "ruben"])
    let tired = try point("moe", "Daan is na school vaak moe. Wat kunnen we doen?", "samira", at: held, on: 62)
    let talk = try point("klas", "Daan praat nu meer in de klas.", "marit", at: held, on: 63)
    meet(63, "samira", .confirm(held))
    meet(
      64, "femke", .prepare(held, try words(held, [.preparation: "We praten een uur. Daan hoeft er niet bij te zijn."]))
    )
    meet(70, "femke", .attend(held, names.party("daan"), false, nil))
    for who in ["samira", "femke"] { meet(70, "femke", .attend(invitation(who, held), names.party(who), true, nil)) }
    let ill = invitation("marit", held)
    meet(70, "femke", .attend(ill, names.party("marit"), false, try words(ill, [.reason: "Zij was ziek."])))
    meet(70, "femke", .answerPoint(tired, try words(tired, [.answer: "Eerst een half uur rust. Dan pas huiswerk."])))
    meet(70, "samira", .answerPoint(talk, try words(talk, [.answer: "Daar zijn we blij mee."])))
    let minutes = names.derived("minutes", "held") as ItemID
    meet(
      70, "femke", .report(minutes, of: held, try words(minutes, [.body: "Daan gaat vaker op tijd. Rust helpt hem."])))
    let agreed = MeetingAgreement(
      item: names.derived("agreed", "held"), meeting: held, owner: names.party("marit"), until: file.day(99))
    meet(70, "femke", .agree(agreed, try words(agreed.item, [.body: "Elke vrijdag een berichtje naar Samira sturen."])))
    meet(71, "samira", .check(minutes, true))
    meet(71, "femke", .close(held))
    try addComingMeetingA(after: held)
  }

  private mutating func addComingMeetingA(after held: ItemID) throws {
    let next = try hold(
      "next", about: ["daan"], by: "femke", for: "jeugdteam", planned: 85, on: 98, .decide,
      "Kiezen welke hulp bij Daan past.", place: nil, after: held)
    try come("samira", nil, to: next, on: 86, yes: ["samira", "ruben"])
    try come("femke", "Zij weet welke hulp er is.", to: next, on: 86, yes: ["samira", "ruben"])
    try come("marit", "Zij zegt wat op school kan.", to: next, on: 87, yes: ["samira"])
    _ = try point("stap", "Wat als Daan de nieuwe hulp niet wil?", "samira", at: next, on: 88)
  }

  mutating func addMeetingsB() throws {
    let meeting = try hold(
      "plan", about: ["jayden"], by: "linda", for: nil, planned: 80, on: 99, .help,
      "Praten over rust op school voor Jayden.", place: "Op school")
    try come("linda", nil, to: meeting, on: 80, yes: ["jayden"])
    try come("rik", "Hij ziet Jayden in de klas.", to: meeting, on: 81, yes: ["jayden"])
    try come("anke", "Zij helpt Linda met praten.", to: meeting, on: 81, yes: [])
    _ = try point("rust", "Ik wil soms even weg uit de klas.", "jayden", at: meeting, on: 82)
  }

  // MARK: In short

  private mutating func hold(
    _ name: String, about: [String], by who: String, for organization: String?, planned: Int, on day: Int,
    _ phase: MeetingPhase, _ purpose: String, place: String?, after previous: ItemID? = nil
  ) throws -> ItemID {
    let fact = Meeting(
      item: names.derived("meeting", name), subjects: about.map(names.person),
      organization: organization.map(names.organization), phase: phase, day: file.day(day), minute: 15 * 60 + 30,
      previous: previous)
    var texts: [WordField: String] = [.purpose: purpose]
    texts[.place] = place
    meet(planned, who, .plan(fact, try words(fact.item, texts)))
    return fact.item
  }

  private func invitation(_ who: String, _ meeting: ItemID) -> ItemID { names.derived("guest", who, "\(meeting)") }

  /// The first who says yes asks.
  private mutating func come(
    _ who: String, _ function: String?, to meeting: ItemID, on day: Int, yes: [String]
  ) throws {
    let fact = MeetingInvitation(item: invitation(who, meeting), meeting: meeting, guest: .party(names.party(who)))
    let words = try function.map { try self.words(fact.item, [.function: $0]) }
    meet(day, yes.first ?? "linda", .invite(fact, words))
    for other in yes.dropFirst() { meet(day + 1, other, .answer(fact.item, true)) }
  }

  private mutating func point(
    _ name: String, _ text: String, _ who: String, at meeting: ItemID, on day: Int
  ) throws -> ItemID {
    let item: ItemID = names.derived("point", name)
    meet(day, who, .addPoint(item, at: meeting, try words(item, [.body: text])))
    return item
  }

  private mutating func meet(_ day: Int, _ who: String, _ command: MeetingCommand) {
    add(day, .statements, by: names.party(who), .meeting(command), "demo")
  }
}
