import Domain
import Household
import Testing
import Vocabulary

@Suite("A professional's families stand by the first day that is still open, over what he sees")
struct DuesTests {
  private let mira = Party.person(Household.mira)
  private let fem = PractitionerID(high: 10, low: 1)
  private let wait = Household.item("w")

  /// The open days of who coordinates nothing, and sees everything but this; each of them also stands in the table.
  private func days(_ house: Household, without hidden: Set<ItemID> = [], on day: String) -> [String] {
    let all = house.family.dues(of: fem, under: .nl2026)
    let seen = Set(house.family.items.map(\.id)).subtracting(hidden)
    let open = house.family.openDues(of: fem, under: .nl2026, on: Household.day(day), seen: seen)
    #expect(Set(open).isSubset(of: all), "a day that is in no row of the table lets a family be missed")
    return Set(open.filter { $0.item != nil }.map(\.day)).sorted().map { "\($0)" }
  }

  private func waiting() -> Household {
    var house = Household.founded()
    let fact = Referral(
      item: wait, subjects: [Household.noa], organization: Household.youthTeam, contact: fem,
      nextContact: Household.day("2026-01-19"))
    house.must(.waiting(.refer(fact, Words(stored: wait, [.title: "Praten", .reason: "Zo"]))), by: Household.fem)
    return house
  }

  @Test("a contact that was kept moves no family any more; who does not see it has the promise before it")
  func contact() {
    var house = waiting()
    #expect(days(house, on: "2026-01-10") == ["2026-01-19"])
    house.move(to: "2026-01-19")
    let kept = WaitContact(
      item: Household.item("c"), referral: wait, day: house.today, next: Household.day("2026-02-02"),
      alternatives: false)
    house.must(.waiting(.keepInTouch(kept, nil)), by: Household.fem)
    #expect(days(house, on: "2026-01-20") == ["2026-02-02"])
    #expect(days(house, without: [Household.item("c")], on: "2026-01-20") == ["2026-01-19"])
  }

  @Test("a choice that was looked back on asks for no day but a new one")
  func choice() throws {
    var house = Household.founded()
    house.must(Household.opens("k", [Household.dex], parties: [mira, Household.fem]), by: mira)
    house.must(Household.option("maatje", of: "k"), by: mira)
    house.must(Household.option("niets", of: "k", isNoHelp: true), by: mira)
    house.must(Household.view("m1", of: "k", "maatje"), by: mira)
    house.must(Household.act("b", of: "k", .made, "maatje", followUp: "2026-02-01"), by: mira)
    #expect(days(house, on: "2026-01-20") == ["2026-02-01"])
    house.must(Household.act("t", of: "k", .reviewed), by: mira)
    #expect(days(house, on: "2026-01-20") == [])
    #expect(days(house, without: [Household.item("t")], on: "2026-01-20") == ["2026-02-01"])
    house.must(Household.act("w", of: "k", .changed, "niets", followUp: "2026-03-01"), by: mira)
    #expect(days(house, on: "2026-01-20") == ["2026-03-01"])
  }

  @Test("a message that waits stands by the day of its answer; of a message to another nothing moves")
  func message() {
    var house = Household.founded()
    func send(_ name: String, by party: Party, _ person: PersonID, with practitioner: PractitionerID) {
      let fact = Message(item: Household.item(name), person: person, practitioner: practitioner)
      house.must(.messaging(.send(fact, Household.words(fact.item))), by: party)
    }
    send("other", by: mira, Household.mira, with: PractitionerID(high: 10, low: 3))
    #expect(days(house, on: "2026-01-05") == [])
    send("asked", by: .person(Household.noa), Household.noa, with: fem)
    let due = house.today.replyDay
    #expect(days(house, on: "2026-01-05") == ["\(due)"])
    #expect(days(house, without: [Household.item("asked")], on: "2026-01-05") == [])
    send("answer", by: Household.fem, Household.noa, with: fem)
    #expect(days(house, on: "2026-01-05") == [])
  }
}
