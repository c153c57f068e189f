import Pages
import Testing
import Vocabulary

@testable import Casework
@testable import Web

@Suite("Help now works for everybody and leaves no trace, also of who is signed in")
struct HelpNowTests {
  private let a = Cast.a

  @Test(
    "it does not know who reads it: no name, no cookie, and nobody is kept signed in by it",
    arguments: [Site.helpNow, .talk])
  func noTrace(_ site: Site) async throws {
    try await withDemo { house in
      var noor = try await house.browser(of: a.party("noor"))
      let minutes = Casework.idle / 60_000
      house.clock.add(minutes: minutes - 1)
      let answer = try await noor.get(site)
      #expect(answer.status == 200 && answer["set-cookie"].isEmpty)
      #expect(!answer.text.contains("Noor"))
      house.clock.add(minutes: 2)
      #expect(try await noor.get(.family(a.family, .plan)).status == 403)
    }
  }

  @Test("another page does keep her signed in: the control")
  func control() async throws {
    try await withDemo { house in
      var noor = try await house.browser(of: a.party("noor"))
      house.clock.add(minutes: Casework.idle / 60_000 - 1)
      _ = try await noor.get(.family(a.family, .plan))
      house.clock.add(minutes: 2)
      #expect(try await noor.get(.family(a.family, .plan)).status == 200)
    }
  }
}
