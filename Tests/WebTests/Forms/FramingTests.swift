import Pages
import Testing
import Vocabulary

@testable import Casework
@testable import Web

@Suite("What is fixed, and a guideline, at the front door", .serialized)
struct FramingFormTests {
  private let family = Cast.a.family
  private var k1: ItemID { Cast.a.decision("K1") }
  private var departure: ItemID { Cast.a.names.derived("guideline", "K1") }
  private func site(_ site: DecisionSite) -> Site { .family(family, .decision(k1, site)) }

  private var order: [(String, String)] {
    [("wie", "1"), ("stuk", "Besluit 26-101"), ("vast", "Elke week praten."), ("open", "Waar."), ("tot", "2026-05-01")]
  }

  private func without(_ name: String, _ fields: [(String, String)]) -> [(String, String)] {
    fields.filter { $0.0 != name }
  }

  @Test("what is fixed needs all five of its parts; what was typed stays, and HTML in it is words")
  func framework() async throws {
    try await withDemo { house in
      var worker = try await house.browser(of: Cast.a.party("femke"))
      let before = try await house.versions()
      for missing in order.map(\.0) {
        let answer = try await worker.post(site(.framework), without(missing, order))
        #expect(answer.status == 422, "\(missing)")
        for (name, value) in order where name != missing {
          #expect(answer.text.contains(value), "\(missing): \(value)")
        }
      }
      for wrong in [("tot", "2020-01-01"), ("tot", "morgen"), ("wie", "9"), ("van", "2026-06-01")] {
        #expect(try await worker.post(site(.framework), without(wrong.0, order) + [wrong]).status == 422, "\(wrong)")
      }
      #expect(try await house.versions() == before)
      _ = try await worker.get(site(.framework))
      let sent = without("vast", order) + [("vast", "<script>alert(1)</script>")]
      #expect(try await worker.post(site(.framework), sent).status == 303)
      let page = try await worker.get(site(.show)).text
      #expect(page.contains("&lt;script&gt;alert(1)") && !page.contains("<script>alert(1)"))
    }
  }

  @Test("a departure needs its reason and its backing; a guideline that is followed needs neither")
  func guideline() async throws {
    try await withDemo { house in
      var worker = try await house.browser(of: Cast.a.party("femke"))
      let whole = [
        ("richtlijn", "Slapen, versie 1"), ("volgen", "2"), ("waarom", "Bij oma gaat het."), ("achter", "Anne"),
      ]
      for missing in whole.map(\.0) {
        let answer = try await worker.post(site(.guideline), without(missing, whole))
        #expect(answer.status == 422, "\(missing)")
        for (name, value) in whole where name != missing && name != "volgen" {
          #expect(answer.text.contains(value), "\(missing): \(value)")
        }
      }
      _ = try await worker.get(site(.guideline))
      #expect(
        try await worker.post(site(.guideline), [("richtlijn", "Slapen, versie 1"), ("volgen", "1")]).status == 303)
      _ = try await worker.get(site(.guideline))
      #expect(try await worker.post(site(.guideline), whole).status == 303)
    }
  }

  @Test("a member says what he thinks of what stands there, and of nothing else; a professional has no such form")
  func stance() async throws {
    try await withDemo { house in
      var father = try await house.browser(of: Cast.a.party("ruben"))
      let before = try await house.versions()
      for item in [Never.item, k1, Cast.a.item("A4")] {
        #expect(
          try await father.post(site(.deviation), [("over", "\(item)"), ("mening", "1")]).status == 422, "\(item)")
      }
      #expect(try await father.post(site(.deviation), [("over", "\(departure)"), ("mening", "7")]).status == 422)
      #expect(try await house.versions() == before)
      _ = try await father.get(site(.deviation))
      let said = [("over", "\(departure)"), ("mening", "3"), ("woorden", "Ik wil wel oefenen.")]
      #expect(try await father.post(site(.deviation), said).status == 303)
      #expect(try await father.get(site(.show)).text.contains("Ik wil wel oefenen."))
      var worker = try await house.browser(of: Cast.a.party("femke"))
      #expect(try await worker.post(site(.deviation), said).status == 404)
    }
  }
}
