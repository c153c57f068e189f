import Domain
import Household
import Testing
import Vocabulary

@Suite("A family changes: a name, a birth, a death, partners who part")
struct FamilyChangeTests {
  private let mira = Party.person(Household.mira)
  private let rob = Party.person(Household.rob)
  private let baby = Household.person(9)

  private func membership(_ person: PersonID) -> ItemID { Household.item("member \(person)") }

  @Test("a new name from a day takes the place of the old one, which stays in the log")
  func rename() throws {
    var house = Household.founded()
    let item = membership(Household.noa)
    let words = Words(stored: item, [.name: "Noah"])
    let rename = { (from: String, words: Words) in
      FamilyCommand.changing(.rename(Household.noa, from: Household.day(from), isOldHeard: false, words))
    }
    #expect(house.refusal(of: rename("2026-01-06", words), by: .person(Household.noa)) == .notYetHappened)
    #expect(house.refusal(of: rename("2010-05-04", words), by: .person(Household.noa)) == .periodReversed)
    let others = Words(stored: membership(Household.mira), [.name: "Noah"])
    #expect(house.refusal(of: rename("2026-01-05", others), by: .person(Household.noa)) == .unknownPerson)
    try house.carryOut(rename("2026-01-02", words), by: .person(Household.noa))
    #expect(house.family.member(Household.noa)?.renamed?.from == Household.day("2026-01-02"))
    #expect(house.family.member(Household.noa)?.renamed?.isOldHeard == false)
    let names = house.events.compactMap(\.words).filter { $0.item == item }.map { $0[.name] }
    #expect(names == ["\(Household.noa)", "Noah"])
  }

  private func born(
    _ day: String, holder: PersonID = Household.mira, isVerified: Bool = false, role: FamilyRole = .child
  ) -> FamilyCommand {
    let child = Membership(
      item: Household.item("m"), details: Household.item("d"), person: baby, role: role, born: Household.day(day))
    let authority = Authority(
      item: Household.item("a"), child: baby, holder: .person(holder), kind: .parental, source: .declared,
      from: child.born, isVerified: isVerified)
    return .changing(.welcomeChild(child, authority, Words(stored: child.item, [.name: "Sem"])))
  }

  @Test("a child is born: it belongs, its parent must agree for it, and sees nothing by that alone")
  func birth() throws {
    var house = Household.founded()
    #expect(house.refusal(of: born("2026-01-06"), by: mira) == .birthInFuture)
    #expect(house.refusal(of: born("2025-01-04"), by: mira) == .birthTooLongAgo)
    #expect(house.refusal(of: born("2026-01-05", holder: Household.rob), by: mira) == .signerNotAllowed)
    #expect(house.refusal(of: born("2026-01-05", isVerified: true), by: mira) == .signerNotAllowed)
    #expect(house.refusal(of: born("2026-01-05", role: .parent), by: mira) == .signerNotAllowed)
    #expect(house.refusal(of: born("2026-01-05"), by: Household.fem) == .onlyMembers)
    try house.carryOut(born("2026-01-05"), by: mira)
    #expect(house.family.member(baby)?.belongs(on: house.today) == true)
    #expect(house.family.requiredSigners(about: baby, on: house.today, under: .nl2026) == [.person(Household.mira)])
    #expect(!house.family.hasVerifiedAuthority(.person(Household.mira), over: baby, on: house.today))
    #expect(house.refusal(of: born("2026-01-05"), by: mira) == .alreadyMember)
  }

  private func died(_ person: PersonID, _ day: String?) -> FamilyCommand {
    .changing(.recordDeath(person, day.map(Household.day)))
  }

  @Test("a death is written down by a professional, on a day that was, and can be put right")
  func death() throws {
    var house = Household.founded()
    #expect(house.refusal(of: died(Household.mira, "2026-01-05"), by: rob) == .onlyPractitioners)
    #expect(house.refusal(of: died(Household.mira, "2026-01-06"), by: Household.fem) == .notYetHappened)
    #expect(house.refusal(of: died(Household.mira, "1987-04-01"), by: Household.fem) == .periodReversed)
    #expect(house.refusal(of: died(Household.gran, "2026-01-05"), by: Household.fem) == .unknownPerson)
    try house.carryOut(died(Household.mira, "2026-01-05"), by: Household.fem)
    #expect(try house.carryOut(died(Household.mira, "2026-01-05"), by: Household.fem).isEmpty)
    #expect(house.family.member(Household.mira)?.belongs(on: house.today) == false)
    #expect(house.refusal(of: Household.member(Household.mira, .parent, "1987-04-02"), by: Household.fem) != nil)
    try house.carryOut(died(Household.mira, nil), by: Household.fem)
    #expect(house.family.member(Household.mira)?.belongs(on: house.today) == true)
  }

  @Test("after a death nothing is asked of him or for him, and the consents about him end")
  func afterDeath() throws {
    var house = Household.founded()
    let to: [Recipient] = [.organization(Household.clinic)]
    house.must(Household.consent("c", about: Household.mira, to: to, .plan, from: "2026-01-05"), by: mira)
    let inForce = { (house: Household, ownMaterial: Bool) in
      house.family.lastDay(
        of: house.family.consents[0], ifInForceOn: house.today, under: .nl2026, ownMaterial: ownMaterial) != nil
    }
    #expect(inForce(house, false) && inForce(house, true))
    let rules = RuleSet.nl2026
    try house.carryOut(died(Household.mira, "2026-01-05"), by: Household.fem)
    #expect(!inForce(house, false) && !inForce(house, true))
    #expect(house.family.requiredSigners(about: Household.mira, on: house.today, under: rules).isEmpty)
    #expect(house.family.helpSigners(of: Household.mira, on: house.today, under: rules).isEmpty)
    #expect(house.family.deciders(about: [Household.mira], on: house.today).isEmpty)
    #expect(
      house.family.requiredSigners(about: Household.dex, on: house.today, under: rules) == [.person(Household.rob)])
  }

  @Test("of a child whose parents both died nobody can sign, and what they agreed to ends")
  func orphan() throws {
    var house = Household.founded()
    let to: [Recipient] = [.organization(Household.school)]
    house.must(Household.consent("c", about: Household.dex, to: to, [.planGoal], from: "2026-01-05"), by: mira)
    house.must(.signConsent(Household.item("c")), by: rob)
    let consent = { house.family.lastDay(of: house.family.consents[0], ifInForceOn: house.today, under: .nl2026) }
    house.move(to: "2026-02-05")
    try house.carryOut(died(Household.mira, "2026-02-05"), by: Household.fem)
    #expect(consent() != nil, "his father agreed too")
    try house.carryOut(died(Household.rob, "2026-02-05"), by: Household.fem)
    #expect(consent() == nil)
  }

  @Test("a child that died gets no older")
  func age() throws {
    var house = Household.founded()
    try house.carryOut(died(Household.dex, "2026-01-05"), by: Household.fem)
    #expect(house.family.age(of: Household.dex, on: Household.day("2040-01-05")) == 9)
  }

  @Test("who lives elsewhere says so once, and may live here again")
  func apart() throws {
    var house = Household.founded()
    try house.carryOut(.changing(.liveApart(Household.rob, true)), by: rob)
    #expect(try house.carryOut(.changing(.liveApart(Household.rob, true)), by: rob).isEmpty)
    #expect(house.family.member(Household.rob)?.livesApart == true)
    try house.carryOut(.changing(.liveApart(Household.rob, false)), by: rob)
    #expect(house.family.member(Household.rob)?.livesApart == false)
    #expect(house.refusal(of: .changing(.liveApart(Household.gran, true)), by: rob) == .unknownPerson)
  }
}
