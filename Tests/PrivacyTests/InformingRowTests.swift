import Domain
import Household
import Testing
import Vocabulary

@testable import Privacy

/// The rows of `docs/sight.md` about what a parent without authority asks.
@Suite("A request, its letter and a refusal are seen by grounds; what a child said of it, by the child and who answers")
struct InformingRowTests {
  private static let noa = Party.person(Household.noa)

  private func house(heardBy voice: Party = Self.noa) -> Household {
    var house = Household.founded()
    let request = InformationRequest(
      item: Household.item("r"), child: Household.noa, organization: Household.youthTeam, askedOn: house.today)
    house.must(
      .informing(.ask(request, Words(stored: request.item, [.name: "Kevin", .body: "Hoe gaat het?"]))),
      by: Household.fem)
    let hearing = ChildHearing(item: Household.item("h"), request: request.item, agrees: true)
    house.must(.informing(.hear(hearing, Household.words(hearing.item))), by: voice)
    let answer = InformationAnswer(item: Household.item("l"), request: request.item)
    house.must(.informing(.answer(answer, Household.words(answer.item))), by: Household.fem)
    return house
  }

  private func viewers(of name: String, in house: Household) -> Set<String> {
    guard let found = house.family.item(Household.item(name)) else { return [] }
    return Set(
      PlanRowTests.all.filter { Sight(of: house.family, for: $0.1, on: house.today, under: .nl2026).sees(found) }
        .map(\.0))
  }

  private func board(_ house: Household, _ viewer: Party) -> InformingBoard {
    let sight = Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)
    let words = Dictionary(
      house.events.compactMap(\.words).map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
    return FamilyView(Selection(sight, for: .informing), words: words, directory: Directory()).informing
  }

  @Test("the request and the letter: the child, its parents with authority until 16, and who works with it there")
  func rows() {
    var house = house()
    for name in ["r", "l"] { #expect(viewers(of: name, in: house) == ["mira", "rob", "noa", "fem"]) }
    house.move(to: "2026-05-05")
    for name in ["r", "l"] { #expect(viewers(of: name, in: house) == ["noa", "fem"]) }
  }

  @Test("what the child said: no parent reads it, also not by a consent or when the child is heard by who answers")
  func voice() {
    for voice in [Self.noa, Household.fem] {
      var house = house(heardBy: voice)
      #expect(viewers(of: "h", in: house) == ["noa", "fem"])
      house.must(
        Household.consent(
          "c", about: Household.noa, to: [.person(Household.rob)], [.informationLetter], from: "2026-01-05"),
        by: Self.noa)
      for parent in [Household.mira, Household.rob] {
        house.must(.signConsent(Household.item("c")), by: .person(parent))
      }
      #expect(viewers(of: "h", in: house) == ["noa", "fem"])
    }
  }

  @Test("the page: a parent sees the letter and no word of the child; who helps somebody else sees no request")
  func page() {
    let house = house()
    let line = board(house, .person(Household.mira)).requests.first
    #expect(line?.answer != nil && line?.hearings.isEmpty == true && line?.mayAnswer == false)
    #expect(board(house, Self.noa).requests.first?.hearings.count == 1)
    #expect(board(house, Household.kim).requests.isEmpty)
    #expect(board(house, Household.mark).askFor.map(\.party) == [.person(Household.dex)])
    #expect(board(house, .person(Household.mira)).askFor.isEmpty)
  }

  @Test("the door: the child speaks from 12, who was asked answers, and a parent finds no form")
  func door() {
    var house = Household.founded()
    let request = InformationRequest(
      item: Household.item("r"), child: Household.noa, organization: Household.youthTeam, askedOn: house.today)
    let may = { (house: Household, viewer: Party, command: InformingCommand) in
      MayDo(Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)).allows(.informing(command))
    }
    let words = Household.words(Household.item("x"))
    #expect(may(house, Household.fem, .ask(request, words)) && !may(house, Household.kim, .ask(request, words)))
    #expect(!may(house, .person(Household.mira), .ask(request, words)))
    house.must(
      .informing(.ask(request, Words(stored: request.item, [.name: "Kevin", .body: "Hoe gaat het?"]))),
      by: Household.fem)
    let hear = InformingCommand.hear(
      ChildHearing(item: Household.item("x"), request: request.item, agrees: true), words)
    let answer = InformingCommand.answer(InformationAnswer(item: Household.item("x"), request: request.item), words)
    #expect(may(house, Self.noa, hear) && may(house, Household.fem, hear) && !may(house, .person(Household.mira), hear))
    #expect(may(house, Household.fem, answer) && !may(house, Self.noa, answer))
  }
}
