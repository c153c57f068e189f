import Pages
import Testing
import Vocabulary

@testable import Casework
@testable import Web

@Suite("What is typed and not sent is kept for who typed it, and for nobody else", .serialized)
struct UnsentTests {
  private var form: Site { .family(Cast.a.family, .newConcern) }
  private let words = "Ik maak me zorgen & slaap slecht"
  private var typed: [(String, String)] { [("woorden", words), ("over", Codes.text(Cast.a.party("samira")))] }
  private var later: [(String, String)] { typed + [(Later.name, Later.keep)] }
  private let shown = "Ik maak me zorgen &amp; slaap slecht</textarea>"

  @Test("kept for later, it stands in the form again, for her alone, and writes nothing in the family")
  func kept() async throws {
    try await withDemo { house in
      var mother = try await house.browser(of: Cast.a.party("samira"))
      let versions = try await house.versions()
      let answer = try await mother.post(form, later)
      #expect(answer["location"] == [form.path + "?gedaan=voor-later"])
      #expect(try await house.versions() == versions)
      #expect(try await mother.get(form).text.contains(shown))
      for other in ["ruben", "noor"] {
        var browser = try await house.browser(of: Cast.a.party(other))
        let page = try await browser.get(form)
        #expect(page.status == 200 && !page.text.contains("slaap slecht"))
      }
      // In another form it does not stand.
      #expect(try await !mother.get(.family(Cast.a.family, .newStrength)).text.contains("slaap slecht"))
    }
  }

  @Test("once it was sent, or thrown away, it is gone")
  func gone() async throws {
    try await withDemo { house in
      var mother = try await house.browser(of: Cast.a.party("samira"))
      _ = try await mother.post(form, later)
      #expect(try await mother.post(form, typed).status == 303)
      #expect(try await !mother.get(form).text.contains(shown))
      _ = try await mother.post(form, later)
      #expect(try await mother.get(form).text.contains(shown))
      _ = try await mother.post(form, [(Later.name, Later.drop)])
      #expect(try await !mother.get(form).text.contains(shown))
    }
  }

  @Test("after thirty days it is gone")
  func old() async throws {
    try await withDemo { house in
      let now = house.clock.now
      var mother = try await house.browser(of: Cast.a.party("samira"))
      _ = try await mother.post(form, later)
      house.clock.set(Moment(now.day + 29, hour: 12))
      mother = try await house.browser(of: Cast.a.party("samira"))
      #expect(try await mother.get(form).text.contains(shown))
      house.clock.set(Moment(now.day + 31, hour: 13))
      mother = try await house.browser(of: Cast.a.party("samira"))
      #expect(try await !mother.get(form).text.contains(shown))
    }
  }

  @Test("who was quiet too long and then sends it has lost nothing; who has no proof keeps nothing")
  func ended() async throws {
    try await withDemo { house in
      let now = house.clock.now
      var mother = try await house.browser(of: Cast.a.party("samira"))
      let proof = try #require(try await mother.get(form).hidden(.csrf))
      house.clock.set(Moment(milliseconds: now.milliseconds + 21 * 60_000))
      let forged = try await mother.post(form, typed, csrf: "0000", key: "k")
      #expect(forged.status == 403 && !forged.text.contains("is bewaard"))
      let answer = try await mother.post(form, typed, csrf: proof, key: "k")
      #expect(answer.status == 403 && answer.text.contains("Wat je typte, is bewaard"))
      var again = try await house.browser(of: Cast.a.party("samira"))
      #expect(try await again.get(form).text.contains(shown))
    }
  }

  @Test("a form says until when one stays signed in")
  func until() async throws {
    try await withDemo { house in
      var mother = try await house.browser(of: Cast.a.party("samira"))
      #expect(try await mother.get(form).text.contains("blijf je aangemeld tot 12.20 uur"))
    }
  }

  @Test("fields are written and read back as they were")
  func bytes() {
    let fields = ["a b": ["1&2", "é=ü", ""], "c": ["%20+\n"]]
    #expect(FormBody.parse(FormBody.write(fields)) == fields)
  }
}
