import Pages
import Testing
import Vocabulary

@testable import Casework
@testable import Web

@Suite("A family tree is drawn by forms, and what cannot be is refused with what was typed kept")
struct GenogramFormTests {
  private let a = Cast.a
  private var tree: ItemID { a.names.genogram("samira") }

  private func page(_ site: CircleSite) -> Site { .family(a.family, .genogram(tree, site)) }
  private func relative(_ name: String) -> String { "\(a.names.relative(name, in: tree))" }

  @Test("what is put in stands in the drawing and in the list, as text whatever it is")
  func adding() async throws {
    try await withDemo { house in
      var browser = try await house.browser(of: a.party("noor"))
      let nasty = "<svg onload=1>"
      let fields = [("naam", nasty), ("rij", "3"), ("kind-van", relative("Tante Nadia")), ("bijzonder", "1")]
      #expect(try await browser.post(page(.addContact), fields).status == 303)
      let shown = try await browser.get(page(.show))
      #expect(shown.text.contains("&lt;svg onload=1&gt;") && !shown.text.contains("<svg onload"))
      #expect(shown.text.contains("kinderen, overleden"))
      let file = try await browser.get(page(.drawing))
      #expect(file["content-type"] == ["image/svg+xml"])
      #expect(file["content-disposition"] == ["attachment; filename=\"stamboom.svg\""])
      #expect(file.text.hasPrefix("<svg ") && !file.text.contains("<svg onload"))
    }
  }

  @Test("a parent in the wrong row, unknown people and a couple of one are refused, and nothing is written")
  func refusals() async throws {
    try await withDemo { house in
      let before = try await house.versions()
      var browser = try await house.browser(of: a.party("noor"))
      let tries: [(CircleSite, [(String, String)])] = [
        (.addContact, [("naam", ""), ("rij", "3")]), (.addContact, [("naam", "Opa")]),
        (.addContact, [("naam", "Opa"), ("rij", "9")]),
        (.addContact, [("naam", "Opa"), ("rij", "3"), ("kind-van", relative("Oma Riet"))]),
        (.addContact, [("naam", "Opa"), ("rij", "3"), ("kind-van", "\(Never.item)")]),
        (.contact(a.names.relative("Mama", in: tree)), [("naam", "Mama"), ("rij", "1")]),
        (.tie, [("van", relative("Mama")), ("naar", relative("Mama")), ("hoe", "1")]),
        (.tie, [("van", relative("Mama")), ("naar", relative("Noor")), ("hoe", "1")]),
        (.tie, [("van", relative("Mama")), ("naar", "\(a.item("A4"))"), ("hoe", "1")]),
      ]
      for (site, fields) in tries {
        let answer = try await browser.post(page(site), fields)
        #expect(answer.status == 422, "\(site) \(fields)")
        if fields[0].1 == "Opa" { #expect(answer.text.contains("value=\"Opa\"")) }
      }
      #expect(try await house.versions() == before)
    }
  }

  @Test("a person of whom one knows nothing is not drawn with, whoever it is")
  func strangers() async throws {
    try await withDemo { house in
      var browser = try await house.browser(of: a.party("noor"))
      let with = [("met", Codes.text(Party.person(Never.person)))]
      #expect(try await browser.post(.family(a.family, .newGenogram), with).status == 422)
    }
  }
}
