import Pages
import Testing
import Vocabulary

@testable import Casework
@testable import Web

@Suite("What a young person hides from a parent is decided on by a professional, and shown again by who hid it")
struct HiddenTests {
  private let a = Cast.a

  /// Noor hides the note of the youth team from her father; the item of her objection.
  private func hide(_ house: House) async throws -> ItemID {
    var noor = try await house.browser(of: a.party("noor"))
    let site = Site.family(a.family, .object(a.item("A8")))
    #expect(try await noor.get(site).status == 200)
    #expect(try await noor.post(site, [("wie", Codes.text(a.party("ruben")))]).status == 303)
    let page = try await noor.get(.family(a.family, .story)).text
    let path = try #require(page.firstMatch(of: /bezwaar\/([0-9a-f]{32})\/toch-tonen/))
    return try #require(ItemID(String(path.1)))
  }

  private func reads(_ name: String, _ house: House) async throws -> Bool {
    var browser = try await house.browser(of: a.party(name))
    return try await browser.get(.family(a.family, .story)).text.contains("id=\"i\(a.item("A8"))\"")
  }

  @Test("hidden at once, shown again by the young person, and nobody else knows that it was")
  func shownAgain() async throws {
    try await withDemo { house in
      #expect(try await reads("ruben", house))
      let item = try await hide(house)
      #expect(try await reads("ruben", house) == false)
      #expect(try await reads("samira", house))
      for name in ["ruben", "samira", "karim", "marit"] {
        var browser = try await house.browser(of: a.party(name))
        for site in [FamilySite.endObjection(item), .decideObjection(item)] {
          #expect(try await browser.get(.family(a.family, site)).status == 404, "\(name)")
          #expect(try await browser.post(.family(a.family, site)).status == 404, "\(name)")
        }
        #expect(!(try await browser.get(.family(a.family, .story)).text.contains("\(item)")), "\(name)")
      }
      var noor = try await house.browser(of: a.party("noor"))
      _ = try await noor.get(.family(a.family, .story))
      #expect(try await noor.post(.family(a.family, .endObjection(item))).status == 303)
      #expect(try await reads("ruben", house))
    }
  }

  @Test(
    "a professional who works with the child decides with a reason, which the young person reads",
    arguments: [("1", false), ("2", true)])
  func decided(_ choice: String, _ isShown: Bool) async throws {
    try await withDemo { house in
      let item = try await hide(house)
      var femke = try await house.browser(of: a.party("femke"))
      #expect(try await femke.get(.myWork).text.contains("wil iets niet laten zien"))
      let site = Site.family(a.family, .decideObjection(item))
      #expect(try await femke.get(site).status == 200)
      let missing = try await femke.post(site, [("besluit", choice)])
      #expect(missing.status == 422)
      #expect(try await femke.post(site, [("besluit", "9"), ("woorden", "Omdat")]).status == 422)
      #expect(try await femke.post(site, [("besluit", choice), ("woorden", "Wij spraken erover")]).status == 303)
      #expect(try await reads("ruben", house) == isShown)
      #expect(try await femke.get(site).status == 404, "it is decided")
      #expect(!(try await femke.get(.myWork).text.contains("wil iets niet laten zien")))
      var noor = try await house.browser(of: a.party("noor"))
      #expect(try await noor.get(.family(a.family, .story)).text.contains("Wij spraken erover"))
      var ruben = try await house.browser(of: a.party("ruben"))
      #expect(!(try await ruben.get(.family(a.family, .story)).text.contains("Wij spraken erover")))
    }
  }
}
