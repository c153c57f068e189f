import Domain
import Vocabulary

// Verwijzing en wachten, field by field.

extension WaitingEvent {
  var storedName: StoredName {
    switch self {
    case .referred: .referred
    case .moved: .referralMoved
    case .estimated: .waitEstimated
    case .keptInTouch: .keptInTouch
    case .contactPassed: .waitContactPassed
    }
  }
}

extension FieldWriter {
  mutating func waiting(_ happening: WaitingEvent) {
    switch happening {
    case .referred(let fact):
      id(16, fact.item)
      ids(17, fact.subjects)
      id(18, fact.organization)
      id(19, fact.contact)
      integer(20, fact.rhythm)
      day(21, fact.nextContact)
      id(22, fact.offering)
    case .moved(let item, let state, let day):
      id(16, item)
      integer(17, state.rawValue)
      self.day(18, day)
    case .estimated(let item, let estimate):
      id(16, item)
      write(estimate)
    case .keptInTouch(let contact):
      id(16, contact.item)
      id(17, contact.referral)
      day(18, contact.day)
      day(19, contact.next)
      flag(20, contact.alternatives)
    case .contactPassed(let item, let contact, let next):
      id(16, item)
      id(17, contact)
      day(18, next)
    }
  }

  private mutating func write(_ estimate: WaitEstimate) {
    switch estimate {
    case .weeks(let weeks, let day):
      integer(17, weeks.lowerBound)
      integer(18, weeks.upperBound)
      self.day(19, day)
    case .unknown(let asker, let day):
      id(20, asker)
      self.day(19, day)
    }
  }
}

extension BodyReader {
  func referred() throws -> WaitingEvent {
    .referred(
      Referral(
        item: try id(16), subjects: fields.ids(17), organization: fields.id(18), contact: try id(19),
        rhythm: try number(20), nextContact: try day(21), offering: fields.id(22)))
  }

  func referralMoved() throws -> WaitingEvent { .moved(try id(16), try coded(17), on: try day(18)) }

  func waitEstimated() throws -> WaitingEvent {
    if let asker: PractitionerID = fields.id(20) {
      return .estimated(try id(16), .unknown(asker: asker, by: try day(19)))
    }
    let (fewest, most) = (try number(17), try number(18))
    return .estimated(try id(16), .weeks(fewest...max(fewest, most), asOf: try day(19)))
  }

  func keptInTouch() throws -> WaitingEvent {
    .keptInTouch(
      WaitContact(
        item: try id(16), referral: try id(17), day: try day(18), next: try day(19), alternatives: fields.flag(20)))
  }

  func waitContactPassed() throws -> WaitingEvent { .contactPassed(try id(16), to: try id(17), next: try day(18)) }
}
