import Domain
import Household
import Privacy
import Testing
import Vocabulary

@Suite("A notice goes to who may see its item, and to nobody else")
struct NoticeRowTests {
  private let item = Household.item("h")

  /// A handover about Dex, begun by Fem: his parents see it.
  private func begun() -> (house: Household, round: NoticeRound) {
    var house = Household.founded()
    let before = house.events.count
    let fact = Handover(
      item: item, subjects: [Household.dex], organization: Household.youthTeam, from: PractitionerID(high: 10, low: 1),
      to: PractitionerID(high: 10, low: 2), reachableUntil: house.today + 30)
    house.must(.handover(.begin(fact, Words(stored: item, [.body: "Mark neemt het over."]))), by: Household.fem)
    return (house, NoticeRound(of: house.family, after: house.events.dropFirst(before).map(\.event)))
  }

  private func readers(_ round: NoticeRound, on day: Day) -> Set<Party> {
    Set(round.notices(on: day, under: .nl2026).map(\.party))
  }

  @Test("who sees the item gets one; who did it does not, and who does not see it does not")
  func readers() {
    let (house, round) = begun()
    let all = Set(
      house.family.members.map { Party.person($0.person) } + [Household.fem, Household.mark, Household.kim])
    let seeing = all.filter { party in
      house.family.item(item).map(Sight(of: house.family, for: party, on: house.today, under: .nl2026).sees) ?? false
    }
    #expect(seeing.contains(Household.fem) && seeing.contains(.person(Household.mira)))
    #expect(readers(round, on: house.today) == seeing.subtracting([Household.fem]))
    #expect(!readers(round, on: house.today).contains(.person(Household.noa)))
  }

  @Test("how it goes on is news for who follows it")
  func course() {
    var house = begun().house
    let before = house.events.count
    house.must(.handover(.take(item, .talkedTogether, on: house.today, nil)), by: Household.fem)
    let round = NoticeRound(of: house.family, after: house.events.dropFirst(before).map(\.event))
    #expect(readers(round, on: house.today).isSuperset(of: [.person(Household.mira), .person(Household.rob)]))
    #expect(!readers(round, on: house.today).contains(.person(Household.noa)))
  }

  @Test("it holds the item and the moment, and nothing of what happened")
  func contents() {
    let (house, round) = begun()
    for notice in round.notices(on: house.today, under: .nl2026) {
      #expect(notice.item == item && notice.family == house.family.id)
    }
  }

  @Test("nothing that happened is news for nobody")
  func nothing() {
    let house = Household.founded()
    #expect(NoticeRound(of: house.family, after: []).notices(on: house.today, under: .nl2026) == [])
  }
}
