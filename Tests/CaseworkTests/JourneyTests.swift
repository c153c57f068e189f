import Casework
import Foundation
import Privacy
import Store
import Synchronization
import Testing
import Vocabulary

/// A store in a folder of its own, with the demo's families, and a calendar that the test moves.
final class House: Sendable {
  let folder: URL
  let store: Store
  let casework: Casework
  let calendar: TestCalendar
  let names: CaseNames
  let family: FamilyID

  init(_ caseName: String = "A", on day: Int = 92) async throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "samen-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try await Store.open(
      database: try DatabaseLocation("sqlite:\(folder.path)/a.sqlite"),
      keys: try DatabaseLocation("sqlite:\(folder.path)/k.sqlite"), master: .new())
    let file = try #require(try CaseFile.demo()[caseName])
    let calendar = TestCalendar(Moment(file.day(day), hour: 12))
    self.calendar = calendar
    casework = Casework(store, clock: WallClock { calendar.now })
    _ = try await casework.importCases([caseName: file], until: calendar.now)
    names = try CaseTimeline(caseName, file).names
    family = names.family
  }

  func close() async {
    await store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  func party(_ name: String) -> Party { names.party(name) }

  func view(_ name: String, _ page: Scope = .story) async throws -> FamilyView? {
    try await casework.familyView(family, for: party(name), on: page)
  }

  func change(_ name: String, _ command: FamilyCommand, receipt: UInt64 = .random(in: 1 ... .max)) async throws
    -> ChangeOutcome
  {
    try await casework.change(family, by: party(name), receipt: ReceiptKey(high: 1, low: receipt), command)
  }

  func words(_ item: ItemID, _ text: String) throws -> Words { Words(item, [.body: try BoundedText.prose(text)]) }
}

final class TestCalendar: Sendable {
  private let moment: Mutex<Moment>
  init(_ moment: Moment) { self.moment = Mutex(moment) }
  var now: Moment { moment.withLock { $0 } }
  func move(to new: Moment) { moment.withLock { $0 = new } }
}

@Suite("A mother, a daughter and a teacher, through the one door")
struct JourneyTests {
  @Test("each sees exactly what they may, in words, and a stranger sees no family at all")
  func views() async throws {
    let house = try await House()
    let teacher = try #require(try await house.view("marit", .goals))
    #expect(teacher.goals.all.map(\.words) == ["Daan is op tijd op school."])
    let daughter = try #require(try await house.view("noor"))
    #expect(daughter.stories.contains { $0.words?.contains("Ik ben Noor") ?? false })
    let mother = try #require(try await house.view("samira"))
    #expect(!mother.stories.contains { $0.words?.contains("Ik ben Noor") ?? false })
    #expect(try await house.view("mo") == nil)
    let nowhere = try await house.casework.familyView(FamilyID(high: 1, low: 2), for: house.party("samira"), on: .plan)
    #expect(nowhere == nil)
    await house.close()
  }

  @Test("a consent that is withdrawn holds at the next read, in memory or not")
  func withdrawal() async throws {
    let house = try await House()
    #expect(try await house.view("joost", .goals)?.goals.all.count == 1)
    let consent: ItemID = try #require(
      try await house.casework.sightMatrix(house.family, for: house.party("samira"))?.consents.first {
        $0.organizations == ["Stadsbank"]
      }?.item)
    #expect(try await house.change("noor", .withdrawConsent(consent)) == .notFound)
    #expect(try await house.change("samira", .withdrawConsent(consent)) == .done)
    #expect(try await house.view("joost", .goals)?.goals.all.isEmpty == true)
    await house.close()
  }

  @Test("a birthday changes sight without anybody acting, and an end date too")
  func time() async throws {
    let house = try await House()
    #expect(try await house.view("samira", .goals)?.goals.all.count == 4)
    house.calendar.move(to: Moment(Day("2026-05-05") ?? Day(number: 0), hour: 12))
    #expect(try await house.view("samira", .goals)?.goals.all.count == 2)
    house.calendar.move(to: Moment(Day("2026-07-17") ?? Day(number: 0), hour: 12))
    #expect(try await house.view("marit", .goals)?.goals.all.count == 1)
    house.calendar.move(to: Moment(Day("2026-07-18") ?? Day(number: 0), hour: 12))
    #expect(try await house.view("marit", .goals) == nil)
    await house.close()
  }

  @Test("the same receipt has one effect, and two at once do not exceed the limit")
  func receipts() async throws {
    let house = try await House()
    let goal = { (name: String) -> FamilyCommand in
      let id: ItemID = IdentifierSource.derived(from: name)
      return .setGoal(
        Envelope(id: id, kind: .planGoal, subjects: [house.names.person("samira")], author: house.party("samira")),
        lane: .later, try house.words(id, name))
    }
    let command = try goal("een")
    #expect(try await house.change("samira", command, receipt: 5) == .done)
    #expect(try await house.change("samira", command, receipt: 5) == .done)
    #expect(try await house.view("samira", .goals)?.goals.later.count == 1)
    #expect(try await house.change("samira", .setGoalLimit(5)) == .done)
    let more = try ["twee", "drie", "vier", "vijf"].map(goal)
    for command in more { #expect(try await house.change("samira", command) == .done) }
    let later = try #require(try await house.view("samira", .goals)?.goals.later)
    let outcomes = try await withThrowingTaskGroup(of: ChangeOutcome.self) { group in
      for line in later { group.addTask { try await house.change("samira", .moveGoal(line.head.id, to: .now)) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.count { $0 == .done } == 1)
    #expect(outcomes.count { $0 == .refused(.tooManyGoals(limit: 5)) } == 4)
    await house.close()
  }

  @Test("who looked stands in the log of whom it is about, and what the looker may not tell does not")
  func looks() async throws {
    let house = try await House()
    _ = try await house.view("marit", .goals)
    _ = try await house.view("karim", .story)
    let mother = try #require(try await house.casework.sightMatrix(house.family, for: house.party("samira")))
    #expect(mother.looks.lines.map(\.who.name).contains("Marit Kok"))
    #expect(mother.looks.lines.map(\.who.name).contains("Karim Haddad"))
    let daughter = try #require(try await house.casework.sightMatrix(house.family, for: house.party("noor")))
    #expect(!daughter.looks.lines.map(\.who.name).contains("Marit Kok"))
    #expect(!daughter.looks.lines.map(\.who.name).contains("Karim Haddad"))
    #expect(try await house.casework.sightMatrix(house.family, for: house.party("femke")) == nil)
    await house.close()
  }

  @Test("the matrix says exactly what others may read, and no more than the viewer may see himself")
  func matrix() async throws {
    let house = try await House()
    let matrix = try #require(try await house.casework.sightMatrix(house.family, for: house.party("samira")))
    for row in matrix.rows {
      let theirs = try #require(try await house.casework.seenForTests(house.family, by: row.reader.party))
      let mine = try #require(try await house.casework.seenForTests(house.family, by: house.party("samira")))
      for cell in row.cells {
        #expect(Set(cell.items.map(\.id)).isSubset(of: theirs))
        #expect(Set(cell.items.map(\.id)).isSubset(of: mine))
      }
    }
    await house.close()
  }

  @Test("a private reflection is its author's alone, and can be thrown away")
  func reflections() async throws {
    let house = try await House()
    let femke = try #require(house.party("femke").practitioner)
    let karim = try #require(house.party("karim").practitioner)
    let before = try await house.casework.reflections(of: femke)
    #expect(before.count == 1)
    #expect(try await house.casework.reflections(of: karim).isEmpty)
    #expect(try await house.casework.deleteReflection(before[0].item, by: karim) == false)
    #expect(try await house.casework.deleteReflection(before[0].item, by: femke))
    #expect(try await house.casework.reflections(of: femke).isEmpty)
    await house.close()
  }

  @Test("a professional's list holds his own families, and nothing of what he may not see")
  func caseload() async throws {
    let house = try await House()
    let marit = try #require(house.party("marit").practitioner)
    let rows = try await house.casework.caseload(of: marit).rows
    #expect(rows.count == 1 && rows[0].helps.map(\.name) == ["Daan"] && rows[0].goalsNow == 1)
    let ilse = try #require(house.party("ilse").practitioner)
    #expect(try await house.casework.caseload(of: ilse).rows.isEmpty)
    await house.close()
  }

  @Test("what is destroyed is gone for everybody, and the logs still verify")
  func erasure() async throws {
    let house = try await House()
    let note = house.names.item("A7")
    #expect(try await house.view("samira")?.records.contains { $0.head.id == note } == true)
    #expect(try await house.casework.erase(note, of: house.family, ground: .requested) == .done)
    #expect(try await house.view("samira")?.records.contains { $0.head.id == note } == false)
    let verified = try await house.casework.verify()
    #expect(verified.findings.isEmpty && verified.families == 1)
    #expect(try await house.casework.erase(family: house.family, ground: .requested))
    #expect(try await house.view("samira") == nil)
    #expect(try await house.casework.erase(family: house.family, ground: .requested) == false)
    await house.close()
  }

  @Test("projections rebuilt from the log are the projections that were kept")
  func rebuild() async throws {
    let house = try await House()
    #expect(try await house.casework.verify().findings.isEmpty)
    #expect(try await house.casework.rebuild() == 1)
    #expect(try await house.casework.verify().findings.isEmpty)
    await house.close()
  }

  @Test("a case is imported once, and a second time nothing is written")
  func importTwice() async throws {
    let house = try await House()
    let file = try #require(try CaseFile.demo()["A"])
    await #expect(throws: CaseFileError.self) { try await house.casework.importCases(["A": file]) }
    await house.close()
  }
}
