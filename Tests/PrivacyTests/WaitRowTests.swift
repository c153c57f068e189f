import Domain
import Household
import Privacy
import Testing
import Vocabulary

@Suite("Who sees a wait, and who may do what at it")
struct WaitRowTests {
  private let wait = Household.item("w")
  private let contact = Household.item("c")
  private let fem = PractitionerID(high: 10, low: 1)

  private func sight(_ house: Household, _ viewer: Party) -> Sight {
    Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)
  }

  private func may(_ house: Household, _ viewer: Party, _ command: WaitingCommand) -> Bool {
    MayDo(sight(house, viewer)).allows(.waiting(command))
  }

  private func waiting(for persons: [PersonID], by party: Party = Household.fem) -> Household {
    var house = Household.founded()
    let fact = Referral(
      item: wait, subjects: persons, organization: party == Household.fem ? Household.youthTeam : nil, contact: fem,
      nextContact: house.today + 14)
    house.must(.waiting(.refer(fact, Words(stored: wait, [.title: "Praten", .reason: "Zo"]))), by: party)
    let talk = WaitContact(
      item: contact, referral: wait, day: house.today, next: house.today + 14, alternatives: true)
    house.must(.waiting(.keepInTouch(talk, nil)), by: party)
    return house
  }

  private func line(_ house: Household, _ viewer: Party) -> WaitLine? {
    let words = Dictionary(house.events.compactMap { $0.words.map { ($0.item, $0) } }, uniquingKeysWith: { $1 })
    return FamilyView(Selection(sight(house, viewer), for: .waiting), words: words, directory: Directory()).waiting
      .waits.first
  }

  @Test("a wait and its contacts are seen by grounds for each who waits: no ground for one of them, no wait")
  func grounds() {
    let house = waiting(for: [Household.noa])
    for viewer in [Party.person(Household.noa), .person(Household.mira), .person(Household.rob), Household.fem] {
      #expect(line(house, viewer)?.log.count == 1, "\(viewer)")
    }
    for viewer in [Party.person(Household.dex), Household.mark, Household.kim] {
      #expect(line(house, viewer) == nil, "\(viewer)")
    }
    let joint = waiting(for: [Household.mira, Household.noa])
    #expect(line(joint, .person(Household.rob)) == nil, "no ground for what is about her")
    #expect(line(joint, .person(Household.mira)) != nil)
  }

  @Test("who keeps in touch, or helps for who referred, keeps it; who waits may stop; nobody else does anything")
  func keeping() {
    let house = waiting(for: [Household.noa])
    let estimate = WaitingCommand.estimate(wait, .weeks(1...2, asOf: house.today), nil)
    let start = WaitingCommand.move(wait, .started, on: house.today, nil)
    let stop = WaitingCommand.move(wait, .withdrawn, on: house.today, nil)
    for command in [estimate, start, stop] { #expect(may(house, Household.fem, command)) }
    for viewer in [Party.person(Household.noa), .person(Household.mira)] {
      #expect(may(house, viewer, stop) && !may(house, viewer, start) && !may(house, viewer, estimate))
    }
    for viewer in [Party.person(Household.dex), Household.mark, Household.kim] {
      #expect(!may(house, viewer, stop) && !may(house, viewer, start))
    }
  }

  @Test("what the family asked for itself, the family keeps")
  func ownWait() {
    let house = waiting(for: [Household.noa], by: .person(Household.mira))
    let start = WaitingCommand.move(wait, .started, on: house.today, nil)
    #expect(may(house, .person(Household.mira), start) && may(house, .person(Household.noa), start))
    #expect(line(house, .person(Household.mira))?.mayKeep == true)
    #expect(!may(house, Household.mark, start))
  }

  @Test("who wrote a wait once and has no ground any more reads his own words, and nothing of how it went on")
  func course() throws {
    var house = waiting(for: [Household.noa], by: .person(Household.rob))
    #expect(line(house, .person(Household.rob))?.isFollowed == true)
    house.move(to: "2026-05-05")
    let move = WaitingCommand.move(
      wait, .declined, on: house.today, Words(stored: wait, [.title: "Praten", .whyNot: "Vol"]))
    house.must(.waiting(move), by: .person(Household.noa))
    #expect(line(house, .person(Household.noa))?.whyNot == "Vol", "she is 16, and it is hers")
    let father = try #require(line(house, .person(Household.rob)))
    #expect(father.title == "Praten" && !father.isFollowed && !father.isWaiting)
    #expect(father.moves.isEmpty && father.whyNot == nil && father.log.isEmpty && father.moveOptions.isEmpty)
  }

  @Test("only whose help for who waits is seen can be named to keep in touch")
  func naming() {
    let house = Household.founded()
    let fact = { (contact: PractitionerID, person: PersonID) in
      let referral = Referral(
        item: wait, subjects: [person], organization: nil, contact: contact, nextContact: house.today + 14)
      return WaitingCommand.refer(referral, Words(stored: wait, [.title: "Praten", .reason: "Zo"]))
    }
    let kim = PractitionerID(high: 10, low: 3)
    #expect(may(house, .person(Household.mira), fact(fem, Household.noa)))
    #expect(may(house, .person(Household.mira), fact(kim, Household.mira)))
    #expect(!may(house, .person(Household.mira), fact(kim, Household.noa)), "she helps Mira, and not Noa")
  }

  @Test("a wait on no page but its own and the plan opens no word")
  func pages() {
    let house = waiting(for: [Household.noa])
    let selection = { (scope: Scope) in Selection(sight(house, .person(Household.mira)), for: scope).itemsToOpen }
    #expect(selection(.waiting).contains(wait) && selection(.plan).contains(wait))
    #expect(!selection(.goals).contains(wait) && !selection(.people).contains(wait))
  }
}
