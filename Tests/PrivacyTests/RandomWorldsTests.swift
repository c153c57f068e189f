import Casework
import Domain
import Foundation
import Testing
import Vocabulary

@testable import Oracle

/// Random families, replayed as real commands, compared with evaluators that know nothing of the product's own.
@Suite("Random families: everybody sees what the naive evaluator says, and not one item more")
struct RandomWorldsTests {
  /// By chance at home; the same for everybody where a run decides whether work lands. SAMEN_SEED=17 repeats a run.
  static let seed: UInt64 = {
    let environment = ProcessInfo.processInfo.environment
    let chance = environment["CI"] == nil ? UInt64.random(in: 1...1_000_000_000) : 2_026
    let seed = environment["SAMEN_SEED"].flatMap(UInt64.init) ?? chance
    print("seed of the random families: \(seed)")
    return seed
  }()

  /// The product refuses to disclose own material of somebody of 12 or over, which opens nothing anyhow (invariant 5).
  static func accepted(_ world: CaseWorld) -> CaseWorld {
    var accepted = world
    accepted.disclosures.removeAll { disclosure in
      guard let item = world.items.first(where: { $0.id == disclosure.item }),
        NaiveSight.ownMaterial.contains(item.cat), item.org == nil, let author = item.author,
        let person = world.persons[author]
      else { return false }
      return disclosure.day >= OracleDays.birthday(12, born: person.born, day0: world.day0)
    }
    return accepted
  }

  static func product(_ given: CaseWorld) throws -> CaseFile {
    let world = accepted(given)
    let files = try CaseFile.all(in: [UInt8](try CaseWorld.file(of: [world])))
    return try #require(files[world.name])
  }

  @Test("at least 100,000 verdicts of viewer x item x day agree with an evaluator written from the law's text")
  func naive() throws {
    var generator = WorldGenerator(seed: Self.seed)
    var verdicts = 0
    var worlds = 0
    while verdicts < 120_000 || worlds < 60 {
      let world = generator.next()
      do { verdicts += try compare(world) } catch {
        keep(world)
        throw error
      }
      worlds += 1
    }
    print("\(verdicts) verdicts in \(worlds) random families")
  }

  private func compare(_ world: CaseWorld) throws -> Int {
    let file = try Self.product(world)
    let naive = NaiveSight(world)
    var player = CasePlayer(try CaseTimeline(world.name, file))
    var verdicts = 0
    for day in world.turningDays {
      try player.play(until: Moment(file.day(day), hour: 12))
      for viewer in world.viewers {
        let seen = player.itemsSeen(by: viewer, on: file.day(day))
        if seen != naive.view(viewer, on: day) { keep(world) }
        #expect(seen == naive.view(viewer, on: day), "seed \(Self.seed), \(world.name), \(viewer), day \(day)")
        verdicts += world.items.count
      }
    }
    return verdicts
  }

  /// A world that differs is kept, so that `samen sight --cases FILE` can be asked about it.
  private func keep(_ world: CaseWorld) {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(world.name).json")
    try? CaseWorld.file(of: [world]).write(to: file)
  }

  @Test("the whole matrix of generated case files agrees with the reference evaluator")
  func reference() throws {
    let worlds = (0..<25).map { WorldGenerator.world($0, seed: Self.seed &+ 1) }
    let days = [0, 30, 60, 90, 120, 180, 240, 300, 365, 400]
    let folder = FileManager.default.temporaryDirectory.appending(path: "samen-matrix-\(UUID().uuidString).json")
    try CaseWorld.file(of: worlds).write(to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", root.appending(path: "scripts/reference-matrix.py").path, folder.path,
      days.map(String.init).joined(separator: ","),
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let json = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    let expected = try JSONDecoder().decode([String: [String: [String: [String]]]].self, from: json)
    for world in worlds {
      let matrix = try CaseMatrix.compute(world.name, try Self.product(world), days: days)
      for day in days {
        #expect(
          matrix["\(day)"] == expected[world.name]?["\(day)"], "seed \(Self.seed &+ 1), \(world.name), day \(day)")
      }
    }
  }

  @Test("adding an item about others never widens anybody's view of the rest")
  func adding() throws {
    for number in 0..<25 {
      let world = WorldGenerator.world(number, seed: Self.seed &+ 2)
      guard let person = world.persons.keys.sorted().last else { continue }
      var wider = world
      wider.items.append(CaseWorld.Item(id: "extra", day: 0, subjects: [person], cat: "planGoal", dom: "safety"))
      let day = 200
      let before = try CaseMatrix.compute(world.name, try Self.product(world), days: [day])
      let after = try CaseMatrix.compute(world.name, try Self.product(wider), days: [day])
      for viewer in world.viewers {
        let rest = after["\(day)"]?[viewer]?.filter { $0 != "extra" }
        #expect(rest == before["\(day)"]?[viewer], "seed \(Self.seed &+ 2), \(world.name), \(viewer)")
      }
    }
  }

  @Test("a birthday brings no consent into force, and neither does any day on which nobody acts")
  func birthdays() throws {
    for number in 0..<40 {
      let world = WorldGenerator.world(number, seed: Self.seed &+ 3)
      let file = try Self.product(world)
      var player = CasePlayer(try CaseTimeline(world.name, file))
      try player.play(until: Moment(milliseconds: .max))
      let family = player.family
      for consent in family.consents {
        let subject = consent.fact.terms.subject
        let acts = Set(
          consent.signatures.map(\.day) + [consent.fact.terms.start]
            + family.exceptions.filter { $0.fact.child == subject }.map(\.fact.from))
        for ownMaterial in [false, true] {
          var wasInForce = false
          for offset in -1...420 {
            let day = file.day(offset)
            let isInForce =
              family.lastDay(of: consent, ifInForceOn: day, under: .nl2026, ownMaterial: ownMaterial) != nil
            #expect(
              !isInForce || wasInForce || acts.contains(day), "seed \(Self.seed &+ 3), \(world.name), day \(offset)")
            wasInForce = isInForce
          }
        }
      }
    }
  }

  @Test("dropping a consent, an emergency or a disclosure never widens anybody's view")
  func dropping() throws {
    for number in 0..<25 {
      let world = WorldGenerator.world(number, seed: Self.seed &+ 4)
      var narrower = world
      // Statements and views lean on what their writer saw, so they go first.
      narrower.items.removeAll { $0.cat == "ownStatement" || $0.cat == "perspective" }
      narrower.disclosures.removeAll { disclosure in !narrower.items.contains { $0.id == disclosure.item } }
      var fewer = narrower
      fewer.consents = Array(world.consents.dropFirst())
      fewer.emergency = []
      fewer.disclosures = []
      let before = try CaseMatrix.compute(world.name, try Self.product(narrower), days: [150, 300])
      let after = try CaseMatrix.compute(world.name, try Self.product(fewer), days: [150, 300])
      for day in ["150", "300"] {
        for viewer in world.viewers {
          let (less, more) = (Set(after[day]?[viewer] ?? []), Set(before[day]?[viewer] ?? []))
          #expect(less.isSubset(of: more), "seed \(Self.seed &+ 4), \(world.name), \(viewer), day \(day)")
        }
      }
    }
  }
}
