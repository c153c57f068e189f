public import Vocabulary

/// Datums en tijden, as people say them.
extension Texts {
  /// "dinsdag 7 april", with the year when it is not the year of `today`.
  public func weekday(_ day: Day, today: Day) -> String {
    let name = word(day.weekday - 1, in: .dateWeekdays)
    switch language {
    case .dutch: return "\(name) \(date(day, today: today))"
    case .english: return "\(name) \(date(day, today: today))"
    }
  }

  /// "7 april", with the year when it is not the year of `today`.
  public func date(_ day: Day, today: Day) -> String {
    let (year, month, number) = day.date
    let short = "\(number) \(word(month - 1, in: .dateMonths))"
    return year == today.date.year ? short : "\(short) \(year)"
  }

  /// "7 april 2026".
  public func date(_ day: Day) -> String {
    let (year, month, number) = day.date
    return "\(number) \(word(month - 1, in: .dateMonths)) \(year)"
  }

  /// "dinsdag 7 april 2026".
  public func fullDate(_ day: Day) -> String { "\(word(day.weekday - 1, in: .dateWeekdays)) \(date(day))" }

  /// "9.05" in Dutch, "9:05" in English.
  public func time(_ moment: Moment) -> String {
    let (hour, minute) = moment.clock
    let separator = language == .dutch ? "." : ":"
    return "\(hour)\(separator)\(minute < 10 ? "0" : "")\(minute)"
  }

  /// The names stand in one sentence, separated by spaces.
  private func word(_ place: Int, in key: Key) -> String {
    let words = self(key).split(separator: " ")
    return words.indices.contains(place) ? String(words[place]) : ""
  }
}
