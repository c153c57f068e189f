public import Vocabulary

/// Bladzijden en knoppen van een overleg.
public enum MeetingSite: Hashable, Sendable {
  case list
  case new
  case show(ItemID)
  /// For a calendar of one's own; the place stands in it only when it is asked for.
  case calendar(ItemID, withPlace: Bool)
  /// A form, at the meeting or at what stands there.
  case fill(ItemID, MeetingFill)
  /// A button, likewise.
  case press(ItemID, MeetingPress)

  var path: String {
    switch self {
    case .list: "overleg"
    case .new: "overleg/nieuw"
    case .show(let item): "overleg/\(item)"
    case .calendar(let item, let withPlace): "overleg/\(item)/\(withPlace ? MeetingSite.filePlace : MeetingSite.file)"
    case .fill(let item, let form): "overleg/\(item)/\(form.rawValue)"
    case .press(let item, let button): "overleg/\(item)/\(button.rawValue)"
    }
  }

  private static let file = "afspraak.ics"
  private static let filePlace = "afspraak-met-plaats.ics"

  static let fixed: [MeetingSite] = [.list, .new]

  /// - Parameter steps: what follows `overleg/`.
  init?(steps: [String]) {
    guard (1...2).contains(steps.count), let item = ItemID(steps[0]) else { return nil }
    guard steps.count == 2 else { self = .show(item); return }
    if [Self.file, Self.filePlace].contains(steps[1]) {
      self = .calendar(item, withPlace: steps[1] == Self.filePlace)
      return
    }
    if let form = MeetingFill(rawValue: steps[1]) { self = .fill(item, form); return }
    guard let button = MeetingPress(rawValue: steps[1]) else { return nil }
    self = .press(item, button)
  }
}

/// Formulieren van een overleg.
public enum MeetingFill: String, CaseIterable, Hashable, Sendable {
  case next = "volgende"
  case invite = "vragen"
  case helper = "meenemen"
  case delegate = "overlaten"
  case cap = "hoeveel"
  case point = "punt"
  /// Of a point.
  case answer = "antwoord"
  case prepare = "voorbereiding"
  case attend = "wie-was-er"
  case report = "verslag"
  case agree = "afspraak"
}

/// Knoppen van een overleg.
public enum MeetingPress: String, CaseIterable, Hashable, Sendable {
  // Of an invitation
  case accept = "ja"
  case refuse = "nee"
  /// Of what was left to somebody else.
  case takeBack = "terug"
  case confirm = "vast"
  case cancel = "gaat-niet-door"
  case close = "klaar"
  // Of minutes
  case right = "klopt"
  case wrong = "klopt-niet"
}
