import Domain
import Pages
import Testing
import Vocabulary

@testable import Casework
@testable import Web

@Suite("Three goals at once is the family's own limit, kept by the server")
struct GoalLimitTests {
  private let b = Cast.b
  private var newGoal: Site { .family(b.family, .newGoal) }

  private func goal(_ words: String) -> [(String, String)] {
    [("woorden", words), ("plek", Codes.text(GoalLane.now)), ("over", Codes.text(b.party("linda")))]
  }

  private func goalsNow(_ house: House) async throws -> Int {
    try #require(try await house.casework.family(b.family)).goals.count { $0.lane == .now }
  }

  @Test("A fourth goal is refused, with its words kept")
  func fourth() async throws {
    try await withDemo { house in
      #expect(try await goalsNow(house) == 3)
      let before = try await house.versions()
      var browser = try await house.browser(of: b.party("linda"))
      let answer = try await browser.post(newGoal, goal("Elke dag samen eten"))
      #expect(answer.status == 422)
      #expect(answer.text.contains("Elke dag samen eten"))
      #expect(try await house.versions() == before)
    }
  }

  @Test("Nor by beginning, or swapping in, one that was paused")
  func beginning() async throws {
    try await withDemo { house in
      var browser = try await house.browser(of: b.party("linda"))
      let site = { (goal: String, site: GoalSite) in Site.family(b.family, .goal(b.item(goal), site)) }
      #expect(try await browser.post(site("B4", .pause)).status == 303)
      #expect(try await browser.post(newGoal, goal("Elke dag samen eten")).status == 303)
      #expect(try await browser.post(site("B4", .begin)).status == 422)
      #expect(try await goalsNow(house) == 3)
      #expect(try await browser.post(site("B4", .swap), [("pauze", "\(b.item("B3"))")]).status == 303)
      #expect(try await goalsNow(house) == 3)
    }
  }

  @Test("Nor when two people do it at the same moment", arguments: 0..<4)
  func together(run: Int) async throws {
    try await withDemo { house in
      var linda = try await house.browser(of: b.party("linda"))
      #expect(try await linda.post(.family(b.family, .goal(b.item("B4"), .finish))).status == 303)
      #expect(try await goalsNow(house) == 2)
      let browsers = [linda, try await house.browser(of: b.party("anke")), linda]
      let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
        for (number, browser) in browsers.enumerated() {
          group.addTask {
            var browser = browser
            return try await browser.post(newGoal, goal("Doel \(number)")).status
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(statuses.sorted() == [303, 422, 422])
      #expect(try await goalsNow(house) == 3)
    }
  }

  @Test("The same form sent twice, also at the same moment, has one effect")
  func twice() async throws {
    try await withDemo { house in
      let linda = try await house.browser(of: b.party("linda"))
      let me = Codes.text(b.party("linda"))
      let forms: [(Site, [(String, String)])] = [
        (newGoal, [("woorden", "Fietsen"), ("plek", "2"), ("over", me)]),
        (.family(b.family, .tell), [("woorden", "Zo gaat het met mij")]),
        (.family(b.family, .newStrength), [("woorden", "Wij lachen veel"), ("over", me)]),
        (.family(b.family, .goal(b.item("B3"), .newStep)), [("woorden", "Bellen"), ("wie", me)]),
      ]
      for (site, fields) in forms {
        let before = try #require(try await house.casework.family(b.family)).items.count
        var browser = linda
        #expect(try await browser.post(site, fields).status == 303, "\(site.path)")
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
          for _ in 0..<3 {
            group.addTask {
              var browser = linda
              return try await browser.post(site, fields).status
            }
          }
          return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses == [303, 303, 303], "\(site.path)")
        #expect(try #require(try await house.casework.family(b.family)).items.count == before + 1, "\(site.path)")
      }
      var femke = try await house.browser(of: Cast.a.party("femke"))
      let thought = [("woorden", "Even nadenken")]
      for _ in 0..<2 { _ = try await femke.post(.myReflections, thought, csrf: femke.csrf, key: "1") }
      #expect(try await house.casework.reflections(of: Cast.a.names.practitioner("femke")).count == 2)
    }
  }
}
