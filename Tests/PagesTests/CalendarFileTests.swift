import Privacy
import Testing
import Vocabulary

@testable import Pages

@Suite("An appointment in a calendar says no more than that there is one")
struct CalendarFileTests {
  private func file(_ minute: Int = 930, title: String = "Afspraak", place: String? = nil) -> String {
    var meeting = MeetingLine(
      head: Fixtures.head(900, .meeting, [People.daan], by: People.femke), phase: .decide,
      day: People.day(2026, 4, 9), minute: minute)
    meeting.purpose = "Kiezen welke hulp bij Daan past."
    return String(decoding: CalendarFile(meeting, title: title, place: place).bytes, as: UTF8.self)
  }

  @Test("it holds no name, no purpose, and no place unless that is asked for")
  func neutral() {
    let plain = file()
    for word in ["Daan", "Femke", "hulp", "LOCATION", "DESCRIPTION", "ATTENDEE"] { #expect(!plain.contains(word)) }
    #expect(plain.contains("SUMMARY:Afspraak\r\n") && plain.contains("CLASS:PRIVATE\r\n"))
    #expect(file(place: "Thuis").contains("LOCATION:Thuis\r\n"))
  }

  @Test("the time is the one on a clock in Amsterdam, in summer")
  func time() { #expect(file().contains("DTSTART:20260409T133000Z\r\n")) }

  @Test("what was typed cannot begin a line of its own, with any line break")
  func injection() {
    for lineBreak in ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{0B}"] {
      let lines = file(place: "Thuis\(lineBreak)ATTENDEE:mailto:x").split(separator: "\r\n")
      #expect(lines.count == file(place: "Thuis").split(separator: "\r\n").count)
      #expect(!lines.contains { $0.hasPrefix("ATTENDEE") })
    }
    #expect(CalendarFile.escaped(#"a;b,c\d"#) == #"a\;b\,c\\d"#)
  }

  @Test("no line is longer than 75 octets, and no character is cut in two", arguments: 0..<80)
  func folding(_ length: Int) {
    let text = String(repeating: "x", count: length) + String(repeating: "é🙂", count: 60)
    let folded = CalendarFile.folded(text)
    let lines = folded.utf8.split(separator: 0x0A, omittingEmptySubsequences: true)
    #expect(lines.allSatisfy { $0.count - 1 <= 75 })
    #expect(folded.replacing("\r\n ", with: "") == text + "\r\n")
  }
}
