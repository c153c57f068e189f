import Domain
import Privacy
import Store
public import Vocabulary

/// Postkantoor: takes letters out of the outbox and hands them to whoever carries them, at least once each.
///
/// Of several processes one at a time does the rounds: a lease in the database, which ends by itself.
public struct PostOffice: Sendable {
  /// Hands one letter on, and says what became of it.
  public typealias Carrier = @Sendable (Letter) async -> Carried

  private let casework: Casework
  private let carrier: Carrier
  /// The clock of leases and tries: the wall's, also where a demo's calendar moves.
  private let wall: WallClock
  private let name: [UInt8]

  static let lease: Int64 = 60_000
  /// Longer than a carrier takes, so that nobody takes over what is still under way.
  static let claim: Int64 = 90_000
  /// How long a letter waits after each try that failed; after the last it is given up.
  static let waits: [Int64] = [1, 5, 30, 120, 360, 1_440].map { $0 * 60_000 }
  private static let atOnce = 8

  public init(_ casework: Casework, wall: WallClock = .system, carrier: @escaping Carrier) {
    self.casework = casework
    self.carrier = carrier
    self.wall = wall
    let id: LetterID = IdentifierSource.random.new(for: "")
    name = id.bytes
  }

  /// Rounds until it is cancelled. What fails is tried in the next; `note` gets lines for who keeps the program running.
  public func run(every pause: Duration = .seconds(10), note: @Sendable (String) -> Void) async {
    while !Task.isCancelled {
      do {
        for lost in try await round() { note("letter \(lost) was given up: nobody takes it at its address") }
      } catch { note("the letters wait for the next round: \(type(of: error))") }
      try? await Task.sleep(for: pause)
    }
  }

  /// One round; gives the letters that were given up. Does nothing while another process has the lease.
  @discardableResult
  public func round() async throws -> [LetterID] {
    guard try await isOurTurn(), try await casework.remind(while: isOurTurn) else { return [] }
    let ready = try await casework.store.outbox.waiting(at: wall.now).filter(isDue).map(\.party)
    return await withTaskGroup(of: LetterID?.self) { group in
      var lost: [LetterID?] = []
      for (place, party) in ready.enumerated() {
        if place >= Self.atOnce, let done = await group.next() { lost.append(done) }
        // What fails keeps no letter from others; its claim ends by itself, and then it is tried again.
        group.addTask { (try? await deliver(to: party)) ?? nil }
      }
      for await done in group { lost.append(done) }
      return lost.compactMap { $0 }
    }
  }

  private func isOurTurn() async throws -> Bool {
    try await casework.store.outbox.holds("post", name, at: wall.now, until: wall.now.later(by: Self.lease))
  }

  private func isDue(_ waiting: WaitingNotices) -> Bool {
    let now = casework.clock.now
    // Also what was held up, by a post or by us, waits for the end of somebody's quiet hours.
    return NoticeChoice.due(after: waiting.since, waiting.rhythm, waiting.quiet) <= now
      && waiting.quiet.end(around: now) == now
  }

  /// Gives the letter's number when it was given up.
  private func deliver(to party: Party) async throws -> LetterID? {
    let outbox = casework.store.outbox
    let id: LetterID = casework.identifiers.new(for: "letter/\(party)")
    guard let letter = try await outbox.claim(party, as: id, at: wall.now, until: wall.now.later(by: Self.claim))
    else { return nil }
    guard let choice = try await outbox.choice(of: party)?.choice, try await casework.isStillNews(letter.notices) else {
      try await outbox.finish(letter)
      return nil
    }
    let carried = await carrier(
      Letter(id: letter.id, to: choice.address, language: choice.language, at: casework.clock.now))
    switch carried {
    case .taken: try await outbox.finish(letter)
    case .later where letter.attempts <= Self.waits.count:
      try await outbox.postpone(letter, until: wall.now.later(by: Self.waits[letter.attempts - 1]))
    case .later, .never:
      try await outbox.giveUp(letter)
      return letter.id
    }
    return nil
  }
}

extension Casework {
  /// Judged again at the last moment: whether one of these may still be seen by whom they are for.
  func isStillNews(_ notices: [Notice]) async throws -> Bool {
    for (id, ofFamily) in Dictionary(grouping: notices, by: \.family) {
      guard let family = try await family(id), let party = ofFamily.first?.party else { continue }
      let sight = sight(of: family, for: party)
      if ofFamily.contains(where: { family.item($0.item).map(sight.sees) ?? false }) { return true }
    }
    return false
  }
}

extension Moment {
  fileprivate func later(by span: Int64) -> Moment { Moment(milliseconds: milliseconds + span) }
}
