import Vocabulary

@testable import Store

func facts(_ text: String) -> [UInt8] { Array(text.utf8) }

func entry(_ text: String, words: (ItemID, String)? = nil) -> NewEntry {
  NewEntry(
    at: noon, facts: facts(text), words: words.map { (item: $0.0, bytes: Array($0.1.utf8)) })
}

extension Store {
  /// A family with this many events, each with words about an item of its own.
  func family(events: Int) async throws -> (family: FamilyID, items: [ItemID]) {
    let family = FamilyID.random()
    let items = (0..<events).map { _ in ItemID.random() }
    let entries = items.enumerated().map { entry("fact \($0)", words: ($1, "words \($0)")) }
    _ = try await log.append(family: family, expecting: 0, entries: entries, receipt: .random())
    return (family, items)
  }
}

func look(_ family: FamilyID, minute: Int64 = 0) -> Look {
  Look(
    at: Moment(milliseconds: noon.milliseconds + minute * 60_000), party: .practitioner(.random()),
    organization: .random(), family: family, purpose: 7, outcome: .shown,
    items: [Look.Item(id: .random(), ground: 3), Look.Item(id: .random(), ground: 200)])
}
