import Pages
import Testing
import Vocabulary

@testable import Casework
@testable import Web

@Suite("Before somebody turns 16 it is told what changes, and what is chosen then can be signed ahead")
struct BirthdayTests {
  private let a = Cast.a
  private var page: Site { .family(a.family, .birthday(a.person("noor"))) }

  @Test("thirty days before to the young person and the parents, and to nobody else; not a day earlier, nor on the day")
  func notice() async throws {
    try await withDemo { house in
      for (day, isTold) in [(89, false), (90, true), (119, true), (120, false)] {
        house.clock.set(Moment(a.day(day), hour: 12))
        for (name, mayKnow) in [("noor", true), ("samira", true), ("ruben", true), ("femke", false), ("bas", false)] {
          var browser = try await house.browser(of: a.party(name))
          let status = try await browser.get(page).status
          #expect(status == (isTold && mayKnow ? 200 : 404), "\(name) on day \(day)")
          let plan = try await browser.get(.family(a.family, .plan)).text
          #expect(plan.contains(page.path) == (isTold && mayKnow), "\(name) on day \(day)")
        }
      }
    }
  }

  @Test("signed at 15 by the young person alone, it opens on the birthday and not before")
  func ahead() async throws {
    try await withDemo { house in
      house.clock.set(Moment(a.day(100), hour: 12))
      var noor = try await house.browser(of: a.party("noor"))
      #expect(try await noor.get(page).text.contains("?vanaf=2026-05-05"))
      let form = Site.family(a.family, .giveConsent)
      #expect(try await noor.get(form.path + "?vanaf=2026-05-05").text.contains("value=\"2026-05-05\""))
      let fields = [
        ("over", Codes.text(a.party("noor"))), ("aan", Codes.text(a.party("samira"))),
        ("soorten", Codes.text(ItemKind.contactNote)), ("waarvoor", "7"), ("waarom", "Mama mag blijven lezen"),
        ("vanaf", "2026-05-05"), ("tot", "2026-12-31"),
      ]
      #expect(try await noor.post(form, fields).text.contains("Tot die dag verandert er niets"))
      #expect(try await noor.post(.family(a.family, .confirmConsent), fields).status == 303)
      for (day, reads) in [(119, true), (120, true), (121, true)] {
        house.clock.set(Moment(a.day(day), hour: 12))
        #expect(try await seesNote("samira", house) == reads, "day \(day)")
        // He did not sign, and nothing was given to him.
        #expect(try await seesNote("ruben", house) == (day < 120), "day \(day)")
      }
    }
  }

  @Test("a first day before today or after a year is refused, and stays on the form")
  func bounds() async throws {
    try await withDemo { house in
      var noor = try await house.browser(of: a.party("noor"))
      let fields = [
        ("over", Codes.text(a.party("noor"))), ("aan", Codes.text(a.party("samira"))), ("soorten", "5"),
        ("waarvoor", "7"), ("waarom", "Zo"), ("tot", "2026-12-31"),
      ]
      for day in ["2026-01-01", "2030-01-01", "gisteren"] {
        let answer = try await noor.post(.family(a.family, .giveConsent), fields + [("vanaf", day)])
        #expect(answer.status == 422, "\(day)")
        #expect(answer.text.contains("value=\"\(day)\""))
      }
    }
  }

  private func seesNote(_ name: String, _ house: House) async throws -> Bool {
    try #require(try await house.casework.seenForTests(a.family, by: a.party(name))).contains(a.item("A8"))
  }
}
