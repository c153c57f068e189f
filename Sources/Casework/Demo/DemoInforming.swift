import Vocabulary

/// What a parent without authority asks in the demo, and what becomes of it. The words are ours.
extension CaseTimelineBuilder {
  /// Kevin asks about Jayden, who is heard first; the letter about both children stands in the case file.
  mutating func addInformingB() throws {
    let item: ItemID = names.derived("information", "jayden")
    let fact = InformationRequest(
      item: item, child: names.person("jayden"), organization: names.organization("wijkteam"), askedOn: file.day(110))
    let asked = try words(item, [.name: "Kevin de Groot", .body: "Hoe gaat het met mijn zoon op school en thuis?"])
    inform(110, "anke", .ask(fact, asked))
    let hearing = ChildHearing(item: names.derived("hearing", "jayden"), request: item, agrees: true)
    inform(111, "jayden", .hear(hearing, try words(hearing.item, [.body: "Over school mag. Niet over thuis."])))
    let answer = InformationAnswer(item: names.derived("letter", "jayden"), request: item)
    let letter = "Beste Kevin, met Jayden gaat het op school beter. Hij komt uitgerust in de klas."
    inform(112, "anke", .answer(answer, try words(answer.item, [.body: letter])))
  }

  private mutating func inform(_ day: Int, _ who: String, _ command: InformingCommand) {
    add(day, .statements, by: names.party(who), .informing(command), "demo")
  }
}
