import Domain
import Synchronization
import Vocabulary

@testable import Casework
@testable import Privacy
@testable import Store

/// What the viewer got in the post about one day, and what happened on it.
struct Post: Sendable {
  let news: [FamilyEvent]
  var letters: [Letter]

  /// As bytes; no letter is seen too.
  var answer: Answer {
    let lines = letters.map { "\($0.id) \($0.to) \($0.language) \($0.at.milliseconds)" }
    return Answer(status: letters.isEmpty ? 204 : 250, headers: lines, body: [])
  }
}

extension Twins {
  /// The letters that the viewer gets about each of the last days, as bytes; none is seen too.
  ///
  /// By the day: what happened within one is told by no page either, and a letter waits for its quarter of an hour.
  func letters(in house: House) async throws -> [Seen] {
    try await house.casework.choose(Self.choice, of: viewer)
    let bag = Bag()
    let office = PostOffice(house.casework, wall: house.clock.clock) { bag.add($0) }
    let family = try await house.casework.family(cast.family) ?? Family(id: cast.family)
    let events = try await house.casework.events(of: family)
    var seen: [Seen] = []
    for day in (0..<14).reversed().map({ self.day - $0 }) {
      let news = events.filter { $0.at.day == day }
      try await house.store.outbox.add(notices(of: family, news, on: day))
      try await office.round()
      let post = Post(news: news, letters: bag.emptied())
      seen.append(Seen(errand: "letters about \(day)", answer: post.answer, knowledge: nil, post: post))
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
  /// The post as it is, but for the leaks of letters.
  func leak(_ post: Post) -> Post {
    var leaking = post
    switch self {
    case .letterToWhoMayNotSee:
      // As if everybody in the family heard of everything.
      leaking.letters = post.news.isEmpty ? [] : [post.letters.first ?? Self.letter].compactMap { $0 }
    case .timeOfLetter:
      // As if a letter waited until nothing had happened for a while.
      leaking.letters = post.letters.map {
        Letter(id: $0.id, to: $0.to, language: $0.language, at: post.news.map(\.at).max() ?? $0.at)
      }
    default: break
    }
    return leaking
  }

  private static let letter = MailAddress("kijker@huis.example").map {
    Letter(id: LetterID(high: 0, low: 1), to: $0, language: .dutch, at: Moment(milliseconds: 0))
  }
}
