import Foundation
import Testing

@testable import Oracle

/// The oracle itself: it agrees with the acceptance cases, and its generator is legal, dense and reproducible.
struct OracleTests {
  private static let cases = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/domain/cases.json")

  @Test func agreesWithWhatTheCasesExpectToBeVisible() throws {
    for (name, world) in try CaseWorld.read(Self.cases) {
      let sight = NaiveSight(world)
      for row in try #require(world.expectVisible) {
        #expect(sight.view(row.viewer, on: row.day) == row.items.sorted(), "\(name) \(row.expectation) day \(row.day)")
      }
    }
  }

  @Test func agreesWithWhomTheCasesExpectToSee() throws {
    for (name, world) in try CaseWorld.read(Self.cases) {
      let sight = NaiveSight(world)
      for row in try #require(world.expectViewers) {
        let viewers = world.viewers.filter { sight.sees($0, row.item, on: row.day) }
        #expect(viewers == row.viewers.sorted(), "\(name) \(row.expectation) day \(row.day)")
      }
    }
  }

  @Test func anItemWithoutSubjectsIsSeenByNobody() throws {
    var world = WorldGenerator.world(0, seed: 1)
    world.items = [CaseWorld.Item(id: "i1", day: 0, subjects: [], cat: "planCommon")]
    let sight = NaiveSight(world)
    #expect(world.viewers.allSatisfy { !sight.sees($0, "i1", on: 100) })
  }

  @Test func theSameSeedMakesTheSameWorlds() throws {
    var first = WorldGenerator(seed: 11)
    var second = WorldGenerator(seed: 11)
    for number in 0..<20 {
      let world = first.next()
      #expect(world == second.next())
      #expect(world == WorldGenerator.world(number, seed: 11))
    }
    var other = WorldGenerator(seed: 12)
    #expect(other.next() != WorldGenerator.world(0, seed: 11))
  }

  @Test func worldsSurviveTheirFile() throws {
    let worlds = (0..<20).map { WorldGenerator.world($0, seed: 13) }
    let file = try CaseWorld.file(of: worlds)
    let read = try JSONDecoder().decode([String: CaseWorld].self, from: file)
    #expect(worlds.allSatisfy { read[$0.name] == $0 })
  }

  @Test(arguments: [(WorldSize.small, 60), (.usual, 40), (.large, 4)])
  func worldsCouldHaveBeenRecordedByAStrictSystem(_ size: WorldSize, _ count: Int) {
    for number in 0..<count {
      let legality = WorldLegality(WorldGenerator.world(number, seed: 14, size: size))
      #expect(legality.faults == [])
    }
  }

  @Test func sightChangesOnTurningDaysOnly() {
    for number in 0..<5 {
      let world = WorldGenerator.world(number, seed: 15, size: .small)
      let sight = NaiveSight(world)
      let turning = Set(world.turningDays)
      for day in 0...450 where !turning.contains(day) {
        #expect(world.viewers.allSatisfy { sight.view($0, on: day) == sight.view($0, on: day - 1) })
      }
    }
  }

  @Test(arguments: ["nobody", "jeugdteam", ""]) func anUnknownViewerSeesNothing(_ viewer: String) {
    for number in 0..<20 {
      let world = WorldGenerator.world(number, seed: 16)
      let sight = NaiveSight(world)
      #expect(world.turningDays.allSatisfy { sight.view(viewer, on: $0).isEmpty })
    }
  }
}
