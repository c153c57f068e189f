import Pages
import Testing
import Vocabulary

@testable import Casework
@testable import Web

@Suite("Choosing together at the front door", .serialized)
struct DecidingFormTests {
  private let family = Cast.a.family
  private var k1: ItemID { Cast.a.decision("K1") }
  private func option(_ name: String) -> ItemID { Cast.a.names.derived("option", "K1", name) }
  private func site(_ site: DecisionSite) -> Site { .family(family, .decision(k1, site)) }

  private func says(_ option: ItemID?) -> [(String, String)] {
    [("keuze", option?.description ?? ViewForm.unknown), ("meebeslissen", "2"), ("woorden", "Ik wil dit.")]
  }

  private var choice: [(String, String)] {
    [("keuze", "\(option("maatje"))"), ("woorden", "Dit past bij Daan."), ("wanneer", "2026-06-01")]
  }

  @Test("a choice waits for the father, and for who spoke of an earlier text; what was typed stays on the refused page")
  func waits() async throws {
    try await withDemo { house in
      var mother = try await house.browser(of: Cast.a.party("samira"))
      _ = try await mother.get(site(.decide))
      let refused = try await mother.post(site(.decide), choice)
      #expect(refused.status == 422 && refused.text.contains("Dit past bij Daan."))
      #expect(refused.text.contains("nog niet wat ze vinden"))
      var father = try await house.browser(of: Cast.a.party("ruben"))
      _ = try await father.get(site(.view))
      #expect(try await father.post(site(.view), says(option("niets"))).status == 303)
      // What she said was of the option as it stood before.
      #expect(try await mother.get(site(.decide)).text.contains("Dan wachten we nog op jou."))
      #expect(try await mother.post(site(.decide), choice).status == 422)
      _ = try await mother.get(site(.view))
      #expect(try await mother.post(site(.view), says(option("maatje"))).status == 303)
      let ready = try await mother.get(site(.decide)).text
      #expect(!ready.contains("wachten we nog op"))
      #expect(try await mother.post(site(.decide), choice).status == 303)
      let page = try await mother.get(site(.show)).text
      #expect(page.contains("Niet iedereen wilde dit."))
      #expect(page.contains("Gekozen"))
    }
  }

  @Test("two who decide at once: the second is told kindly that it was decided, and the first choice stands")
  func twoAtOnce() async throws {
    try await withDemo { house in
      var mother = try await house.browser(of: Cast.a.party("samira"))
      var father = try await house.browser(of: Cast.a.party("ruben"))
      _ = try await father.get(site(.view))
      #expect(try await father.post(site(.view), says(nil)).status == 303)
      _ = try await mother.get(site(.view))
      #expect(try await mother.post(site(.view), says(option("maatje"))).status == 303)
      // Both have the page open before either sends it.
      _ = try await mother.get(site(.decide))
      _ = try await father.get(site(.decide))
      let other = [("keuze", "\(option("niets"))"), ("woorden", "Eerst rust."), ("wanneer", "2026-06-01")]
      #expect(try await mother.post(site(.decide), choice).status == 303)
      let late = try await father.post(site(.decide), other)
      #expect(late.status == 422 && late.text.contains("Er is al gekozen.") && late.text.contains("Eerst rust."))
      let page = try await father.get(site(.show)).text
      #expect(page.contains("Dit past bij Daan.") && !page.contains("Eerst rust."))
    }
  }

  @Test("nothing is chosen that the page does not offer, and nobody is named whom the viewer does not know")
  func offered() async throws {
    try await withDemo { house in
      var mother = try await house.browser(of: Cast.a.party("samira"))
      _ = try await mother.get(site(.view))
      let before = try await house.versions()
      for item in [Never.item, Cast.a.item("A5"), k1] {
        #expect(try await mother.post(site(.view), says(item)).status == 422, "\(item)")
      }
      let other = Codes.text(Cast.b.party("linda"))
      #expect(try await mother.post(site(.parties), [("wie", other)]).status == 404)
      #expect(try await house.versions() == before)
    }
  }

  @Test("HTML in words comes out as words")
  func escaped() async throws {
    try await withDemo { house in
      var mother = try await house.browser(of: Cast.a.party("samira"))
      _ = try await mother.get(site(.view))
      let fields = [("keuze", ViewForm.unknown), ("meebeslissen", "1"), ("woorden", "<script>alert(1)</script>")]
      #expect(try await mother.post(site(.view), fields).status == 303)
      let page = try await mother.get(site(.show)).text
      #expect(page.contains("&lt;script&gt;alert(1)") && !page.contains("<script>alert(1)"))
    }
  }
}
