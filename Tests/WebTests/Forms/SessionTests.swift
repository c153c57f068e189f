import Logging
import Pages
import Synchronization
import Testing
import Vocabulary

@testable import Casework
@testable import Store
@testable import Web

@Suite("What ends, ends at the next request, and what fails tells nothing")
struct SessionTests {
  private let a = Cast.a
  private var plan: Site { .family(a.family, .plan) }

  @Test("A consent that is withdrawn holds at the next request")
  func withdrawn() async throws {
    try await withDemo { house in
      var marit = try await house.browser(of: a.party("marit"))
      var samira = try await house.browser(of: a.party("samira"))
      let goal = Site.family(a.family, .goal(a.item("A4"), .show))
      let words = "Daan is op tijd op school"
      #expect(try await marit.get(goal).status == 200)
      #expect(try await marit.get(.family(a.family, .goals)).text.contains(words))
      #expect(try await samira.post(.family(a.family, .withdrawConsent(a.consent("CA1")))).status == 303)
      #expect(try await marit.get(goal).status == 404)
      for site in [FamilySite.plan, .goals, .story, .people] {
        #expect(!(try await marit.get(.family(a.family, site)).text.contains(words)), "\(site)")
      }
    }
  }

  @Test("Withdrawn at one node, it holds at the next request to another, which had the family in memory")
  func withdrawnElsewhere() async throws {
    try await withDemo { house in
      let other = House(
        store: house.store, casework: Casework(house.store, clock: house.clock.clock),
        front: Front(
          Casework(house.store, clock: house.clock.clock), settings: .test, wallClock: house.clock.clock),
        clock: house.clock)
      let goal = Site.family(a.family, .goal(a.item("A4"), .show))
      var marit = try await other.browser(of: a.party("marit"))
      var samira = try await house.browser(of: a.party("samira"))
      #expect(try await marit.get(goal).status == 200)
      #expect(try await samira.post(.family(a.family, .withdrawConsent(a.consent("CA1")))).status == 303)
      #expect(try await marit.get(goal).status == 404)
    }
  }

  @Test("An assignment that ended holds from the next day on")
  func assignmentEnded() async throws {
    try await withDemo { house in
      let b = Cast.b
      var yara = try await house.browser(of: b.party("yara"))
      house.clock.set(Moment(b.day(96), hour: 23, minute: 59))
      yara = try await house.browser(of: b.party("yara"))
      #expect(try await yara.get(.family(b.family, .plan)).status == 200)
      house.clock.add(minutes: 2)
      #expect(try await yara.get(.family(b.family, .plan)).status == 404)
    }
  }

  @Test("Quick exit and signing out end the session on the server and clear the browser")
  func leaving() async throws {
    for (site, target) in [(Site.quickExit, "https://www.buienradar.nl/"), (.signOut, "/")] {
      try await withDemo { house in
        var browser = try await house.browser(of: a.party("samira"))
        var kept = browser
        #expect(try await browser.get(plan).status == 200)
        let answer = try await browser.post(site)
        #expect(answer.status == 303 && answer.location == target)
        #expect(answer["clear-site-data"] == ["\"cache\", \"cookies\", \"storage\""])
        #expect(answer["set-cookie"].allSatisfy { $0.hasPrefix("__Host-samen=;") && $0.contains("Max-Age=0") })
        #expect(browser.cookies.isEmpty)
        #expect(answer.body.isEmpty)
        // Somebody who kept the cookie gets no further with it.
        let late = try await kept.get(plan)
        #expect(late.status == 403)
        #expect(!late.text.contains("Samira"))
        #expect(try await kept.post(.family(a.family, .goal(a.item("A4"), .pause))).status == 403)
      }
    }
  }

  @Test("The session's cookie is for this host alone, over HTTPS, and for no script")
  func cookie() async throws {
    try await withDemo { house in
      let cookie = try await house.front.signIn(a.party("samira"))
      #expect(cookie.hasPrefix("__Host-samen="))
      for part in ["; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure"] { #expect(cookie.contains(part)) }
      #expect(!cookie.contains("Domain"))
    }
  }

  @Test("A session ends after twenty quiet minutes, and after twelve hours")
  func idle() async throws {
    try await withDemo { house in
      var quiet = try await house.browser(of: a.party("samira"))
      house.clock.add(minutes: 20)
      #expect(try await quiet.get(.people(of: a)).status == 200)
      house.clock.add(minutes: 21)
      #expect(try await quiet.get(.people(of: a)).status == 403)
      var busy = try await house.browser(of: a.party("ruben"))
      for _ in 0..<47 {
        house.clock.add(minutes: 15)
        #expect(try await busy.get(.people(of: a)).status == 200)
      }
      house.clock.add(minutes: 16)
      #expect(try await busy.get(.people(of: a)).status == 403)
    }
  }

  @Test("A failure shows an incident number and nothing else, and the log holds no words")
  func failure() async throws {
    try await withDemo { house in
      let log = CapturedLog()
      var browser = try await house.browser(of: a.party("samira"))
      browser.logger = Logger(label: "captured") { _ in log }
      #expect(try await browser.get(plan).status == 200)
      await house.store.close()
      for site in [plan, .family(a.family, .sight), .family(a.family, .goal(a.item("A4"), .show))] {
        let answer = try await browser.get(site)
        #expect(answer.status == 500)
        expectSafeHeaders(answer, of: site)
        let number = String(house.front.secrets.token("incident").prefix(8))
        #expect(answer.text.contains(number))
        for word in ["Samira", "Daan", "SQL", "sqlite", "Store", "Error", "closed", a.family.description] {
          #expect(!answer.text.contains(word), "\(word)")
        }
      }
      #expect(!log.lines.isEmpty)
      for word in ["Samira", "Daan", a.family.description] { #expect(!log.lines.contains { $0.contains(word) }) }
    }
  }

  @Test("A look that cannot be noted is not shown")
  func failClosed() async throws {
    try await withDemo { house in
      var browser = try await house.browser(of: a.party("samira"))
      #expect(try await browser.get(plan).text.contains("Samira"))
      try await house.store.access.database.write { try $0.run("ALTER TABLE look RENAME TO gone") }
      for site in [FamilySite.plan, .goals, .sight, .react(a.item("A10"))] {
        let answer = try await browser.get(.family(a.family, site))
        #expect(answer.status == 500)
        #expect(!answer.text.contains("Samira"))
      }
    }
  }
}

extension Site {
  static func people(of cast: Cast) -> Site { .family(cast.family, .people) }
}

/// Keeps what would have been logged.
final class CapturedLog: LogHandler, Sendable {
  private let kept = Mutex<[String]>([])

  var lines: [String] { kept.withLock { $0 } }
  var metadata: Logger.Metadata {
    get { [:] }
    set {}
  }
  var logLevel: Logger.Level {
    get { .trace }
    set {}
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { nil }
    set {}
  }

  func log(event: LogEvent) { kept.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") } }
}
