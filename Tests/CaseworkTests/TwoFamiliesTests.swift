import Casework
import Privacy
import Testing
import Vocabulary

@testable import Store

@Suite("A child in two families")
struct TwoFamiliesTests {
  /// One and the same child, welcomed by its mother in the one family and by its other parent in the other.
  @Test("belongs to both, and nothing of the one is seen in the other")
  func both() async throws {
    let house = try await House()
    defer { Task { await house.close() } }
    let file = try #require(try CaseFile.demo()["B"])
    let others = try CaseTimeline("B", file).names
    _ = try await house.casework.importCases(["B": file], until: house.calendar.now)
    let child = PersonID(high: 9, low: 9)
    let homes = [(house.names, "samira", "Linda"), (others, "linda", "Samira")]
    for (number, (names, parent, _)) in homes.enumerated() {
      let welcome = try welcome(child, to: names.person(parent), UInt64(number), house.calendar.now.day - 3)
      let done = try await house.casework.change(
        names.family, by: names.party(parent), receipt: ReceiptKey(high: 3, low: UInt64(number)), .changing(welcome))
      #expect(done == .done)
    }
    #expect(Set(try await house.casework.families(of: .person(child))) == [house.family, others.family])
    for (names, parent, stranger) in homes {
      let viewer = names.party(parent)
      let view = try #require(try await house.casework.familyView(names.family, for: viewer, on: .people))
      #expect(view.members.contains { $0.label.party == .person(child) })
      #expect(!view.members.contains { $0.label.name == stranger })
      let other = names.family == house.family ? others.family : house.family
      #expect(try await house.casework.familyView(other, for: viewer, on: .people) == nil)
    }
  }

  private func welcome(
    _ child: PersonID, to parent: PersonID, _ number: UInt64, _ born: Day
  ) throws -> ChangingCommand {
    let item = { (place: UInt64) in ItemID(high: 9 + number, low: place) }
    let member = Membership(item: item(1), details: item(2), person: child, role: .child, born: born)
    let authority = Authority(
      item: item(3), child: child, holder: .person(parent), kind: .parental, source: .declared, from: born,
      isVerified: false)
    return .welcomeChild(member, authority, Words(item(1), [.name: try BoundedText.line("Sem")]))
  }
}
