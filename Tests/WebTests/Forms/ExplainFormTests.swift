import Pages
import Testing
import Vocabulary

@testable import Casework
@testable import Web

@Suite("Cards, links and wishes are made by forms; what cannot be is refused with what was typed kept")
struct ExplainFormTests {
  private let a = Cast.a

  private func page(_ site: FamilySite) -> Site { .family(a.family, site) }
  private func person(_ name: String) -> String { Codes.text(Party.person(a.person(name))) }
  private func card(_ name: String) -> ItemID { a.names.derived("factor", name) }
  private func end(_ name: String) -> String { Codes.text(InfluenceEnd.item(card(name))) }

  private func fields(_ words: String, besides other: ItemID? = nil) -> [(String, String)] {
    [("woorden", words), ("soort", "3"), ("waar", "1"), ("over", person("daan")), ("naast", other?.description ?? "")]
  }

  @Test("a card stands as text whatever it is, with its author, and another explanation beside it")
  func cards() async throws {
    try await withDemo { house in
      var browser = try await house.browser(of: a.party("samira"))
      let nasty = "<svg onload=alert(1)>"
      #expect(try await browser.post(page(.newFactor), fields(nasty, besides: card("nacht"))).status == 303)
      let shown = try await browser.get(page(.explanation)).text
      #expect(shown.contains("&lt;svg onload=alert(1)&gt;") && !shown.contains("<svg onload"))
      #expect(shown.contains("Een andere uitleg dan"))
    }
  }

  @Test("nothing, too much, nobody, an unseen card and a link to itself are refused, and nothing is written")
  func refusals() async throws {
    try await withDemo { house in
      let before = try await house.versions()
      var browser = try await house.browser(of: a.party("ruben"))
      let daan = Codes.text(InfluenceEnd.person(a.person("daan")))
      let tries: [(FamilySite, [(String, String)], String)] = [
        (.newFactor, fields(""), "value=\"3\" checked"),
        (.newFactor, fields(String(repeating: "a", count: 401)), "aaaa"),
        (.newFactor, [("woorden", "Het is druk.")], "Het is druk."),
        // Samira's own card, which her ex-partner does not see, is as a card that never was.
        (.newFactor, fields("Het is druk.", besides: card("geld")), "Het is druk."),
        (.newFactor, fields("Het is druk.", besides: Never.item), "Het is druk."),
        (.newInfluence, [("van", end("nacht")), ("naar", end("nacht"))], "value=\"\(end("nacht"))\" checked"),
        (.newInfluence, [("van", end("geld")), ("naar", daan)], "value=\"\(daan)\" checked"),
        (.recognise(card("nacht")), [("herken", "9")], ""),
      ]
      for (site, fields, kept) in tries {
        let answer = try await browser.post(page(site), fields)
        #expect(answer.status == 422, "\(site) \(fields)")
        #expect(kept.isEmpty || answer.text.contains(kept), "\(site) \(fields)")
      }
      #expect(try await browser.post(page(.recognise(card("geld"))), [("herken", "1")]).status == 404)
      #expect(try await browser.post(page(.removeExplained(card("nacht"))), []).status == 404)
      #expect(try await house.versions() == before)
    }
  }

  @Test("who is tired gets a step only when the box is ticked; a wish holds it back without a name")
  func asking() async throws {
    try await withDemo { house in
      var mother = try await house.browser(of: a.party("samira"))
      let step = page(.goal(a.item("A18"), .newStep))
      let fields = [("woorden", "Oma fietst mee."), ("wie", person("hatice"))]
      let refused = try await mother.post(step, fields)
      #expect(refused.status == 422 && refused.text.contains("Vraag eerst of het lukt."))
      #expect(refused.text.contains("Oma fietst mee.") && refused.text.contains("name=\"gevraagd\""))
      #expect(try await mother.post(step, fields + [("gevraagd", "1")]).status == 303)
      var daughter = try await house.browser(of: a.party("noor"))
      #expect(try await daughter.post(page(.wishes), [("antwoord", "2"), ("woorden", "Liever zelf.")]).status == 303)
      _ = try await mother.get(step)
      let unwished = try await mother.post(step, fields + [("gevraagd", "1")])
      #expect(unwished.status == 422 && unwished.text.contains("Iemand in het gezin wil dit liever niet."))
      #expect(!unwished.text.contains("Liever zelf."))
      #expect(try await !mother.get(page(.wishes)).text.contains("Liever zelf."))
    }
  }

  @Test("only these, without naming anybody, is refused; a wish of somebody else cannot be ended")
  func wishes() async throws {
    try await withDemo { house in
      var daughter = try await house.browser(of: a.party("noor"))
      #expect(try await daughter.post(page(.wishes), [("antwoord", "3")]).status == 422)
      #expect(try await daughter.post(page(.wishes), []).status == 422)
      let other = a.names.derived("wish", "samira") as ItemID
      #expect(try await daughter.post(page(.endWish(other)), []).status == 404)
    }
  }
}
