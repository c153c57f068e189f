import Domain
import Household
import Testing
import Vocabulary

@Suite("Who does what: in the words of who does it, with a farewell when he goes")
struct TeamingTests {
  private static let seat = Household.item("assignment kim \(Household.mira)")
  private static let today = Household.start

  private func describe(_ name: String, _ seat: ItemID = Self.seat) -> FamilyCommand {
    let item = Household.item(name)
    return .teaming(
      .describe(TeamRole(item: item, assignment: seat, domain: .mentalHealth, isContact: true), Household.words(item)))
  }

  private func leave(_ name: String, on day: Day, saying text: String? = "Wij drinken koffie.") -> FamilyCommand {
    let item = Household.item(name)
    let words = Words(stored: item, text.map { [.body: $0] } ?? [:])
    return .teaming(.leave(Leaving(item: item, assignment: Self.seat, lastDay: day), words))
  }

  private func described() -> Household {
    var house = Household.founded()
    house.must(describe("r"), by: Household.kim)
    return house
  }

  @Test("a professional says what he does; nobody says it of another, nor of help that ended or is not there")
  func describing() throws {
    var house = Household.founded()
    #expect(house.refusal(of: describe("r"), by: Household.fem) == .notAssigned)
    #expect(house.refusal(of: describe("r"), by: .person(Household.mira)) == .notAssigned)
    #expect(house.refusal(of: describe("r", Household.item("none")), by: Household.kim) == .unknownItem)
    try house.carryOut(describe("r"), by: Household.kim)
    #expect(house.family.roles.map(\.fact.assignment) == [Self.seat])
    #expect(house.refusal(of: describe("r"), by: Household.kim) == .idAlreadyUsed)
    house.must(.endAssignment(Self.seat, lastDay: Self.today), by: Household.fem)
    house.move(to: "2026-01-06")
    #expect(house.refusal(of: describe("later"), by: Household.kim) == .alreadyEnded)
  }

  @Test("a mother who coordinates herself asks for an end, and does not decide it alone")
  func familyCoordinates() {
    var house = Household.founded()
    let mira = Party.person(Household.mira)
    let words: [WordField: String] = [.mandate: "Bellen", .standIn: "Rob", .phone: "030 1"]
    let fact = Coordination(item: Household.item("c"), coordinator: mira, from: house.today)
    house.must(.coordinating(.name(fact, Words(stored: fact.item, words))), by: mira)
    house.must(.teaming(.wishLeaving(assignment: Self.seat, true)), by: mira)
    #expect(house.refusal(of: leave("l", on: house.today), by: mira) == .signerNotAllowed)
    house.must(leave("own", on: house.today), by: Household.kim)
    #expect(house.refusal(of: leave("again", on: house.today), by: Household.kim) == .alreadyEnded)
  }

  @Test("a part of an assignment is no assignment: it can be neither ended nor described")
  func parts() {
    let house = described()
    let part = Household.item("r")
    #expect(house.family.assignment(part) == nil)
    #expect(house.refusal(of: .endAssignment(part, lastDay: Self.today), by: Household.fem) == .unknownItem)
    #expect(house.refusal(of: describe("more", part), by: Household.kim) == .unknownItem)
  }

  @Test("the person or who acts for him says whether it is right; a task that is gone is not answered")
  func answering() throws {
    var house = described()
    let answer = FamilyCommand.teaming(.answer(Household.item("r"), .otherwise))
    #expect(house.refusal(of: answer, by: Household.kim) == .signerNotAllowed)
    #expect(house.refusal(of: answer, by: .person(Household.rob)) == .signerNotAllowed)
    try house.carryOut(answer, by: .person(Household.mira))
    #expect(house.family.roles[0].answer == .otherwise)
    #expect(try house.carryOut(answer, by: .person(Household.mira)).isEmpty)
    let drop = FamilyCommand.teaming(.drop(Household.item("r")))
    #expect(house.refusal(of: drop, by: Household.fem) == .notAssigned)
    try house.carryOut(drop, by: Household.kim)
    #expect(try house.carryOut(drop, by: Household.kim).isEmpty)
    #expect(
      house.refusal(of: .teaming(.answer(Household.item("r"), .right)), by: .person(Household.mira)) == .alreadyEnded)
  }

  @Test("who leaves says when and how one says goodbye, not in the past and not later than was agreed")
  func leaving() throws {
    var house = described()
    #expect(house.refusal(of: leave("l", on: Self.today + 9), by: Household.fem) == .signerNotAllowed)
    #expect(house.refusal(of: leave("l", on: Self.today + 9, saying: nil), by: Household.kim) == .farewellMissing)
    #expect(house.refusal(of: leave("l", on: Self.today - 1), by: Household.kim) == .periodReversed)
    try house.carryOut(leave("l", on: Self.today + 9), by: Household.kim)
    #expect(house.family.assignment(Self.seat)?.to == Self.today + 9)
    #expect(house.refusal(of: leave("m", on: Self.today + 10), by: Household.kim) == .alreadyEnded)
  }

  @Test("the coordinator ends help only after the family asked for it; the question alone ends nothing")
  func together() throws {
    var house = described()
    house.must(
      .nameCoordinator(Coordination(item: Household.item("co"), coordinator: Household.fem, from: Self.today), nil),
      by: Household.fem)
    let wish = { (isWished: Bool) in FamilyCommand.teaming(.wishLeaving(assignment: Self.seat, isWished)) }
    #expect(house.refusal(of: leave("l", on: Self.today + 9), by: Household.fem) == .signerNotAllowed)
    #expect(house.refusal(of: wish(true), by: Household.kim) == .signerNotAllowed)
    #expect(house.refusal(of: wish(true), by: .person(Household.rob)) == .signerNotAllowed)
    try house.carryOut(wish(true), by: .person(Household.mira))
    #expect(house.family.assignment(Self.seat)?.to == nil, "a question ends nothing")
    #expect(house.refusal(of: leave("l", on: Self.today + 9), by: Household.mark) == .signerNotAllowed)
    try house.carryOut(wish(false), by: .person(Household.mira))
    #expect(house.refusal(of: leave("l", on: Self.today + 9), by: Household.fem) == .signerNotAllowed)
    try house.carryOut(wish(true), by: .person(Household.mira))
    try house.carryOut(leave("l", on: Self.today + 9), by: Household.fem)
    #expect(house.family.assignment(Self.seat)?.to == Self.today + 9)
  }

  @Test("farewell and introduction are marked by the two sides, on a day that has been")
  func steps() throws {
    var house = described()
    house.must(leave("l", on: Self.today + 9), by: Household.kim)
    let mark = { (step: LeavingStep, day: Day) in FamilyCommand.teaming(.mark(Household.item("l"), step, on: day)) }
    #expect(house.refusal(of: mark(.farewell, Self.today + 1), by: Household.kim) == .notYetHappened)
    #expect(house.refusal(of: mark(.farewell, Self.today), by: Household.mark) == .signerNotAllowed)
    #expect(
      house.refusal(of: .teaming(.mark(Household.item("r"), .farewell, on: Self.today)), by: Household.kim)
        == .unknownItem)
    try house.carryOut(mark(.farewell, Self.today), by: Household.kim)
    try house.carryOut(mark(.introduction, Self.today), by: .person(Household.mira))
    #expect(house.family.leavings[0].steps == [.farewell: Self.today, .introduction: Self.today])
    #expect(try house.carryOut(mark(.farewell, Self.today), by: Household.kim).isEmpty)
  }
}
