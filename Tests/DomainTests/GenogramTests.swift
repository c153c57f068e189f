import Domain
import Household
import Testing
import Vocabulary

@Suite("A family tree has three rows; its lines run between neighbouring rows, and its earlier days stay")
struct GenogramTests {
  private let tree = Household.item("tree")
  private let mira = Party.person(Household.mira)

  private func drawn(_ makers: [PersonID] = [Household.mira]) -> Household {
    var house = Household.founded()
    house.must(draw(makers), by: mira)
    return house
  }

  private func draw(_ makers: [PersonID]) -> FamilyCommand {
    .network(
      .draw(
        Envelope(
          id: tree, kind: .genogram, subjects: makers, author: makers.count == 1 ? .person(makers[0]) : nil)))
  }

  private func relative(
    _ name: String, _ row: Generation, of parents: [String] = [], in genogram: ItemID? = nil
  ) -> Relative {
    Relative(
      item: Household.item(name), genogram: genogram ?? tree, generation: row, parents: parents.map(Household.item))
  }

  private func add(
    _ name: String, _ row: Generation, of parents: [String] = [], in genogram: ItemID? = nil
  ) -> FamilyCommand {
    let relative = relative(name, row, of: parents, in: genogram)
    return .genogram(.add(relative, Words(stored: relative.item, [.name: name])))
  }

  private func change(_ name: String, _ row: Generation, of parents: [String] = []) -> FamilyCommand {
    let relative = relative(name, row, of: parents)
    return .genogram(.change(relative, Words(stored: relative.item, [.name: name])))
  }

  private func join(_ one: String, _ other: String, _ bond: Bond = .married) -> FamilyCommand {
    .genogram(.join(Couple(genogram: tree, Household.item(one), Household.item(other), bond)))
  }

  private func filled() -> Household {
    var house = drawn()
    house.must(add("oma", .grandparents), by: mira)
    house.must(add("opa", .grandparents), by: mira)
    house.must(add("mama", .parents, of: ["oma", "opa"]), by: mira)
    house.must(add("ik", .children, of: ["mama"]), by: mira)
    return house
  }

  @Test("begun as a circle is: from 12, alone or together, never for somebody else")
  func who() {
    let house = Household.founded()
    #expect(house.refusal(of: draw([Household.mira, Household.noa]), by: mira) == nil)
    #expect(house.refusal(of: draw([Household.noa]), by: mira) == .signerNotAllowed)
    #expect(house.refusal(of: draw([Household.dex]), by: .person(Household.dex)) == .drawerTooYoung)
    #expect(house.refusal(of: draw([Household.mira]), by: Household.fem) == .onlyMembers)
  }

  @Test("somebody in it is about whom the tree is about, attached to it, and no tree himself")
  func relatives() throws {
    var house = drawn([Household.mira, Household.noa])
    house.must(add("oma", .grandparents), by: mira)
    let item = try #require(house.family.item(Household.item("oma")))
    #expect(item.kind == .genogram && item.envelope.subjects == [Household.mira, Household.noa])
    #expect(item.envelope.attachedTo == [tree] && item.envelope.author == nil && house.family.isRelative(item))
    #expect(house.refusal(of: add("opa", .grandparents, in: Household.item("oma")), by: mira) == .unknownItem)
    #expect(house.refusal(of: add("opa", .grandparents, in: Household.item("nergens")), by: mira) == .unknownItem)
    #expect(house.refusal(of: add("oma", .grandparents), by: mira) == .idAlreadyUsed)
  }

  @Test("a parent stands in the row above and there are two at most, so nobody is his own grandparent")
  func parents() {
    let house = filled()
    #expect(house.refusal(of: add("zus", .children, of: ["mama"]), by: mira) == nil)
    for parents in [["oma"], ["ik"], ["mama", "mama"], ["mama", "oma"]] {
      #expect(house.refusal(of: add("zus", .children, of: parents), by: mira) == .parentsNotAbove)
    }
    #expect(house.refusal(of: add("zus", .children, of: ["nergens"]), by: mira) == .unknownItem)
    #expect(house.refusal(of: add("ver", .grandparents, of: ["oma"]), by: mira) == .parentsNotAbove)
    #expect(house.refusal(of: change("ik", .children, of: ["ik"]), by: mira) == .parentsNotAbove)
  }

  @Test("who has a child or a partner here moves to no other row")
  func rows() {
    var house = filled()
    #expect(house.refusal(of: change("mama", .grandparents), by: mira) == .relativeHasLines)
    #expect(house.refusal(of: change("mama", .parents), by: mira) == nil)
    #expect(house.refusal(of: change("ik", .parents, of: ["oma"]), by: mira) == nil)
    house.must(add("vriend", .children), by: mira)
    house.must(join("ik", "vriend"), by: mira)
    #expect(house.refusal(of: change("vriend", .parents), by: mira) == .relativeHasLines)
  }

  @Test("partners are two of one row; the same said again changes nothing")
  func couples() throws {
    var house = filled()
    #expect(house.refusal(of: join("oma", "oma"), by: mira) == .tieWithItself)
    #expect(house.refusal(of: join("oma", "mama"), by: mira) == .partnersInOtherRows)
    #expect(house.refusal(of: join("oma", "nergens"), by: mira) == .unknownItem)
    #expect(try house.carryOut(join("oma", "opa"), by: mira).count == 1)
    #expect(try house.carryOut(join("oma", "opa"), by: mira).isEmpty)
    #expect(try house.carryOut(join("opa", "oma", .divorced), by: mira).count == 1)
    #expect(house.family.couples(of: tree, on: house.today).map(\.bond) == [.divorced])
    let unjoin = FamilyCommand.genogram(.unjoin(genogram: tree, Household.item("oma"), Household.item("opa")))
    #expect(try house.carryOut(unjoin, by: mira).count == 1)
    #expect(try house.carryOut(unjoin, by: mira).isEmpty)
    let never = FamilyCommand.genogram(.unjoin(genogram: tree, Household.item("oma"), Household.item("ik")))
    #expect(house.refusal(of: never, by: mira) == .unknownItem)
  }

  @Test("thirty names is the most; who is taken out leaves no line behind")
  func limit() throws {
    var house = filled()
    for number in 5...30 { house.must(add("n\(number)", .parents), by: mira) }
    #expect(house.refusal(of: add("n31", .parents), by: mira) == .circleFull)
    house.must(join("oma", "opa"), by: mira)
    house.must(.genogram(.remove(Household.item("opa"))), by: mira)
    #expect(house.refusal(of: add("n31", .parents), by: mira) == nil)
    let now = house.family.relatives(of: tree, on: house.today)
    #expect(now.first { $0.item == Household.item("mama") }?.parents == [Household.item("oma")])
    #expect(house.family.couples(of: tree, on: house.today).isEmpty)
  }

  @Test("an earlier day is as it was")
  func versions() {
    var house = filled()
    house.must(join("oma", "opa"), by: mira)
    let first = house.today
    house.move(to: "2026-03-01")
    house.must(.genogram(.remove(Household.item("ik"))), by: mira)
    house.must(join("oma", "opa", .parted), by: mira)
    #expect(house.family.daysOfChange(ofTree: tree) == [first, house.today])
    #expect(house.family.relatives(of: tree, on: first).count == 4)
    #expect(house.family.relatives(of: tree, on: house.today).count == 3)
    #expect(house.family.couples(of: tree, on: first).map(\.bond) == [.married])
    #expect(house.family.couples(of: tree, on: house.today).map(\.bond) == [.parted])
  }

  @Test("who stands in a tree is destroyed with it")
  func destruction() throws {
    var house = filled()
    let gone = try house.carryOut(.destroy(tree, ground: .requested), by: mira)
    #expect(gone.count == 5 && gone.contains(.destroyed(Household.item("ik"), .requested)))
    #expect(house.family.relatives(of: tree, on: house.today).isEmpty)
    #expect(house.refusal(of: add("hond", .children), by: mira) == .alreadyDestroyed)
  }
}
