import Vocabulary

/// What members of the demo families and their helpers write to each other. The words are ours.
extension CaseTimelineBuilder {
  /// Noor's question to Bas waits longer than he promised.
  mutating func addMessagesA() throws {
    try message("bas", "noor", 84, by: "noor", "Mag ik vrijdag bij jou in het lokaal zitten als het te druk is?")
    try message("femke", "samira", 86, by: "samira", "Kun je maandag wat later bellen? Ik moet eerst naar school.")
    try message("femke", "samira", 87, by: "femke", "Dat is goed. Ik bel je om tien uur.")
    let thanks = try message("femke", "samira", 88, by: "samira", "Fijn, dank je wel.")
    add(88, .statements, by: names.party("femke"), .messaging(.settle(thanks)), "demo")
    try message("karim", "samira", 89, by: "karim", "Dinsdag zitten we in kamer 4. Neem gerust iemand mee.")
  }

  mutating func addMessagesB() throws {
    try message("anke", "linda", 98, by: "linda", "Ik snap de brief van school niet. Lees je hem met mij?")
    try message("anke", "linda", 99, by: "anke", "Ja, dinsdag neem ik er de tijd voor.")
    try message("rik", "linda", 103, by: "linda", "Hoe ging het vandaag met Jayden?")
  }

  @discardableResult
  private mutating func message(
    _ helper: String, _ person: String, _ day: Int, by author: String, _ text: String
  ) throws -> ItemID {
    let item: ItemID = names.derived("message", helper, person, "\(day)")
    guard let practitioner = names.party(helper).practitioner else { return item }
    let fact = Message(item: item, person: names.person(person), practitioner: practitioner)
    add(
      day, .statements, by: names.party(author), .messaging(.send(fact, try words(item, [.body: text]))), "demo")
    return item
  }
}
