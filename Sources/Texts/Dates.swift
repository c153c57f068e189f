public import Vocabulary

/// Datums en tijden, as people say them.
extension Texts {
  /// "dinsdag 7 april", with the year when it is not the year of `today`.
  public func weekday(_ day: Day, today: Day) -> String {
    "\(weekday(day)) \(date(day, today: today))"
  }

  /// "7 april", with the year when it is not the year of `today`.
  public func date(_ day: Day, today: Day) -> String {
    let (year, month, number) = day.date
    let short = "\(number) \(self.month(month))"
    return year == today.date.year ? short : "\(short) \(year)"
  }

  /// "7 april 2026".
  public func date(_ day: Day) -> String {
    let (year, month, number) = day.date
    return "\(number) \(self.month(month)) \(year)"
  }

  /// "dinsdag 7 april 2026".
  public func fullDate(_ day: Day) -> String { "\(weekday(day)) \(date(day))" }

  /// "9.05" in Dutch, "9:05" in English.
  public func time(_ moment: Moment) -> String {
    let (hour, minute) = moment.clock
    let separator = language == .english ? ":" : "."
    return "\(hour)\(separator)\(minute < 10 ? "0" : "")\(minute)"
  }

  private func weekday(_ day: Day) -> String { name(day.weekday - 1, in: catalog.weekdays) }
  private func month(_ number: Int) -> String { name(number - 1, in: catalog.months) }

  private func name(_ place: Int, in names: [String]) -> String { names.indices.contains(place) ? names[place] : "" }
}
