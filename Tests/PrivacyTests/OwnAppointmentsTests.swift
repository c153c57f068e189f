import Domain
import Household
import Privacy
import Testing
import Vocabulary

@Suite("A calendar shows when one's own meetings are that one may see today, and nothing else")
struct OwnAppointmentsTests {
  private let item = Household.item("meeting")
  private let mira = Party.person(Household.mira)
  private var time: Moment { Moment(Household.day("2026-01-20"), hour: 15, minute: 30) }

  private func times(_ house: Household, _ party: Party) -> Set<Moment> {
    OwnAppointments(of: house.family, for: party, on: house.today, under: .nl2026).times
  }

  private func planned() -> Household {
    var house = Household.founded()
    let fact = Meeting(
      item: item, subjects: [Household.dex], organization: Household.youthTeam, phase: .map, day: time.day,
      minute: 930)
    house.must(
      .meeting(.plan(fact, Words(stored: item, [.purpose: "Hoe gaat het?", .place: "Bij Mira thuis"]))),
      by: Household.fem)
    return house
  }

  @Test("whom it is about, who acts for him, and who planned it; not who was not asked")
  func own() {
    let house = planned()
    for party in [mira, .person(Household.rob), Household.fem] { #expect(times(house, party) == [time]) }
    for party in [.person(Household.noa), Household.mark, Household.kim] { #expect(times(house, party).isEmpty) }
  }

  @Test("who comes, once the family said yes")
  func guests() {
    var house = planned()
    let asked = MeetingInvitation(item: Household.item("mark"), meeting: item, guest: .party(Household.mark))
    let need = Words(stored: asked.item, [.function: "Hij kent de klas."])
    house.must(.meeting(.invite(asked, need)), by: Household.fem)
    #expect(times(house, Household.mark).isEmpty)
    for holder in [mira, .person(Household.rob)] {
      house.must(.meeting(.answer(asked.item, true)), by: holder)
    }
    #expect(times(house, Household.mark) == [time])
  }

  @Test("what was called off or withheld, and what is long ago, is gone at the next look")
  func gone() {
    var house = planned()
    var cancelled = house
    cancelled.must(.meeting(.cancel(item)), by: Household.fem)
    #expect(times(cancelled, mira).isEmpty)
    var withheld = house
    let bar = Withholding(
      item: Household.item("w"), target: item, from: Household.mira, second: PractitionerID(high: 10, low: 2),
      end: house.today + 7)
    withheld.must(.withhold(bar, Words(stored: bar.item, [.reason: "Eerst praten."])), by: Household.fem)
    #expect(times(withheld, mira).isEmpty && times(withheld, .person(Household.rob)) == [time])
    house.today = time.day + 31
    #expect(times(house, mira) == [time])
    house.today = time.day + 32
    #expect(times(house, mira).isEmpty)
  }
}
