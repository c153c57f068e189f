import Domain
import Household
import Testing
import Vocabulary

@Suite("The family chooses who coordinates, after it said whom it would like; never without a mandate and a stand-in")
struct CoordinatorTests {
  private static let mira = Party.person(Household.mira)
  private static let whole: [WordField: String] = [.mandate: "Bellen", .standIn: "Ilse", .phone: "030 1"]

  private func wish(_ name: String, _ way: CoordinatorWay = .professional, _ who: Party? = nil) -> FamilyCommand {
    .coordinating(.wish(CoordinatorWish(item: Household.item(name), way: way, who: who), nil))
  }

  private func name(
    _ name: String, _ who: Party, from day: Day = Household.start, saying words: [WordField: String] = Self.whole
  ) -> FamilyCommand {
    let fact = Coordination(item: Household.item(name), coordinator: who, from: day)
    return .coordinating(.name(fact, Words(stored: fact.item, words)))
  }

  @Test("a professional is named after the family said whom it would like, and not before")
  func wishFirst() throws {
    var house = Household.founded()
    #expect(house.refusal(of: name("c", Household.fem), by: Self.mira) == .coordinatorWishMissing)
    try house.carryOut(wish("w", .professional, Household.fem), by: Self.mira)
    try house.carryOut(name("c", Household.fem), by: Self.mira)
    #expect(house.family.coordination(on: house.today)?.coordinator == Household.fem)
    #expect(house.refusal(of: wish("x", .close, .person(Household.gran)), by: Self.mira) == .unknownPerson)
  }

  @Test("the family coordinates itself without any professional, from 16, and nobody names another of the family")
  func ourselves() throws {
    var house = Household()
    house.must(.start(nil), by: Self.mira)
    house.must(Household.member(Household.mira, .parent, "1987-04-02"), by: Self.mira)
    house.must(Household.member(Household.noa, .child, "2010-05-05"), by: Self.mira)
    house.must(Household.member(Household.gran, .supporter, "1959-02-20", invitedBy: [Household.mira]), by: Self.mira)
    let noa = Party.person(Household.noa)
    #expect(house.refusal(of: name("c", noa), by: noa) == .coordinatorTooYoung)
    #expect(house.refusal(of: name("c", noa), by: Self.mira) == .signerNotAllowed)
    #expect(house.refusal(of: name("c", .person(Household.gran)), by: .person(Household.gran)) == .onlyMembers)
    try house.carryOut(name("c", Self.mira), by: Self.mira)
    #expect(house.family.coordination(on: house.today)?.coordinator == Self.mira)
    house.move(to: "2026-05-05")
    try house.carryOut(name("d", noa, from: house.today), by: noa)
    #expect(house.family.coordination(on: house.today)?.coordinator == noa)
  }

  @Test("who stopped helping and comes back does not coordinate by himself again")
  func comingBack() {
    var house = Household.founded()
    house.must(wish("w"), by: Self.mira)
    house.must(name("c", Household.mark), by: Self.mira)
    house.must(
      .endAssignment(Household.item("assignment mark \(Household.dex)"), lastDay: house.today), by: Household.fem)
    house.move(to: "2026-01-12")
    #expect(house.family.coordination(on: house.today) == nil)
    house.must(
      Household.assignment("again", Household.mark, Household.school, Household.dex, from: "2026-01-12"),
      by: Household.fem)
    #expect(house.family.coordination(on: house.today) == nil)
    house.must(name("d", Household.mark, from: house.today), by: Self.mira)
    #expect(house.family.coordination(on: house.today)?.coordinator == Household.mark)
  }

  @Test("no mandate, no stand-in, another day, no helper: each is refused")
  func refusals() {
    var house = Household.founded()
    house.must(wish("w"), by: Self.mira)
    var words = Self.whole
    words[.mandate] = nil
    #expect(house.refusal(of: name("c", Household.fem, saying: words), by: Self.mira) == .mandateMissing)
    words = Self.whole
    words[.standIn] = nil
    #expect(house.refusal(of: name("c", Household.fem, saying: words), by: Self.mira) == .standInMissing)
    #expect(house.refusal(of: name("c", Household.fem, from: house.today + 1), by: Self.mira) == .periodReversed)
    #expect(house.refusal(of: name("c", Household.tess), by: Self.mira) == .notAssigned)
    #expect(house.refusal(of: name("c", Household.fem), by: Household.fem) == .onlyMembers, "the family chooses")
    #expect(house.refusal(of: wish("x"), by: Household.fem) == .onlyMembers)
  }

  @Test(
    "there is one at a time: who coordinated until now did so until yesterday, also where the next was known already")
  func handingOver() throws {
    var house = Household.founded()
    house.must(
      .nameCoordinator(
        Coordination(item: Household.item("old"), coordinator: Household.fem, from: house.today, to: house.today + 40),
        nil), by: Household.fem)
    house.must(
      .nameCoordinator(
        Coordination(item: Household.item("next"), coordinator: Household.mark, from: house.today + 41), nil),
      by: Household.fem)
    house.must(wish("w"), by: Self.mira)
    house.move(to: "2026-01-20")
    try house.carryOut(name("c", Household.kim, from: house.today), by: Self.mira)
    for day in 0..<60 {
      let running = house.family.coordinations.filter { $0.runs(on: Household.start + day) }
      #expect(running.map(\.coordinator) == [day < 15 ? Household.fem : Household.kim], "on day \(day)")
    }
    try house.carryOut(name("same day", Self.mira, from: house.today), by: Self.mira)
    #expect(house.family.coordinations.filter { $0.runs(on: house.today) }.map(\.coordinator) == [Self.mira])
  }

  @Test("who coordinates gives it back, the family asks it no more, and nobody else; not in the past")
  func stopping() throws {
    var house = Household.founded()
    house.must(name("c", Self.mira), by: Self.mira)
    let stop = { (day: Day) in FamilyCommand.coordinating(.stop(Household.item("c"), lastDay: day)) }
    #expect(house.refusal(of: stop(house.today), by: Household.fem) == .onlyMembers)
    #expect(house.refusal(of: stop(house.today - 1), by: Self.mira) == .periodReversed)
    try house.carryOut(stop(house.today + 2), by: .person(Household.rob))
    #expect(house.refusal(of: stop(house.today + 3), by: Self.mira) == .alreadyEnded)
    house.move(to: "2026-01-08")
    #expect(house.family.coordination(on: house.today) == nil)
    #expect(house.refusal(of: stop(house.today), by: Self.mira) == .alreadyEnded)
  }

  @Test(
    "days without a coordinator are counted in working days, from the last day that there was one",
    arguments: [("2026-01-09", nil), ("2026-01-10", 0), ("2026-01-11", 0), ("2026-01-12", 1), ("2026-01-13", 2)])
  func vacancy(day: String, days: Int?) {
    var house = Household.founded()
    #expect(house.family.workingDaysWithoutCoordinator(on: house.today) == 0, "from the beginning of the family")
    house.must(name("c", Self.mira), by: Self.mira)
    // A Friday.
    house.must(.coordinating(.stop(Household.item("c"), lastDay: Household.day("2026-01-09"))), by: Self.mira)
    #expect(house.family.workingDaysWithoutCoordinator(on: Household.day(day)) == days)
  }

  @Test("who helps here no more or left coordinates no more: that is a vacancy too")
  func gone() {
    var house = Household.founded()
    house.must(wish("w"), by: Self.mira)
    house.must(name("c", Household.kim), by: Self.mira)
    let seat = Household.item("assignment kim \(Household.mira)")
    // A Friday.
    house.must(.endAssignment(seat, lastDay: Household.day("2026-01-09")), by: Household.fem)
    #expect(house.family.coordination(on: Household.day("2026-01-09"))?.coordinator == Household.kim)
    #expect(house.family.coordination(on: Household.day("2026-01-10")) == nil)
    #expect(house.family.workingDaysWithoutCoordinator(on: Household.day("2026-01-13")) == 2)
    house.move(to: "2026-01-13")
    house.must(name("d", .person(Household.rob), from: house.today), by: .person(Household.rob))
    #expect(house.family.coordination(on: house.today) != nil)
    house.must(.endMembership(Household.rob), by: Household.fem)
    #expect(house.family.coordination(on: house.today) == nil)
  }
}
