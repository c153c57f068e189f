/// Een agenda van eigen afspraken: where one asks for it, and the address itself, of which nobody guesses the token.
public enum CalendarSite: Hashable, Sendable {
  case choice
  /// Makes an address, and shows it once.
  case make
  case stop
  case file(CalendarToken)

  var path: String {
    switch self {
    case .choice: "/instellingen/agenda"
    case .make: "/instellingen/agenda/maken"
    case .stop: "/instellingen/agenda/stoppen"
    case .file(let token): "/agenda/\(token.text).ics"
    }
  }

  static let fixed: [CalendarSite] = [.choice, .make, .stop]
}

/// Geheim in het adres van een agenda: 256 bits, as 64 hexadecimal digits.
public struct CalendarToken: Hashable, Sendable {
  public let text: String

  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 64, text.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
      return nil
    }
    self.text = String(text)
  }
}
