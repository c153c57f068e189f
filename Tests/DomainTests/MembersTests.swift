import Domain
import Household
import Testing
import Vocabulary

@Suite("A family starts, and people come and go")
struct MembersTests {
  @Test("nothing happens before the family has started, nor dated before it")
  func beforeTheStart() {
    var house = Household()
    #expect(
      house.refusal(of: Household.member(Household.mira, .parent, "1987-04-02"), by: Household.fem) == .familyNotStarted
    )
    house.must(.start(nil), by: Household.fem)
    #expect(house.refusal(of: .start(nil), by: Household.fem) == .familyAlreadyStarted)
    house.move(to: "2026-01-04")
    #expect(
      house.refusal(of: Household.member(Household.mira, .parent, "1987-04-02"), by: Household.fem) == .beforeFamily)
  }

  @Test("a birth date lies in the past, and not more than 120 years")
  func birthDates() {
    let house = Household.founded()
    #expect(
      house.refusal(of: Household.member(Household.gran, .relative, "2026-01-06"), by: Household.fem) == .birthInFuture)
    #expect(
      house.refusal(of: Household.member(Household.gran, .relative, "1900-01-01"), by: Household.fem)
        == .birthTooLongAgo)
    #expect(house.refusal(of: Household.member(Household.gran, .relative, "2026-01-05"), by: Household.fem) == nil)
  }

  @Test("a member leaves once, and may come back")
  func leaving() throws {
    var house = Household.founded()
    #expect(
      house.refusal(of: Household.member(Household.dex, .child, "2016-09-14"), by: Household.fem) == .alreadyMember)
    try house.carryOut(.endMembership(Household.rob), by: Household.fem)
    #expect(house.family.member(Household.rob)?.belongs(on: house.today) == false)
    #expect(house.refusal(of: .endMembership(Household.rob), by: Household.fem) == .alreadyEnded)
    #expect(house.refusal(of: .endMembership(Household.kev), by: Household.fem) == .unknownPerson)
  }

  @Test("a child may belong to two families: each has its own stream and its own facts")
  func twoFamilies() {
    var other = Household()
    other.must(.start(nil), by: Household.fem)
    other.must(Household.member(Household.dex, .child, "2016-09-14"), by: Household.fem)
    let house = Household.founded()
    #expect(house.family.member(Household.dex) != nil && other.family.member(Household.dex) != nil)
    #expect(other.family.holders(of: Household.dex, on: other.today).isEmpty)
    #expect(house.family.holders(of: Household.dex, on: house.today).count == 2)
  }

  @Test("shielding is said once; saying it again changes nothing")
  func shielding() throws {
    var house = Household.founded()
    #expect(try house.carryOut(.shield(Household.mira, true), by: Household.fem).count == 1)
    #expect(try house.carryOut(.shield(Household.mira, true), by: Household.fem).isEmpty)
  }

  @Test("every event says who, when, and under which rules; the second set holds from 2027")
  func stamps() throws {
    var house = Household.founded()
    try house.carryOut(.setGoalLimit(4), by: .person(Household.mira))
    house.move(to: "2027-01-01")
    try house.carryOut(.setGoalLimit(5), by: .person(Household.rob))
    let stamps = house.events.suffix(2).map(\.event)
    #expect(stamps.map(\.by) == [.person(Household.mira), .person(Household.rob)])
    #expect(stamps.map(\.rules.code) == ["nl-2026", "nl-2027"])
    #expect(stamps[1].at == Moment(Household.day("2027-01-01"), hour: 12))
  }

  @Test("rule sets follow one another without a gap, and name an article behind every rule")
  func ruleSets() {
    for (set, next) in zip(RuleSet.all, RuleSet.all.dropFirst()) {
      #expect(set.validTo.map { $0 + 1 } == next.validFrom)
    }
    #expect(RuleSet.inForce(on: Household.day("2026-12-31")).id.code == "nl-2026")
    #expect(RuleSet.inForce(on: Household.day("2027-01-01")).id.code == "nl-2027")
    for set in RuleSet.all { for rule in Rule.allCases { #expect(!set.source(of: rule).isEmpty) } }
  }
}

@Suite("Authority, capacity and representation are dated facts")
struct AuthorityTests {
  @Test("under 12 the holders sign, from 12 the child too, from 16 the young person alone")
  func ages() {
    let family = Household.founded().family
    let signers = { (child: PersonID, day: String) in
      Set(family.requiredSigners(about: child, on: Household.day(day), under: .nl2026))
    }
    let both: Set<Holder> = [.person(Household.mira), .person(Household.rob)]
    #expect(signers(Household.dex, "2026-01-05") == both)
    #expect(signers(Household.dex, "2028-09-13") == both)
    #expect(signers(Household.dex, "2028-09-14") == both.union([.person(Household.dex)]))
    #expect(signers(Household.noa, "2026-05-04") == both.union([.person(Household.noa)]))
    #expect(signers(Household.noa, "2026-05-05") == [.person(Household.noa)])
  }

  @Test("unverified authority must sign and counts as authority in nothing else")
  func unverified() {
    var house = Household.founded()
    house.must(Household.member(Household.kev, .relative, "1990-01-01"), by: Household.fem)
    house.must(Household.authority(Household.dex, Household.kev, isVerified: false), by: Household.fem)
    let holder = Holder.person(Household.kev)
    #expect(house.family.requiredSigners(about: Household.dex, on: house.today, under: .nl2026).contains(holder))
    #expect(!house.family.hasVerifiedAuthority(holder, over: Household.dex, on: house.today))
    house.must(.verifyAuthority(Household.item("authority \(Household.dex) \(Household.kev)")), by: Household.fem)
    #expect(house.family.hasVerifiedAuthority(holder, over: Household.dex, on: house.today))
  }

  @Test("authority ends on its last day")
  func ending() throws {
    var house = Household.founded()
    let item = Household.item("authority \(Household.dex) \(Household.rob)")
    try house.carryOut(.endAuthority(item, lastDay: Household.day("2026-02-01")), by: Household.fem)
    #expect(house.family.holders(of: Household.dex, on: Household.day("2026-02-01")).count == 2)
    #expect(house.family.holders(of: Household.dex, on: Household.day("2026-02-02")) == [.person(Household.mira)])
    #expect(
      house.refusal(of: .endAuthority(item, lastDay: Household.day("2016-01-01")), by: Household.fem) == .periodReversed
    )
  }

  @Test("who is not able is represented: until 18 by the holders, then by who was appointed, else by nobody")
  func representation() {
    var house = Household.founded()
    let capacity = Capacity(
      item: Household.item("capacity"), person: Household.noa, matters: [.sharing], isAble: false,
      from: Household.day("2026-01-05"))
    #expect(house.refusal(of: .assessCapacity(capacity), by: .person(Household.mira)) == .onlyPractitioners)
    house.must(.assessCapacity(capacity), by: Household.fem)
    let signers = { (house: Household, day: String) in
      house.family.requiredSigners(about: Household.noa, on: Household.day(day), under: .nl2026)
    }
    #expect(signers(house, "2026-01-06") == [.person(Household.mira), .person(Household.rob)])
    #expect(signers(house, "2026-05-05") == [.person(Household.mira), .person(Household.rob)])
    #expect(signers(house, "2028-05-05") == [])
    house.must(
      .appointRepresentative(
        Representation(
          item: Household.item("mentor"), person: Household.noa, representative: Household.rob, matters: [.sharing],
          from: Household.day("2028-05-05"))), by: Household.fem)
    #expect(signers(house, "2028-05-05") == [.person(Household.rob)])
    #expect(house.family.isAble(Household.noa, in: .money, on: Household.day("2026-01-06")))
  }
}
