import Pages
import Vocabulary

@testable import Casework
@testable import Web

/// What the viewer got for one errand; and, after something happened, what he may know from then on.
struct Seen: Sendable {
  let errand: String
  let answer: Answer
  let knowledge: Knowledge?
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
  /// What the viewer came to know by an act of his own in one world only, as the rules have it; the rest may differ.
  var parted: String?
}

/// The door at which the viewer knocks in a house: the front door, or one that leaks.
typealias DoorOf = @Sendable (House, Twins) -> Door

let frontDoor: DoorOf = { house, _ in house.front.respond }

extension Twins {
  /// Looks for the first thing in which the worlds differ to the viewer.
  func compare(
    _ errands: [Errand], through door: DoorOf = frontDoor, post: @escaping PostOf = { $1 }
  ) async throws -> Comparison {
    let first = try await withHouse(self.first) { try await visit($0, errands, door, post) }
    let second = try await withHouse(self.second) { try await visit($0, errands, door, post) }
    var comparison = Comparison(all: first.count)
    for (place, (one, other)) in zip(first, second).enumerated() {
      comparison.statuses.append(one.answer.status)
      if one.answer != other.answer {
        let what = one.answer.firstDifference(from: other.answer)
        comparison.leak = Leak(twins: self, errand: one.errand, what: what, place: place)
        return comparison
      }
      if let known = one.knowledge, let others = other.knowledge, known != others {
        comparison.parted = "\(one.errand): \(known.firstDifference(from: others))"
        return comparison
      }
    }
    return comparison
  }

  /// The same with as few changes as still give a difference.
  func shrunk(
    _ errands: [Errand], _ leak: Leak, through door: DoorOf = frontDoor
  ) async throws -> Leak {
    var smallest = leak
    let enough = Array(errands.prefix(leak.place + 1))
    for place in changes.indices.reversed() {
      var fewer = smallest.twins
      fewer.changes.remove(at: place)
      let before = fewer.first.played(until: now).knowledge(of: viewer, on: day)
      // Changes that lean on one another may tell something once one of them is gone.
      guard fewer.second.played(until: now).knowledge(of: viewer, on: day) == before else { continue }
      if let found = try await fewer.compare(enough, through: door).leak { smallest = found }
    }
    return smallest
  }

  private func visit(
    _ house: House, _ errands: [Errand], _ door: DoorOf, _ post: PostOf
  ) async throws -> [Seen] {
    var browser = try await house.browser(of: viewer, door: door(house, self))
    // Before the viewer does anything: what he does is no news to himself.
    var seen = try await letters(in: house, post)
    for errand in errands {
      let answer: Answer
      switch errand {
      case .look(let site, let query): answer = try await browser.get(site.path + query)
      case .head(let site): answer = try await browser.head(site)
      case .send(let site, let fields): answer = try await browser.post(site, fields)
      }
      let hasHappened = if case .send = errand { answer.status == 303 } else { false }
      seen.append(
        Seen(
          errand: errand.description, answer: answer,
          knowledge: hasHappened ? try await knowledge(in: house) : nil))
    }
    return seen
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
