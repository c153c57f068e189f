import Domain
import Pages
import Store
import Vocabulary

@testable import Casework
@testable import Privacy
@testable import Web

/// What the viewer got for one errand; and, after something happened, what he may know from then on.
struct Seen: Sendable {
  let errand: Errand
  let answer: Answer
  let knowledge: Knowledge?
  /// What a leak could tell from: only where leaks are planted.
  var inside: Inside?
}

/// What a house knows besides its answer.
struct Inside: Sendable {
  let sight: Sight
  let looks: Int
}

/// Where two worlds told the viewer different things.
struct Leak: Sendable, CustomStringConvertible {
  let twins: Twins
  let errand: String
  let what: String
  /// How many errands it took.
  let place: Int

  var description: String {
    """
    seed \(twins.seed), viewer \(twins.viewer), day \(twins.day)
    \(errand)
    \(what)
    the worlds differ in:
    \(twins.changes.map { "  \($0)" }.joined(separator: "\n"))
    """
  }
}

/// How far two worlds were compared.
struct Comparison: Sendable {
  var leak: Leak?
  /// The statuses of the answers that were compared.
  var statuses: [Int] = []
  /// Out of so many.
  let all: Int
  /// Of the leaks that were planted, those that showed.
  var found: Set<PlantedLeak> = []
  /// What the viewer came to know by an act of his own in one world only, as the rules have it; the rest may differ.
  var parted: String?
}

extension Twins {
  /// Looks for the first thing in which the worlds differ to the viewer, and on the way for what these leaks would tell him.
  func compare(_ errands: [Errand], planting leaks: [PlantedLeak] = []) async throws -> Comparison {
    async let first = withHouse(self.first) { try await visit($0, errands, isInside: !leaks.isEmpty) }
    async let second = withHouse(self.second) { try await visit($0, errands, isInside: !leaks.isEmpty) }
    let pairs = try await Array(zip(first, second))
    var comparison = Comparison(all: pairs.count)
    for (place, (one, other)) in pairs.enumerated() {
      comparison.statuses.append(one.answer.status)
      if one.answer != other.answer {
        let what = one.answer.firstDifference(from: other.answer)
        comparison.leak = Leak(twins: self, errand: "\(one.errand)", what: what, place: place)
        return comparison
      }
      if let known = one.knowledge, let others = other.knowledge, known != others {
        comparison.parted = "\(one.errand): \(known.firstDifference(from: others))"
        return comparison
      }
      for leak in leaks where !comparison.found.contains(leak) && leak.shows(one, other) {
        comparison.found.insert(leak)
      }
    }
    return comparison
  }

  /// The same with as few changes as still give a difference.
  func shrunk(_ errands: [Errand], _ leak: Leak) async throws -> Leak {
    var smallest = leak
    let enough = Array(errands.prefix(leak.place + 1))
    for place in changes.indices.reversed() {
      var fewer = smallest.twins
      fewer.changes.remove(at: place)
      let before = fewer.first.played(until: now).knowledge(of: viewer, on: day)
      // Changes that lean on one another may tell something once one of them is gone.
      guard fewer.second.played(until: now).knowledge(of: viewer, on: day) == before else { continue }
      if let found = try await fewer.compare(enough).leak { smallest = found }
    }
    return smallest
  }

  private func visit(_ house: House, _ errands: [Errand], isInside: Bool) async throws -> [Seen] {
    var browser = try await house.browser(of: viewer)
    var seen: [Seen] = []
    for errand in errands {
      let answer = try await browser.run(errand)
      let hasHappened = if case .send = errand { answer.status == 303 } else { false }
      seen.append(
        Seen(
          errand: errand, answer: answer, knowledge: hasHappened ? try await knowledge(in: house) : nil,
          inside: isInside ? try await inside(house) : nil))
    }
    return seen
  }

  private func inside(_ house: House) async throws -> Inside? {
    guard let family = try await house.casework.family(cast.family) else { return nil }
    let looks = try await house.store.access.looks(family: family.id, newest: 100_000).count
    return Inside(sight: house.casework.sight(of: family, for: viewer), looks: looks)
  }
}

extension Browser {
  fileprivate mutating func run(_ errand: Errand) async throws -> Answer {
    switch errand {
    case .look(let site, let query): try await get(site.path + query)
    case .head(let site): try await head(site)
    case .send(let site, let fields): try await post(site, fields)
    }
  }
}

extension Answer {
  /// In words that a failing test can print.
  func firstDifference(from other: Answer) -> String {
    if status != other.status { return "status \(status), \(other.status)" }
    if headers != other.headers {
      let lines = zip(headers, other.headers).first { $0 != $1 }
      return "header \(lines?.0 ?? "\(headers.count) headers") | \(lines?.1 ?? "\(other.headers.count) headers")"
    }
    let place = zip(body, other.body).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let start = max(0, (place ?? min(body.count, other.body.count)) - 160)
    let part = { (body: [UInt8]) in String(decoding: body.dropFirst(start).prefix(320), as: UTF8.self) }
    return "body at \(place ?? min(body.count, other.body.count)):\n--- \(part(body))\n+++ \(part(other.body))"
  }
}
