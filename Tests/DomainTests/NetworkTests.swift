import Domain
import Household
import Testing
import Vocabulary

@Suite("A circle of people is drawn by who it is about, and its earlier days stay")
struct NetworkTests {
  private let circle = Household.item("circle")
  private let mira = Party.person(Household.mira)

  private func drawn(_ makers: [PersonID] = [Household.mira]) -> Household {
    var house = Household.founded()
    house.must(draw(makers), by: mira)
    return house
  }

  private func draw(_ makers: [PersonID], author: Party? = nil) -> FamilyCommand {
    .network(
      .draw(
        Envelope(
          id: circle, kind: .ecogram, subjects: makers,
          author: author ?? (makers.count == 1 ? .person(makers[0]) : nil))))
  }

  private func add(
    _ name: String, to ecogram: ItemID? = nil, _ ring: Ring = .near, _ strength: TieStrength = .ordinary
  ) -> FamilyCommand {
    let item = Household.item(name)
    return .network(
      .addContact(
        NetworkContact(item: item, ecogram: ecogram ?? circle, group: .friends, ring: ring),
        NetworkTie(ecogram: ecogram ?? circle, to: item, strength: strength), Words(stored: item, [.name: name])))
  }

  private func tie(_ one: String, _ other: String, _ strength: TieStrength = .weak) -> FamilyCommand {
    .network(
      .tie(NetworkTie(ecogram: circle, from: Household.item(one), to: Household.item(other), strength: strength)))
  }

  @Test("from 12, alone as its author or together without one; never for somebody else, nor by a professional")
  func who() {
    let house = Household.founded()
    #expect(house.refusal(of: draw([Household.mira]), by: mira) == nil)
    #expect(house.refusal(of: draw([Household.mira, Household.noa]), by: mira) == nil)
    #expect(house.refusal(of: draw([Household.noa]), by: mira) == .signerNotAllowed)
    #expect(house.refusal(of: draw([Household.mira, Household.noa], author: mira), by: mira) == .signerNotAllowed)
    #expect(house.refusal(of: draw([Household.dex]), by: .person(Household.dex)) == .drawerTooYoung)
    #expect(house.refusal(of: draw([Household.mira]), by: Household.fem) == .onlyMembers)
    #expect(house.refusal(of: draw([Household.mira, Household.gran]), by: mira) == .unknownPerson)
    let story = Envelope(id: circle, kind: .story, subjects: [Household.mira], author: mira)
    #expect(house.refusal(of: .network(.draw(story)), by: mira) == .kindNotFiledHere)
  }

  @Test("somebody in it is about whom the circle is about, and no circle himself")
  func contacts() throws {
    var house = drawn([Household.mira, Household.noa])
    house.must(add("oma"), by: mira)
    let item = try #require(house.family.item(Household.item("oma")))
    #expect(item.envelope.subjects == [Household.mira, Household.noa] && item.envelope.author == nil)
    #expect(item.envelope.attachedTo == [circle] && house.family.isContact(item))
    #expect(house.refusal(of: add("hond", to: Household.item("oma")), by: mira) == .unknownItem)
    #expect(house.refusal(of: add("hond", to: Household.item("nergens")), by: mira) == .unknownItem)
    #expect(house.refusal(of: add("oma"), by: mira) == .idAlreadyUsed)
  }

  @Test("a line runs between two who stand in the same circle, and never to one who does not")
  func ties() throws {
    var house = drawn()
    for name in ["oma", "hond"] { house.must(add(name), by: mira) }
    #expect(house.refusal(of: tie("oma", "nergens"), by: mira) == .unknownItem)
    #expect(house.refusal(of: tie("oma", "oma"), by: mira) == .tieWithItself)
    #expect(try house.carryOut(tie("oma", "hond"), by: mira).count == 1)
    #expect(try house.carryOut(tie("oma", "hond"), by: mira).isEmpty)
    #expect(try house.carryOut(tie("hond", "oma", .strong), by: mira).count == 1)
    let between = house.family.ties(of: circle, on: house.today).filter { $0.from != nil }
    #expect(between.map(\.strength) == [.strong])
    let untie = FamilyCommand.network(
      .untie(ecogram: circle, Household.item("oma"), Household.item("hond")))
    #expect(try house.carryOut(untie, by: mira).count == 1)
    #expect(try house.carryOut(untie, by: mira).isEmpty)
    house.must(.network(.removeContact(Household.item("hond"))), by: mira)
    #expect(house.refusal(of: tie("oma", "hond"), by: mira) == .unknownItem)
  }

  @Test("thirty names is the most; who was taken out makes room")
  func limit() {
    var house = drawn()
    for number in 1...30 { house.must(add("n\(number)"), by: mira) }
    #expect(house.refusal(of: add("n31"), by: mira) == .circleFull)
    house.must(.network(.removeContact(Household.item("n7"))), by: mira)
    #expect(house.refusal(of: add("n31"), by: mira) == nil)
  }

  @Test("an earlier day is as it was; within a day the last word counts")
  func versions() throws {
    var house = drawn()
    house.must(add("oma", .far), by: mira)
    house.must(add("hond"), by: mira)
    let first = house.today
    house.move(to: "2026-03-01")
    house.must(.network(.removeContact(Household.item("hond"))), by: mira)
    let closer = NetworkContact(item: Household.item("oma"), ecogram: circle, group: .family, ring: .close)
    let tie = NetworkTie(ecogram: circle, to: closer.item, strength: .veryStrong)
    house.must(.network(.changeContact(closer, tie, Words(stored: closer.item, [.name: "oma"]))), by: mira)
    #expect(house.family.daysOfChange(of: circle) == [first, house.today])
    #expect(house.family.contacts(of: circle, on: first).map(\.ring) == [.far, .near])
    #expect(house.family.contacts(of: circle, on: house.today).map(\.ring) == [.close])
    #expect(house.family.ties(of: circle, on: first).map(\.strength) == [.ordinary, .ordinary])
    #expect(house.family.ties(of: circle, on: house.today).map(\.strength) == [.veryStrong])
  }

  @Test("who stands in a circle is destroyed with it")
  func destruction() throws {
    var house = drawn()
    house.must(add("oma"), by: mira)
    let gone = try house.carryOut(.destroy(circle, ground: .requested), by: mira)
    #expect(gone == [.destroyed(circle, .requested), .destroyed(Household.item("oma"), .requested)])
    #expect(house.family.contacts(of: circle, on: house.today).isEmpty)
    #expect(house.refusal(of: add("hond"), by: mira) == .alreadyDestroyed)
  }
}
