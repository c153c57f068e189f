import Domain
import Household
import Testing
import Vocabulary

@Suite("A question to an outsider: agreed to by who must agree, answered once, over on its day")
struct OutsiderTests {
  private let item = Household.item("q")

  private func ask(until: String = "2026-01-20", about: PersonID = Household.dex, purpose: String? = "x")
    -> FamilyCommand
  {
    var texts: [WordField: String] = [.name: "juf", .body: "Hoe gaat het?"]
    texts[.purpose] = purpose
    return .perspective(
      .askOutsider(
        OutsiderRequest(item: item, subject: about, until: Household.day(until)), Words(stored: item, texts)))
  }

  private func answer(_ name: String = "a", about: PersonID = Household.dex, author: Party? = nil) -> FamilyCommand {
    let envelope = Envelope(id: Household.item(name), kind: .perspective, subjects: [about], author: author)
    return .perspective(.answerOutside(item, envelope, Household.words(envelope.id)))
  }

  private func state(_ house: Household) -> QuestionState {
    house.family.state(of: house.family.outsiderRequests[0], on: house.today, under: .nl2026)
  }

  @Test("who asks agrees by asking; it opens when the other parent agrees too, and is answered once")
  func agreed() throws {
    var house = Household.founded()
    let (mira, rob) = (Party.person(Household.mira), Party.person(Household.rob))
    try house.carryOut(ask(), by: mira)
    #expect(state(house) == .waitingForAgreement)
    #expect(house.refusal(of: answer(), by: mira) == .requestClosed)
    let agree = FamilyCommand.perspective(.agreeToAsk(item))
    #expect(house.refusal(of: agree, by: Household.mark) == .signerNotAllowed)
    try house.carryOut(agree, by: rob)
    #expect(try house.carryOut(agree, by: rob).isEmpty)
    #expect(state(house) == .open)
    #expect(house.refusal(of: answer(about: Household.noa), by: mira) == .kindNotFiledHere)
    #expect(house.refusal(of: answer(author: mira), by: mira) == .kindNotFiledHere)
    try house.carryOut(answer(), by: mira)
    #expect(state(house) == .answered)
    #expect(house.refusal(of: answer("b"), by: mira) == .requestClosed)
    #expect(house.refusal(of: agree, by: rob) == .requestClosed)
  }

  @Test("stopped, expired, or with a signer more since today: it opens nothing")
  func closed() throws {
    var house = Household.founded()
    let (mira, rob) = (Party.person(Household.mira), Party.person(Household.rob))
    try house.carryOut(ask(), by: mira)
    try house.carryOut(.perspective(.agreeToAsk(item)), by: rob)
    var later = house
    later.move(to: "2026-01-21")
    #expect(state(later) == .expired)
    #expect(later.refusal(of: answer(), by: mira) == .requestClosed)
    var widened = house
    widened.must(Household.member(Household.gran, .relative, "1959-02-20"), by: Household.fem)
    widened.must(Household.authority(Household.dex, Household.gran), by: Household.fem)
    #expect(state(widened) == .waitingForAgreement)
    try house.carryOut(.perspective(.stopAsking(item)), by: rob)
    #expect(try house.carryOut(.perspective(.stopAsking(item)), by: mira).isEmpty)
    #expect(state(house) == .stopped)
  }

  @Test("without a purpose, for too long, in the past or about nobody it is refused")
  func refused() {
    let house = Household.founded()
    let mira = Party.person(Household.mira)
    #expect(house.refusal(of: ask(purpose: nil), by: mira) == .emptyPurpose)
    #expect(house.refusal(of: ask(until: "2026-04-20"), by: mira) == .periodTooLong)
    #expect(house.refusal(of: ask(until: "2026-01-04"), by: mira) == .periodReversed)
    #expect(house.refusal(of: ask(about: Household.gran), by: mira) == .unknownPerson)
    #expect(house.refusal(of: ask(), by: mira) == nil)
  }
}
