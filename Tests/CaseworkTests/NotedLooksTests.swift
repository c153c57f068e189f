import Casework
import Foundation
import Privacy
import Store
import Testing
import Vocabulary

/// What stands in the log is what was shown: not less, and not more.
@Suite("Each look is noted with the items that were shown, and no others")
struct NotedLooksTests {
  private func newest(_ house: House) async throws -> Look {
    try #require(try await house.store.access.looks(family: house.family, newest: 1).first)
  }

  /// Each look takes place a minute after the one before, so that the newest is the last.
  private func later(_ house: House) {
    house.calendar.move(to: Moment(milliseconds: house.calendar.now.milliseconds + 60_000))
  }

  @Test("an item that he may not see, or that is not there, is noted as a refusal without items")
  func refused() async throws {
    let house = try await House()
    for item in [house.names.item("A2"), ItemID(high: 9, low: 9)] {
      later(house)
      #expect(try await house.casework.itemView(house.family, item: item, for: house.party("marit")) == nil)
      let look = try await newest(house)
      #expect(look.outcome == .refused && look.items.isEmpty && look.party == house.party("marit"))
    }
    later(house)
    #expect(
      try await house.casework.itemView(house.family, item: house.names.item("A4"), for: house.party("marit")) != nil)
    let shown = try await newest(house)
    #expect(shown.outcome == .shown && shown.items.map(\.id) == [house.names.item("A4")])
    await house.close()
  }

  @Test("a professional's list is a look at the goals that it counts")
  func list() async throws {
    let house = try await House()
    later(house)
    _ = try await house.casework.caseload(of: try #require(house.party("marit").practitioner))
    let look = try await newest(house)
    #expect(look.party == house.party("marit") && look.outcome == .shown)
    #expect(look.items.map(\.id).contains(house.names.item("A4")))
    #expect(!look.items.map(\.id).contains(house.names.item("A10")), "the list says nothing of her note")
    await house.close()
  }

  @Test("a form is a look at nothing but names, and a form about sharing at who helps")
  func forms() async throws {
    let house = try await House()
    for name in ["femke", "marit"] {
      later(house)
      _ = try await house.view(name, .form)
      #expect(try await newest(house).items.isEmpty, "\(name)")
    }
    later(house)
    let matrix = try await house.casework.sightMatrix(house.family, for: house.party("samira"), on: .sharing)
    let sharing = try #require(matrix)
    #expect(sharing.rows.isEmpty && sharing.looks.lines.isEmpty && !sharing.recipients.isEmpty)
    let look = try await newest(house)
    let whole = try #require(try await house.casework.sightMatrix(house.family, for: house.party("samira")))
    let content = Set(whole.rows.flatMap(\.cells).flatMap(\.items).map(\.id))
    #expect(!content.isEmpty && content.isDisjoint(with: look.items.map(\.id)))
    await house.close()
  }

  @Test("a family that was erased elsewhere is gone from memory at the next read")
  func erased() async throws {
    let house = try await House()
    #expect(try await house.view("samira") != nil)
    let other = Casework(house.store, clock: WallClock { house.calendar.now })
    #expect(try await other.erase(family: house.family, ground: .requested))
    #expect(try await house.view("samira") == nil)
    #expect(try await house.casework.caseload(of: try #require(house.party("marit").practitioner)).rows.isEmpty)
    await house.close()
  }
}
