import Domain
import Vocabulary
import Synchronization

@testable import Casework
@testable import Privacy
@testable import Store

extension Twins {
  /// The letters that the viewer gets about each of the last days, as bytes; none is seen too.
  ///
  /// By the day: what happened within one is told by no page either, and a letter waits for its quarter of an hour.
  func letters(in house: House, isInside: Bool) async throws -> [Seen] {
    guard let family = try await house.casework.family(cast.family), let choice = Self.choice else { return [] }
    try await house.casework.choose(choice, of: viewer)
    let bag = Bag()
    let office = PostOffice(house.casework, wall: house.clock.clock) { bag.add($0) }
    let events = try await house.casework.events(of: family)
    var seen: [Seen] = []
    for day in (0..<14).reversed().map({ self.day - $0 }) {
      let news = events.filter { $0.at.day == day }
      try await house.store.outbox.add(notices(of: family, news, on: day))
      try await office.round()
      let lines = bag.emptied().map { "\($0.id) \($0.to) \($0.language) \($0.at.milliseconds)" }
      let answer = Answer(status: lines.isEmpty ? 204 : 250, headers: lines, body: [])
      var inside = isInside ? try await self.inside(house) : nil
      inside?.news = news
      // As if the viewer had asked for them by the day.
      seen.append(Seen(errand: .look(.notices, query: "?dag=\(day)"), answer: answer, knowledge: nil, inside: inside))
    }
    try await house.casework.choose(nil, of: viewer)
    return seen
  }

  private func notices(of family: Family, _ news: [FamilyEvent], on day: Day) -> [Notice] {
    NoticeRound(of: family, after: news).notices(on: self.day, under: RuleSet.inForce(on: self.day)).map {
      Notice(party: $0.party, family: $0.family, item: $0.item, at: Moment(day, hour: 0))
    }
  }

  private static let choice = MailAddress("kijker@huis.example").map {
    NoticeChoice(address: $0, rhythm: .soon, quiet: .never, language: .dutch)
  }
}

extension Outbox {
  fileprivate func add(_ notices: [Notice]) async throws {
    try await database.write { try $0.run(notices.map(ProjectionChange.statement)) }
  }
}

/// Where letters end that nobody carries further.
private final class Bag: Sendable {
  private let letters = Mutex<[Letter]>([])

  func add(_ letter: Letter) -> Carried {
    letters.withLock { $0.append(letter) }
    return .taken
  }

  func emptied() -> [Letter] {
    letters.withLock { letters in
      defer { letters = [] }
      return letters
    }
  }
}

extension PlantedLeak {
  /// What the letters of a day would be, were the post to leak; any other answer has no news with it, and stays as it is.
  func leakOfLetters(_ news: [FamilyEvent], _ honest: Answer) -> Answer {
    guard let last = news.map(\.at).max() else { return honest }
    var answer = honest
    // As if everybody in the family heard of everything.
    if self == .letterToWhoMayNotSee { answer.status = 250 }
    // As if a letter waited until nothing had happened for a while.
    if self == .timeOfLetter, answer.status == 250 { answer.headers = ["\(last.milliseconds)"] }
    return answer
  }
}
