import Pages
import Testing
import Vocabulary

@Suite("A calendar of appointments says when, and nothing else")
struct AppointmentsFileTests {
  private let time = Moment(Day("2026-04-09") ?? Day(number: 0), hour: 15, minute: 30)

  @Test("its bytes")
  func bytes() {
    let file = AppointmentsFile([time], title: "Afspraak") { "\($0.milliseconds)" }
    #expect(
      String(decoding: file.bytes, as: UTF8.self)
        == [
          "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Samen//NL", "BEGIN:VEVENT", "UID:\(time.milliseconds)",
          "DTSTAMP:20260409T133000Z", "DTSTART:20260409T133000Z", "DURATION:PT1H", "SUMMARY:Afspraak",
          "CLASS:PRIVATE", "END:VEVENT", "END:VCALENDAR", "",
        ].joined(separator: "\r\n"))
  }

  @Test("without any it is a calendar all the same")
  func empty() {
    let file = AppointmentsFile([], title: "Afspraak") { _ in "" }
    #expect(String(decoding: file.bytes, as: UTF8.self).hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0"))
    #expect(!String(decoding: file.bytes, as: UTF8.self).contains("VEVENT"))
  }

  @Test("an address is 64 hexadecimal digits, and nothing else is one")
  func tokens() {
    let text = String(repeating: "a0", count: 32)
    #expect(CalendarToken(text)?.text == text)
    for wrong in ["", "a0", text + "a", String(repeating: "A0", count: 32), String(repeating: "é", count: 32)] {
      #expect(CalendarToken(wrong) == nil, "\(wrong)")
      #expect(Site(path: "/agenda/\(wrong).ics") == nil)
    }
    #expect(Site(path: "/agenda/\(text)") == nil)
  }
}
