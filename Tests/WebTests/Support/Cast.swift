import Testing
import Vocabulary

@testable import Casework

/// The people and things of one demo family, by the names of its case file.
struct Cast: Sendable {
  let file: CaseFile
  let names: CaseNames

  static let a = cast("A")
  static let b = cast("B")

  private static func cast(_ name: String) -> Cast {
    guard let file = try? CaseFile.demo()[name] else { preconditionFailure("the demo has a case \(name)") }
    return Cast(file: file, names: CaseNames(name, file))
  }

  var family: FamilyID { names.family }

  func day(_ number: Int) -> Day { file.day(number) }
  func person(_ name: String) -> PersonID { names.person(name) }
  func party(_ name: String) -> Party { names.party(name) }
  func item(_ name: String) -> ItemID { names.item(name) }
  func consent(_ name: String) -> ItemID { names.derived("consent", name) }
  func step(_ goal: String, _ doer: String) -> ItemID { names.derived("step", goal, doer) }
  func ranking(_ person: String) -> ItemID { names.derived("ranking", person) }
  func order(_ person: String) -> ItemID { names.derived("order", person) }
  func board(_ entry: String) -> ItemID { names.derived("board", entry) }
  func decision(_ name: String) -> ItemID { names.derived("decision", name) }
  func circle(_ name: String) -> ItemID { names.derived("circle", name) }
  func contact(_ name: String, in circle: ItemID) -> ItemID { names.contact(name, in: circle) }
  func organization(_ name: String) -> OrganizationID { names.organization(name) }

  /// Marit of the school asks what goes well with Daan.
  var request: ItemID { names.derived("request", "v1") }
}

/// Identifiers that no family ever had.
enum Never {
  static let item = ItemID(high: 0x1234_5678_9abc_def0, low: 7)
  static let person = PersonID(high: 0x1234_5678_9abc_def0, low: 8)
  static let family = FamilyID(high: 0x1234_5678_9abc_def0, low: 9)
  static let token = String(repeating: "0f", count: 32)
  static let practitioner = PractitionerID(high: 0x1234_5678_9abc_def0, low: 10)
}
