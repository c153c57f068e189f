import Domain
import Foundation
import Household
import Privacy
import Store
import Testing
import Vocabulary

@testable import Casework

@Suite("A professional's families, by day")
struct CaseloadTests {
  private static let fem = Household.fem.practitioner ?? PractitionerID(high: 0, low: 0)
  private static let mark = Household.mark.practitioner ?? PractitionerID(high: 0, low: 0)

  /// Families alike, but for the day of one step: of her own, or none in every fifth.
  private func families(_ count: Int, in house: House) async throws -> [FamilyID: Day?] {
    house.calendar.move(to: Moment(Household.start + 3, hour: 12))
    var made: [FamilyID: Day?] = [:]
    for number in 0..<count {
      let day = number.isMultiple(of: 5) ? nil : Household.start + 2 + number * 37 % 90
      let id = FamilyID(high: 40, low: UInt64(number))
      made[id] = try await house.casework.appendForBench(household(due: day).events, to: id) == id ? day : nil
    }
    return made
  }

  private func household(due: Day?) -> Household {
    var household = Household.founded()
    household.must(Household.goal("goal", [Household.mira], author: Household.fem), by: Household.fem)
    let step = Step(item: Household.item("step"), goal: Household.item("goal"), doer: Household.fem, due: due)
    household.must(.planStep(step, Household.words(step.item)), by: Household.fem)
    return household
  }

  private func pages(of practitioner: PractitionerID, in house: House) async throws -> [[CaseloadRow]] {
    var pages: [[CaseloadRow]] = []
    var place: CaseloadPlace?
    repeat {
      let page = try await house.casework.caseload(of: practitioner, after: place)
      pages.append(page.rows)
      place = page.next
    } while place != nil && pages.count < 10
    return pages
  }

  @Test("stand fifty to a page, each once, the first day first and those without a day last")
  func pages() async throws {
    let house = try await House()
    let made = try await families(120, in: house)
    let pages = try await pages(of: Self.fem, in: house)
    #expect(pages.map(\.count) == [50, 50, 20])
    let expected = made.sorted {
      ($0.value ?? Day(number: .max), $0.key) < ($1.value ?? Day(number: .max), $1.key)
    }
    #expect(pages.flatMap(\.self).map(\.family) == expected.map(\.key))
    #expect(pages.flatMap(\.self).map(\.due) == expected.map(\.value))
    await house.close()
  }

  @Test("a day of what he may not see moves no family and shows on none: a teacher's are in order of identifier")
  func hidden() async throws {
    let house = try await House()
    let made = try await families(12, in: house)
    let table = try await house.store.log.dues(of: Self.mark, on: house.calendar.now.day, limit: 100)
    #expect(Set(table.map(\.day)).count == 1, "the step is another's")
    let rows = try await pages(of: Self.mark, in: house).flatMap(\.self)
    #expect(rows.map(\.family) == made.keys.sorted() && rows.allSatisfy { $0.due == nil })
    let known = try await house.casework.caseload(of: try #require(house.party("marit").practitioner))
    for row in known.rows {
      let seen = try #require(try await house.casework.seenForTests(row.family, by: house.party("marit")))
      let family = try #require(try await house.casework.family(row.family))
      let dues = family.dues(
        of: try #require(house.party("marit").practitioner), under: RuleSet.inForce(on: row.due ?? Day(number: 0)))
      #expect(row.due == dues.filter { due in due.item.map(seen.contains) ?? false }.map(\.day).min())
    }
    await house.close()
  }

  @Test("a step that is done lets its family sink, and the table built anew is the table that was kept")
  func done() async throws {
    let house = try await House()
    _ = try await families(3, in: house)
    let first = try #require(try await house.casework.caseload(of: Self.fem).rows.first)
    #expect(first.due != nil)
    let outcome = try await house.casework.change(
      first.family, by: Household.fem, receipt: ReceiptKey(high: 1, low: 1), .finishStep(Household.item("step")))
    #expect(outcome == .done)
    let after = try await house.casework.caseload(of: Self.fem).rows
    #expect(after.first?.family != first.family && after.contains { $0.family == first.family && $0.due == nil })
    #expect(try await house.casework.verify().findings.isEmpty)
    let stands = try await house.store.log.replace([.dues(first.family, [])], of: first.family, at: 1)
    #expect(!stands, "of an older version nothing is written")
    let version = try #require(try await house.casework.family(first.family)?.version)
    #expect(try await house.store.log.replace([.dues(first.family, [])], of: first.family, at: version))
    #expect(try await house.casework.verify().findings.count == 1, "the check finds a table that differs")
    _ = try await house.casework.rebuild()
    #expect(try await house.casework.verify().findings.isEmpty)
    await house.close()
  }

  @Test("who no longer works in a family has it in no list, and a place in the list is no way into it")
  func left() async throws {
    let house = try await House()
    house.calendar.move(to: Moment(Household.start + 3, hour: 12))
    let tess = try #require(Household.tess.practitioner)
    for (number, last) in ["2026-01-08", nil].enumerated() {
      var household = Household.founded()
      household.must(
        Household.assignment("tess", Household.tess, Household.youthClinic, Household.noa, to: last), by: Household.fem)
      _ = try await house.casework.appendForBench(household.events, to: FamilyID(high: 40, low: UInt64(number)))
    }
    #expect(try await house.casework.caseload(of: tess).rows.map(\.due) == [Household.day("2026-01-08"), nil])
    house.calendar.move(to: Moment(Household.start + 4, hour: 9))
    #expect(try await house.casework.caseload(of: tess).rows.map(\.family) == [FamilyID(high: 40, low: 1)])
    let place = CaseloadPlace(day: nil, family: FamilyID(high: 40, low: 0))
    #expect(try await house.casework.caseload(of: Self.mark, after: place).rows.count == 1)
    let stranger = PractitionerID(high: 99, low: 9)
    #expect(try await house.casework.caseload(of: stranger, after: place).rows.isEmpty)
    await house.close()
  }

  @Test("of who left before the last thing that happened, the table keeps nothing; emptied by an upgrade it is filled")
  func kept() async throws {
    let house = try await House()
    let id = FamilyID(high: 40, low: 1)
    let tess = try #require(Household.tess.practitioner)
    var household = Household.founded()
    household.must(
      Household.assignment("tess", Household.tess, Household.youthClinic, Household.noa, to: "2026-01-06"),
      by: Household.fem)
    household.move(to: "2026-01-08")
    household.must(Household.goal("goal", [Household.mira], author: Household.fem), by: Household.fem)
    _ = try await house.casework.appendForBench(household.events, to: id)
    let rows = try await house.store.log.dues(in: id)
    #expect(!rows.isEmpty && !rows.contains { $0.practitioner == tess })
    #expect(try await house.casework.fillAfterUpgrade() == nil)
    for one in [id, house.family] {
      let version = try #require(try await house.casework.family(one)?.version)
      #expect(try await house.store.log.replace([.dues(one, [])], of: one, at: version))
    }
    #expect(try await house.casework.caseload(of: Self.fem).rows.isEmpty)
    #expect(try await house.casework.fillAfterUpgrade() == 2)
    #expect(try await house.store.log.dues(in: id) == rows)
    #expect(try await house.casework.caseload(of: Self.fem).rows.map(\.family) == [id])
    await house.close()
  }

  @Test("a place reads back what it says, and anything else is no place")
  func places() throws {
    for day in [nil, Household.start] {
      let place = CaseloadPlace(day: day, family: FamilyID(high: 40, low: 7))
      #expect(CaseloadPlace(place.description) == place)
    }
    for text in [
      "", ".", "later", "later.x", "2026-13-01.\(FamilyID(high: 1, low: 1))", "x.\(FamilyID(high: 1, low: 1))",
    ] {
      #expect(CaseloadPlace(text) == nil, "\(text)")
    }
  }
}
