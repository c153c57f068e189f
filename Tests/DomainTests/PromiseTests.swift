import Domain
import Household
import Testing
import Vocabulary

@Suite("What was promised for a day is remembered the day before, and the day after when it did not come")
struct PromiseTests {
  private let step = Household.item("step")

  private func house(due days: Int) -> Household {
    var house = Household.founded()
    house.must(Household.goal("g", [Household.noa], author: .person(Household.noa)), by: .person(Household.noa))
    let fact = Step(item: step, goal: Household.item("g"), doer: .person(Household.noa), due: house.today + days)
    house.must(.planStep(fact, Household.words(step)), by: .person(Household.noa))
    return house
  }

  @Test("a day before and a day after, and on no other day")
  func days() {
    let house = house(due: 10)
    let promise = house.family.promises(under: .nl2026).first { $0.item == step }
    #expect(promise?.by == .person(Household.noa))
    let remembered = (0...20).filter { promise?.isRemembered(on: house.today + $0) ?? false }
    #expect(remembered == [9, 11])
  }

  @Test("what was done is promised no longer")
  func done() {
    var house = house(due: 10)
    house.must(.finishStep(step), by: .person(Household.noa))
    #expect(!house.family.promises(under: .nl2026).contains { $0.item == step })
  }
}
