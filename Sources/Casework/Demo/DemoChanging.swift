import Vocabulary

/// What the demo families put right, and what changed in them.
extension CaseTimelineBuilder {
  mutating func addChangingA() throws {
    try mend(names.item("A10"), "marit", 46, "Daan kwam deze week vijf keer op tijd. Hij vertelde er trots over.")
    add(1, .statements, by: names.party("ruben"), .changing(.liveApart(names.person("ruben"), true)), "demo")
  }

  mutating func addChangingB() throws {
    let concern: ItemID = names.derived("board", "k1")
    try mend(concern, "linda", 41, "De verwarming doet het vaak niet. Vooral in de badkamer.")
  }

  private mutating func mend(_ item: ItemID, _ who: String, _ day: Int, _ text: String) throws {
    let words = try words(item, [.body: text])
    add(day, .statements, by: names.party(who), .changing(.mend(item, words)), "demo")
  }
}
