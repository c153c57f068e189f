import Domain
import Household
import Privacy
import Testing
import Vocabulary

@Suite("A view, and what is to be discussed, each have their row")
struct PerspectiveRowTests {
  func viewers(of item: ItemID, in house: Household) -> Set<String> {
    let all: [(String, Party)] = [
      ("mira", .person(Household.mira)), ("rob", .person(Household.rob)), ("noa", .person(Household.noa)),
      ("dex", .person(Household.dex)), ("fem", Household.fem), ("mark", Household.mark), ("kim", Household.kim),
    ]
    return Set(
      all.filter { _, viewer in
        guard let found = house.family.item(item) else { return false }
        return Sight(of: house.family, for: viewer, on: house.today, under: .nl2026).sees(found)
      }.map(\.0))
  }

  private func house(about: PersonID) -> Household {
    var house = Household.founded()
    house.must(Household.goal("g", [about]), by: Household.fem)
    return house
  }

  private func look(_ author: Party, about: PersonID, of organization: OrganizationID? = nil) -> FamilyCommand {
    let envelope = Envelope(
      id: Household.item("v"), kind: .perspective, subjects: [about], author: author, organization: organization,
      attachedTo: [Household.item("g")])
    return .perspective(.look(envelope, Household.words(envelope.id)))
  }

  @Test("a view: by its grounds, its author, and only with what it is a view on")
  func allEnds() throws {
    var house = house(about: Household.noa)
    try house.carryOut(look(.person(Household.dex), about: Household.noa), by: .person(Household.dex))
    #expect(viewers(of: Household.item("v"), in: house) == ["noa", "mira", "rob", "dex"])
    // The goal is closed to Rob, and so is what others say about it.
    try house.carryOut(
      .object(Objection(item: Household.item("o"), target: Household.item("g"), against: Household.rob)),
      by: .person(Household.noa))
    #expect(viewers(of: Household.item("v"), in: house) == ["noa", "mira", "dex"])
    try house.carryOut(.destroy(Household.item("g"), ground: .requested), by: .person(Household.noa))
    #expect(viewers(of: Household.item("v"), in: house) == ["dex"])
  }

  @Test("a consent that names goals opens no view, and one that names views opens none without the goal")
  func consentNamesIt() throws {
    var house = house(about: Household.mira)
    try house.carryOut(look(.person(Household.mira), about: Household.mira), by: .person(Household.mira))
    #expect(viewers(of: Household.item("v"), in: house) == ["mira"])
    func consent(_ name: String, _ kinds: KindSet) -> FamilyCommand {
      Household.consent(name, about: Household.mira, to: [.organization(Household.clinic)], kinds, from: "2026-01-05")
    }
    house.must(consent("c1", .plan), by: .person(Household.mira))
    #expect(viewers(of: Household.item("g"), in: house) == ["mira", "kim"])
    #expect(viewers(of: Household.item("v"), in: house) == ["mira"])
    house.must(consent("c2", [.perspective]), by: .person(Household.mira))
    #expect(viewers(of: Household.item("v"), in: house) == ["mira", "kim"])
    house.must(.withdrawConsent(Household.item("c1")), by: .person(Household.mira))
    #expect(viewers(of: Household.item("v"), in: house) == ["mira"])
  }

  @Test("a professional's view is his organisation's, and the family's")
  func professional() throws {
    var house = house(about: Household.mira)
    house.must(
      Household.consent(
        "c", about: Household.mira, to: [.organization(Household.youthTeam)], .plan, from: "2026-01-05"),
      by: .person(Household.mira))
    try house.carryOut(look(Household.fem, about: Household.mira, of: Household.youthTeam), by: Household.fem)
    #expect(viewers(of: Household.item("v"), in: house) == ["mira", "fem"])
  }

  @Test("what is to be discussed: who sees the text that it is about, and who asked")
  func agendaPoint() throws {
    var house = house(about: Household.noa)
    let point = Envelope(
      id: Household.item("p"), kind: .agendaPoint, subjects: [Household.noa], author: .person(Household.dex),
      attachedTo: [Household.item("g")])
    try house.carryOut(.perspective(.discuss(point, nil)), by: .person(Household.dex))
    #expect(viewers(of: point.id, in: house) == ["noa", "mira", "rob", "dex"])
    house.move(to: "2026-05-05")
    #expect(viewers(of: Household.item("g"), in: house) == ["noa"])
    #expect(viewers(of: point.id, in: house) == ["noa", "dex"])
  }
}

extension PerspectiveRowTests {
  @Test("a question to an outsider: who asked and who must agree; its answer also by the grounds")
  func question() throws {
    var house = Household.founded()
    let id = Household.item("q")
    let request = OutsiderRequest(item: id, subject: Household.dex, until: Household.day("2026-01-20"))
    let words = Words(stored: id, [.name: "juf", .body: "Hoe gaat het?", .purpose: "x"])
    try house.carryOut(.perspective(.askOutsider(request, words)), by: Household.mark)
    #expect(viewers(of: id, in: house) == ["mira", "rob", "mark"])
    for parent in [Household.mira, Household.rob] {
      try house.carryOut(.perspective(.agreeToAsk(id)), by: .person(parent))
    }
    let answer = Envelope(id: Household.item("a"), kind: .perspective, subjects: [Household.dex])
    try house.carryOut(.perspective(.answerOutside(id, answer, Household.words(answer.id))), by: Household.mark)
    // Fem works with Dex too, and nobody agreed that she reads it.
    #expect(viewers(of: answer.id, in: house) == ["mira", "rob", "mark"])
    house.must(
      .endAssignment(Household.item("assignment mark \(Household.dex)"), lastDay: house.today), by: Household.fem)
    house.move(to: "2026-01-06")
    #expect(viewers(of: id, in: house) == ["mira", "rob"])
    #expect(viewers(of: answer.id, in: house) == ["mira", "rob"])
  }
}
