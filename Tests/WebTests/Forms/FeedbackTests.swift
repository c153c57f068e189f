import Pages
import Testing
import Vocabulary

@testable import Casework
@testable import Web

@Suite("Anybody reacts to a page that explains, without signing in and without a name")
struct FeedbackTests {
  private func kept(_ house: House) async throws -> [PageReaction] { try await house.front.casework.reactions() }

  @Test("what was said is kept with its page, once for one sending; every page that explains leads there")
  func reacting() async throws {
    try await withDemo { house in
      var visitor = house.browser()
      let pages: [(Site, ExplanatoryPage)] = [
        (.welcome, .welcome), (.helpNow, .helpNow), (.quickExit, .quickExit),
      ]
      for (site, page) in pages {
        #expect(try await visitor.get(site).text.contains(Site.feedback(page).path))
      }
      let words = "Wat is \"beslissen\"? <script>"
      _ = try await visitor.get(.feedback(.helpNow))
      #expect(try await visitor.post(.feedback(.helpNow), [("woorden", words)]).status == 303)
      let found = try await kept(house)
      #expect(found.map(\.words.text) == [words] && found.map(\.page) == [.helpNow])
    }
  }

  @Test("nothing, too much, and too many in one minute are refused kindly, and what was typed stays")
  func refusals() async throws {
    try await withDemo { house in
      var visitor = house.browser()
      _ = try await visitor.get(.feedback(.welcome))
      for words in ["", " ", String(repeating: "a", count: 1_001)] {
        #expect(try await visitor.post(.feedback(.welcome), [("woorden", words)]).status == 422)
      }
      #expect(try await kept(house).isEmpty)
      var statuses: [Int] = []
      for number in 1...31 {
        let answer = try await visitor.post(.feedback(.welcome), [("woorden", "Reactie \(number)")])
        statuses.append(Int(answer.status))
        if answer.status == 429 { #expect(answer.text.contains("Reactie \(number)")) }
      }
      #expect(statuses.last == 429 && statuses.first == 303)
      #expect(try await kept(house).count == 30)
    }
  }
}
