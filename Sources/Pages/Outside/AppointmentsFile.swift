public import Vocabulary

/// Agenda van eigen afspraken, as RFC 5545 has it: when, and a neutral title. Nobody and nothing is named in it.
public struct AppointmentsFile: Sendable {
  let title: String
  let times: [(moment: Moment, uid: String)]

  /// - Parameter uid: names one time in this calendar, and rests on nothing else.
  public init(_ times: [Moment], title: String, uid: (Moment) -> String) {
    self.title = title
    self.times = times.map { ($0, uid($0)) }
  }

  public var bytes: [UInt8] {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Samen//NL"]
    for (moment, uid) in times {
      lines += [
        "BEGIN:VEVENT", "UID:\(uid)",
        // When it was made would tell of it: every time carries its own.
        "DTSTAMP:\(CalendarFile.utc(moment))", "DTSTART:\(CalendarFile.utc(moment))", "DURATION:PT1H",
        "SUMMARY:\(CalendarFile.escaped(title))", "CLASS:PRIVATE", "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return Array(lines.map(CalendarFile.folded).joined().utf8)
  }
}
