import Pages
import Store
import Testing
import Vocabulary

@testable import Casework
@testable import Web

/// Each was there, and told something, before the twin worlds or their makers found it.
@Suite("Leaks that were found stay closed")
struct FoundLeakTests {
  private let a = Cast.a
  private var soon: String { (a.day(House.day) + 30).description }

  @Test("The preview of a note names nobody whom the writer does not help")
  func noteAboutOthers() async throws {
    try await withDemo { house in
      var marit = try await house.browser(of: a.party("marit"))
      let site = Site.family(a.family, .newNote)
      let note = { (who: String) in
        [("over", who), ("woorden", "Woorden"), ("soort", Codes.text(ItemKind.observation))]
      }
      let own = try await marit.post(site, note(Codes.text(a.party("daan"))))
      #expect(own.status == 200 && own.text.contains("Ruben"), "the law's readers of a note about Daan are named")
      let hidden = try await marit.post(site, note(Codes.text(a.party("noor"))))
      #expect(hidden.status == 422)
      #expect(!hidden.text.contains("Noor"))
      let never = try await marit.post(site, note("p-\(Never.person)"))
      #expect(never.status == 422 && never.body.count == hidden.body.count)
    }
  }

  @Test("The preview of a consent about somebody else says neither who must sign nor whether he is there")
  func consentAboutOthers() async throws {
    try await withDemo { house in
      let b = Cast.b
      var paula = try await house.browser(of: b.party("paula"))
      let fields = { (who: String) in
        [
          ("over", who), ("aan", Codes.text(b.party("linda"))), ("soorten", "5"), ("waarvoor", "1"),
          ("waarom", "Waarom niet"), ("tot", soon),
        ]
      }
      let site = Site.family(b.family, .giveConsent)
      #expect(try await paula.post(site, fields(Codes.text(b.party("paula")))).status == 200)
      let sizes = try await [Codes.text(b.party("mila")), Codes.text(b.party("kevin")), "p-\(Never.person)"].asyncMap {
        let answer = try await paula.post(site, fields($0))
        #expect(answer.status == 422)
        #expect(!answer.text.contains("Kevin"))
        return answer.body.count
      }
      #expect(Set(sizes).count == 1)
    }
  }

  @Test("Naming a request that one was not asked is like naming none")
  func requestOfOthers() async throws {
    try await withDemo { house in
      let before = try await house.versions()
      var noor = try await house.browser(of: a.party("noor"))
      let fields = { (request: ItemID) in
        [
          ("over", Codes.text(a.party("noor"))), ("aan", Codes.text(a.party("samira"))), ("soorten", "5"),
          ("waarvoor", "7"), ("waarom", "Zo weet mama het"), ("tot", soon), ("vraag", "\(request)"),
        ]
      }
      let site = Site.family(a.family, .confirmConsent)
      for request in [a.request, Never.item] {
        #expect(try await noor.post(site, fields(request)).status == 404)
      }
      #expect(try await house.versions() == before)
    }
  }

  @Test("Looks that somebody may not know of do not push out those that he may")
  func crowdedOut() async throws {
    try await withDemo { house in
      let noon = house.clock.now
      let line = { (moment: Moment, items: [ItemID]) in
        Look(
          at: moment, party: a.party("karim"), organization: nil, family: a.family, purpose: 1, outcome: .shown,
          items: items.map { Look.Item(id: $0, ground: 10) })
      }
      try await house.store.access.note(line(Onlooker.lookedAt, [a.item("A6")]))
      let look = Onlooker.look(of: a.party("karim"), at: Onlooker.lookedAt)
      var samira = try await house.browser(of: a.party("samira"))
      #expect(try await samira.get(.family(a.family, .notCorrect(look))).status == 200)
      // Noor's own story is not her mother's to see.
      for _ in 0..<600 { try await house.store.access.note(line(noon, [a.item("A2")])) }
      #expect(try await samira.get(.family(a.family, .notCorrect(look))).status == 200)
    }
  }

  @Test("Who looked has a name, whether he works with the family or not")
  func nameOfWhoLooked() async throws {
    try await withDemo { house in
      let look = Look(
        at: Onlooker.lookedAt, party: Cast.b.party("rik"), organization: nil, family: a.family, purpose: 1,
        outcome: .shown, items: [Look.Item(id: a.item("A6"), ground: 16)])
      try await house.store.access.note(look)
      var samira = try await house.browser(of: a.party("samira"))
      #expect(try await samira.get(.family(a.family, .sight)).text.contains("Rik Postma"))
    }
  }

  @Test("What others opened before makes no difference")
  func othersCache() async throws {
    var pages: [[Answer]] = []
    for others in [[], ["samira", "femke", "noor"]] {
      try await withDemo { house in
        for name in others {
          var browser = try await house.browser(of: a.party(name))
          for site in [FamilySite.plan, .goals, .story, .people] { _ = try await browser.get(.family(a.family, site)) }
        }
        for name in ["marit", "joost", "hatice", "tessa"] {
          var browser = try await house.browser(of: a.party(name))
          var answers: [Answer] = []
          for site in [FamilySite.plan, .goals, .story, .people] {
            answers.append(try await browser.get(.family(a.family, site)))
          }
          pages.append(answers)
        }
      }
    }
    #expect(pages.count == 8 && Array(pages.prefix(4)) == Array(pages.suffix(4)))
  }

  @Test("A holder who is excused does not know of the consent that does without him")
  func excused() async throws {
    try await withDemo { house in
      let consent = Site.family(a.family, .consent(a.consent("CA9")))
      for (day, status) in [(100, 404), (119, 404), (120, 404)] {
        house.clock.set(Moment(a.day(day), hour: 12))
        var ruben = try await house.browser(of: a.party("ruben"))
        #expect(try await ruben.get(consent).status == status, "\(day)")
        #expect(try await ruben.get(.family(a.family, .consent(a.consent("CA5")))).status == 200, "he signed this one")
        #expect(!(try await ruben.get(.family(a.family, .sight)).text.contains("Zonnehoek")))
        var samira = try await house.browser(of: a.party("samira"))
        #expect(try await samira.get(consent).status == 200, "\(day)")
      }
    }
  }
}

extension Array {
  fileprivate func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
    var values: [Value] = []
    for element in self { values.append(try await transform(element)) }
    return values
  }
}
