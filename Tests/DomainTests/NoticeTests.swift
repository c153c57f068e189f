import Domain
import Testing
import Vocabulary

@Suite("When a letter goes: soon or once a day, and never in somebody's quiet hours")
struct NoticeTests {
  private let day = Day(number: 20_550)

  private func at(_ hour: Int, _ minute: Int = 0) -> Moment { Moment(day, hour: hour, minute: minute) }

  private func due(_ at: Moment, _ rhythm: NoticeRhythm, _ quiet: QuietHours = .never) -> Moment {
    NoticeChoice.due(after: at, rhythm, quiet)
  }

  @Test("soon is the next whole quarter, so that the minute in which somebody did something stays his")
  func soon() {
    #expect(due(at(12, 1), .soon) == at(12, 15))
    #expect(due(at(12, 14), .soon) == at(12, 15))
    #expect(due(at(12, 15), .soon) == at(12, 30))
  }

  @Test("quiet hours are waited for, before and after midnight")
  func quiet() {
    #expect(due(at(21, 30), .soon, .night) == at(21, 45))
    #expect(due(at(21, 50), .soon, .night) == Moment(day + 1, hour: 7))
    #expect(due(at(3, 10), .soon, .night) == at(7))
    #expect(due(at(6, 50), .soon, .night) == at(7))
    #expect(due(at(18, 10), .soon, .evening) == Moment(day + 1, hour: 8))
    #expect(due(at(3, 10), .soon, .never) == at(3, 15))
  }

  @Test("daily is five o'clock, today or tomorrow")
  func daily() {
    #expect(due(at(9), .daily, .night) == at(17))
    #expect(due(at(17), .daily, .night) == Moment(day + 1, hour: 17))
    #expect(due(at(23), .daily, .evening) == Moment(day + 1, hour: 17))
  }

  @Test("on the day that the clock goes back, the hours are those on the wall")
  func clockGoesBack() throws {
    let october = try #require(Day("2026-10-25"))
    #expect(due(Moment(october, hour: 1), .soon, .night) == Moment(october, hour: 7))
  }
}
