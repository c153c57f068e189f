import Domain
import Pages
import Testing
import Vocabulary

@testable import Casework
@testable import Web

@Suite("The reporting code by its forms")
struct ReportingCodeFormTests {
  private let b = Cast.b

  private func site(_ site: ReportingCodeSite) -> Site { .family(b.family, .reportingCode(site)) }

  private var begin: [(String, String)] {
    [("over", Codes.text(b.party("mila"))), ("woorden", "Mila was alleen buiten.")]
  }

  private func bar(
    from: Party? = nil, why: String = "Eerst praten.", second: Party? = nil, days: Int = 7
  ) -> [(String, String)] {
    [
      ("nog-niet", Codes.text(from ?? b.party("linda"))), ("waarom", why),
      ("tweede", Codes.text(second ?? b.party("second"))), ("vanaf", (b.day(House.day) + days).description),
    ]
  }

  @Test("what is held back from the first moment is not on any page of hers; let go, she reads it")
  func heldBack() async throws {
    try await withDemo { house in
      var anke = try await house.browser(of: b.party("anke"))
      var linda = try await house.browser(of: b.party("linda"))
      #expect(try await anke.post(site(.new), begin + bar()).status == 303)
      let list = try await linda.get(site(.list)).text
      #expect(!list.contains("over Mila"))
      let family = try await #require(house.casework.family(b.family))
      let (code, held) = (try #require(family.reportingCodes.last), try #require(family.withholdings.last))
      #expect(held.fact.target == code.item)
      for site in [site(.show(code.item)), site(.write(code.item, .consult)), site(.holdBack(code.item))] {
        #expect(try await linda.get(site).status == 404)
      }
      #expect(try await linda.post(site(.letRead(held.fact.item)), []).status == 404)
      #expect(try await anke.post(site(.letRead(held.fact.item)), []).status == 303)
      #expect(try await linda.get(site(.list)).text.contains("over Mila"))
      #expect(try await linda.get(site(.show(code.item))).text.contains("Mila was alleen buiten."))
    }
  }

  @Test("without ground, second professional or day, for too long, or from whom it is not about: nothing is written")
  func refused() async throws {
    try await withDemo { house in
      var anke = try await house.browser(of: b.party("anke"))
      let before = try await house.versions()
      let wrong: [[(String, String)]] = [
        bar(why: " "), bar(second: b.party("anke")), bar(second: b.party("rik")), bar(days: 15), bar(days: 0),
        bar(from: b.party("kevin")), Array(bar().dropFirst()), [bar()[0]],
      ]
      for fields in wrong {
        let answer = try await anke.post(site(.new), begin + fields)
        #expect(answer.status == 422, "\(fields)")
        #expect(answer.text.contains("Mila was alleen buiten."))
      }
      for fields in [[], [begin[0]], [begin[1]], [("over", Codes.text(b.party("kevin"))), begin[1]]] {
        #expect(try await anke.post(site(.new), fields).status == 422, "\(fields)")
      }
      #expect(try await house.versions() == before)
    }
  }

  @Test("each step by its form, and nothing at a step of another's")
  func steps() async throws {
    try await withDemo { house in
      var anke = try await house.browser(of: b.party("anke"))
      #expect(try await anke.post(site(.new), begin).status == 303)
      let code = try #require(try await house.casework.family(b.family)?.reportingCodes.last?.item)
      let day = [("dag", b.day(House.day).description)]
      let right: [(ReportingCodeStep, [(String, String)])] = [
        (.signals, [("gezien", "Zo.")]), (.consult, [("wie", "Veilig Thuis")]), (.talk, [("gepraat", "1")]),
        (.weigh, [("genoeg", "Ja.")]), (.decide, [("besluit", "6")]),
      ]
      for (step, fields) in right {
        #expect(try await anke.post(site(.write(code, step)), fields).status == 422, "no day")
        #expect(try await anke.post(site(.write(code, step)), day).status == 422, "nothing")
        #expect(try await anke.post(site(.write(code, step)), fields + day).status == 303)
      }
      #expect(try await anke.post(site(.write(code, .talk)), [("gepraat", "4")] + day).status == 422)
      var linda = try await house.browser(of: b.party("linda"))
      #expect(try await linda.get(site(.show(code))).status == 200)
      // That of the case was closed: it is read, and nothing is added.
      #expect(try await anke.get(site(.show(b.item("B6")))).status == 200)
      #expect(try await anke.get(site(.write(b.item("B6"), .signals))).status == 404)
      #expect(try await linda.post(site(.write(code, .signals)), [("gezien", "Zo.")] + day).status == 404)
      var rik = try await house.browser(of: b.party("rik"))
      for one in [site(.show(code)), site(.write(code, .signals))] { #expect(try await rik.get(one).status == 404) }
      #expect(try await rik.get(site(.list)).status == 200)
    }
  }

  @Test("closed or held back meanwhile, what was typed stands on the form; the same sending twice is done once")
  func meanwhile() async throws {
    try await withDemo { house in
      var anke = try await house.browser(of: b.party("anke"))
      let count = try await #require(house.casework.family(b.family)).reportingCodes.count
      for _ in 0..<2 { #expect(try await anke.post(site(.new), begin).status == 303) }
      let codes = try await #require(house.casework.family(b.family)).reportingCodes
      #expect(codes.count == count + 1)
      let code = try #require(codes.last?.item)
      let day = [("dag", b.day(House.day).description)]
      let once: [(ReportingCodeSite, [(String, String)])] = [
        (.holdBack(code), bar()), (.write(code, .decide), [("besluit", "6"), ("klaar", "1")] + day),
      ]
      for (form, fields) in once {
        #expect(try await anke.post(site(form), fields).status == 303)
        let before = try await house.versions()
        #expect(try await anke.post(site(form), fields).status == 303, "\(form)")
        #expect(try await house.versions() == before)
      }
      let before = try await house.versions()
      let late: [(ReportingCodeSite, [(String, String)])] = [
        (.holdBack(code), bar(why: "Dit typte ik.")), (.write(code, .signals), [("gezien", "Dit typte ik.")] + day),
      ]
      for (form, fields) in late {
        let answer = try await anke.post(site(form), fields)
        #expect(answer.status == 422 && answer.text.contains("Dit typte ik."), "\(form)")
        #expect(try await anke.get(site(form)).status == 404, "\(form)")
      }
      #expect(try await house.versions() == before)
    }
  }

  @Test("after putting words beside it she is back where she read it")
  func beside() async throws {
    try await withDemo { house in
      var anke = try await house.browser(of: b.party("anke"))
      #expect(try await anke.post(site(.new), begin).status == 303)
      let code = try #require(try await house.casework.family(b.family)?.reportingCodes.last?.item)
      var linda = try await house.browser(of: b.party("linda"))
      let answer = try await linda.post(.family(b.family, .react(code)), [("woorden", "Ik werk in de nacht.")])
      #expect(answer.status == 303)
      #expect(answer.location?.hasPrefix(site(.list).path) == true, "\(answer.location ?? "")")
      #expect(try await linda.get(site(.show(code))).text.contains("Ik werk in de nacht."))
    }
  }
}
