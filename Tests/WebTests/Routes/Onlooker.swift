import Pages
import Vocabulary

@testable import Casework
@testable import Privacy

/// Kinds of viewers, each asking for the family with which he has to do, if with any.
enum Onlooker: CaseIterable, Sendable {
  case stranger, mother, father, youth, child, outsider, supporter, teacher, coordinator, ended, elsewhere

  var party: Party? {
    switch self {
    case .stranger: nil
    case .mother: Cast.a.party("samira")
    case .father: Cast.a.party("ruben")
    case .youth: Cast.a.party("noor")
    case .child: Cast.a.party("daan")
    // A father without authority, who was given nothing yet.
    case .outsider: Cast.b.party("kevin")
    case .supporter: Cast.b.party("paula")
    case .teacher: Cast.a.party("marit")
    case .coordinator: Cast.a.party("femke")
    // Worked on days 95 and 96.
    case .ended: Cast.b.party("yara")
    // Works with the other family.
    case .elsewhere: Cast.b.party("rik")
    }
  }

  var places: Places {
    switch self {
    case .stranger, .mother, .father, .teacher, .coordinator, .elsewhere: placesOfA(person: party?.person)
    case .youth, .child: placesOfA(person: party?.person)
    case .outsider, .supporter, .ended: placesOfB(person: party?.person)
    }
  }

  /// The coordinators looked at the plan an hour before.
  static func look(of party: Party, at moment: Moment) -> ItemID { SeenLook(at: moment, who: party, items: []).id }
  static var lookedAt: Moment { Moment(Cast.a.day(House.day), hour: 11) }

  private func placesOfA(person: PersonID?) -> Places {
    let cast = Cast.a
    let tree = cast.names.genogram("samira")
    return Places(
      family: cast.family, person: person ?? cast.person("daan"), goal: cast.item("A4"),
      step: cast.step("A4", "Samira"), consent: cast.consent("CA1"), request: cast.request,
      reaction: cast.item("A10"), objection: cast.item("A5"),
      look: Self.look(of: cast.party("femke"), at: Self.lookedAt), reflection: cast.item("A15"),
      expectation: cast.names.derived("expectation", "marit", "daan"),
      evaluation: cast.names.derived("evaluation", "2"), check: cast.names.derived("check", "samira"),
      concern: cast.board("k1"), decision: cast.decision("K1"), option: cast.names.derived("option", "K1", "maatje"),
      card: cast.names.derived("factor", "nacht"), wish: cast.names.derived("wish", "samira"),
      circle: cast.item("A17"), contact: cast.contact("Oma", in: cast.item("A17")),
      otherContact: cast.contact("Lotte", in: cast.item("A17")), genogram: tree,
      relative: cast.names.relative("Mama", in: tree), otherRelative: cast.names.relative("Ruben", in: tree),
      help: cast.names.derived("help", "maatje"), wait: cast.item("A12"),
      report: cast.names.derived("report", "daan"), draft: cast.names.derived("report", "noor"),
      meeting: cast.names.derived("meeting", "next"), helper: cast.party("femke"),
      ranking: cast.ranking("samira"), goalOrder: cast.order("samira"),
      seat: cast.names.derived("team", "0", "\(cast.person("samira"))"),
      role: cast.names.derived("role", "marit", "daan"), leaving: cast.names.derived("leaving", "marit", "daan"),
      closing: cast.names.derived("closing", "karim", "samira"),
      issue: cast.names.derived("issue", "noor"), agreement: cast.names.derived("agreement"))
  }

  private func placesOfB(person: PersonID?) -> Places {
    let cast = Cast.b
    return Places(
      family: cast.family, person: person ?? cast.person("jayden"), goal: cast.item("B3"),
      step: cast.step("B3", "Linda"), consent: cast.consent("CB8"), request: Never.item, reaction: cast.item("B2"),
      objection: cast.item("B3"), look: Self.look(of: cast.party("anke"), at: Self.lookedAt),
      reflection: cast.item("B16"), expectation: cast.names.derived("expectation", "anke", "linda"),
      evaluation: Never.item, check: Never.item,
      concern: cast.board("k1"), decision: cast.decision("K1"), option: cast.names.derived("option", "K1", "tante"),
      card: Never.item, wish: Never.item,
      circle: cast.circle("linda"),
      contact: cast.contact("Mijn zus", in: cast.circle("linda")),
      otherContact: cast.contact("Paula", in: cast.circle("linda")), genogram: cast.names.genogram("linda"),
      ranking: cast.ranking("linda"), goalOrder: cast.order("linda"))
  }
}
