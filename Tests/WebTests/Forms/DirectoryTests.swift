import Pages
import Testing
import Vocabulary

@testable import Casework
@testable import Web

@Suite("Who looks for help needs no name and leaves none")
struct DirectoryTests {
  private let form = SearchForm.Field.self

  private func fields(_ values: KeyValuePairs<SearchForm.Field, String>) -> [(String, String)] {
    values.map { ($0.key.rawValue, $0.value) }
  }

  @Test("what somebody looks for stands in no address; only his own browser keeps it, until it is closed")
  func noTrace() async throws {
    try await withDemo(isDemo: true) { house in
      var browser = try await house.browser(of: nil)
      let versions = try await house.versions()
      let answer = try await browser.post(.directory(.found(1)), fields([.text: "Schúld Jan de Vries"]))
      #expect(answer.status == 303)
      #expect(answer.location == "/sociale-kaart")
      let cookie = try #require(answer["set-cookie"].first)
      #expect(cookie.contains("Path=/sociale-kaart") && cookie.contains("HttpOnly") && !cookie.contains("Max-Age"))
      #expect(try await browser.get(.directory(.found(1))).text.contains("We vonden 0 soorten hulp"))
      #expect(try await house.versions() == versions)
      // Another browser does not know of it.
      var other = try await house.browser(of: nil)
      #expect(try await !other.get(.directory(.found(1))).text.contains("Vries"))
      let anew = try await browser.post(.directory(.found(1)), [(SearchAnew.name, "1")])
      #expect(anew["set-cookie"].first?.contains("Max-Age=0") == true)
      #expect(try await !browser.get(.directory(.found(1))).text.contains("Vries"))
    }
  }

  @Test("a search is found, turned page by page, and what is elsewhere is said to be so")
  func search() async throws {
    try await withDemo(isDemo: true) { house in
      var browser = try await house.browser(of: nil)
      _ = try await browser.post(.directory(.found(1)), fields([.text: "schuld", .town: "Lindeveld/Duinland"]))
      let first = try await browser.get(.directory(.found(1))).text
      #expect(first.contains("Schuldhulp"))
      #expect(first.contains("Niet in jouw gemeente, wel in je regio"))
      _ = try await browser.post(.directory(.found(1)))
      let all = try await browser.get(.directory(.found(1)))
      #expect(all.text.contains(Site.directory(.found(2)).path))
      let second = try await browser.get(.directory(.found(2)))
      #expect(second.status == 200 && second.text != all.text)
      // A page that does not exist is the last one.
      #expect(try await browser.get(.directory(.found(9_999))).status == 200)
    }
  }

  @Test(
    "what cannot be looked for is said at its field, and what was typed stays",
    arguments: [
      (SearchForm.Field.age, "oud"), (.age, "121"), (.age, "-1"), (.domain, "99"), (.language, "x"),
      (.town, "Nergens/"),
      (.weeks, "3"), (.text, String(repeating: "a", count: 121)),
    ])
  func flaws(_ field: SearchForm.Field, _ value: String) async throws {
    try await withDemo(isDemo: true) { house in
      var browser = try await house.browser(of: nil)
      let answer = try await browser.post(.directory(.found(1)), [(field.rawValue, value)])
      #expect(answer.status == 422)
      #expect(answer.text.contains("id=\"m-\(field.rawValue)\""))
      #expect(answer["set-cookie"].isEmpty)
    }
  }

  @Test("a cookie that somebody made himself opens nothing and breaks nothing")
  func madeUpCookie() async throws {
    try await withDemo(isDemo: true) { house in
      for value in [
        "%", "leeftijd=x", "gemeente=%00", "woorden=%22*", "woorden=" + String(repeating: "a", count: 3_000),
      ] {
        var browser = try await house.browser(of: nil)
        browser.keep(cookie: "zoek=\(value); Path=/sociale-kaart")
        #expect(try await browser.get(.directory(.found(1))).status == 200, "\(value)")
      }
    }
  }

  private var youthTalks: OfferingID {
    IdentifierSource.derived(from: "sociale-kaart/A/jeugdteam/Gesprekken voor jongeren/Lindeveld")
  }

  @Test("an organisation keeps its own offerings up to date, and who did it can be seen by its people only")
  func change() async throws {
    try await withDemo(isDemo: true) { house in
      var femke = try await house.browser(of: Cast.a.party("femke"))
      let own = try await femke.get(.directory(.own))
      #expect(own.text.contains("Gesprekken voor jongeren"))
      #expect(!own.text.contains("Schuldhulp"))
      _ = try await femke.get(.directory(.change(youthTalks)))
      let sent: [(OfferingForm.Field, String)] = [
        (.title, "Praten voor jongeren"), (.what, "Je praat."), (.waitFrom, "3"), (.waitTo, "5"),
      ]
      let answer = try await femke.post(.directory(.change(youthTalks)), sent.map { ($0.0.rawValue, $0.1) })
      #expect(answer.status == 303)
      let after = try await femke.get(.directory(.change(youthTalks))).text
      #expect(after.contains("Femke") && after.contains("titel") && after.contains("wachttijd"))
      var stranger = try await house.browser(of: nil)
      let page = try await stranger.get(.directory(.offering(youthTalks))).text
      #expect(page.contains("Praten voor jongeren") && page.contains("Je wacht 3 tot 5 weken."))
      #expect(page.contains("Er staat niet bij voor wie dit is"))
      #expect(!page.contains("Femke"))
      _ = try await stranger.post(.directory(.found(1)), fields([.text: "praten jongeren"]))
      #expect(try await stranger.get(.directory(.found(1))).text.contains("Praten voor jongeren"))
    }
  }

  @Test(
    "what cannot be kept is said at its field, and nothing is written",
    arguments: [
      (OfferingForm.Field.title, ""), (.what, ""), (.waitFrom, "x"), (.waitTo, "1"), (.youngest, "130"),
      (.groups, "77"), (.price, String(repeating: "a", count: 4_001)),
    ])
  func changeFlaws(_ field: OfferingForm.Field, _ value: String) async throws {
    try await withDemo(isDemo: true) { house in
      var femke = try await house.browser(of: Cast.a.party("femke"))
      var sent: [OfferingForm.Field: String] = [.title: "Anders", .what: "Je praat.", .waitFrom: "3", .waitTo: "5"]
      sent[field] = value
      let before = try await house.casework.offering(youthTalks)
      let answer = try await femke.post(.directory(.change(youthTalks)), sent.map { ($0.key.rawValue, $0.value) })
      #expect(answer.status == 422)
      #expect(answer.text.contains("id=\"m-\(field.rawValue)\""))
      #expect(try await house.casework.offering(youthTalks) == before)
    }
  }

  @Test("a possibility begins with help from the directory, with the day of its figure, and can still be changed")
  func pick() async throws {
    try await withDemo(isDemo: true) { house in
      let cast = Cast.a
      let decision = cast.decision("K1")
      var mother = try await house.browser(of: cast.party("samira"))
      #expect(
        try await mother.get(.family(cast.family, .decision(decision, .option))).text.contains(
          Site.family(cast.family, .pickOffering(decision)).path))
      let site = Site.family(cast.family, .pickOffering(decision))
      let before = try await house.versions()
      let found = try await mother.post(site, [(PickForm.Field.text.rawValue, "gesprekken jongeren")])
      #expect(found.status == 200 && found.text.contains("Gesprekken voor jongeren"))
      #expect(found.text.contains("\(youthTalks)"))
      #expect(!found.text.contains("Schuldhulp"))
      let line = try #require(try await house.casework.offering(youthTalks))
      let filled = try await mother.post(site, [(PickForm.Field.offering.rawValue, "\(youthTalks)")])
      #expect(filled.status == 200)
      for words in [
        "Gesprekken voor jongeren", "Jeugdteam. In Lindeveld.", "Dit zei Jeugdteam op", "Wat hoort er niet bij?",
      ] {
        #expect(filled.text.contains(words), "\(words)")
      }
      #expect(filled.text.contains(line.offering.terms[.rhythm] ?? "?"))
      #expect(try await house.versions() == before)
      // What is not there, and what is no identifier, are the same.
      for wrong in ["\(OfferingID(high: 1, low: 1))", "x"] {
        #expect(try await mother.post(site, [(PickForm.Field.offering.rawValue, wrong)]).status == 404)
      }
      let long = try await mother.post(site, [(PickForm.Field.text.rawValue, String(repeating: "a", count: 200))])
      #expect(long.status == 422)
    }
  }

  @Test("a referral begins with help from the directory: whether it fits stands beside the form, and is kept")
  func referral() async throws {
    try await withDemo(isDemo: true) { house in
      let cast = Cast.a
      var femke = try await house.browser(of: cast.party("femke"))
      let (pick, new) = (Site.family(cast.family, .waiting(.pick)), Site.family(cast.family, .waiting(.new)))
      #expect(try await femke.get(new).text.contains(pick.path))
      let offering = try #require(try await house.casework.offering(youthTalks)).offering
      let criteria = offering.terms[.criteria] ?? "Dat weten we niet"
      let form = try await femke.post(pick, [(PickForm.Field.offering.rawValue, "\(youthTalks)")])
      #expect(form.status == 200 && form.text.contains("Past deze hulp?") && form.text.contains("\(youthTalks)"))
      #expect(try await femke.post(pick, [(PickForm.Field.offering.rawValue, "x")]).status == 404)
      let fields = [
        ("over", Codes.text(cast.party("noor"))), ("naam", "Praten"), ("waarom", "Zij wil praten."),
        ("aanspreekpunt", Codes.text(cast.party("femke"))), ("dagen", "14"),
      ]
      let wrong = try await femke.post(new, fields + [("aanbod", "\(OfferingID(high: 1, low: 1))")])
      #expect(wrong.status == 422 && wrong.text.contains("Zij wil praten."))
      let again = try await femke.post(new, fields.dropLast() + [("aanbod", "\(youthTalks)")])
      #expect(again.status == 422 && again.text.contains("Past deze hulp?"), "what was picked stays")
      let kept = try await femke.post(new, fields + [("aanbod", "\(youthTalks)"), (Later.name, Later.keep)])
      #expect(kept.status == 303)
      let back = try await femke.get(new).text
      #expect(
        back.contains("Past deze hulp?") && back.contains("Zij wil praten."), "kept for later with what was picked")
      #expect(try await femke.post(new, fields + [("aanbod", "\(youthTalks)")]).status == 303)
      var noor = try await house.browser(of: cast.party("noor"))
      let shown = try await noor.get(.family(cast.family, .waiting(.list))).text
      #expect(shown.contains("Wat de sociale kaart zei") && shown.contains(criteria))
      #expect(shown.contains(offering.title), "what is kept is of the help that it names, whatever was typed")
    }
  }

  @Test("nobody changes what another organisation offers", arguments: [nil, "samira", "marit", "karim"])
  func others(_ name: String?) async throws {
    try await withDemo(isDemo: true) { house in
      var browser = try await house.browser(of: name.map { Cast.a.party($0) })
      let missing = Site.directory(.change(OfferingID(high: 1, low: 1)))
      for site in [Site.directory(.change(youthTalks)), missing] {
        #expect(try await browser.get(site).status == 404)
        let answer = try await browser.post(site, [(OfferingForm.Field.title.rawValue, "Van mij")])
        #expect(answer.status == 404)
      }
      #expect(try await house.casework.offering(youthTalks)?.offering.title == "Gesprekken voor jongeren")
    }
  }
}
