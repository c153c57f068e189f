import Domain
import Household
import Privacy
import Testing
import Vocabulary

/// The rows of `docs/sight.md` about expectations, evaluations and the one plan.
@Suite("What is expected, evaluated and hoped for is seen by whom its row names")
struct PlanRowTests {
  static let all: [(String, Party)] = [
    ("mira", .person(Household.mira)), ("rob", .person(Household.rob)), ("noa", .person(Household.noa)),
    ("dex", .person(Household.dex)), ("gran", .person(Household.gran)), ("kev", .person(Household.kev)),
    ("fem", Household.fem), ("mark", Household.mark), ("kim", Household.kim), ("tess", Household.tess),
    ("ilse", Household.ilse),
  ]

  private func viewers(of item: ItemID, in house: Household) -> Set<String> {
    guard let found = house.family.item(item) else { return [] }
    return Set(
      Self.all.filter { Sight(of: house.family, for: $0.1, on: house.today, under: .nl2026).sees(found) }.map(\.0))
  }

  private func extended() -> Household {
    var house = Household.founded()
    house.must(
      Household.member(Household.gran, .supporter, "1959-02-20", invitedBy: [Household.noa]), by: Household.fem)
    house.must(Household.member(Household.kev, .outsider, "1989-08-08"), by: Household.fem)
    return house
  }

  @Test(
    "an expectation: the person and who acts for him, the professional to whom or by whom it is said, his colleagues")
  func expectations() {
    var house = extended()
    let say = { (name: String, helper: Party, person: PersonID) in
      let fact = Expectation(
        item: Household.item(name), practitioner: helper.practitioner ?? PractitionerID(high: 0, low: 0),
        person: person)
      return FamilyCommand.expecting(.say(fact, Words(stored: fact.item, [.expects: "x"])))
    }
    house.must(say("school", Household.mark, Household.dex), by: Household.mark)
    house.must(say("noa", Household.fem, Household.noa), by: .person(Household.noa))
    house.must(say("kim", Household.kim, Household.mira), by: Household.kim)
    // The coordinator helps Dex too, and reads nothing of it by that.
    #expect(viewers(of: Household.item("school"), in: house) == ["mira", "rob", "mark"])
    #expect(viewers(of: Household.item("noa"), in: house) == ["noa", "mira", "rob", "fem"])
    #expect(viewers(of: Household.item("kim"), in: house) == ["mira", "kim"])
    house.must(Household.assignment("tess", Household.tess, Household.clinic, Household.mira), by: Household.fem)
    #expect(viewers(of: Household.item("kim"), in: house) == ["mira", "kim", "tess"])
    house.must(
      .endAssignment(Household.item("assignment kim \(Household.mira)"), lastDay: Household.day("2026-01-10")),
      by: Household.fem)
    house.move(to: "2026-05-05")
    #expect(viewers(of: Household.item("kim"), in: house) == ["mira", "tess"], "the helper who left keeps nothing")
    #expect(viewers(of: Household.item("noa"), in: house) == ["noa", "fem"], "from 16 the parents no more")
  }
}
