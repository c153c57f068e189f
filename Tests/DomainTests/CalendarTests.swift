import Testing
import Vocabulary

@Suite("Days turn at midnight in Amsterdam")
struct CalendarTests {
  @Test("a summer evening at 22:30 UTC is the next day, a winter evening is not")
  func midnight() throws {
    let summer = try #require(Day("2026-07-01"))
    let utc = { (day: Day, hour: Int64, minute: Int64) in
      Moment(milliseconds: (Int64(day.number) * 86_400 + hour * 3_600 + minute * 60) * 1_000)
    }
    #expect(utc(summer, 22, 30).day == summer + 1)
    #expect(utc(summer, 21, 59).day == summer)
    let winter = try #require(Day("2026-01-10"))
    #expect(utc(winter, 22, 30).day == winter)
    #expect(utc(winter, 23, 0).day == winter + 1)
  }

  @Test("the clock goes forward on the last Sunday of March and back on the last of October")
  func summerTime() throws {
    let march = try #require(Day("2026-03-29"))
    let october = try #require(Day("2026-10-25"))
    #expect(Moment(march, hour: 12).milliseconds - Moment(march - 1, hour: 12).milliseconds == 23 * 3_600_000)
    #expect(Moment(october, hour: 12).milliseconds - Moment(october - 1, hour: 12).milliseconds == 25 * 3_600_000)
    #expect(Moment(october, hour: 12).clock == (12, 0))
  }

  @Test("a date is read and written back, and what does not exist is no date")
  func reading() {
    for text in ["2026-04-07", "2024-02-29", "1987-12-31", "2199-12-31"] { #expect(Day(text)?.description == text) }
    for text in ["2026-02-29", "2026-13-01", "26-01-01", "2026-4-7", "2026-04-07x", "", "١٢٣٤-٠١-٠١"] {
      #expect(Day(text) == nil, "\(text)")
    }
  }

  @Test("every day of two hundred years comes back from its date")
  func roundTrip() throws {
    let first = try #require(Day("1900-01-01"))
    for number in 0..<73_000 {
      let day = first + number
      let (year, month, date) = day.date
      #expect(Day(year: year, month: month, day: date) == day)
    }
  }

  @Test("somebody born on 29 February is a year older on 1 March")
  func leapBirthday() throws {
    let born = try #require(Day("2012-02-29"))
    #expect(born.age(on: try #require(Day("2024-02-28"))) == 11)
    #expect(born.age(on: try #require(Day("2024-02-29"))) == 12)
    #expect(born.age(on: try #require(Day("2026-02-28"))) == 13)
    #expect(born.age(on: try #require(Day("2026-03-01"))) == 14)
    #expect(born.birthday(14) == Day("2026-03-01"))
  }

  @Test("a Monday is a Monday") func weekday() throws { #expect(try #require(Day("2026-01-05")).weekday == 1) }
}

@Suite("Texts are checked at the door")
struct BoundedTextTests {
  @Test("missing, overlong and unreadable texts are told apart")
  func flaws() {
    #expect(throws: TextFlaw.missing) { try BoundedText.prose(" \n\t ") }
    #expect(throws: TextFlaw.tooLong(limit: 120)) { try BoundedText.line(String(repeating: "a", count: 121)) }
    #expect(throws: TextFlaw.tooLong(limit: 4_000)) { try BoundedText.prose(String(repeating: "é", count: 4_001)) }
    #expect(throws: TextFlaw.unreadable) { try BoundedText.prose("a\u{0}b") }
  }

  @Test("characters count as a reader counts them, and a browser's line break is one")
  func counting() throws {
    #expect(try BoundedText.prose(String(repeating: "👨‍👩‍👧", count: 4_000)).text.count == 4_000)
    #expect(try BoundedText.prose("a\r\nb").text == "a\nb")
    #expect(try BoundedText.line(" a\nb ").text == "a b")
  }

  @Test("an identifier is 32 digits, or none")
  func identifiers() {
    let id = ItemID(high: 0x0123_4567_89AB_CDEF, low: 1)
    #expect(id.description == "0123456789abcdef0000000000000001")
    #expect(ItemID(id.description) == id)
    #expect(ItemID("0123456789ABCDEF0000000000000001") == nil)
    #expect(ItemID("x") == nil)
  }
}
