import Foundation
import Pages
import Testing
import Vocabulary

@testable import Casework
@testable import Web

@Suite("Two people write a new version of the plan at the same time", .serialized)
struct OnePlanFormTests {
  @Test("The second is told so (409), keeps what was typed, reads the newer one, and can save on top of it")
  func twoAtOnce() async throws {
    try await withDemo(isDemo: true) { house in
      let site = Site.family(Cast.a.family, .newPlan)
      var samira = try await house.browser(of: Cast.a.party("samira"))
      var femke = try await house.browser(of: Cast.a.party("femke"))
      let base = try version(in: await samira.get(site))
      #expect(try version(in: await femke.get(site)) == base)
      let about = ["samira", "noor", "daan"].map { ("over", Codes.text(Cast.a.party($0))) }
      let first = try await femke.post(site, about + [("woorden", "Wij eten op zondag samen."), ("versie", base)])
      #expect(first.status == 303)
      let before = try await house.versions()
      let second = try await samira.post(site, about + [("woorden", "Noor kiest zelf."), ("versie", base)])
      #expect(second.status == 409)
      #expect(try await house.versions() == before)
      #expect(second.text.contains("Noor kiest zelf."), "what was typed is gone")
      #expect(second.text.contains("Wij eten op zondag samen."), "the newer version is not shown")
      let newer = try version(in: second)
      #expect(newer != base)
      let third = try await samira.post(site, about + [("woorden", "Noor kiest zelf."), ("versie", newer)])
      #expect(third.status == 303)
    }
  }

  private func version(in answer: Answer) throws -> String {
    let start = try #require(answer.text.range(of: "name=\"versie\" value=\""))
    return String(answer.text[start.upperBound...].prefix { $0 != "\"" })
  }
}
