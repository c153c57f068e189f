import Domain
import Household
import Testing
import Vocabulary

@Suite("Why together: each says for himself what he thinks of it, and may change his mind")
struct TogetherTests {
  private let noa = Party.person(Household.noa)

  private func answer(_ name: String, _ answer: TogetherAnswer, words: String? = nil) -> FamilyCommand {
    let item = Household.item(name)
    return .answerTogether(
      TogetherStance(item: item, person: Household.noa, answer: answer),
      words.map { Words(stored: item, [.body: $0]) })
  }

  @Test("nobody answers for another, a parent or a helper neither")
  func who() {
    let house = Household.founded()
    #expect(house.refusal(of: answer("a", .understood), by: noa) == nil)
    #expect(house.refusal(of: answer("a", .understood), by: .person(Household.mira)) == .stanceNotYours)
    #expect(house.refusal(of: answer("a", .understood), by: Household.fem) == .stanceNotYours)
  }

  @Test("the last word counts; the same said again without words is nothing new; what is destroyed was not said")
  func again() throws {
    var house = Household.founded()
    #expect(house.family.togetherStance(of: Household.noa) == nil)
    house.must(answer("a", .talkFirst), by: noa)
    #expect(try house.carryOut(answer("b", .talkFirst), by: noa).isEmpty)
    #expect(try house.carryOut(answer("b", .talkFirst, words: "Met Fem"), by: noa).count == 1)
    #expect(house.refusal(of: answer("b", .notWanted), by: noa) == .idAlreadyUsed)
    house.must(answer("c", .understood), by: noa)
    #expect(house.family.togetherStance(of: Household.noa)?.answer == .understood)
    house.must(.destroy(Household.item("c"), ground: .requested), by: noa)
    #expect(house.family.togetherStance(of: Household.noa)?.answer == .talkFirst)
  }
}
