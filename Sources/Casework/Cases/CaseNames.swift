public import Vocabulary

/// Gives every name in a case file an identifier, the same one each time, and finds the name back.
public struct CaseNames: Sendable {
  let caseName: String
  public let persons: Set<String>
  private(set) var itemNames: [ItemID: String] = [:]

  init(_ name: String, _ file: CaseFile) {
    caseName = name
    persons = Set(file.persons.keys)
    for entry in file.items { itemNames[item(entry.id)] = entry.id }
  }

  public var family: FamilyID { derived("family") }
  public func person(_ name: String) -> PersonID { derived("person", name) }
  public func practitioner(_ name: String) -> PractitionerID { derived("practitioner", name) }
  public func organization(_ name: String) -> OrganizationID { derived("organization", name) }
  public func item(_ name: String) -> ItemID { derived("item", name) }

  /// The name that the file gave to this item; nil for what the importer added.
  public func name(of item: ItemID) -> String? { itemNames[item] }

  public func party(_ name: String) -> Party {
    persons.contains(name) ? .person(person(name)) : .practitioner(practitioner(name))
  }

  func recipient(_ name: String) -> Recipient {
    persons.contains(name) ? .person(person(name)) : .organization(organization(name))
  }

  func derived<Kind>(_ parts: String...) -> Identifier<Kind> {
    IdentifierSource.derived(from: "case/\(caseName)/" + parts.joined(separator: "/"))
  }
}
