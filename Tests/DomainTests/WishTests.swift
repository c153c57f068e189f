import Domain
import Household
import Testing
import Vocabulary

@Suite("A wish forbids without a name, and who needs a rest is asked first")
struct WishTests {
  private let mira = Party.person(Household.mira)
  private let noa = Party.person(Household.noa)

  private func house() -> Household {
    var house = Household.founded()
    house.must(
      Household.member(Household.gran, .supporter, "1959-02-20", invitedBy: [Household.mira]), by: Household.fem)
    house.must(Household.goal("g", [Household.noa], .schoolAndEducation), by: mira)
    return house
  }

  private func wish(
    _ name: String, of person: PersonID, _ answer: WishAnswer, _ topic: LifeDomain? = nil, _ persons: [PersonID] = []
  ) -> FamilyCommand {
    .wishing(
      .wish(
        NetworkWish(item: Household.item(name), person: person, topic: topic, answer: answer, persons: persons), nil))
  }

  private func step(_ doer: PersonID, wasAsked: Bool = false) -> FamilyCommand {
    let step = Step(item: Household.item("s"), goal: Household.item("g"), doer: .person(doer), due: nil)
    let words = Household.words(step.item)
    return wasAsked ? .wishing(.planStepAsked(step, words)) : .planStep(step, words)
  }

  @Test("each wishes for himself, and names somebody where only these may")
  func making() {
    let house = house()
    #expect(house.refusal(of: wish("w", of: Household.noa, .no), by: mira) == .signerNotAllowed)
    #expect(house.refusal(of: wish("w", of: Household.noa, .only), by: noa) == .noSubjects)
    #expect(house.refusal(of: wish("w", of: Household.noa, .only, nil, [Household.kev]), by: noa) == .unknownPerson)
    #expect(house.refusal(of: wish("w", of: Household.noa, .no), by: noa) == nil)
  }

  @Test("a no keeps a supporter from a step, for its topic; a yes for one topic goes before a no for all")
  func forbidding() {
    var house = house()
    #expect(house.refusal(of: step(Household.gran), by: mira) == nil)
    house.must(wish("w1", of: Household.noa, .no), by: noa)
    #expect(house.refusal(of: step(Household.gran), by: mira) == .notWished)
    // Her parents are no supporters, and who wished it may act otherwise.
    #expect(house.refusal(of: step(Household.rob), by: mira) == nil)
    #expect(house.refusal(of: step(Household.gran), by: noa) == nil)
    house.must(wish("w2", of: Household.noa, .yes, .schoolAndEducation), by: noa)
    #expect(house.refusal(of: step(Household.gran), by: mira) == nil)
    house.must(wish("w3", of: Household.noa, .only, .schoolAndEducation, [Household.rob]), by: noa)
    #expect(house.refusal(of: step(Household.gran), by: mira) == .notWished)
    house.must(.wishing(.takeBack(Household.item("w3"))), by: noa)
    house.must(.wishing(.takeBack(Household.item("w1"))), by: noa)
    #expect(house.refusal(of: step(Household.gran), by: mira) == nil)
    #expect(house.refusal(of: .wishing(.takeBack(Household.item("w3"))), by: mira) == .unknownItem)
  }

  @Test("for a goal of a child under 16 the wish of who holds authority counts too; from 16 only his own")
  func holders() {
    var house = house()
    let topic = LifeDomain.schoolAndEducation
    house.must(wish("w", of: Household.mira, .no, topic), by: mira)
    #expect(house.refusal(of: step(Household.gran), by: .person(Household.rob)) == .notWished)
    #expect(house.refusal(of: step(Household.gran), by: mira) == nil)
    house.must(Household.goal("own", [Household.rob], topic), by: .person(Household.rob))
    let other = Step(
      item: Household.item("s"), goal: Household.item("own"), doer: .person(Household.gran), due: nil)
    #expect(house.refusal(of: .planStep(other, Household.words(other.item)), by: .person(Household.rob)) == nil)
    house.move(to: "2026-05-05")
    #expect(house.refusal(of: step(Household.gran), by: .person(Household.rob)) == nil)
  }

  @Test("a no keeps a new supporter out, unless the one who wished it invites him")
  func inviting() {
    var house = Household.founded()
    house.must(wish("w", of: Household.noa, .no), by: noa)
    let invite = { (by: PersonID) in
      Household.member(Household.gran, .supporter, "1959-02-20", invitedBy: [by])
    }
    #expect(house.refusal(of: invite(Household.mira), by: Household.fem) == .notWished)
    #expect(house.refusal(of: invite(Household.noa), by: Household.fem) == nil)
    #expect(
      house.refusal(of: Household.member(Household.gran, .relative, "1959-02-20"), by: Household.fem) == nil)
  }

  @Test("who says that it is too much gets a new step only after he was asked; he himself may take one")
  func resting() throws {
    var house = house()
    let gran = Party.person(Household.gran)
    house.must(wish("r", of: Household.gran, .resting), by: gran)
    #expect(house.refusal(of: step(Household.gran), by: mira) == .restFirst)
    #expect(house.refusal(of: step(Household.gran, wasAsked: true), by: mira) == nil)
    #expect(house.refusal(of: step(Household.gran), by: gran) == nil)
    house.must(wish("w", of: Household.noa, .no), by: noa)
    #expect(house.refusal(of: step(Household.gran, wasAsked: true), by: mira) == .notWished)
    house.must(.wishing(.takeBack(Household.item("r"))), by: gran)
    house.must(.wishing(.takeBack(Household.item("w"))), by: noa)
    #expect(house.refusal(of: step(Household.gran), by: mira) == nil)
  }

  @Test("a line marked overloaded counts for who sees that circle, and for nobody else")
  func overloaded() {
    var house = house()
    let (circle, item) = (Household.item("circle"), Household.item("oma"))
    house.must(
      .network(.draw(Envelope(id: circle, kind: .ecogram, subjects: [Household.mira], author: mira))), by: mira)
    house.must(
      .network(
        .addContact(
          NetworkContact(item: item, ecogram: circle, group: .family, ring: .close, person: Household.gran),
          NetworkTie(ecogram: circle, to: item, strength: .strong, isOverloaded: true),
          Words(stored: item, [.name: "oma"]))), by: mira)
    #expect(house.refusal(of: step(Household.gran), by: mira) == .restFirst)
    #expect(house.refusal(of: step(Household.gran), by: .person(Household.rob), seeing: []) == nil)
  }
}
