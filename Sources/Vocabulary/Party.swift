/// Wie: somebody who acts or looks, in one role (`sight.md` 4: a person acts in one role at a time).
public enum Party: Hashable, Sendable {
  case person(PersonID)
  case practitioner(PractitionerID)

  public var person: PersonID? { if case .person(let id) = self { id } else { nil } }
  public var practitioner: PractitionerID? { if case .practitioner(let id) = self { id } else { nil } }
}

/// Ontvanger: to whom a consent gives sight. An organisation means: those of its workers who are assigned to the subject.
public enum Recipient: Hashable, Sendable {
  case person(PersonID)
  case organization(OrganizationID)
}

/// Gezagsdrager: who holds parental authority. An organisation acts through its worker assigned to the child (`law.md` 3.10).
public enum Holder: Hashable, Sendable {
  case person(PersonID)
  case organization(OrganizationID)
}

/// Rol in het gezin: says nothing about authority, which is a fact of its own.
public enum FamilyRole: UInt8, CaseIterable, Hashable, Sendable {
  case parent = 1
  case child = 2
  case relative = 3
  /// Steunfiguur: somebody whom a member invited.
  case supporter = 4
  /// Betrokkene buiten het gezin: takes no part and gets what is given to him, such as a parent without authority.
  case outsider = 5

  /// Takes part in the family: sees its members and its contact person.
  public var takesPart: Bool {
    switch self {
    case .parent, .child, .relative: true
    case .supporter, .outsider: false
    }
  }
}

/// Regime: the law under which an item stands.
public enum Regime: UInt8, CaseIterable, Hashable, Sendable {
  case jeugdwet = 1
  case wgbo = 2
  case wmo = 3
  case education = 4
  case debt = 5
  case informal = 6
}

/// Taal: a language of the screens.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case dutch = "nl"
  /// Dutch at A2, for who reads with difficulty; what has no easier sentence is read in Dutch.
  case easyDutch = "nl-eenvoudig"
  case english = "en"

  /// As browsers, voices and screen readers know it.
  public var tag: String {
    switch self {
    case .dutch, .easyDutch: "nl"
    case .english: "en"
    }
  }
}

/// Regelset: which set of rules was in force; stored with each event (invariant 33).
public struct RuleSetID: Hashable, Sendable, CustomStringConvertible {
  public let code: String
  public init(_ code: String) { self.code = code }
  public var description: String { code }
}
