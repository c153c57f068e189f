import Casework
import Domain
import Foundation
import Store
import Synchronization
import Vocabulary

/// Many small families, each with a mother who answers questions about her own life.
enum BenchFamilies {
  static let start = Day("2026-01-05") ?? Day(number: 0)
  /// Who helps in all of them, where they are helped.
  static let worker = PractitionerID(high: 1, low: 1)

  static func make(_ casework: Casework, count: Int) async throws -> [FamilyID] {
    try await make(casework, count: count) { _, _ in [] }
  }

  /// In each family a goal, and a step of the worker's on some day of the next year.
  static func makeHelped(_ casework: Casework, count: Int) async throws {
    let organization = OrganizationID(high: 1, low: 1)
    try await casework.putForBench(worker, of: organization)
    _ = try await make(casework, count: count) { number, mother in
      let item = { (place: UInt64) in ItemID(high: place, low: UInt64(number)) }
      let goal = Envelope(
        id: item(4), kind: .planGoal, subjects: [mother], domain: .housing, author: .practitioner(worker))
      let due = start + 1 + number * 7_919 % 365
      return [
        .assigned(
          Assignment(
            item: item(3), practitioner: worker, organization: organization, person: mother, from: start)),
        .placed(goal), .goalMoved(item(4), .now),
        .stepPlanned(Step(item: item(5), goal: item(4), doer: .practitioner(worker), due: due)),
      ]
    }
  }

  private static func make(
    _ casework: Casework, count: Int, _ more: (_ number: Int, _ mother: PersonID) -> [Happening]
  ) async throws -> [FamilyID] {
    var families: [FamilyID] = []
    for number in 0..<count {
      let id = FamilyID(high: 77, low: UInt64(number))
      let mother = person(of: id)
      let membership = Membership(
        item: ItemID(high: 1, low: UInt64(number)), details: ItemID(high: 2, low: UInt64(number)), person: mother,
        role: .parent, born: Day(number: 6_000))
      let name = Words(stored: membership.item, [.name: "Mira \(number)"])
      let events = ([.started, .memberJoined(membership)] + more(number, mother)).map { happening in
        let event = FamilyEvent(
          happening, by: .practitioner(worker), at: Moment(start, hour: 9), rules: RuleSetID("nl-2026"))
        return if case .memberJoined = happening { NewEvent(event, words: name) } else { NewEvent(event) }
      }
      families.append(try await casework.appendForBench(events, to: id))
    }
    return families
  }

  static func person(of family: FamilyID) -> PersonID { PersonID(high: 78, low: family.low) }

  /// A strength in words: decided, sealed, chained and durable.
  static func command(_ casework: Casework, _ family: FamilyID, _ number: UInt64) async throws {
    let item = ItemID(high: 5, low: number)
    let mother = person(of: family)
    let envelope = Envelope(id: item, kind: .strength, subjects: [mother], domain: .housing, author: .person(mother))
    let outcome = try await casework.change(
      family, by: .person(mother), receipt: ReceiptKey(high: 6, low: number),
      .raise(envelope, Words(stored: item, [.body: "Wij wonen fijn."])))
    guard outcome == .done else { throw Failure.failure("a command was not done: \(outcome)") }
  }
}

final class BenchCounter: Sendable {
  private let count = Atomic<Int64>(0)
  func next() -> Int64 { count.add(1, ordering: .relaxed).newValue }
}

/// Two databases on a PostgreSQL server, made for one run.
enum ScratchDatabases {
  static func make(_ server: String) async throws -> (database: String, keys: String) {
    let name = "bench_\(UInt32.random(in: .min ... .max))"
    let admin = try await DatabaseLocation(server).open()
    for suffix in ["", "_keys"] { _ = try await admin.read { try $0.run("CREATE DATABASE \(name)\(suffix)") } }
    await admin.close()
    let base = server.split(separator: "?")[0]
    let root = base.split(separator: "/").dropLast(base.split(separator: "/").count > 2 ? 1 : 0)
    let prefix = "\(root[0])//\(root.dropFirst().joined(separator: "/"))"
    return ("\(prefix)/\(name)", "\(prefix)/\(name)_keys")
  }

  static func drop(_ server: String, _ scratch: (database: String, keys: String)) async throws {
    let admin = try await DatabaseLocation(server).open()
    for url in [scratch.database, scratch.keys] {
      guard let name = url.split(separator: "/").last else { continue }
      _ = try await admin.read { try $0.run("DROP DATABASE \(name)") }
    }
    await admin.close()
  }
}
