import Foundation
import Pages
import Store
import Testing
import Vocabulary

@testable import Casework
@testable import Web

@Suite("One's own calendar: an address that one asks for, with times and nothing else", .serialized)
struct CalendarTests {
  /// The path in the address that the page shows once.
  private func path(on page: Answer) -> String {
    guard let start = page.text.range(of: "/agenda/") else { return "" }
    return String(page.text[start.lowerBound...].prefix { $0 != "<" })
  }

  @Test("made, it is read without signing in; it names nobody and leaves no look")
  func made() async throws {
    try await withDemo { house in
      var mother = try await house.browser(of: Cast.a.party("samira"))
      let choice = try await mother.get(.calendar(.choice))
      #expect(choice.status == 200 && !choice.text.contains(".ics"))
      let path = path(on: try await mother.post(.calendar(.make)))
      #expect(try await !mother.get(.calendar(.choice)).text.contains(path), "it is shown once")
      let looks = try await house.store.access.looks(family: Cast.a.family, newest: 10_000).count
      var machine = house.browser()
      let file = try await machine.get(path)
      #expect(file.status == 200 && file["content-type"] == ["text/calendar; charset=utf-8"])
      #expect(file["cache-control"] == ["no-store"])
      #expect(file.text.contains("SUMMARY:Afspraak") && file.text.contains("DTSTART:"))
      for name in ["Samira", "Noor", "Femke", "LOCATION", "Overleg", "\(Cast.a.family)"] {
        #expect(!file.text.contains(name), "\(name)")
      }
      let meeting: ItemID = Cast.a.names.derived("meeting", "next")
      #expect(!file.text.contains("\(meeting)"))
      #expect(try await house.store.access.looks(family: Cast.a.family, newest: 10_000).count == looks)
    }
  }

  @Test("ended, replaced, never made and sent to are answered in the same bytes")
  func ended() async throws {
    try await withDemo { house in
      var mother = try await house.browser(of: Cast.a.party("samira"))
      _ = try await mother.get(.calendar(.choice))
      let path = path(on: try await mother.post(.calendar(.make)))
      var machine = house.browser()
      #expect(try await machine.get(path).status == 200)
      _ = try await mother.get(.calendar(.choice))
      #expect(try await mother.post(.calendar(.stop)).status == 303)
      let gone = try await machine.get(path)
      let never = try await machine.get("/agenda/\(Never.token).ics")
      #expect(gone == never && gone.status == 404 && gone.body.isEmpty)
    }
  }

  @Test("who is not asked sees no meeting of others in his")
  func others() async throws {
    try await withDemo { house in
      var teacher = try await house.browser(of: Cast.a.party("drsmit"))
      _ = try await teacher.get(.calendar(.choice))
      let path = path(on: try await teacher.post(.calendar(.make)))
      var machine = house.browser()
      #expect(try await !machine.get(path).text.contains("VEVENT"))
    }
  }
}
