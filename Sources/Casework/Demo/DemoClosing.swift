import Vocabulary

/// Help that is done in the demo families, and who asks later how it goes. The words are ours.
extension CaseTimelineBuilder {
  /// Karim does not see the plan: Samira says that they looked back.
  mutating func addClosingA() throws {
    close(89, by: "samira", .lookBack(assignment: assignmentItem("karim", "samira"), on: file.day(89)))
    try close(
      "karim", "samira", 90, lastDay: 180, asks: 240,
      "Je slaapt beter en weet wat helpt. Wordt het weer zwaar? Bel dan eerst je zus, en daarna mij.")
    try asked("karim", "samira", 240, "Het gaat nog goed.")
  }

  /// Nobody asks on the day: that stands on the page until somebody does.
  mutating func addClosingB() throws {
    close(89, by: "linda", .lookBack(assignment: assignmentItem("jgz", "mila"), on: file.day(89)))
    try close(
      "jgz", "mila", 90, lastDay: 110, asks: 170,
      "Mila groeit goed en leert nieuwe woorden. Maak je je toch zorgen? Bel dan.")
  }

  private mutating func close(
    _ who: String, _ person: String, _ day: Int, lastDay: Int, asks: Int, _ text: String
  ) throws {
    let fact = HelpClosing(
      item: closingItem(who, person), assignment: assignmentItem(who, person), lastDay: file.day(lastDay),
      afterCare: AfterCare(by: names.practitioner(who), on: file.day(asks)))
    let texts = try words(fact.item, [.body: text, .phone: "030 123 45 67"])
    close(day, by: who, .close(fact, texts))
  }

  private mutating func asked(_ who: String, _ person: String, _ day: Int, _ text: String) throws {
    let contact = AfterCareContact(
      item: names.derived("after-care", who, person), closing: closingItem(who, person), day: file.day(day))
    close(day, by: person, .keepContact(contact, try words(contact.item, [.body: text])))
  }

  private func closingItem(_ who: String, _ person: String) -> ItemID { names.derived("closing", who, person) }

  private mutating func close(_ day: Int, by party: String, _ command: ClosingCommand) {
    add(day, .statements, by: names.party(party), .closing(command), "demo")
  }
}
