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

  @Test("an evaluation and its answers: whoever sees the version of the plan that it looks back on, and nobody else")
  func evaluations() {
    var house = extended()
    house.must(
      .makePlan(
        Envelope(id: Household.item("p"), kind: .planCommon, subjects: [Household.noa, Household.dex]),
        Household.words(Household.item("p"))), by: Household.fem)
    house.must(
      .evaluating(.open(Evaluation(item: Household.item("e"), plan: Household.item("p")))), by: Household.fem)
    let answer = EvaluationAnswer(
      item: Household.item("a"), evaluation: Household.item("e"), person: Household.mira, usefulness: .little)
    house.must(.evaluating(.answer(answer, nil)), by: .person(Household.mira))
    #expect(viewers(of: Household.item("p"), in: house) == ["mira", "rob"])
    #expect(viewers(of: Household.item("e"), in: house) == ["mira", "rob"])
    #expect(viewers(of: Household.item("a"), in: house) == ["mira", "rob"])
    house.must(
      Household.consent(
        "c", about: Household.dex, to: [.person(Household.noa)], [.planCommon], from: "2026-01-05"),
      by: .person(Household.mira))
    house.must(.signConsent(Household.item("c")), by: .person(Household.rob))
    #expect(viewers(of: Household.item("a"), in: house) == ["mira", "rob", "noa"])
    house.move(to: "2026-05-05")
    // From 16 Noa's parents have no ground for her; the answer stays its author's.
    #expect(viewers(of: Household.item("e"), in: house) == ["noa"])
    #expect(viewers(of: Household.item("a"), in: house) == ["mira", "noa"])
  }

  @Test(
    "how somebody finds the help: himself; no parent, and no helper before he shares it; a helper while he helps him")
  func checks() {
    var house = extended()
    let check = ExperienceCheck(item: Household.item("c"), person: Household.noa, counted: .no)
    house.must(.evaluating(.check(check, nil)), by: .person(Household.noa))
    #expect(viewers(of: check.item, in: house) == ["noa"])
    house.must(
      .evaluating(.share(check.item, with: [Household.fem, .person(Household.gran)])), by: .person(Household.noa))
    #expect(viewers(of: check.item, in: house) == ["noa", "fem", "gran"])
    house.must(
      .endAssignment(Household.item("assignment fem \(Household.noa)"), lastDay: house.today), by: Household.fem)
    house.move(to: "2026-01-06")
    #expect(viewers(of: check.item, in: house) == ["noa", "gran"])
    house.must(.evaluating(.share(check.item, with: [])), by: .person(Household.noa))
    #expect(viewers(of: check.item, in: house) == ["noa"])
  }

  @Test(
    "who arranges what: members who take part, and every practitioner assigned to anybody here; the task is no sight")
  func coordinationTask() {
    var house = extended()
    let fact = TaskPassing(item: Household.item("t"), task: .minutes, holder: .family)
    house.must(.coordinating(.pass(fact, nil)), by: .person(Household.mira))
    let coordination = house.family.coordination(on: house.today)?.item
    #expect(viewers(of: fact.item, in: house) == ["mira", "rob", "noa", "dex", "fem", "mark", "kim"])
    if let coordination { #expect(viewers(of: fact.item, in: house) == viewers(of: coordination, in: house)) }
  }

  @Test("a year from now: from 12 only whom the writer named; under 12 by grounds; of all, a ground for each")
  func yearAhead() {
    var house = extended()
    let look = { (name: String, subjects: [PersonID], author: Party?) in
      FamilyCommand.evaluating(
        .lookAhead(
          Envelope(id: Household.item(name), kind: .yearAhead, subjects: subjects, author: author),
          Household.words(Household.item(name))))
    }
    house.must(look("noa", [Household.noa], .person(Household.noa)), by: .person(Household.noa))
    house.must(look("dex", [Household.dex], .person(Household.dex)), by: .person(Household.dex))
    house.must(look("all", [Household.mira, Household.dex], nil), by: .person(Household.mira))
    #expect(viewers(of: Household.item("noa"), in: house) == ["noa"])
    #expect(viewers(of: Household.item("dex"), in: house) == ["dex", "mira", "rob"])
    #expect(viewers(of: Household.item("all"), in: house) == ["mira"])
    house.must(
      Household.consent("c", about: Household.noa, to: [.person(Household.gran)], [.yearAhead], from: "2026-01-05"),
      by: .person(Household.noa))
    #expect(viewers(of: Household.item("noa"), in: house) == ["noa", "gran"])
  }
}
