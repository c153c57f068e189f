import Domain
import Household
import Testing
import Vocabulary

@Suite("A message is between one member and one professional who is there for him")
struct MessageTests {
  private let mira = Party.person(Household.mira)
  private let noa = Party.person(Household.noa)

  private func send(
    _ name: String = "m", _ person: PersonID = Household.mira, _ other: Party = Household.fem, words: Bool = true
  ) -> FamilyCommand {
    let fact = Message(
      item: Household.item(name), person: person, practitioner: other.practitioner ?? PractitionerID(high: 0, low: 0))
    return .messaging(.send(fact, Words(stored: fact.item, words ? [.body: "Wanneer kom je?"] : [:])))
  }

  private func settle(_ name: String = "m") -> FamilyCommand { .messaging(.settle(Household.item(name))) }

  private func late(_ house: Household, on day: String) -> [ItemID] {
    house.family.lateMessages(on: Household.day(day), under: .nl2026).map(\.fact.item)
  }

  @Test("either of the two writes, and nobody else between them")
  func between() {
    let house = Household.founded()
    #expect(house.refusal(of: send(), by: mira) == nil)
    #expect(house.refusal(of: send(), by: Household.fem) == nil)
    #expect(house.refusal(of: send(), by: .person(Household.rob)) == .notYoursToSay)
    #expect(house.refusal(of: send(), by: Household.kim) == .notYoursToSay)
    #expect(house.refusal(of: send(words: false), by: mira) == .messageEmpty)
    #expect(house.refusal(of: send("m", Household.kev), by: Household.fem) == .unknownPerson)
    var twice = house
    twice.must(send(), by: mira)
    #expect(twice.refusal(of: send(), by: mira) == .idAlreadyUsed)
  }

  @Test("with who helps him, or somebody for whom he acts; a child under 12 lets a parent write")
  func helpers() {
    let house = Household.founded()
    #expect(house.refusal(of: send("m", Household.rob, Household.mark), by: .person(Household.rob)) == nil)
    #expect(house.refusal(of: send("m", Household.rob, Household.kim), by: .person(Household.rob)) == .helpsNoLonger)
    #expect(house.refusal(of: send("m", Household.noa, Household.mark), by: noa) == .helpsNoLonger)
    let dex = Party.person(Household.dex)
    #expect(house.refusal(of: send("m", Household.dex, Household.mark), by: dex) == .helpsNoLonger)
  }

  @Test("who coordinates is there for everybody, as long as he helps anybody here")
  func coordinator() {
    var house = Household.founded()
    #expect(house.refusal(of: send("m", Household.noa, Household.kim), by: noa) == .helpsNoLonger)
    house.must(
      .nameCoordinator(Coordination(item: Household.item("co"), coordinator: Household.kim, from: house.today), nil),
      by: Household.fem)
    #expect(house.refusal(of: send("m", Household.noa, Household.kim), by: noa) == nil)
    let seat = house.family.assignments.first { .practitioner($0.practitioner) == Household.kim }?.item
    house.must(.endAssignment(seat ?? Household.item(""), lastDay: house.today), by: Household.fem)
    house.today = house.today + 1
    #expect(house.refusal(of: send("m", Household.noa, Household.kim), by: noa) == .helpsNoLonger)
  }

  @Test("to who left it is not sent; it rests on who the writer sees that helps")
  func left() {
    var house = Household.founded()
    let fem = house.family.assignments.filter { .practitioner($0.practitioner) == Household.fem }.map(\.item)
    let seen = Set(house.family.items.map(\.id)).subtracting(fem)
    #expect(house.refusal(of: send(), by: mira, seeing: seen) == .helpsNoLonger)
    for item in fem { house.must(.endAssignment(item, lastDay: house.today), by: Household.fem) }
    #expect(house.refusal(of: send(), by: mira) == nil, "the last day counts")
    house.today = house.today + 1
    #expect(house.refusal(of: send(), by: mira) == .helpsNoLonger)
  }

  @Test("the professional says that it needs no answer: of what was written to him, and once")
  func settling() throws {
    var house = Household.founded()
    house.must(send(), by: mira)
    #expect(house.refusal(of: settle(), by: mira) == .notYoursToSay)
    #expect(house.refusal(of: settle(), by: Household.kim) == .notYoursToSay)
    #expect(house.refusal(of: settle("nothing"), by: Household.fem) == .unknownItem)
    house.must(settle(), by: Household.fem)
    #expect(try house.carryOut(settle(), by: Household.fem) == [])
    house.must(send("answer"), by: Household.fem)
    #expect(house.refusal(of: settle("answer"), by: Household.fem) == .notYoursToSay)
  }

  @Test(
    "an answer is promised within two working days",
    arguments: [
      ("2026-01-05", "2026-01-07"), ("2026-01-08", "2026-01-12"), ("2026-01-09", "2026-01-13"),
      ("2026-01-10", "2026-01-13"),
    ])
  func promise(_ day: String, _ due: String) { #expect(Household.day(day).replyDay == Household.day(due)) }

  @Test("it is late from the working day after, until it is answered, needs none, or is taken away")
  func lateness() {
    var house = Household.founded()
    house.must(send("first"), by: mira)
    #expect(late(house, on: "2026-01-07").isEmpty)
    #expect(late(house, on: "2026-01-08") == [Household.item("first")])
    house.must(send("second"), by: mira)
    #expect(late(house, on: "2026-01-08") == [Household.item("first")], "the oldest of the two of them")
    var answered = house
    answered.must(send("answer"), by: Household.fem)
    #expect(late(answered, on: "2026-01-08").isEmpty)
    var settled = house
    settled.must(settle("second"), by: Household.fem)
    #expect(late(settled, on: "2026-01-08").isEmpty, "and what went before it")
    settled.must(send("third"), by: mira)
    #expect(late(settled, on: "2026-01-08") == [Household.item("third")])
    var gone = house
    for name in ["first", "second"] { gone.must(.changing(.takeAway(Household.item(name))), by: mira) }
    #expect(late(gone, on: "2026-01-08").isEmpty)
    #expect(house.refusal(of: settle("first"), by: Household.fem) == nil)
    #expect(gone.refusal(of: settle("first"), by: Household.fem) == .alreadyDestroyed)
  }

  @Test("what a professional asked a member never waits, nor what nobody can answer any more")
  func notLate() {
    var house = Household.founded()
    house.must(send(), by: Household.fem)
    #expect(late(house, on: "2026-02-01").isEmpty)
    house.must(send("question", Household.mira, Household.kim), by: mira)
    #expect(late(house, on: "2026-02-02") == [Household.item("question")])
    let seat = house.family.assignments.first { .practitioner($0.practitioner) == Household.kim }?.item
    house.must(.endAssignment(seat ?? Household.item(""), lastDay: house.today), by: Household.fem)
    #expect(late(house, on: "2026-02-02").isEmpty)
  }
}
