import Pages
import Testing
import Vocabulary

@Suite("A word that can hurt is asked about once, to the writer alone, and never stops anybody")
struct GentleHintTests {
  private let a = Cast.a

  private func entry(_ text: String) -> [(String, String)] {
    [("woorden", text), ("over", Codes.text(a.party("samira")))]
  }

  @Test(
    "The first sending comes back with a hint and what was typed; the second is carried out, and keeps nothing of it")
  func once() async throws {
    try await withDemo { house in
      let before = try await house.versions()
      var browser = try await house.browser(of: a.party("samira"))
      let site = Site.family(a.family, .newConcern)
      let asked = try await browser.post(site, entry("Ze noemen ons een Complexe familie."))
      #expect(asked.status == 200 && asked.text.contains("complexe") && asked.text.contains("name=\"gezien\""))
      #expect(asked.text.contains("Ze noemen ons een Complexe familie."))
      #expect(try await house.versions() == before)
      let sent = try await browser.post(site, entry("Ze noemen ons een Complexe familie.") + [("gezien", "1")])
      #expect(sent.status == 303)
      let story = try await browser.get(.family(a.family, .story))
      #expect(story.text.contains("Complexe familie") && !story.text.contains("pijn doen"))
    }
  }

  @Test("Other words go through at once")
  func others() async throws {
    try await withDemo { house in
      var browser = try await house.browser(of: a.party("samira"))
      #expect(try await browser.post(.family(a.family, .newWish), entry("Samen naar zee.")).status == 303)
    }
  }

  @Test("One's own screens follow one's own reading level, and nobody else's do")
  func reading() async throws {
    try await withDemo { house in
      var browser = try await house.browser(of: a.party("samira"))
      let fields = [("taal", "Turks"), ("lezen", "2")]
      let own = try await browser.post(.family(a.family, .profile(a.person("samira"))), fields)
      #expect(own.status == 303 && own["set-cookie"].contains { $0.hasPrefix("taal=nl-eenvoudig;") })
      let child = try await browser.post(.family(a.family, .profile(a.person("daan"))), [("lezen", "1")])
      #expect(child.status == 303 && child["set-cookie"].isEmpty)
    }
  }
}
