import Pages
import Testing
import Vocabulary

@testable import Casework
@testable import Store
@testable import Web

@Suite("A text is put right in sight, or taken away at once with a trace", .serialized)
struct TextTests {
  private let a = Cast.a
  private var concern: ItemID { a.board("k1") }
  private func site(_ item: ItemID, _ site: TextSite) -> Site { .family(a.family, .text(item, site)) }
  private var story: Site { .family(a.family, .story) }
  private var feed: Site { .family(a.family, .feed(1)) }

  @Test("who wrote it puts it right; every reader sees that and when, and of her own words only she sees the first")
  func mended() async throws {
    try await withDemo { house in
      var mother = try await house.browser(of: a.party("samira"))
      var worker = try await house.browser(of: a.party("femke"))
      #expect(try await mother.get(story).text.contains(site(concern, .mend).path))
      #expect(try await mother.get(site(concern, .mend)).text.contains("Ik durf de post niet open te maken."))
      #expect(try await mother.get(site(concern, .earlier)).status == 404, "nothing was mended yet")
      let sent = try await mother.post(site(concern, .mend), [("woorden", "Ik durf de post nu wel te openen.")])
      #expect(sent["location"] == ["\(story.path)?gedaan=verbeterd"])
      for text in [try await mother.get(story).text, try await worker.get(story).text] {
        #expect(text.contains("Ik durf de post nu wel te openen.") && text.contains("Verbeterd op"))
        #expect(!text.contains("niet open te maken"))
      }
      #expect(try await mother.get(site(concern, .earlier)).text.contains("Ik durf de post niet open te maken."))
      #expect(try await worker.get(site(concern, .earlier)).status == 404)
      #expect(try await worker.get(site(concern, .mend)).status == 404)
      #expect(try await worker.post(site(concern, .mend), [("woorden", "Anders.")]).status == 404)
    }
  }

  @Test("a record that was put right can be compared by everybody who reads it")
  func record() async throws {
    try await withDemo { house in
      var mother = try await house.browser(of: a.party("samira"))
      let page = try await mother.get(site(a.item("A10"), .earlier))
      #expect(page.text.contains("vier keer op tijd") && page.text.contains("vijf keer op tijd"))
      var youth = try await house.browser(of: a.party("noor"))
      #expect(try await youth.get(site(a.item("A10"), .earlier)).status == 404)
    }
  }

  @Test("nothing changed, nothing told; an empty text keeps what stood there")
  func unchanged() async throws {
    try await withDemo { house in
      var mother = try await house.browser(of: a.party("samira"))
      let versions = try await house.versions()
      let same = try await mother.post(site(concern, .mend), [("woorden", "Ik durf de post niet open te maken.")])
      #expect(same["location"] == [story.path])
      #expect(try await mother.post(site(concern, .mend), [("woorden", " ")]).status == 422)
      #expect(try await house.versions() == versions)
    }
  }

  @Test("a text in the wrong place is gone at once, for everybody; its readers see who and when, and nothing of what")
  func takenAway() async throws {
    try await withDemo { house in
      var mother = try await house.browser(of: a.party("samira"))
      var worker = try await house.browser(of: a.party("femke"))
      var youth = try await house.browser(of: a.party("noor"))
      #expect(try await worker.get(story).text.contains("Ik durf de post niet open te maken."))
      #expect(try await mother.get(site(concern, .takeAway)).text.contains("Ja, haal weg"))
      #expect(try await worker.post(site(concern, .takeAway)).status == 404)
      let sent = try await mother.post(site(concern, .takeAway))
      #expect(sent["location"] == ["\(story.path)?gedaan=weggehaald"])
      for text in [try await mother.get(story).text, try await worker.get(story).text] {
        #expect(!text.contains("\(concern)") && !text.contains("Ik durf de post"))
      }
      #expect(try await worker.get(feed).text.contains("</bdi> haalde een eigen tekst weg."))
      #expect(!(try await worker.get(feed).text.contains("\(concern)")))
      #expect(!(try await youth.get(feed).text.contains("eigen tekst weg")))
      for page in TextSite.allCases { #expect(try await mother.get(site(concern, page)).status == 404) }
      let stored = try await house.store.log.words(of: a.family, items: [concern])
      #expect(stored.isEmpty, "its words are destroyed")
    }
  }

  @Test("a record that stands longer than a week stays, and it is said what can be done")
  func late() async throws {
    try await withDemo { house in
      var teacher = try await house.browser(of: a.party("marit"))
      let page = try await teacher.get(site(a.item("A10"), .mend)).text
      #expect(page.contains("langer dan een week") && !page.contains(site(a.item("A10"), .takeAway).path))
      let versions = try await house.versions()
      let refused = try await teacher.post(site(a.item("A10"), .takeAway))
      #expect(refused.status == 422)
      #expect(refused.text.contains("Je kunt hem wel verbeteren"))
      #expect(try await house.versions() == versions)
    }
  }
}
