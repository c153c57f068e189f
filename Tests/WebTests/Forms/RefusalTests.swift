import Domain
import Pages
import Testing
import Vocabulary

@testable import Casework
@testable import Store
@testable import Web

@Suite("What cannot be is refused with what was typed kept, and nothing is written")
struct RefusalTests {
  private let a = Cast.a
  private var newGoal: Site { .family(a.family, .newGoal) }
  private var preview: Site { .family(a.family, .giveConsent) }
  private var confirm: Site { .family(a.family, .confirmConsent) }

  private func goal(_ words: String, about: [Party], lane: GoalLane = .later) -> [(String, String)] {
    [("woorden", words), ("plek", Codes.text(lane))] + about.map { ("over", Codes.text($0)) }
  }

  private func consent(
    about: String, to recipient: String, kinds: [String] = [Codes.text(ItemKind.planGoal)], until: String,
    reason: String = "Zo weten zij wat wij doen"
  ) -> [(String, String)] {
    [("over", about), ("aan", recipient), ("waarvoor", "1"), ("waarom", reason), ("tot", until)]
      + kinds.map { ("soorten", $0) }
  }

  private var soon: String { (a.day(House.day) + 30).description }

  @Test("Missing, blank, overlong and unreadable words of every form")
  func words() async throws {
    try await withDemo { house in
      let before = try await house.versions()
      let texts = ["", " \n ", "\u{1}", String(repeating: "a", count: 4_001)]
      let me = Codes.text(a.party("samira"))
      let forms: [(String, Site, [(String, String)])] = [
        ("samira", newGoal, [("plek", "2"), ("over", me)]),
        ("samira", .family(a.family, .goal(a.item("A4"), .rephrase)), []),
        ("samira", .family(a.family, .goal(a.item("A4"), .newStep)), [("wie", me)]),
        ("samira", .family(a.family, .newPlan), [("over", me)]),
        ("samira", .family(a.family, .tell), [("titel", "Mijn titel")]),
        ("samira", .family(a.family, .newStrength), [("over", me)]),
        ("samira", .family(a.family, .newConcern), [("over", me)]),
        ("samira", .family(a.family, .react(a.item("A10"))), []),
        ("femke", .family(a.family, .newNote), [("over", me), ("soort", Codes.text(ItemKind.contactNote))]),
        ("femke", .family(a.family, .confirmNote), [("over", me), ("soort", Codes.text(ItemKind.contactNote))]),
        ("samira", .family(a.family, .newSubject), [("onderwerp", "De ochtend"), ("over", me)]),
        ("samira", .family(a.family, .perspective(a.item("A4"), .add)), []),
        ("marit", .family(a.family, .text(a.item("A10"), .mend)), []),
        ("femke", .myReflections, []),
      ]
      for (who, site, fields) in forms {
        var browser = try await house.browser(of: a.party(who))
        for text in texts {
          let answer = try await browser.post(site, fields + [("woorden", text)])
          #expect(answer.status == 422, "\(site.path)")
          expectSafeHeaders(answer, of: site)
          for value in fields.map(\.1) + (text.count > 4_000 ? [text] : []) {
            #expect(answer.text.contains(value), "\(site.path) keeps \(value.prefix(20))")
          }
        }
      }
      #expect(try await house.versions() == before)
      #expect(try await house.casework.reflections(of: a.names.practitioner("femke")).count == 1)
    }
  }

  @Test("What was typed comes back escaped")
  func escaped() async throws {
    try await withDemo { house in
      var browser = try await house.browser(of: a.party("samira"))
      let answer = try await browser.post(newGoal, [("woorden", "<script>alert(1)</script>\"'&")])
      #expect(answer.status == 422)
      #expect(!answer.text.contains("<script>alert"))
      #expect(answer.text.contains("&lt;script"))
    }
  }

  @Test("An unknown person, a wildcard, an unknown kind, and kinds that no consent may name")
  func unknownChoices() async throws {
    try await withDemo { house in
      let before = try await house.versions()
      var browser = try await house.browser(of: a.party("samira"))
      let me = Codes.text(a.party("samira"))
      let team = "o-\(a.organization("jeugdteam"))"
      let bad: [[(String, String)]] = [
        consent(about: "p-\(Never.person)", to: team, until: soon),
        consent(about: Codes.text(Cast.b.party("linda")), to: team, until: soon),
        consent(about: "*", to: team, until: soon),
        consent(about: me, to: "*", until: soon),
        consent(about: me, to: "o-\(Never.person)", until: soon),
        consent(about: me, to: "p-\(Never.person)", until: soon),
        consent(about: me, to: me, until: soon),
        consent(about: me, to: team, kinds: [], until: soon),
        consent(about: me, to: team, kinds: ["*"], until: soon),
        consent(about: me, to: team, kinds: ["alles"], until: soon),
        consent(about: me, to: team, kinds: ["5", "0"], until: soon),
        consent(about: me, to: team, kinds: ["255"], until: soon),
        consent(about: me, to: team, kinds: [Codes.text(ItemKind.privateReflection)], until: soon),
        consent(about: me, to: team, kinds: [Codes.text(ItemKind.membership)], until: soon),
      ]
      for fields in bad {
        for site in [preview, confirm] {
          let answer = try await browser.post(site, fields)
          #expect(answer.status == 422, "\(site.path) \(fields)")
          #expect(answer.text.contains("Zo weten zij wat wij doen"), "\(site.path) \(fields)")
        }
      }
      #expect(try await house.versions() == before)
    }
  }

  @Test("The whole plan is one tick that stands for its kinds, named one by one when it is signed")
  func wholePlan() async throws {
    try await withDemo { house in
      var browser = try await house.browser(of: a.party("samira"))
      let fields = consent(
        about: Codes.text(a.party("samira")), to: "o-\(a.organization("stadsbank"))", kinds: [Codes.wholePlan],
        until: soon)
      #expect(try await browser.post(preview, fields).status == 200)
      #expect(try await browser.post(confirm, fields).status == 303)
      let family = try #require(try await house.casework.family(a.family))
      #expect(family.consents.last?.fact.terms.kinds == .plan)
    }
  }

  @Test("A period over twelve months, one that is over already, and no date at all")
  func periods() async throws {
    try await withDemo { house in
      let before = try await house.versions()
      var browser = try await house.browser(of: a.party("samira"))
      let (me, team) = (Codes.text(a.party("samira")), "o-\(a.organization("jeugdteam"))")
      for until in [(a.day(House.day) + 366).description, (a.day(House.day) - 1).description, "2026-02-30", "ooit", ""]
      {
        let answer = try await browser.post(confirm, consent(about: me, to: team, until: until))
        #expect(answer.status == 422, "\(until)")
        #expect(answer.text.contains("Zo weten zij wat wij doen"))
      }
      #expect(try await house.versions() == before)
      let last = (a.day(House.day) + 365).description
      #expect(try await browser.post(confirm, consent(about: me, to: team, until: last)).status == 303)
    }
  }

  @Test("A parent does not sign for somebody of 16, and did the day before")
  func sixteen() async throws {
    let fields = consent(
      about: Codes.text(a.party("noor")), to: Codes.text(a.party("ruben")), until: "2026-06-01")
    for (day, status) in [("2026-05-04", 303), ("2026-05-05", 422)] {
      try await withDemo { house in
        house.clock.set(Moment(try #require(Day(day)), hour: 12))
        let before = try await house.versions()
        var browser = try await house.browser(of: a.party("samira"))
        let answer = try await browser.post(confirm, fields)
        #expect(answer.status == status, "\(day)")
        if status == 422 {
          #expect(try await house.versions() == before)
          #expect(answer.text.contains("Zo weten zij wat wij doen"))
        }
      }
    }
  }

  @Test("A child under 12 signs nothing, not even with the address of the form")
  func underTwelve() async throws {
    try await withDemo { house in
      let before = try await house.versions()
      var browser = try await house.browser(of: a.party("daan"))
      let fields = consent(about: Codes.text(a.party("daan")), to: "o-\(a.organization("obs_eik"))", until: soon)
      let sites: [FamilySite] = [
        .giveConsent, .confirmConsent, .signConsent(a.consent("CA1")), .withdrawConsent(a.consent("CA1")),
        .request(a.request), .newGoal, .goalLimit,
      ]
      for site in sites { #expect(try await browser.post(.family(a.family, site), fields).status == 404, "\(site)") }
      #expect(try await house.versions() == before)
    }
  }

  @Test("A refusal speaks the language of the person")
  func language() async throws {
    try await withDemo { house in
      var browser = try await house.browser(of: a.party("samira"))
      for (language, other) in [("nl", "en"), ("en", "nl")] {
        _ = try await browser.post(.settings, [("taal", language), ("letters", "gewoon")])
        let answer = try await browser.post(newGoal, goal("", about: []))
        #expect(answer.status == 422)
        #expect(answer.text.contains("lang=\"\(language)\"") && !answer.text.contains("<html lang=\"\(other)\""))
      }
    }
  }
}
