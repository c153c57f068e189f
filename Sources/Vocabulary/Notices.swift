/// Seintje: a member or professional may see this item, and something happened with it (issue 4.8). Never any content.
public struct Notice: Hashable, Sendable {
  public let party: Party
  public let family: FamilyID
  public let item: ItemID
  public let at: Moment

  public init(party: Party, family: FamilyID, item: ItemID, at: Moment) {
    self.party = party
    self.family = family
    self.item = item
    self.at = at
  }
}

/// Hoe vaak: one letter soon after something happened, or one a day.
public enum NoticeRhythm: UInt8, CaseIterable, Hashable, Sendable {
  case soon = 1
  case daily = 2
}

/// Rust: the hours in which nobody is disturbed.
public enum QuietHours: UInt8, CaseIterable, Hashable, Sendable {
  case never = 1
  /// From ten in the evening until seven.
  case night = 2
  /// From six in the evening until eight.
  case evening = 3
}

/// Keuze over seintjes: where somebody wants them, how often and when not. Who chose nothing gets none.
public struct NoticeChoice: Hashable, Sendable {
  public let address: MailAddress
  public let rhythm: NoticeRhythm
  public let quiet: QuietHours
  /// In which the letter is written.
  public let language: Language

  public init(address: MailAddress, rhythm: NoticeRhythm, quiet: QuietHours, language: Language) {
    self.address = address
    self.rhythm = rhythm
    self.quiet = quiet
    self.language = language
  }
}

/// What a letter's identifier points at; this type has no values.
public enum LetterKind {}
/// Briefnummer: stays the same however often one letter is tried, so that nobody sees it twice.
public typealias LetterID = Identifier<LetterKind>

/// Brief: that there is something new, and nothing else.
public struct Letter: Hashable, Sendable {
  public let id: LetterID
  public let to: MailAddress
  public let language: Language
  public let at: Moment

  public init(id: LetterID, to: MailAddress, language: Language, at: Moment) {
    self.id = id
    self.to = to
    self.language = language
    self.at = at
  }
}

/// Wat er van een brief werd, as far as the next one who carries it says.
public enum Carried: Hashable, Sendable {
  case taken
  /// Nobody answered, or said: later. It is tried again.
  case later
  /// This address takes no letters.
  case never
}

/// E-mailadres: plain letters only, checked once, so that it can stand in the line of a letter.
public struct MailAddress: Hashable, Sendable, CustomStringConvertible {
  public let text: String
  public var description: String { text }

  /// Nil for what is no address such as people have: one `@`, a name before it, and a domain of two parts or more.
  public init?(_ raw: some StringProtocol) {
    let parts = raw.split(separator: "@", omittingEmptySubsequences: false)
    guard raw.utf8.count <= 254, parts.count == 2, Self.isName(parts[0]), Self.isDomain(parts[1]) else { return nil }
    text = "\(parts[0])@\(parts[1].lowercased())"
  }

  public var domain: Substring { text.split(separator: "@")[1] }

  private static func isName(_ name: some StringProtocol) -> Bool {
    (1...64).contains(name.utf8.count)
      && name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && $0.utf8.allSatisfy { isPlain($0) || "!#$%&'*+/=?^_`{|}~-".utf8.contains($0) }
      }
  }

  private static func isDomain(_ domain: some StringProtocol) -> Bool {
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
          && label.utf8.allSatisfy { isPlain($0) || $0 == UInt8(ascii: "-") }
      }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
