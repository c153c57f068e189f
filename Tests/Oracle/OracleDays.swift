/// The calendar of the oracle: dates as day numbers, without time zones (days turn at midnight in Amsterdam).
enum OracleDays {
  /// The number of days from 1970-01-01 to this date. A 29 February that a year lacks is its 1 March.
  static func number(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The parts of a date `YYYY-MM-DD`.
  static func parts(of date: String) -> (year: Int, month: Int, day: Int) {
    let parts = date.split(separator: "-").compactMap { Int($0) }
    precondition(parts.count == 3, "not a date: \(date)")
    return (parts[0], parts[1], parts[2])
  }

  /// On which day, counted from `day0`, somebody who was born on this date turns this age.
  static func birthday(_ age: Int, born: String, day0: String) -> Int {
    let birth = parts(of: born)
    let start = parts(of: day0)
    return number(year: birth.year + age, month: birth.month, day: birth.day)
      - number(year: start.year, month: start.month, day: start.day)
  }

  /// The date, so many years before the date of this day.
  static func date(of day: Int, from day0: String, yearsEarlier years: Int) -> String {
    let start = parts(of: day0)
    let wanted = number(year: start.year, month: start.month, day: start.day) + day
    var year = start.year + day / 365 - 1
    while number(year: year + 1, month: 1, day: 1) <= wanted { year += 1 }
    var month = 1
    while month < 12, number(year: year, month: month + 1, day: 1) <= wanted { month += 1 }
    let dayOfMonth = wanted - number(year: year, month: month, day: 1) + 1
    return "\(year - years)-\(twoDigits(month))-\(twoDigits(dayOfMonth))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
