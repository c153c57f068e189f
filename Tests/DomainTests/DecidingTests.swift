import Domain
import Household
import Testing
import Vocabulary

/// Commands of deciding together, in short.
extension Household {
  static func opens(_ name: String, _ subjects: [PersonID], parties: [Party], wish: String? = "Rust.") -> FamilyCommand
  {
    var texts: [WordField: String] = [.title: "Welke hulp?"]
    texts[.body] = wish
    return .deciding(
      .open(
        Envelope(id: item(name), kind: .decision, subjects: subjects), parties: parties,
        Words(stored: item(name), texts)))
  }

  static func option(
    _ name: String, of decision: String, isNoHelp: Bool = false, asker: Party? = nil,
    terms: [OptionTerm] = OptionTerm.needed
  ) -> FamilyCommand {
    var texts: [WordField: String] = [.title: name, .body: "Wat het is."]
    for term in terms { texts[term.field] = "Zo." }
    return .deciding(
      .addOption(
        DecisionOption(item: item(name), decision: item(decision), isNoHelp: isNoHelp, asker: asker),
        Words(stored: item(name), texts)))
  }

  static func view(
    _ name: String, of decision: String, _ option: String?, _ wish: Participation = .together
  ) -> FamilyCommand {
    .deciding(
      .giveView(
        DecisionView(item: item(name), decision: item(decision), option: option.map(item), wish: wish),
        words(item(name))))
  }

  static func act(
    _ name: String, of decision: String, _ turn: DecisionTurn, _ option: String? = nil, followUp: String? = nil,
    duty: String? = nil, why: String? = "Omdat het past."
  ) -> FamilyCommand {
    .deciding(
      .act(
        DecisionAct(
          item: item(name), decision: item(decision), turn: turn, option: option.map(item),
          followUp: followUp.map(day), duty: duty.map(item)),
        Words(stored: item(name), why.map { [.body: $0] } ?? [:])))
  }
}

@Suite("A choice is made together with the family, out of at least two options of which one is to do nothing now")
struct DecidingTests {
  private let mira = Party.person(Household.mira)
  private let rob = Party.person(Household.rob)

  /// About Dex of 9: his parents decide along, and two options stand there.
  private func prepared() -> Household {
    var house = Household.founded()
    house.must(Household.opens("k", [Household.dex], parties: [mira, rob, Household.fem]), by: mira)
    house.must(Household.option("maatje", of: "k"), by: mira)
    house.must(Household.option("niets", of: "k", isNoHelp: true), by: mira)
    return house
  }

  @Test("the wish comes first: without it there is no choice to add options to")
  func wishFirst() {
    let house = Household.founded()
    #expect(
      house.refusal(of: Household.opens("k", [Household.dex], parties: [mira], wish: nil), by: mira) == .wishMissing)
    #expect(house.refusal(of: Household.option("maatje", of: "k"), by: mira) == .unknownItem)
  }

  @Test("a choice by professionals alone is refused, and so is one with a child of 9 or a relative as the only family")
  func familyParty() throws {
    var house = Household.founded()
    let opens = { (parties: [Party]) in Household.opens("k", [Household.dex], parties: parties) }
    for parties in [[Household.fem, Household.mark], [.person(Household.dex)], []] {
      #expect(house.refusal(of: opens(parties), by: Household.fem) == .familyNotInDecision)
    }
    try house.carryOut(opens([Household.fem, rob]), by: Household.fem)
    #expect(
      house.refusal(of: .deciding(.setParties(Household.item("k"), [Household.fem])), by: mira) == .familyNotInDecision)
    try house.carryOut(.deciding(.setParties(Household.item("k"), [mira, Household.fem])), by: mira)
    #expect(house.family.decision(behind: Household.item("k"))?.parties == [mira, Household.fem])
  }

  @Test("what is not known of an option is said to be unknown, with who finds it out")
  func unknown() throws {
    var house = prepared()
    for missing in OptionTerm.needed {
      let terms = OptionTerm.needed.filter { $0 != missing }
      #expect(
        house.refusal(of: Household.option("x", of: "k", terms: terms), by: mira) == .unknownAndNobodyAsks, "\(missing)"
      )
      #expect(house.refusal(of: Household.option("x", of: "k", asker: Household.fem, terms: terms), by: mira) == nil)
    }
    // To do nothing begins at once; what may go wrong must be said all the same.
    #expect(
      house.refusal(of: Household.option("x", of: "k", isNoHelp: true, terms: [.duration]), by: mira)
        == .unknownAndNobodyAsks)
    try house.carryOut(Household.option("x", of: "k", isNoHelp: true, terms: [.duration, .drawbacks]), by: mira)
  }

  @Test("one option is no choice, and two without doing nothing are none either")
  func options() throws {
    var house = Household.founded()
    house.must(Household.opens("k", [Household.dex], parties: [mira]), by: mira)
    house.must(Household.view("m", of: "k", nil), by: mira)
    house.must(Household.option("maatje", of: "k"), by: mira)
    let made = Household.act("b", of: "k", .made, "maatje", followUp: "2026-02-01")
    #expect(house.refusal(of: made, by: mira) == .optionsMissing)
    house.must(Household.option("school", of: "k"), by: mira)
    #expect(house.refusal(of: made, by: mira) == .noHelpOptionMissing)
    house.must(Household.option("niets", of: "k", isNoHelp: true), by: mira)
    // What the actor does not see is no option to him, and the refusal tells nothing of it (invariant 37).
    let seen = Set(house.family.items.map(\.id)).subtracting([Household.item("niets")])
    #expect(house.refusal(of: made, by: mira, seeing: seen) == .noHelpOptionMissing)
    try house.carryOut(made, by: mira)
    #expect(house.family.decision(behind: Household.item("k"))?.chosen == Household.item("maatje"))
  }

  @Test("everybody of the family who decides along has said something before, in whatever way he wants to take part")
  func views() throws {
    var house = prepared()
    let made = Household.act("b", of: "k", .made, "maatje", followUp: "2026-02-01")
    house.must(Household.view("m1", of: "k", "maatje"), by: mira)
    #expect(house.refusal(of: made, by: mira) == .viewsMissing)
    // Fem decides along too, and is not waited for.
    try house.carryOut(Household.view("m2", of: "k", nil, .decideAndTellMe), by: rob)
    try house.carryOut(made, by: mira)
  }

  @Test("a choice has a reason, an option of its own and a day to talk again")
  func whole() {
    var house = prepared()
    house.must(Household.view("m1", of: "k", "maatje"), by: mira)
    house.must(Household.view("m2", of: "k", "niets"), by: rob)
    let day = "2026-02-01"
    #expect(
      house.refusal(of: Household.act("b", of: "k", .made, "maatje", followUp: day, why: nil), by: mira)
        == .decisionReasonMissing)
    #expect(house.refusal(of: Household.act("b", of: "k", .made, "maatje"), by: mira) == .followUpMissing)
    #expect(
      house.refusal(of: Household.act("b", of: "k", .made, "maatje", followUp: "2026-01-04"), by: mira)
        == .periodReversed)
    #expect(
      house.refusal(of: Household.act("b", of: "k", .made, "member \(Household.dex)", followUp: day), by: mira)
        == .unknownItem)
    #expect(house.refusal(of: Household.act("b", of: "k", .made, followUp: day), by: mira) == .optionsMissing)
    #expect(house.refusal(of: Household.view("m3", of: "k", "niets niet"), by: mira) == .unknownItem)
  }

  @Test("the second who decides finds that it was decided, and nothing of the first is lost; dissent is kept")
  func twoAtOnce() throws {
    var house = prepared()
    house.must(Household.view("m1", of: "k", "maatje"), by: mira)
    house.must(Household.view("m2", of: "k", "niets"), by: rob)
    try house.carryOut(Household.act("b1", of: "k", .made, "maatje", followUp: "2026-02-01"), by: mira)
    #expect(
      house.refusal(of: Household.act("b2", of: "k", .made, "niets", followUp: "2026-02-02"), by: rob)
        == .decisionClosed)
    #expect(house.family.decision(behind: Household.item("k"))?.chosen == Household.item("maatje"))
    #expect(house.family.views(of: Household.item("k")).map(\.fact.option) == ["maatje", "niets"].map(Household.item))
  }

  @Test("without the family only by a document that obliges")
  func duty() throws {
    var house = prepared()
    let made = { (duty: String?) in
      Household.act("b", of: "k", .made, "maatje", followUp: "2026-02-01", duty: duty)
    }
    #expect(house.refusal(of: made(nil), by: Household.fem) == .viewsMissing)
    #expect(house.refusal(of: made("k"), by: Household.fem) == .unknownItem)
    house.must(
      .place(
        Envelope(id: Household.item("order"), kind: .legalDocument, subjects: [Household.dex]),
        Household.words(Household.item("order"))), by: Household.fem)
    try house.carryOut(made("order"), by: Household.fem)
  }

  @Test("a choice can be put off, and made later; once made it is only changed or looked back on, with a reason")
  func turns() throws {
    var house = prepared()
    house.must(Household.view("m1", of: "k", "maatje"), by: mira)
    house.must(Household.view("m2", of: "k", "niets"), by: rob)
    for turn in [DecisionTurn.changed, .reviewed] {
      #expect(house.refusal(of: Household.act("x", of: "k", turn), by: mira) == .decisionStillOpen)
    }
    #expect(house.refusal(of: Household.act("u", of: "k", .postponed), by: mira) == .followUpMissing)
    try house.carryOut(Household.act("u", of: "k", .postponed, followUp: "2026-01-20"), by: mira)
    try house.carryOut(Household.act("b", of: "k", .made, "maatje", followUp: "2026-02-01"), by: mira)
    #expect(
      house.refusal(of: Household.act("u2", of: "k", .postponed, followUp: "2026-02-01"), by: mira) == .decisionClosed)
    #expect(house.refusal(of: Household.option("nog", of: "k"), by: mira) == .decisionClosed)
    #expect(house.refusal(of: .deciding(.setParties(Household.item("k"), [mira])), by: mira) == .decisionClosed)
    #expect(house.refusal(of: Household.act("w", of: "k", .changed, why: nil), by: mira) == .decisionReasonMissing)
    try house.carryOut(Household.act("t", of: "k", .reviewed), by: mira)
    try house.carryOut(Household.act("w", of: "k", .changed, "niets", followUp: "2026-03-01"), by: rob)
    let decision = house.family.decision(behind: Household.item("k"))
    #expect(decision?.chosen == Household.item("niets") && decision?.followUp == Household.day("2026-03-01"))
    #expect(house.family.acts(of: Household.item("k")).map(\.turn) == [.postponed, .made, .reviewed, .changed])
  }

  @Test("a decision that was written down elsewhere is text, and no choice to add to")
  func placed() {
    var house = Household.founded()
    house.must(
      .place(
        Envelope(id: Household.item("old"), kind: .decision, subjects: [Household.dex]),
        Household.words(Household.item("old"))), by: Household.fem)
    #expect(house.refusal(of: Household.option("maatje", of: "old"), by: mira) == .unknownItem)
    #expect(house.refusal(of: Household.view("m", of: "old", nil), by: mira) == .unknownItem)
  }

  @Test("what is not offered is said by a professional, with the reason in words and where to object")
  func notOffered() throws {
    var house = prepared()
    let say = { (texts: [WordField: String]) in
      FamilyCommand.deciding(
        .sayNotOffered(
          NotOffered(item: Household.item("n"), decision: Household.item("k"), barrier: .region, organization: nil),
          Words(stored: Household.item("n"), texts)))
    }
    let whole: [WordField: String] = [.title: "Zwemles", .reason: "Niet in dit dorp.", .objectAt: "Bel de gemeente."]
    #expect(house.refusal(of: say(whole), by: mira) == .onlyPractitioners)
    #expect(house.refusal(of: say(whole.filter { $0.key != .reason }), by: Household.fem) == .decisionReasonMissing)
    #expect(house.refusal(of: say(whole.filter { $0.key != .objectAt }), by: Household.fem) == .whereToObjectMissing)
    try house.carryOut(say(whole), by: Household.fem)
    #expect(house.family.notOffered.map(\.barrier) == [.region])
  }

  @Test("who differs says how he sees it, and until it is settled there is a next step with a day; it stops no choice")
  func differing() throws {
    var house = prepared()
    let goOn = { (way: WayOn, day: String?) in
      FamilyCommand.deciding(
        .goOn(
          NextTalk(
            item: Household.item("v \(way)"), decision: Household.item("k"), way: way, day: day.map(Household.day)), nil
        ))
    }
    #expect(house.refusal(of: goOn(.mediator, "2026-01-20"), by: mira) == .nobodyDiffers)
    let position = FamilyCommand.deciding(
      .takePosition(
        Position(item: Household.item("p"), decision: Household.item("k")), Household.words(Household.item("p"))))
    try house.carryOut(position, by: rob)
    #expect(house.refusal(of: goOn(.mediator, "2026-01-20"), by: mira, seeing: []) == .nobodyDiffers)
    #expect(house.refusal(of: goOn(.mediator, nil), by: mira) == .followUpMissing)
    #expect(house.refusal(of: goOn(.mediator, "2026-01-04"), by: mira) == .periodReversed)
    try house.carryOut(goOn(.mediator, "2026-01-20"), by: mira)
    house.must(Household.view("m1", of: "k", "maatje"), by: mira)
    house.must(Household.view("m2", of: "k", "niets"), by: rob)
    try house.carryOut(Household.act("b", of: "k", .made, "maatje", followUp: "2026-02-01"), by: mira)
    try house.carryOut(goOn(.settled, nil), by: rob)
    #expect(house.family.positions(at: Household.item("k")).map(\.by) == [rob])
  }
}
