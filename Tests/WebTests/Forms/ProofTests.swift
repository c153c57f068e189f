import HTTPTypes
import Pages
import Testing
import Vocabulary

@testable import Casework
@testable import Store
@testable import Web

@Suite("A form counts only with the proof that it came from a page of ours")
struct ProofTests {
  private let sites: [Site] = [
    .settings, .signOut, .family(Cast.a.family, .newGoal), .family(Cast.a.family, .tell),
    .family(Cast.a.family, .withdrawConsent(Cast.a.consent("CA1"))), .family(Cast.a.family, .confirmConsent),
    .family(Cast.a.family, .goal(Cast.a.item("A4"), .pause)),
  ]

  @Test("Without the proof, with a wrong one, or with somebody else's: 403, and nothing happens")
  func wrongProof() async throws {
    try await withDemo { house in
      let before = try await house.versions()
      let other = try await house.browser(of: Cast.a.party("ruben"))
      let stranger = try await house.browser(of: nil)
      var browser = try await house.browser(of: Cast.a.party("samira"))
      for site in sites {
        for csrf in [nil, "", "0", other.csrf, stranger.csrf, String(browser.csrf.dropLast())] {
          let answer = try await browser.post(site, [], csrf: csrf, key: browser.key)
          #expect(answer.status == 403, "\(site.path)")
          #expect(answer["set-cookie"].isEmpty)
          expectSafeHeaders(answer, of: site)
        }
      }
      #expect(try await house.versions() == before)
      #expect(try await browser.get(.family(Cast.a.family, .plan)).status == 200, "still signed in")
      #expect(try await browser.post(sites[4]).status == 303, "with the proof it would have counted")
    }
  }

  @Test("The way out needs no proof: whoever wants to leave leaves, also from a page of long ago")
  func wayOut() async throws {
    try await withDemo { house in
      for csrf in [nil, "", "0"] {
        var browser = try await house.browser(of: Cast.a.party("samira"))
        let answer = try await browser.post(.quickExit, [], csrf: csrf, key: browser.key)
        #expect(answer.status == 303)
        #expect(try await browser.get(.family(Cast.a.family, .plan)).status != 200)
      }
    }
  }

  @Test("A browser that says the form comes from another site is believed")
  func crossSite() async throws {
    try await withDemo { house in
      let browser = try await house.browser(of: Cast.a.party("samira"))
      for (origin, status) in [("cross-site", 403), ("same-site", 403), ("same-origin", 303), ("none", 303)] {
        var again = browser
        let body = Form.encode([("csrf", browser.csrf), ("sleutel", origin), ("grens", "5")])
        let answer = try await again.send(
          .post, Site.family(Cast.a.family, .goalLimit).path, body, headers: ["Sec-Fetch-Site": origin])
        #expect(answer.status == status, "\(origin)")
      }
    }
  }

  @Test("A body over the limit, or one that is no form: 400, and nothing is written")
  func badBodies() async throws {
    try await withDemo { house in
      let before = try await house.versions()
      var browser = try await house.browser(of: Cast.a.party("samira"))
      let proof = Array(
        "csrf=\(browser.csrf)&sleutel=1&plek=2&over=\(Codes.text(Cast.a.party("samira")))&woorden=".utf8)
      let bodies: [[UInt8]] = [
        proof + [UInt8](repeating: 0x61, count: 64 * 1_024),
        proof + [0x61, 0xFF, 0x62],
        proof + Array("%C3%28".utf8),
        proof + Array("%4".utf8),
        proof + Array("%zz".utf8),
        proof + [0xED, 0xA0, 0x80],
        Array(repeating: Array("a=1".utf8), count: 501).joined(separator: [0x26]) + [],
      ]
      let site = Site.family(Cast.a.family, .newGoal)
      for body in bodies {
        let answer = try await browser.send(.post, site.path, body)
        #expect(answer.status == 400)
        expectSafeHeaders(answer, of: site)
      }
      #expect(try await house.versions() == before)
      #expect(try await browser.send(.post, site.path, proof + Array("Rust%20thuis%E2%82%AC".utf8)).status == 303)
    }
  }

  @Test("Any other method finds nothing")
  func otherMethods() async throws {
    try await withDemo { house in
      let before = try await house.versions()
      var browser = try await house.browser(of: Cast.a.party("samira"))
      for method in [HTTPRequest.Method.put, .delete, .patch, .options, .trace, .connect] {
        let answer = try await browser.send(
          method, Site.family(Cast.a.family, .goal(Cast.a.item("A4"), .pause)).path,
          Form.encode([("csrf", browser.csrf)]))
        #expect(answer.status == 404)
        expectSafeHeaders(answer, of: nil)
      }
      #expect(try await house.versions() == before)
    }
  }

  @Test("A path that is almost a page finds nothing")
  func almostPages() async throws {
    try await withDemo { house in
      var browser = try await house.browser(of: Cast.a.party("samira"))
      let plan = Site.family(Cast.a.family, .plan).path
      let paths = [
        plan + "/", plan.uppercased(), plan + "%00", "/" + plan, plan + "/..", plan.replacing("/plan", with: ""),
        "/gezin/*/plan", "/gezin/0/plan", "/..//etc/passwd", "/samen.css/", "/demo/klok/", "*",
      ]
      for path in paths {
        let answer = try await browser.get(path)
        #expect(answer.status == 404, "\(path)")
        expectSafeHeaders(answer, of: nil)
      }
    }
  }
}
