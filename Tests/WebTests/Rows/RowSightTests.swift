import Domain
import Glibc
import Testing
import Vocabulary

@testable import Casework
@testable import Oracle
@testable import Privacy

/// Families in which anybody did anything by real commands, judged twice.
@Suite("Every item is seen by whom the rows of docs/sight.md say, in families that lived by real commands")
struct RowSightTests {
  static let start = getenv("SAMEN_ROWS_SEED").flatMap { UInt64(String(cString: $0)) } ?? 2_026
  static let families = getenv("SAMEN_ROWS_FAMILIES").flatMap { UInt64(String(cString: $0)) } ?? 60

  private struct Count {
    var seen = 0
    var hidden = 0
  }

  /// Kinds of which a row of its own is in the second evaluator, and of which these families always hold some.
  private static let wanted: [ItemKind] = [
    .decision, .expectation, .evaluation, .coordinationTask, .communicationProfile, .teamMatter, .meeting,
    .agendaPoint, .meetingReport, .report, .signal, .safetyPlan, .waitEntry, .handover, .helpAgreement, .ranking,
    .experienceCheck, .yearAhead, .concern, .planGoal, .ownStatement, .perspective, .togetherStance,
    .message, .reportingCode,
  ]

  @Test("a second evaluator, written from those rows, says the same of every viewer, item and day")
  func rows() throws {
    var counts: [ItemKind: Count] = [:]
    for seed in Self.start..<(Self.start + Self.families) {
      let twins = try Twins(seed: seed, wanted: 0)
      let family = twins.first.played(until: twins.now).family
      for day in [twins.day, twins.day + 40, twins.day + 200] { compare(twins, family, on: day, &counts) }
    }
    print(
      "rows compared: "
        + counts.map { "\($0.key) \($0.value.seen)/\($0.value.hidden)" }.sorted().joined(separator: ", "))
    for kind in Self.wanted {
      let count = counts[kind, default: Count()]
      #expect(
        count.seen > 0 && count.hidden > 0, "\(kind) was seen \(count.seen) times and hidden \(count.hidden) times")
    }
  }

  private func compare(_ twins: Twins, _ family: Family, on day: Day, _ counts: inout [ItemKind: Count]) {
    for viewer in twins.cast.file.viewers.map(twins.cast.party) {
      let sight = Sight(of: family, for: viewer, on: day, under: RuleSet.inForce(on: day))
      let rows = RowSight(of: family, for: viewer, on: day)
      for item in family.items {
        guard let isSeen = rows.sees(item) else { continue }
        counts[item.kind, default: Count()].seen += isSeen ? 1 : 0
        counts[item.kind, default: Count()].hidden += isSeen ? 0 : 1
        if sight.sees(item) != isSeen {
          Issue.record(
            "seed \(twins.seed), \(twins.cast.names.caseName), \(viewer), day \(day): \(item.kind) \(item.id) by the rows \(isSeen)"
          )
        }
      }
    }
  }

  // MARK: It can fail

  /// A row misread: nil where this fault is not about the item.
  private struct Fault: Sendable {
    let what: String
    let sees: @Sendable (RowSight, Item) -> Bool?
  }

  private static let faults: [Fault] = [
    byGrounds("a report that was not shown goes by its grounds", .report) { family, item in
      family.reports.contains { $0.fact.item == item.id && $0.shownOn == nil }
    },
    byGrounds("an expectation is for the family alone", .expectation),
    byGrounds("a profile is for the family alone", .communicationProfile),
    byGrounds("an evaluation goes by its own subjects", .evaluation),
    byGrounds("who comes does not know of the meeting", .meeting),
    byGrounds("a point goes by its own subjects", .agendaPoint),
    byGrounds("who sees to a matter does not read it", .teamMatter),
    byGrounds("who sees to a signal does not read it", .signal),
    Fault(what: "help is hidden from who works with that person") { rows, item in
      item.kind == .helpAgreement && rows.viewer.practitioner != nil ? false : nil
    },
    byGrounds("tasks of the coordination are about somebody", .coordinationTask),
    Fault(what: "a child under 12 sees all about itself") { rows, item in
      item.kind == .decision && item.envelope.subjects.contains { rows.viewer == .person($0) } ? true : nil
    },
    Fault(what: "a parent reads the messages of a child of 12") { rows, item in
      item.kind == .message && item.envelope.subjects.contains(where: rows.holdsAuthority) ? true : nil
    },
    Fault(what: "whoever helps somebody here reads the reporting code") { rows, item in
      item.kind == .reportingCode && rows.isAssignedToAnybody && !rows.isClosed(item) ? true : nil
    },
    Fault(what: "an own year ahead goes by authority") { rows, item in
      item.kind == .yearAhead && item.envelope.subjects.contains(where: rows.holdsAuthority) ? true : nil
    },
  ]

  private static func byGrounds(
    _ what: String, _ kind: ItemKind, _ isMeant: @escaping @Sendable (Family, Item) -> Bool = { _, _ in true }
  ) -> Fault {
    Fault(what: what) { rows, item in
      guard item.kind == kind, isMeant(rows.family, item), !rows.isMine(item), !rows.isClosed(item) else { return nil }
      return rows.hasGrounds(item)
    }
  }

  @Test("a row that is misread is found, whichever it is")
  func finds() throws {
    var unfound = Self.faults
    for seed in Self.start..<(Self.start + Self.families) where !unfound.isEmpty {
      let twins = try Twins(seed: seed, wanted: 0)
      let family = twins.first.played(until: twins.now).family
      for viewer in twins.cast.file.viewers.map(twins.cast.party) {
        let sight = Sight(of: family, for: viewer, on: twins.day, under: RuleSet.inForce(on: twins.day))
        let rows = RowSight(of: family, for: viewer, on: twins.day)
        let items = family.items.filter { $0.day <= twins.day && $0.destroyedOn == nil }
        unfound.removeAll { fault in
          items.contains { item in fault.sees(rows, item).map { $0 != sight.sees(item) } ?? false }
        }
      }
    }
    #expect(unfound.isEmpty, "\(unfound.map(\.what))")
  }
}
