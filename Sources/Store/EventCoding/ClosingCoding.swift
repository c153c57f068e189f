import Domain
import Vocabulary

// Hulp afsluiten, field by field.

extension ClosingEvent {
  var storedName: StoredName {
    switch self {
    case .lookedBack: .closingLookedBack
    case .closed: .helpClosed
    case .reopened: .helpReopened
    case .contactKept: .afterCareKept
    }
  }
}

extension FieldWriter {
  mutating func closing(_ happening: ClosingEvent) {
    switch happening {
    case .lookedBack(let assignment, let day):
      id(16, assignment)
      self.day(17, day)
    case .closed(let fact):
      id(16, fact.item)
      id(17, fact.assignment)
      day(18, fact.lastDay)
      id(19, fact.afterCare.by)
      day(20, fact.afterCare.on)
    case .reopened(let closing, let again):
      id(16, closing)
      if let again { self.again(again) }
    case .contactKept(let contact):
      id(16, contact.item)
      id(17, contact.closing)
      day(18, contact.day)
    }
  }

  private mutating func again(_ fact: Assignment) {
    id(17, fact.item)
    id(18, fact.practitioner)
    id(19, fact.organization)
    id(20, fact.person)
    day(21, fact.from)
  }
}

extension BodyReader {
  func helpClosing() throws -> HelpClosing {
    HelpClosing(
      item: try id(16), assignment: try id(17), lastDay: try day(18),
      afterCare: AfterCare(by: try id(19), on: try day(20)))
  }

  /// Nil: the help went on as it was.
  func assignmentAnew() throws -> Assignment? {
    guard let item: ItemID = fields.id(17) else { return nil }
    return Assignment(
      item: item, practitioner: try id(18), organization: try id(19), person: try id(20), from: try day(21))
  }
}
