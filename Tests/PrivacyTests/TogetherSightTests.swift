import Domain
import Household
import Testing
import Vocabulary

@testable import Privacy

@Suite("What somebody thinks of being helped together is for himself and for who helps him")
struct TogetherSightTests {
  private func viewers(_ house: Household) -> Set<String> {
    let all: [(String, Party)] = [
      ("mira", .person(Household.mira)), ("rob", .person(Household.rob)), ("noa", .person(Household.noa)),
      ("dex", .person(Household.dex)), ("fem", Household.fem), ("kim", Household.kim),
    ]
    guard let item = house.family.item(Household.item("a")) else { return [] }
    return Set(
      all.filter { Sight(of: house.family, for: $0.1, on: house.today, under: .nl2026).sees(item) }.map(\.0))
  }

  private let stance = FamilyCommand.answerTogether(
    TogetherStance(item: Household.item("a"), person: Household.noa, answer: .notWanted), nil)

  @Test("its writer, and who is assigned to him; no parent, and no other member of the family")
  func row() {
    var house = Household.founded()
    house.must(stance, by: .person(Household.noa))
    #expect(viewers(house) == ["noa", "fem"])
  }

  @Test("no consent can name it")
  func consent() {
    #expect(!ItemKind.togetherStance.canBeShared)
  }

  @Test("from 12 in the family; a helper does not answer")
  func who() {
    let house = Household.founded()
    let may = { (party: Party) in
      MayDo(Sight(of: house.family, for: party, on: house.today, under: .nl2026)).allows(stance)
    }
    #expect(may(.person(Household.noa)) && !may(.person(Household.dex)) && !may(Household.fem))
  }
}
