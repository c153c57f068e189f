import Domain
import Household
import Privacy
import Testing
import Vocabulary

@Suite("What a change in the family opens and closes")
struct FamilyChangeRowTests {
  private let mira = Party.person(Household.mira)
  private let rob = Party.person(Household.rob)
  private let noa = Party.person(Household.noa)
  private let dex = Party.person(Household.dex)

  private func sight(_ house: Household, _ viewer: Party) -> Sight {
    Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)
  }

  private func sees(_ house: Household, _ viewer: Party, _ item: String) -> Bool {
    house.family.item(Household.item(item)).map(sight(house, viewer).sees) ?? false
  }

  private func may(_ house: Household, _ viewer: Party, _ command: FamilyCommand) -> Bool {
    MayDo(sight(house, viewer)).allows(command)
  }

  private func people(_ house: Household, _ viewer: Party) -> FamilyView {
    let words = Dictionary(house.events.compactMap { $0.words.map { ($0.item, $0) } }, uniquingKeysWith: { $1 })
    return FamilyView(Selection(sight(house, viewer), for: .people), words: words, directory: Directory())
  }

  private func died(_ person: PersonID) -> FamilyCommand {
    .changing(.recordDeath(person, Household.day("2026-01-05")))
  }

  @Test("who has died sees nothing and may do nothing; his consents open nothing; all else stays by its own grounds")
  func death() throws {
    var house = Household.founded()
    house.must(Household.goal("hers", [Household.mira], author: mira), by: mira)
    house.must(Household.goal("his", [Household.dex], author: mira), by: mira)
    house.must(Household.note("n", [Household.mira], by: Household.kim, of: Household.clinic), by: Household.kim)
    let to: [Recipient] = [.person(Household.rob)]
    house.must(Household.consent("c", about: Household.mira, to: to, .plan, from: "2026-01-05"), by: mira)
    #expect(sees(house, rob, "hers") && sees(house, mira, "hers") && sees(house, mira, "his"))
    #expect(may(house, mira, .setGoalLimit(4)))
    try house.carryOut(died(Household.mira), by: Household.fem)
    #expect(sight(house, mira).seenItems.isEmpty)
    #expect(!may(house, mira, .setGoalLimit(4)) && !may(house, mira, .withdrawConsent(Household.item("c"))))
    #expect(!sees(house, rob, "hers") && sees(house, rob, "his") && sees(house, Household.kim, "n"))
    #expect(people(house, rob).members.map(\.label.party).contains(mira) == false)
    #expect(people(house, rob).remembered.map(\.label.party) == [mira])
    try house.carryOut(.changing(.recordDeath(Household.mira, nil)), by: Household.fem)
    #expect(sees(house, rob, "hers") && sees(house, mira, "his"), "a mistake is as if it never was")
  }

  @Test("who parts keeps what he may see, and nobody sees more or less by it")
  func apart() throws {
    var house = Household.founded()
    house.must(Household.goal("g", [Household.dex]), by: mira)
    house.must(Household.story("s", of: Household.rob), by: rob)
    let all = [mira, rob, noa, dex, Household.fem, Household.kim]
    let before = all.map { sight(house, $0).seenItems }
    try house.carryOut(.changing(.liveApart(Household.rob, true)), by: rob)
    #expect(all.map { sight(house, $0).seenItems } == before)
    #expect(people(house, mira).members.filter(\.state.livesApart).map(\.label.party) == [rob])
    try house.carryOut(.shield(Household.rob, true), by: rob)
    #expect(people(house, mira).members.allSatisfy { !$0.state.livesApart }, "of a secret name nothing is told")
  }

  @Test("the old name is heard only where its bearer lets it")
  func oldName() throws {
    for isHeard in [false, true] {
      var house = Household.founded()
      let item = Household.item("member \(Household.noa)")
      let words = Words(stored: item, [.name: "Noah", .formerName: "Noa"])
      let rename = ChangingCommand.rename(Household.noa, from: house.today, isOldHeard: isHeard, words)
      try house.carryOut(.changing(rename), by: noa)
      for viewer in [mira, noa, Household.fem] {
        let line = people(house, viewer).members.first { $0.label.party == noa }
        #expect(line?.label.name == "Noah")
        #expect(line?.state.formerName == (isHeard ? "Noa" : nil))
        let feed = Feed(
          Selection(sight(house, viewer), for: .feed), events: house.events.map(\.event), words: [:],
          directory: Directory())
        #expect(feed.lines.contains { $0.deed == .renamed } == isHeard)
      }
    }
  }

  @Test("who may change what of whom")
  func mayChange() {
    let house = Household.founded()
    let rename = { (person: PersonID) in
      FamilyCommand.changing(
        .rename(person, from: house.today, isOldHeard: false, Household.words(Household.item("x"))))
    }
    #expect(may(house, noa, rename(Household.noa)) && !may(house, mira, rename(Household.noa)), "from 12 she herself")
    #expect(may(house, mira, rename(Household.dex)) && !may(house, dex, rename(Household.dex)))
    #expect(!may(house, mira, rename(Household.rob)) && !may(house, Household.fem, rename(Household.dex)))
    #expect(may(house, Household.fem, died(Household.rob)))
    #expect(!may(house, mira, died(Household.rob)) && !may(house, Household.kim, died(Household.noa)))
    let apart = FamilyCommand.changing(.liveApart(Household.rob, true))
    #expect(may(house, rob, apart) && !may(house, mira, apart) && !may(house, Household.fem, apart))
    let child = FamilyCommand.changing(.liveApart(Household.noa, true))
    #expect(!may(house, noa, child))
  }

  @Test("to shield: oneself from 12, or who works with him; to end it: oneself from 16, or who works with him")
  func shield() {
    let house = Household.founded()
    let shield = { FamilyCommand.shield($0, true) }
    let end = { FamilyCommand.shield($0, false) }
    #expect(may(house, noa, shield(Household.noa)) && !may(house, noa, end(Household.noa)))
    #expect(may(house, mira, shield(Household.mira)) && may(house, mira, end(Household.mira)))
    #expect(!may(house, dex, shield(Household.dex)))
    for other in [rob, mira] {
      #expect(!may(house, other, shield(Household.dex)) && !may(house, other, end(Household.noa)))
    }
    #expect(may(house, Household.fem, shield(Household.dex)) && may(house, Household.fem, end(Household.dex)))
    #expect(!may(house, Household.kim, shield(Household.dex)))
  }

  @Test("a grown parent adds a child that was born, and nobody else does")
  func birth() {
    let house = Household.founded()
    for viewer in [mira, rob] { #expect(people(house, viewer).mayWelcomeChild) }
    for viewer in [noa, dex, Household.fem] { #expect(!people(house, viewer).mayWelcomeChild) }
  }
}
