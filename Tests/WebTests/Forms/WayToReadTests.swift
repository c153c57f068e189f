import Pages
import Testing
import Vocabulary

@testable import Casework
@testable import Web

@Suite("Whoever may read something is shown a way to it")
struct WayToReadTests {
  private let a = Cast.a
  private let b = Cast.b

  @Test("who supports finds the story that she was given to read (B-6)")
  func supporter() async throws {
    try await withDemo { house in
      var paula = try await house.browser(of: b.party("paula"))
      let story = Site.family(b.family, .story)
      #expect(try await paula.get(.family(b.family, .plan)).text.contains("href=\"\(story.path)\""))
      #expect(try await paula.get(story).text.contains("Lezen gaat bij mij langzaam."))
    }
  }

  @Test("a father without authority finds the letter that was given to him, and nothing before (B-2)")
  func letter() async throws {
    try await withDemo { house in
      let files = try CaseFile.demo()
      for (day, isThere) in [(100, false), (113, true)] {
        let now = Moment(b.day(day), hour: 12)
        try await house.casework.play(files, from: Moment(b.day(100), hour: 12), until: now)
        house.clock.set(now)
        var kevin = try await house.browser(of: b.party("kevin"))
        let page = try await kevin.get(.family(b.family, .plan)).text
        #expect(page.contains("gaat het op school goed") == isThere, "day \(day)")
        #expect(page.contains("Hier is nu niets voor jou.") != isThere, "day \(day)")
      }
    }
  }

  @Test("what a father wrote beside a goal stays his to read when the goal is no longer (A-4)")
  func ownWords() async throws {
    try await withDemo { house in
      house.clock.set(Moment(a.day(122), hour: 12))
      let words = "Ik wil graag horen hoe het met Noor gaat."
      for (name, reads) in [("ruben", true), ("samira", false)] {
        var browser = try await house.browser(of: a.party(name))
        let page = try await browser.get(.family(a.family, .story)).text
        #expect(page.contains(words) == reads, "\(name)")
        #expect(!page.contains("Ik slaap beter"), "\(name)")
      }
    }
  }

  @Test("a professional finds the door for an emergency, and nobody of the family does")
  func emergency() async throws {
    try await withDemo { house in
      let door = Site.family(a.family, .emergency)
      for (name, isShown) in [("femke", true), ("marit", true), ("samira", false), ("noor", false)] {
        var browser = try await house.browser(of: a.party(name))
        let page = try await browser.get(.family(a.family, .plan)).text
        #expect(page.contains("href=\"\(door.path)\"") == isShown, "\(name)")
        #expect(try await browser.get(door).status == (isShown ? 200 : 404), "\(name)")
      }
    }
  }
}
