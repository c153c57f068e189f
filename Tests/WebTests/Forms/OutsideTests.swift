import Domain
import Pages
import Testing
import Vocabulary

@testable import Casework
@testable import Store
@testable import Web

@Suite("Somebody outside answers one question with a code, and sees nothing else")
struct OutsideTests {
  private let a = Cast.a

  private func asked(_ house: House) async throws -> (site: FamilySite, item: ItemID) {
    var mother = try await house.browser(of: a.party("samira"))
    let fields = [
      ("over", Codes.text(a.party("samira"))), ("aan", "Buurvrouw Els"), ("woorden", "Wat ziet u goed gaan?"),
      ("waarvoor", "Voor ons plan"), ("tot", (a.day(House.day) + 10).description),
    ]
    let answer = try await mother.post(.family(a.family, .askOutsider), fields)
    #expect(answer.status == 303)
    let family = try #require(try await house.casework.family(a.family))
    let item = try #require(family.outsiderRequests.last?.fact.item)
    return (.question(item, .show), item)
  }

  private func code(of item: ItemID, in house: House, by who: String = "samira") async throws -> String? {
    var browser = try await house.browser(of: a.party(who))
    let answer = try await browser.post(.family(a.family, .question(item, .code)))
    return answer.text.firstMatch(of: /dir="ltr">([A-Z2-9 ]{19})</).map { String($0.1) }
  }

  @Test("the code opens the question and nothing of the family; one answer; read back until it expires")
  func answered() async throws {
    try await withDemo { house in
      let item = try await asked(house).item
      let code = try #require(try await code(of: item, in: house))
      var outsider = house.browser()
      let page = try await outsider.get(.outside)
      #expect(page.status == 200)
      let question = try await outsider.post(.outside, [("code", code.lowercased())])
      #expect(question.status == 200 && question.text.contains("Wat ziet u goed gaan?"))
      for name in ["Samira", "Noor", "Daan", "Lindelaan", "Els", "\(a.family)"] {
        #expect(!question.text.contains(name), "\(name)")
      }
      #expect(try await outsider.post(.outside, [("code", code), ("woorden", " ")]).status == 422)
      let given = try await outsider.post(.outside, [("code", code), ("woorden", "Zij groet iedereen.")])
      #expect(given.status == 303 && given.location?.contains(code.prefix(4)) == false)
      _ = try await outsider.get(.outside)
      let again = try await outsider.post(.outside, [("code", code), ("woorden", "Iets anders")])
      #expect(again.status == 200 && again.text.contains("Zij groet iedereen.") && !again.text.contains("Iets anders"))
      var mother = try await house.browser(of: a.party("samira"))
      let board = try await mother.get(.family(a.family, .perspectives))
      #expect(board.text.contains("Zij groet iedereen.") && board.text.contains("Buurvrouw Els"))
      house.clock.set(Moment(a.day(House.day) + 11, hour: 12))
      #expect(try await outsider.post(.outside, [("code", code)]).status == 422)
    }
  }

  @Test("wrong, stopped and replaced codes answer the same bytes; after thirty a minute's rest")
  func wrong() async throws {
    try await withDemo { house in
      let item = try await asked(house).item
      let first = try #require(try await code(of: item, in: house))
      var mother = try await house.browser(of: a.party("samira"))
      _ = try await mother.post(.family(a.family, .question(item, .stop)))
      var answers: [Answer] = []
      for code in [first, "AAAA AAAA AAAA AAAA", "x"] {
        var outsider = Browser(
          Front(house.casework, settings: .test, wallClock: house.clock.clock).respond)
        _ = try await outsider.get(.outside)
        answers.append(try await outsider.post(.outside, [("code", code)]))
      }
      #expect(answers[0].status == 422 && Set(answers).count == 1)
      var outsider = house.browser()
      _ = try await outsider.get(.outside)
      for _ in 0..<30 { #expect(try await outsider.post(.outside, [("code", "x")]).status == 422) }
      #expect(try await outsider.post(.outside, [("code", "x")]).status == 429)
      house.clock.add(minutes: 1)
      #expect(try await outsider.post(.outside, [("code", "x")]).status == 422)
    }
  }

  @Test("no code before everybody agreed, and none for whom did not ask")
  func notYet() async throws {
    try await withDemo { house in
      let item = try await asked(house).item
      #expect(try await code(of: item, in: house, by: "ruben") == nil)
      #expect(try await code(of: item, in: house, by: "femke") == nil)
      // About Noor, who is fifteen: she and her father have not agreed.
      let waiting: ItemID = a.names.derived("outside", "q1")
      #expect(try await code(of: waiting, in: house) == nil)
      for who in ["noor", "ruben"] {
        var browser = try await house.browser(of: a.party(who))
        #expect(try await browser.post(.family(a.family, .question(waiting, .agree))).status == 303)
      }
      #expect(try await code(of: waiting, in: house) != nil)
    }
  }
}
