public import Vocabulary

// Seintjes: when a letter goes (issue 4.8). The hours are ours [P]: whole quarters and one fixed hour a day, so that the
// time of a letter tells nothing finer than the day's page does.

extension NoticeChoice {
  /// The hour of the daily letter.
  static let dailyHour = 17
  private static let quarter: Int64 = 15 * 60 * 1_000

  /// The first moment at which a letter may go about what happened then.
  public static func due(after at: Moment, _ rhythm: NoticeRhythm, _ quiet: QuietHours) -> Moment {
    switch rhythm {
    case .soon: quiet.end(around: Moment(milliseconds: (at.milliseconds / quarter + 1) * quarter))
    case .daily: nextDaily(after: at)
    }
  }

  private static func nextDaily(after at: Moment) -> Moment {
    let today = Moment(at.day, hour: dailyHour)
    return at < today ? today : Moment(at.day + 1, hour: dailyHour)
  }
}

extension QuietHours {
  /// The hours of a day, from and until; nil when it is never quiet.
  private var hours: (from: Int, until: Int)? {
    switch self {
    case .never: nil
    case .night: (22, 7)
    case .evening: (18, 8)
    }
  }

  /// The same moment, or the end of the quiet hours in which it falls.
  public func end(around moment: Moment) -> Moment {
    guard let hours else { return moment }
    let hour = moment.clock.hour
    if hour >= hours.from { return Moment(moment.day + 1, hour: hours.until) }
    return hour < hours.until ? Moment(moment.day, hour: hours.until) : moment
  }
}
