import Testing
import Vocabulary

@testable import Store

@Suite("The outbox: with its event or not at all, one letter at a time, and nothing to read in it")
struct OutboxTests {
  private static let ann = Party.person(.random())
  private static let ben = Party.practitioner(.random())

  private func choice(_ address: String = "ann@huis.example") throws -> NoticeChoice {
    NoticeChoice(address: try #require(MailAddress(address)), rhythm: .soon, quiet: .night, language: .dutch)
  }

  private func later(_ minutes: Int64) -> Moment { Moment(milliseconds: noon.milliseconds + minutes * 60_000) }

  /// A family with one event, of which these hear.
  private func news(_ store: Store, for parties: [Party], at: Moment = noon) async throws -> FamilyID {
    let family = FamilyID.random()
    let notices = parties.map { Notice(party: $0, family: family, item: .random(), at: at) }
    _ = try await store.log.append(
      family: family, expecting: 0, entries: [entry("fact")], changes: [.notices(notices)])
    return family
  }

  private func claim(_ store: Store, _ party: Party, minute: Int64) async throws -> ClaimedLetter? {
    try await store.outbox.claim(party, as: .random(), at: later(minute), until: later(minute + 5))
  }

  @Test("what somebody chose is his own, comes back, and its address is sealed", arguments: Engine.allCases)
  func choices(_ engine: Engine) async throws {
    try await withStore(engine) { store, bed in
      #expect(try await store.outbox.choice(of: Self.ann) == nil)
      try await store.outbox.choose(choice(), of: Self.ann)
      try await store.outbox.choose(choice("ann@werk.example"), of: Self.ann)
      #expect(try await store.outbox.choice(of: Self.ann)?.choice == choice("ann@werk.example"))
      #expect(try await store.outbox.choice(of: Self.ben) == nil)
      let rows = try await raw(bed) { try $0.rows("SELECT sealed, data_key FROM notice_choice") }
      #expect(rows.count == 1)
      #expect(try !String(decoding: rows[0].blob(0), as: UTF8.self).contains("werk"))
      try await store.outbox.choose(nil, of: Self.ann)
      #expect(try await store.outbox.choice(of: Self.ann) == nil)
      #expect(try await store.keys.open([rows[0].identifier(1)]).isEmpty)
    }
  }

  @Test("only who chose it is kept, and what was not written with its event is not there", arguments: Engine.allCases)
  func together(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      try await store.outbox.choose(choice(), of: Self.ann)
      let family = try await news(store, for: [Self.ann, Self.ben])
      #expect(try await store.outbox.waiting(at: noon).map(\.party) == [Self.ann])
      // The event does not fit, so nor does its notice.
      let notice = Notice(party: Self.ann, family: family, item: .random(), at: later(1))
      let outcome = try await store.log.append(
        family: family, expecting: 7, entries: [entry("late")], changes: [.notices([notice])])
      #expect(outcome == .conflict(current: 1))
      #expect(try await claim(store, Self.ann, minute: 1)?.notices.count == 1)
    }
  }

  @Test("a letter has one taker; who is killed leaves it for the next, under the same name", arguments: Engine.allCases)
  func claims(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      try await store.outbox.choose(choice(), of: Self.ann)
      _ = try await news(store, for: [Self.ann])
      let first = try #require(try await claim(store, Self.ann, minute: 0))
      #expect(try await claim(store, Self.ann, minute: 1) == nil)
      #expect(try await store.outbox.waiting(at: later(1)).isEmpty)
      let second = try #require(try await claim(store, Self.ann, minute: 6))
      #expect(second.id == first.id && second.attempts == 2)
      try await store.outbox.postpone(second, until: later(30))
      #expect(try await claim(store, Self.ann, minute: 20) == nil)
      let third = try #require(try await claim(store, Self.ann, minute: 30))
      #expect(third.id == first.id)
      try await store.outbox.finish(third)
      #expect(try await store.outbox.waiting(at: later(99)).isEmpty)
    }
  }

  @Test("what happens while a letter is under way gets a letter of its own", arguments: Engine.allCases)
  func meanwhile(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      try await store.outbox.choose(choice(), of: Self.ann)
      _ = try await news(store, for: [Self.ann])
      let letter = try #require(try await claim(store, Self.ann, minute: 0))
      _ = try await news(store, for: [Self.ann], at: later(1))
      try await store.outbox.finish(letter)
      #expect(try await store.outbox.waiting(at: later(1)).map(\.since) == [later(1)])
    }
  }

  @Test("given up is said to who should have had it, until one arrives again", arguments: Engine.allCases)
  func givenUp(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      try await store.outbox.choose(choice(), of: Self.ann)
      for hasFailed in [true, false] {
        _ = try await news(store, for: [Self.ann])
        let letter = try #require(try await claim(store, Self.ann, minute: 0))
        if hasFailed { try await store.outbox.giveUp(letter) } else { try await store.outbox.finish(letter) }
        #expect(try await store.outbox.choice(of: Self.ann)?.hasFailed == hasFailed)
      }
    }
  }

  @Test("who wants none any more gets none of before, and an erased family leaves none", arguments: Engine.allCases)
  func ended(_ engine: Engine) async throws {
    try await withStore(engine) { store, bed in
      for party in [Self.ann, Self.ben] { try await store.outbox.choose(choice(), of: party) }
      let family = try await news(store, for: [Self.ann, Self.ben])
      try await store.outbox.choose(nil, of: Self.ann)
      #expect(try await store.outbox.waiting(at: noon).map(\.party) == [Self.ben])
      try await store.log.destroyFamily(family, ground: "requested", at: noon)
      #expect(try await raw(bed) { try $0.rows("SELECT party FROM notice") }.isEmpty)
    }
  }

  @Test("a work of one at a time has one holder, until he no longer says so", arguments: Engine.allCases)
  func lease(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      var held: [Bool] = []
      for (holder, minute) in [(UInt8(1), Int64(0)), (2, 0), (1, 0), (2, 1), (1, 1)] {
        held.append(
          try await store.outbox.holds("post", [holder], at: later(minute), until: later(minute + 1)))
      }
      #expect(held == [true, false, true, true, false])
    }
  }
}
