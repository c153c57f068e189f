public import Privacy
import Texts
import Vocabulary

/// Agendabestand: one appointment as RFC 5545 has it. What it says is read by others over a shoulder, so its title is neutral,
/// it names nobody, and the place stands in it only when somebody asks for that. Written here, as it is forty lines of text.
public struct CalendarFile: Hashable, Sendable {
  let meeting: MeetingLine
  let title: String
  let place: String?

  /// - Parameter place: nil leaves it out.
  public init(_ meeting: MeetingLine, title: String, place: String?) {
    self.meeting = meeting
    self.title = title
    self.place = place
  }

  public var bytes: [UInt8] {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Samen//NL", "BEGIN:VEVENT"]
    lines.append("UID:\(meeting.head.id)")
    lines.append("DTSTAMP:\(Self.utc(Moment(meeting.head.day, hour: 12)))")
    lines.append("DTSTART:\(Self.utc(Moment(meeting.day, hour: meeting.minute / 60, minute: meeting.minute % 60)))")
    lines.append("DURATION:PT1H")
    lines.append("SUMMARY:\(Self.escaped(title))")
    if let place { lines.append("LOCATION:\(Self.escaped(place))") }
    lines += ["CLASS:PRIVATE", "STATUS:\(status)", "END:VEVENT", "END:VCALENDAR"]
    return Array(lines.map(Self.folded).joined().utf8)
  }

  private var status: String {
    if meeting.cancelledOn != nil { return "CANCELLED" }
    return meeting.confirmedOn == nil ? "TENTATIVE" : "CONFIRMED"
  }

  /// RFC 5545, 3.3.11: whatever was typed stays the value of one property.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      case "\n", "\u{85}", "\u{2028}", "\u{2029}": escaped += "\\n"
      case _ where scalar.properties.generalCategory == .control: break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// RFC 5545, 3.1: at most 75 octets a line, never within a character.
  static func folded(_ line: String) -> String {
    var (folded, length) = ("", 0)
    for scalar in line.unicodeScalars {
      let octets = UTF8.width(scalar)
      if length + octets > 75 {
        folded += "\r\n "
        length = 1
      }
      folded.unicodeScalars.append(scalar)
      length += octets
    }
    return folded + "\r\n"
  }

  /// "20260409T133000Z".
  static func utc(_ moment: Moment) -> String {
    let seconds = moment.milliseconds / 1_000
    let second = Int(seconds % 86_400)
    let (year, month, day) = Day(number: Int32(seconds / 86_400)).date
    let clock = [second / 3_600, second / 60 % 60, second % 60]
    return "\(year)\(two(month))\(two(day))T\(clock.map(two).joined())Z"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension Shell {
  public func calendarFile(_ meeting: MeetingLine, withPlace: Bool) -> CalendarFile {
    CalendarFile(meeting, title: texts(.calendarTitle), place: withPlace ? meeting.place : nil)
  }
}
