import Pages
import Privacy
import Texts
import Vocabulary

/// The fictional family Yilmaz / Van Dalen, as this suite's pages show it.
enum People {
  static let family = FamilyID(high: 0xfa, low: 1)
  static let today = day(2026, 4, 7)

  static let samira = person(1, "Samira Yilmaz")
  static let ruben = person(2, "Ruben van Dalen")
  static let noor = person(3, "Noor van Dalen")
  static let daan = person(4, "Daan van Dalen")
  static let hatice = person(5, "Hatice Yilmaz")

  static let femke = practitioner(1, "Femke Bos", "Jeugdteam", "Zorgcoördinator")
  static let karim = practitioner(2, "Karim Haddad", "GGZ De Linde", "Psycholoog")
  static let joost = practitioner(3, "Joost Vink", "Stadsbank", "Hulp bij schulden")
  static let marit = practitioner(4, "Marit Kok", "School De Regenboog", "Leerkracht")
  static let bas = practitioner(5, "Bas Prins", "Het Lyceum", "Mentor")

  static func person(_ number: UInt64, _ name: String) -> PartyLabel {
    PartyLabel(.person(PersonID(high: 0xbe, low: number)), name: name)
  }

  static func practitioner(_ number: UInt64, _ name: String, _ organization: String, _ function: String) -> PartyLabel {
    PartyLabel(
      .practitioner(PractitionerID(high: 0xb0, low: number)), name: name, organization: organization,
      function: function)
  }

  static func item(_ number: UInt64) -> ItemID { ItemID(high: 0x17e, low: number) }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(number: 0)
  }

  static func id(_ label: PartyLabel) -> PersonID { label.party.person ?? PersonID(high: 0, low: 0) }
}

/// Whose eyes a page is for.
struct Eyes: Sendable {
  let code: String
  let viewer: ViewerLabel
  let role: FamilyRole?

  static let mother = Eyes(code: "moeder", viewer: ViewerLabel(People.samira, age: 39), role: .parent)
  static let daughter = Eyes(code: "dochter15", viewer: ViewerLabel(People.noor, age: 15), role: .child)
  static let child = Eyes(code: "kind9", viewer: ViewerLabel(People.daan, age: 9), role: .child)
  static let grandmother = Eyes(code: "oma", viewer: ViewerLabel(People.hatice, age: 66), role: .supporter)
  static let teacher = Eyes(code: "leerkracht", viewer: ViewerLabel(People.marit), role: nil)
  static let coordinator = Eyes(code: "coordinator", viewer: ViewerLabel(People.femke), role: nil)

  func shell(_ language: Language, inFamily: Bool = true, done: Done? = nil) -> Shell {
    Shell(
      texts: Texts(language), csrf: "csrf-token", key: "sleutel-1", viewer: viewer, role: role,
      family: inFamily ? People.family : nil, demo: DemoBanner(today: People.today),
      contact: inFamily ? Fixtures.contact : nil, done: done)
  }

  static func stranger(_ language: Language) -> Shell {
    Shell(
      texts: Texts(language), csrf: "csrf-token", key: "sleutel-1", demo: DemoBanner(today: People.today))
  }
}
