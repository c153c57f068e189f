import Domain
import Household
import Testing
import Vocabulary

@testable import Privacy

@Suite("Who sees what somebody wrote down for when it gets very hard")
struct SafetyPlanRowTests {
  private let item = Household.item("plan")
  private let noa = Party.person(Household.noa)
  private static let everybody: [(String, Party)] = [
    ("mira", .person(Household.mira)), ("rob", .person(Household.rob)), ("noa", .person(Household.noa)),
    ("dex", .person(Household.dex)), ("fem", Household.fem), ("mark", Household.mark), ("kim", Household.kim),
  ]

  private func write(_ id: ItemID, of organization: OrganizationID? = nil) -> FamilyCommand {
    .crisis(
      .writePlan(
        SafetyPlan(item: id, person: Household.noa, organization: organization),
        Words(stored: id, [.safetyDoing: "Muziek aan."])))
  }

  private func sight(_ house: Household, _ viewer: Party) -> Sight {
    Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)
  }

  private func viewers(of id: ItemID, _ house: Household) -> [String] {
    Self.everybody.filter { entry in house.family.item(id).map(sight(house, entry.1).sees) ?? false }.map(\.0)
  }

  /// Noa lets the youth team read it; she is 15, and signs alone.
  private func share(_ house: inout Household) {
    let terms = SharingTerms(
      subject: Household.noa, kinds: [.safetyPlan], purpose: .safety, start: house.today, until: house.today + 30)
    let consent = Consent(
      item: Household.item("consent"), terms: terms, recipients: [.organization(Household.youthTeam)])
    house.must(
      .giveConsent(consent, Words(stored: consent.item, [.purpose: "Zo weet Fem het.", .preview: "Het plan."])),
      by: noa)
  }

  @Test("what she wrote herself is hers alone: no parent, no helper; then whom she names by her own signature")
  func own() {
    var house = Household.founded()
    house.must(write(item), by: noa)
    #expect(viewers(of: item, house) == ["noa"])
    share(&house)
    #expect(viewers(of: item, house) == ["noa", "fem"])
  }

  @Test("no emergency access and no disclosure opens what she wrote herself")
  func nothingElse() {
    var house = Household.founded()
    house.must(write(item), by: noa)
    let access = EmergencyAccess(
      item: Household.item("e"), subject: Household.noa, scope: [.safetyPlan], to: house.today)
    let answers: [WordField: String] = [
      .answerTried: "a", .answerHarm: "a", .answerConscience: "a", .answerOtherWay: "a", .answerEffective: "a",
      .answerProportion: "a", .reason: "a",
    ]
    house.must(.openEmergency(access, Words(stored: access.item, answers)), by: Household.fem)
    #expect(viewers(of: item, house) == ["noa"])
    let disclosure = Disclosure(
      item: Household.item("d"), target: item, to: .person(Household.mira), basis: .conflictOfDuties, until: nil)
    #expect(
      house.refusal(of: .disclose(disclosure, Words(stored: disclosure.item, [.reason: "Zo."])), by: Household.fem)
        == .disclosureNotPossible)
  }

  @Test("an earlier one of hers is hers alone, also for whom the newer one is open")
  func earlier() {
    var house = Household.founded()
    house.must(write(item), by: noa)
    share(&house)
    let second = Household.item("second")
    house.must(write(second), by: noa)
    #expect(viewers(of: item, house) == ["noa"])
    #expect(viewers(of: second, house) == ["noa", "fem"])
  }

  @Test("what a helper wrote down with her is a record: the grounds of the law, also for her parents until she is 16")
  func withHelper() {
    var house = Household.founded()
    house.must(write(item, of: Household.youthTeam), by: Household.fem)
    #expect(viewers(of: item, house) == ["mira", "rob", "noa", "fem"])
    house.move(to: "2026-05-05")
    #expect(viewers(of: item, house) == ["noa", "fem"])
  }

  @Test("each may write his own from 12, a helper with whom he helps; nobody else")
  func mayWrite() {
    let house = Household.founded()
    func may(_ viewer: Party, _ id: PersonID = Household.noa, _ organization: OrganizationID? = nil) -> Bool {
      MayDo(sight(house, viewer)).allows(
        .crisis(
          .writePlan(
            SafetyPlan(item: item, person: id, organization: organization), Words(stored: item, [.safetyDoing: "Zo."]))
        ))
    }
    #expect(may(noa) && may(.person(Household.mira), Household.mira))
    #expect(!may(.person(Household.mira)) && !may(.person(Household.dex), Household.dex))
    #expect(may(Household.fem, Household.noa, Household.youthTeam))
    #expect(!may(Household.kim, Household.noa, Household.clinic) && !may(Household.fem))
  }

  @Test("no page but its own opens a word of it, and the feed tells nobody that it is there")
  func pages() {
    var house = Household.founded()
    house.must(write(item), by: noa)
    let opens = { (scope: Scope) in Selection(sight(house, noa), for: scope).itemsToOpen.contains(item) }
    #expect(opens(.crisis))
    for scope in [Scope.story, .plan, .people, .goals, .feed] { #expect(!opens(scope), "\(scope)") }
    let told = house.events.map(\.event).compactMap(Telling(family: house.family).tell)
    #expect(!told.contains { if case .whoSees(let id) = $0.audience { id == item } else { false } })
  }

  @Test("that there is a newer plan is told by that plan alone: over what the viewer sees")
  func newer() {
    var house = Household.founded()
    let second = Household.item("second")
    house.must(write(item, of: Household.youthTeam), by: Household.fem)
    house.must(write(second, of: Household.youthTeam), by: Household.fem)
    house.must(
      .withhold(
        Withholding(
          item: Household.item("w"), target: second, from: Household.mira,
          second: PractitionerID(high: 10, low: 2), end: house.today + 7),
        Words(stored: Household.item("w"), [.reason: "Eerst praten."])), by: Household.fem)
    func lines(_ viewer: Party) -> [(Bool)] {
      FamilyView(Selection(sight(house, viewer), for: .crisis), words: [:], directory: Directory()).crisis.plans
        .map(\.isEarlier)
    }
    #expect(lines(.person(Household.mira)) == [false])
    #expect(lines(.person(Household.rob)) == [false, true])
  }
}
