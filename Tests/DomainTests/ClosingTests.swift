import Domain
import Household
import Testing
import Vocabulary

@Suite("Help is closed after looking back together, with a name and a day for afterwards")
struct ClosingTests {
  private static let seat = Household.item("assignment kim \(Household.mira)")
  private static let today = Household.start
  private static let mira = Party.person(Household.mira)
  private static let kim = PractitionerID(high: 10, low: 3)
  private static let mark = PractitionerID(high: 10, low: 2)

  private func close(
    _ name: String = "c", lastDay: Int = 7, asker: PractitionerID = Self.kim, after: Int = 60,
    saying texts: [WordField: String] = [.body: "Het gaat goed.", .phone: "030 1"]
  ) -> FamilyCommand {
    let item = Household.item(name)
    let fact = HelpClosing(
      item: item, assignment: Self.seat, lastDay: Self.today + lastDay,
      afterCare: AfterCare(by: asker, on: Self.today + after))
    return .closing(.close(fact, Words(stored: item, texts)))
  }

  private func lookBack(on day: Day = Self.today) -> FamilyCommand {
    .closing(.lookBack(assignment: Self.seat, on: day))
  }

  private func contact(_ day: Day, _ name: String = "n") -> FamilyCommand {
    let item = Household.item(name)
    return .closing(
      .keepContact(AfterCareContact(item: item, closing: Household.item("c"), day: day), Household.words(item)))
  }

  private func reopen(_ name: String = "again") -> FamilyCommand {
    .closing(.reopen(Household.item("c"), assignment: Household.item(name)))
  }

  private func ready() -> Household {
    var house = Household.founded()
    house.must(lookBack(), by: Self.mira)
    return house
  }

  private func closed() -> Household {
    var house = ready()
    house.must(close(), by: Household.kim)
    return house
  }

  @Test("no closing before one looked back together: the family says so, or an evaluation of its plan does")
  func lookingBack() throws {
    var house = Household.founded()
    #expect(house.refusal(of: close(), by: Household.kim) == .lookBackMissing)
    #expect(house.refusal(of: lookBack(), by: Household.kim) == .signerNotAllowed)
    #expect(house.refusal(of: lookBack(), by: .person(Household.rob)) == .signerNotAllowed)
    #expect(house.refusal(of: lookBack(on: Self.today + 1), by: Self.mira) == .notYetHappened)
    #expect(house.refusal(of: lookBack(on: Self.today - 1), by: Self.mira) == .periodReversed)
    try house.carryOut(lookBack(), by: Self.mira)
    #expect(try house.carryOut(lookBack(), by: Self.mira).isEmpty)
    #expect(house.refusal(of: close(), by: Household.kim) == nil)
    house.today = Self.today + 57
    #expect(
      house.refusal(of: close(lastDay: 60, after: 90), by: Household.kim) == .lookBackMissing, "too long ago")
  }

  @Test("an evaluation counts for whoever sees it, about whom it is, once it is round")
  func evaluation() throws {
    var house = Household.founded()
    let plan = Envelope(id: Household.item("p"), kind: .planCommon, subjects: [Household.mira])
    house.must(.makePlan(plan, Household.words(plan.id)), by: Self.mira)
    let evaluation = Household.item("e")
    house.must(.evaluating(.open(Evaluation(item: evaluation, plan: plan.id))), by: Self.mira)
    #expect(house.refusal(of: close(), by: Household.kim) == .lookBackMissing)
    house.must(.evaluating(.close(evaluation, .planStays, nil)), by: Self.mira)
    #expect(house.refusal(of: close(), by: Household.kim) == nil)
    let without = Set(house.family.items.map(\.id)).subtracting([evaluation])
    #expect(house.refusal(of: close(), by: Household.kim, seeing: without) == .lookBackMissing)
  }

  @Test("no closing without who asks later, when, and a number to call")
  func afterCare() {
    let house = ready()
    let refusal = { (command: FamilyCommand) in house.refusal(of: command, by: Household.kim) }
    #expect(refusal(close(asker: Self.mark)) == .afterCareMissing, "he does not help this person")
    #expect(refusal(close(after: 7)) == .afterCareMissing, "not on the last day itself")
    #expect(refusal(close(after: 7 + 184)) == .afterCareMissing)
    #expect(refusal(close(after: 7 + 183)) == nil)
    #expect(refusal(close(saying: [.body: "Het gaat goed."])) == .afterCareMissing)
    let seen = Set(house.family.items.map(\.id)).subtracting([Self.seat])
    #expect(house.refusal(of: close(), by: Household.kim, seeing: seen) == .afterCareMissing, "whom one sees helping")
  }

  @Test("who asks later still helps on that day, unless it is who closes")
  func askerStays() {
    var house = ready()
    let fem = PractitionerID(high: 10, low: 1)
    #expect(house.refusal(of: close(asker: fem), by: Household.kim) == nil)
    let seat = Household.item("assignment fem \(Household.mira)")
    house.must(.endAssignment(seat, lastDay: Self.today + 59), by: Household.mark)
    #expect(house.refusal(of: close(asker: fem), by: Household.kim) == .afterCareMissing)
    #expect(house.refusal(of: close(asker: fem, after: 59), by: Household.kim) == nil, "the last day counts")
    #expect(house.refusal(of: close(), by: Household.kim) == nil, "he asks by himself")
  }

  @Test("only who helps closes his own help, with words, not in the past nor later than was agreed")
  func closing() throws {
    var house = ready()
    #expect(house.refusal(of: close(), by: Household.fem) == .signerNotAllowed)
    #expect(house.refusal(of: close(), by: Self.mira) == .signerNotAllowed)
    #expect(house.refusal(of: close(saying: [.phone: "030 1"]), by: Household.kim) == .farewellMissing)
    #expect(house.refusal(of: close(lastDay: -1), by: Household.kim) == .periodReversed)
    #expect(house.refusal(of: close(lastDay: 93, after: 120), by: Household.kim) == .periodTooLong)
    try house.carryOut(close(), by: Household.kim)
    #expect(house.family.assignment(Self.seat)?.to == Self.today + 7)
    #expect(house.refusal(of: close("more"), by: Household.kim) == .alreadyEnded)
    let leave = Leaving(item: Household.item("l"), assignment: Self.seat, lastDay: Self.today + 1)
    #expect(
      house.refusal(of: .teaming(.leave(leave, Household.words(leave.item))), by: Household.kim) == .alreadyEnded,
      "one end is enough")
    #expect(house.family.assignment(Household.item("c")) == nil, "a closing is no assignment")
  }

  @Test("before the last day the help goes on as it was agreed; who closed it may say so too")
  func goesOn() throws {
    var house = closed()
    #expect(house.refusal(of: reopen(), by: .person(Household.rob)) == .signerNotAllowed)
    #expect(house.refusal(of: reopen(), by: Household.fem) == .signerNotAllowed)
    try house.carryOut(reopen(), by: Household.kim)
    #expect(house.family.assignment(Self.seat)?.to == nil)
    #expect(try house.carryOut(reopen(), by: Household.kim).isEmpty)
    #expect(house.refusal(of: contact(Self.today), by: Self.mira) == .alreadyEnded)
    #expect(house.refusal(of: close("second"), by: Household.kim) == nil, "it can be closed again")
  }

  @Test("when the family lets it go on it asks no more whether it can stop; an end that was said since stays")
  func endSaidSince() {
    var house = ready()
    house.must(.teaming(.wishLeaving(assignment: Self.seat, true)), by: Self.mira)
    house.must(close(), by: Household.kim)
    var (byHelper, ended) = (house, house)
    house.must(reopen(), by: Self.mira)
    #expect(house.family.wishedToLeave.isEmpty && house.family.assignment(Self.seat)?.to == nil)
    byHelper.must(reopen(), by: Household.kim)
    #expect(byHelper.family.wishedToLeave == [Self.seat], "what the family asked is the family's")
    ended.must(.endAssignment(Self.seat, lastDay: Self.today + 3), by: Household.fem)
    ended.must(reopen(), by: Self.mira)
    #expect(ended.family.assignment(Self.seat)?.to == Self.today + 3)
  }

  @Test("help that one of those who must agree said no to does not begin again by another's press")
  func saidNoTo() {
    var house = Household.founded()
    let seat = Household.item("assignment mark \(Household.dex)")
    house.must(.closing(.lookBack(assignment: seat, on: Self.today)), by: Self.mira)
    let fact = HelpClosing(
      item: Household.item("c"), assignment: seat, lastDay: Self.today + 7,
      afterCare: AfterCare(by: Self.mark, on: Self.today + 60))
    let words = Words(stored: fact.item, [.body: "Het gaat goed.", .phone: "030 1"])
    house.must(.closing(.close(fact, words)), by: Household.mark)
    let help = HelpAgreement(
      item: Household.item("help"), subject: Household.dex, organization: Household.school, isDrastic: false)
    house.must(.helping(.propose(help, Household.words(help.item))), by: Household.mark)
    house.must(.helping(.answer(help.item, .refused)), by: .person(Household.rob))
    #expect(house.refusal(of: reopen(), by: Self.mira) == nil, "until the last day it goes on as it was")
    house.today = Self.today + 8
    #expect(house.refusal(of: reopen(), by: Self.mira) == .agreementNotPresumed)
    let unseen = Set(house.family.items.map(\.id)).subtracting([help.item])
    #expect(house.refusal(of: reopen(), by: Self.mira, seeing: unseen) == nil, "over what she sees")
    house.must(.helping(.answer(help.item, .given)), by: .person(Household.rob))
    #expect(house.refusal(of: reopen(), by: Self.mira) == nil)
    house.must(.helping(.answer(help.item, .withdrawn)), by: .person(Household.rob))
    #expect(house.refusal(of: reopen(), by: Self.mira) == .agreementNotPresumed)
  }

  @Test("of who has died nothing is asked, late, nor begun again")
  func died() {
    var house = closed()
    let death = FamilyCommand.changing(.recordDeath(Household.mira, Self.today + 1))
    var early = house
    early.today = Self.today + 2
    #expect(early.refusal(of: reopen(), by: Household.kim) == nil)
    early.must(death, by: Household.fem)
    #expect(early.refusal(of: reopen(), by: Household.kim) == .alreadyEnded)
    house.today = Self.today + 61
    #expect(house.family.lateAfterCare(on: house.today).count == 1)
    house.must(death, by: Household.fem)
    #expect(house.family.lateAfterCare(on: house.today).isEmpty)
    #expect(house.refusal(of: contact(house.today), by: Household.fem) == .alreadyEnded)
  }

  @Test("after the last day only the family opens the door again, for half a year")
  func beginsAgain() throws {
    var house = closed()
    house.today = Self.today + 8
    #expect(house.refusal(of: reopen(), by: Household.kim) == .signerNotAllowed)
    var late = house
    late.today = Self.today + 7 + 184
    #expect(late.refusal(of: reopen(), by: Self.mira) == .alreadyEnded)
    try house.carryOut(reopen(), by: Self.mira)
    #expect(house.family.assignment(Household.item("again"))?.from == house.today)
    #expect(house.family.assignment(Self.seat)?.to == Self.today + 7, "what was, was")
    #expect(house.family.isAssigned(Self.kim, to: Household.mira, on: house.today))
  }

  @Test("the family says that somebody asked, not before the last day; a second hears that it stands there already")
  func asked() throws {
    var house = closed()
    house.today = Self.today + 61
    #expect(house.family.closing(Household.item("c"))?.missed(on: Self.today + 60) == nil, "that day still counts")
    #expect(house.family.closing(Household.item("c"))?.missed(on: house.today) == Self.today + 60)
    #expect(house.refusal(of: contact(house.today + 1), by: Self.mira) == .notYetHappened)
    #expect(house.refusal(of: contact(Self.today + 6), by: Self.mira) == .periodReversed)
    #expect(house.refusal(of: contact(house.today), by: .person(Household.rob)) == .signerNotAllowed)
    #expect(house.refusal(of: contact(house.today), by: Household.kim) == .signerNotAllowed, "he is there no more")
    #expect(house.refusal(of: contact(house.today), by: Household.fem) == nil, "who helps her today")
    try house.carryOut(contact(house.today), by: Self.mira)
    #expect(house.family.closing(Household.item("c"))?.missed(on: house.today) == nil)
    #expect(try house.carryOut(contact(house.today), by: Self.mira).isEmpty, "the same words, sent twice")
    #expect(house.refusal(of: contact(house.today, "again"), by: Household.fem) == .afterCareKept)
  }

  @Test("the day of after-care is remembered by whoever sees it, until it was done or the help went on")
  func promised() {
    var house = closed()
    let promised = { (house: Household) in
      house.family.promises(under: .nl2026).filter { $0.item == Household.item("c") }
    }
    #expect(promised(house).map(\.day) == [Self.today + 60])
    #expect(promised(house).map(\.by) == [nil])
    var again = house
    again.must(reopen(), by: Self.mira)
    #expect(promised(again).isEmpty)
    var died = closed()
    died.must(.changing(.recordDeath(Household.mira, Self.today)), by: Household.fem)
    #expect(promised(died).isEmpty)
    house.today = Self.today + 60
    house.must(contact(house.today), by: Self.mira)
    #expect(promised(house).isEmpty)
  }
}
