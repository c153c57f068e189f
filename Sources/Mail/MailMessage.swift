import Texts
public import Vocabulary

/// Een brief zoals hij over de lijn gaat: the same bytes for everybody and whatever happened, but for number, day and address.
///
/// Sender and subject are neutral, and there is no name and no link in it: who reads along learns no more than that.
public struct MailMessage: Hashable, Sendable {
  public let from: MailAddress
  public let letter: Letter

  public init(_ letter: Letter, from: MailAddress) {
    self.letter = letter
    self.from = from
  }

  public var bytes: [UInt8] {
    let texts = Texts(letter.language)
    let lines = [
      "From: <\(from)>", "To: <\(letter.to)>", "Subject: \(Self.word(texts(.mailSubject)))",
      "Date: \(Self.date(letter.at))", "Message-ID: <\(letter.id)@\(from.domain)>",
      "Auto-Submitted: auto-generated", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: 8bit", "Content-Language: \(letter.language.tag)", "", texts(.mailBody), "",
    ]
    return Array(lines.joined(separator: "\r\n").utf8)
  }

  /// Our subjects are plain letters; should a language have others, they are left out rather than sent raw.
  private static func word(_ text: String) -> String {
    String(text.unicodeScalars.filter { $0.isASCII && $0.value >= 32 })
  }

  /// In UTC, as RFC 5322 writes it.
  private static func date(_ at: Moment) -> String {
    let seconds = at.milliseconds / 1_000
    let day = Day(number: Int32(seconds / 86_400))
    let (year, month, number) = day.date
    let time = [seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(days[day.weekday - 1]), \(number) \(months[month - 1]) \(year) \(time.joined(separator: ":")) +0000"
  }

  private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
