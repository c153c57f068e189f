/// Moment: a point in time, in milliseconds since 1970-01-01T00:00:00Z.
public struct Moment: Hashable, Comparable, Sendable {
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// The given time of day in Amsterdam.
  public init(_ day: Day, hour: Int, minute: Int = 0, second: Int = 0) {
    let local = Int64(day.number) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
    let guess = local - Amsterdam.offset(atUTC: local - 3_600)
    self.init(milliseconds: (local - Amsterdam.offset(atUTC: guess)) * 1_000)
  }

  public static func < (one: Self, other: Self) -> Bool { one.milliseconds < other.milliseconds }

  /// Days turn at midnight, Europe/Amsterdam (`law.md` 3.10).
  public var day: Day { Day(number: Int32(floorDivide(localSeconds, 86_400))) }

  /// Hour and minute on a clock in Amsterdam.
  public var clock: (hour: Int, minute: Int) {
    let second = Int(localSeconds - floorDivide(localSeconds, 86_400) * 86_400)
    return (second / 3_600, second / 60 % 60)
  }

  private var localSeconds: Int64 {
    let seconds = floorDivide(milliseconds, 1_000)
    return seconds + Amsterdam.offset(atUTC: seconds)
  }
}

/// Dag: a calendar day in the Netherlands, counted from 1970-01-01.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let number: Int32

  public init(number: Int32) { self.number = number }

  /// Nil for a date that does not exist, and outside the years 1900 to 2199.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2199).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(number: Day.number(year: year, month: month, day: day))
  }

  /// Reads `2026-04-07`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public static func < (one: Self, other: Self) -> Bool { one.number < other.number }
  public static func + (day: Self, days: Int) -> Self { Day(number: day.number + Int32(clamping: days)) }
  public static func - (day: Self, days: Int) -> Self { Day(number: day.number - Int32(clamping: days)) }
  public static func - (one: Self, other: Self) -> Int { Int(one.number - other.number) }

  public var description: String {
    let (year, month, day) = date
    let pad = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
    return "\(year)-\(pad(month))-\(pad(day))"
  }

  /// Monday is 1, Sunday 7.
  public var weekday: Int { Int(floorModulo(Int64(number) + 3, 7)) + 1 }

  public var date: (year: Int, month: Int, day: Int) {
    let shifted = Int64(number) + 719_468
    let era = floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (Int(year), Int(month), Int(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1))
  }

  /// Whole years of age on `day` of somebody born on this day; a 29 February is completed on 1 March.
  public func age(on day: Day) -> Int {
    let (born, now) = (date, day.date)
    return now.year - born.year - ((now.month, now.day) < (born.month, born.day) ? 1 : 0)
  }

  /// The first day on which somebody born on this day is `years` old.
  public func birthday(_ years: Int) -> Day {
    let (year, month, day) = date
    if let exact = Day(year: year + years, month: month, day: day) { return exact }
    return Day(number: Day.number(year: year + years, month: 3, day: 1))
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  fileprivate static func number(year: Int, month: Int, day: Int) -> Int32 {
    let fromMarch = Int64(month <= 2 ? year - 1 : year)
    let era = floorDivide(fromMarch, 400)
    let yearOfEra = fromMarch - era * 400
    let dayOfYear = (153 * Int64(month > 2 ? month - 3 : month + 9) + 2) / 5 + Int64(day) - 1
    return Int32(era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468)
  }
}

/// The time zone of the Netherlands: UTC+1, and UTC+2 from the last Sunday of March to the last of October, 01:00 UTC.
private enum Amsterdam {
  static func offset(atUTC seconds: Int64) -> Int64 {
    let year = Day(number: Int32(floorDivide(seconds, 86_400))).date.year
    let summer = lastSunday(year, 3)..<lastSunday(year, 10)
    return summer.contains(seconds) ? 7_200 : 3_600
  }

  private static func lastSunday(_ year: Int, _ month: Int) -> Int64 {
    let last = Day(number: Day.number(year: year, month: month, day: 31))
    return Int64(last.number) * 86_400 - Int64(last.weekday % 7) * 86_400 + 3_600
  }
}

private func floorDivide(_ value: Int64, _ by: Int64) -> Int64 {
  let quotient = value / by
  return value % by < 0 ? quotient - 1 : quotient
}

private func floorModulo(_ value: Int64, _ by: Int64) -> Int64 { value - floorDivide(value, by) * by }
