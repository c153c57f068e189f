import Pages
import Testing
import Vocabulary

@testable import Casework
@testable import Web

@Suite("A circle is drawn by forms, and what cannot be is refused with what was typed kept")
struct NetworkFormTests {
  private let a = Cast.a
  private var own: ItemID { a.item("A17") }

  private func page(_ site: CircleSite) -> Site { .family(a.family, .circle(own, site)) }

  private func contact(_ name: String) -> [(String, String)] {
    [("naam", name), ("dichtbij", "1"), ("contact", "5"), ("steun", "1"), ("steun", "3"), ("teken", "1")]
  }

  @Test("what is put in stands in the drawing and in the list, as text whatever it is")
  func adding() async throws {
    try await withDemo { house in
      var browser = try await house.browser(of: a.party("noor"))
      let nasty = "<svg onload=alert(1)>"
      #expect(try await browser.post(page(.addContact), contact(nasty)).status == 303)
      let shown = try await browser.get(page(.show))
      #expect(shown.text.contains("&lt;svg onload=alert(1)&gt;") && !shown.text.contains("<svg onload"))
      #expect(shown.text.contains("heel sterk, geeft spanning"))
      let file = try await browser.get(page(.drawing))
      #expect(file["content-type"] == ["image/svg+xml"])
      #expect(file["content-disposition"] == ["attachment; filename=\"kring.svg\""])
      #expect(file.text.hasPrefix("<svg ") && !file.text.contains("<svg onload"))
    }
  }

  @Test("missing names, unknown ends and a line to itself are refused, and nothing is written")
  func refusals() async throws {
    try await withDemo { house in
      let before = try await house.versions()
      var browser = try await house.browser(of: a.party("noor"))
      let oma = "\(a.contact("Oma", in: own))"
      let tries: [(CircleSite, [(String, String)])] = [
        (.addContact, contact("")), (.addContact, contact(String(repeating: "a", count: 121))),
        (.addContact, [("naam", "Opa")]),
        (.tie, [("van", oma), ("naar", "\(Never.item)"), ("contact", "3")]),
        (.tie, [("van", oma), ("naar", "\(a.item("A4"))"), ("contact", "3")]),
        (.tie, [("van", oma), ("naar", oma), ("contact", "3")]),
        (.tie, [("van", oma), ("naar", "\(a.contact("Pip", in: own))"), ("contact", "9")]),
      ]
      for (site, fields) in tries {
        let answer = try await browser.post(page(site), fields)
        #expect(answer.status == 422, "\(site) \(fields)")
        if site == .addContact, fields[0].1 == "Opa" { #expect(answer.text.contains("value=\"Opa\"")) }
      }
      #expect(try await house.versions() == before)
    }
  }

  @Test("a person of whom one knows nothing is not put in, whoever it is")
  func strangers() async throws {
    try await withDemo { house in
      var browser = try await house.browser(of: a.party("noor"))
      let fields = contact("Iemand") + [("wie", Codes.text(Party.person(Never.person)))]
      #expect(try await browser.post(page(.addContact), fields).status == 422)
      let with = [("met", Codes.text(Party.person(Never.person)))]
      #expect(try await browser.post(.family(a.family, .newCircle), with).status == 422)
    }
  }
}
