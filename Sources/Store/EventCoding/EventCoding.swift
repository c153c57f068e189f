public import Domain
public import Vocabulary

/// Codes events to bytes and back: explicit, field-tagged, versioned. Fields 1 to 9 are the head, 16 and up the body.
///
/// The moment stands in the row itself, under the same seal of the chain.
public enum EventCoding {
  static let version = 1

  public static func encode(_ event: FamilyEvent) -> [UInt8] {
    var writer = FieldWriter()
    writer.integer(1, storedName(of: event.happening).rawValue)
    writer.integer(2, version)
    writer.party(3, event.by)
    writer.id(4, event.onBehalfOf)
    writer.text(5, event.rules.code)
    writer.body(of: event.happening)
    return writer.bytes
  }

  /// - Throws: `EventCodingError` for bytes that no version of this program wrote.
  public static func decode(_ bytes: [UInt8], at moment: Moment) throws -> FamilyEvent {
    let fields = try Fields(bytes)
    let code = Int(truncatingIfNeeded: fields.integer(1) ?? 0)
    let version = Int(truncatingIfNeeded: fields.integer(2) ?? 0)
    guard let name = StoredName(rawValue: code), version == Self.version else {
      throw EventCodingError.unknownEvent(code: code, version: version)
    }
    let reader = BodyReader(fields: fields, code: code)
    return FamilyEvent(
      try reader.happening(name), by: try reader.party(3), onBehalfOf: fields.id(4), at: moment,
      rules: RuleSetID(fields.text(5) ?? ""))
  }

  /// Words are fields too: the number of a field is the number of the word field.
  public static func encode(_ words: Words) -> [UInt8] {
    var writer = FieldWriter()
    for (field, text) in words.texts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      writer.text(Int(field.rawValue), text)
    }
    if !words.picture.isEmpty { writer.bytes(pictureField, words.picture) }
    return writer.bytes
  }

  /// Above every number that a word field can have.
  private static let pictureField = 300

  /// Nil for words that are no picture.
  public static func decodePicture(_ bytes: [UInt8]) throws -> [UInt8]? { try Fields(bytes).bytes(pictureField) }

  public static func decodeWords(_ bytes: [UInt8], of item: ItemID) throws -> Words {
    var texts: [WordField: String] = [:]
    for (number, text) in try Fields(bytes).texts {
      if let field = UInt8(exactly: number).flatMap(WordField.init) { texts[field] = text }
    }
    return Words(stored: item, texts)
  }

  public static func storedName(of happening: Happening) -> StoredName {
    switch happening {
    case .started: .familyStarted
    case .familyNamed: .familyNamed
    case .memberJoined: .memberJoined
    case .memberLeft: .memberLeft
    case .memberShielded: .memberShielded
    case .authorityRecorded: .authorityRecorded
    case .authorityVerified: .authorityVerified
    case .authorityEnded: .authorityEnded
    case .capacityAssessed: .capacityAssessed
    case .representativeAppointed: .representativeAppointed
    case .assigned: .practitionerAssigned
    case .assignmentEnded: .assignmentEnded
    case .coordinatorNamed: .coordinatorNamed
    case .coordinationEnded: .coordinationEnded
    case .placed: .itemPlaced
    case .domainAnswered: .domainAnswered
    case .goalMoved: .goalMoved
    case .goalRephrased: .goalRephrased
    case .goalLimitSet: .goalLimitSet
    case .stepPlanned: .stepPlanned
    case .stepFinished: .stepFinished
    case .stanceTaken: .stanceTaken
    case .perspective(let happening): happening.storedName
    case .consentAsked: .consentAsked
    case .requestDeclined: .requestDeclined
    case .consentGiven: .consentGiven
    case .consentSigned: .consentSigned
    case .consentWithdrawn: .consentWithdrawn
    case .objected: .objectionRaised
    case .objectionDecided: .objectionDecided
    case .objectionEnded: .objectionEnded
    case .exceptionRecorded: .exceptionRecorded
    case .excusedTold: .excusedTold
    case .withheld: .withholdingBegun
    case .withholdingEnded: .withholdingEnded
    case .disclosed: .disclosureMade
    case .emergencyOpened: .emergencyOpened
    case .emergencyReviewed: .emergencyReviewed
    case .lookReported: .lookReported
    case .seeing(let happening): storedName(of: happening)
    case .aiming(let happening): storedName(of: happening)
    case .destroyed: .itemDestroyed
    case .expecting(let event): storedName(of: event)
    case .planning(let event): storedName(of: event)
    case .deciding(let happening): storedName(of: happening)
    case .evaluating(let event): storedName(of: event)
    case .network(let event): event.storedName
    case .genogram(let event): event.storedName
    case .togetherAnswered: .togetherAnswered
    case .helping(let happening): storedName(of: happening)
    case .taskPassed: .taskPassed
    case .teaming(let happening): storedName(of: happening)
    case .cooperating(let happening): storedName(of: happening)
    case .takenBack(let back): back.storedName
    case .explaining(let event): event.storedName
    case .wishing(let event): event.storedName
    case .changing(let happening): happening.storedName
    case .waiting(let happening): happening.storedName
    case .handover(let happening): happening.storedName
    case .crisis(let happening): happening.storedName
    case .report(let happening): happening.storedName
    case .meeting(let happening): happening.storedName
    case .messaging(let happening): happening.storedName
    case .closing(let happening): happening.storedName
    case .reportingCode(let happening): happening.storedName
    case .informing(let happening): happening.storedName
    }
  }
}
