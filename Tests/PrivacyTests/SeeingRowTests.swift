import Domain
import Household
import Testing
import Vocabulary

@testable import Privacy

/// The rows of `docs/sight.md` about what is said in each part of life.
@Suite("What is said about each person is seen by grounds, and an answer by whom it answers")
struct SeeingRowTests {
  private func sees(_ house: Household, _ viewer: Party, _ item: String) -> Bool {
    guard let found = house.family.item(Household.item(item)) else { return false }
    return Sight(of: house.family, for: viewer, on: house.today, under: .nl2026).sees(found)
  }

  private func viewers(of item: String, in house: Household) -> Set<String> {
    let all: [(String, Party)] = [
      ("mira", .person(Household.mira)), ("rob", .person(Household.rob)), ("noa", .person(Household.noa)),
      ("dex", .person(Household.dex)), ("fem", Household.fem), ("mark", Household.mark), ("kim", Household.kim),
    ]
    return Set(all.filter { sees(house, $0.1, item) }.map(\.0))
  }

  private func raise(
    _ name: String, _ kind: ItemKind, _ subject: PersonID, by author: PersonID, in house: inout Household
  ) {
    let envelope = Envelope(
      id: Household.item(name), kind: kind, subjects: [subject], domain: .housing, author: .person(author))
    house.must(.seeing(.raise(envelope, [.mental], Household.words(envelope.id))), by: .person(author))
  }

  private func answer(_ concern: String, in house: inout Household) {
    let fact = ConcernAnswer(
      item: Household.item("\(concern) answer"), concern: Household.item(concern), reply: .takenUp)
    house.must(.seeing(.answerConcern(fact, nil)), by: Household.fem)
  }

  private func selection(_ house: Household, _ viewer: Party) -> Selection {
    Selection(Sight(of: house.family, for: viewer, on: house.today, under: .nl2026), for: .story)
  }

  @Test("a wish: its author, and by grounds; a consent names it, and the preset of the plan does not")
  func wish() throws {
    var house = Household.founded()
    raise("w", .wish, Household.noa, by: Household.noa, in: &house)
    #expect(viewers(of: "w", in: house) == ["mira", "rob", "noa"])
    #expect(!KindSet.plan.contains(.wish))
    for person in [Household.noa, Household.mira, Household.rob] {
      let command = Household.consent(
        "c", about: Household.noa, to: [.organization(Household.youthTeam)], [.wish], from: "2026-01-05")
      _ = try? house.carryOut(
        person == Household.noa ? command : .signConsent(Household.item("c")), by: .person(person))
    }
    #expect(viewers(of: "w", in: house) == ["mira", "rob", "noa", "fem"])
    house.move(to: "2026-05-05")
    #expect(viewers(of: "w", in: house) == ["noa", "fem"])
  }

  @Test("an answer to a concern: as the concern, and who raised it keeps seeing what was answered")
  func answers() {
    var house = Household.founded()
    raise("c", .concern, Household.noa, by: Household.mira, in: &house)
    answer("c", in: &house)
    #expect(viewers(of: "c answer", in: house) == ["mira", "rob", "noa"])
    // From 16 a parent has no ground any more; what she raised herself, and what was said to it, she keeps.
    house.move(to: "2026-05-05")
    #expect(viewers(of: "c answer", in: house) == ["mira", "noa"])
  }

  @Test("a concern waits after five working days, over the answers that this viewer sees")
  func waiting() throws {
    var house = Household.founded()
    raise("c", .concern, Household.mira, by: Household.mira, in: &house)
    let concern = try #require(house.family.item(Household.item("c")))
    let waits = { (house: Household) in selection(house, .person(Household.mira)).waitsForAnswer(concern) }
    house.move(to: "2026-01-12")
    #expect(!waits(house))
    house.move(to: "2026-01-13")
    #expect(waits(house))
    var reacted = house
    reacted.must(
      Household.statement("s", [Household.mira], by: Household.mira, on: ["c"]), by: .person(Household.mira))
    #expect(waits(reacted), "one's own words are no answer")
    answer("c", in: &house)
    #expect(!waits(house))
  }

  @Test("a board is offered for everybody whom the viewer may know; answering for oneself and for a child under 12")
  func boards() {
    var house = Household.founded()
    house.must(.answerDomain(Household.dex, .housing, .ratherNotSay), by: .person(Household.dex))
    house.must(.answerDomain(Household.dex, .housing, .notAtIssue), by: .person(Household.mira))
    func view(_ viewer: Party) -> FamilyView {
      FamilyView(selection(house, viewer), words: [:], directory: Directory())
    }
    func answered(_ view: FamilyView) -> [PersonID?] {
      view.seeing.boards.filter(\.mayAnswer).map(\.person.party.person)
    }
    #expect(answered(view(.person(Household.mira))) == [Household.mira, Household.dex])
    #expect(answered(view(.person(Household.noa))) == [Household.noa])
    #expect(answered(view(Household.fem)).isEmpty && view(Household.fem).seeing.boards.count == 4)
    #expect(view(.person(Household.mira)).domainAnswers.map(\.answer) == [.notAtIssue])
    #expect(view(.person(Household.rob)).domainAnswers.isEmpty)
  }

  @Test("who may write or answer about whom, at the door")
  func door() {
    let house = Household.founded()
    func may(_ viewer: Party, _ command: FamilyCommand) -> Bool {
      MayDo(Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)).allows(command)
    }
    let answer = { FamilyCommand.answerDomain($0, .housing, .notDiscussed) }
    #expect(may(.person(Household.mira), answer(Household.dex)))
    #expect(!may(.person(Household.mira), answer(Household.noa)), "a child of 12 or over answers for itself")
    #expect(!may(Household.fem, answer(Household.dex)))
    let unseen = ConcernAnswer(item: Household.item("x"), concern: Household.item("y"), reply: .takenUp)
    #expect(!may(Household.fem, .seeing(.answerConcern(unseen, nil))))
  }

  @Test("how one talks with somebody: by grounds, and who is assigned to that person; set for whom one may write")
  func profile() {
    var house = Household.founded()
    let profile = CommunicationProfile(
      item: Household.item("p"), person: Household.mira, level: .easy, aids: [.interpreter])
    house.must(.seeing(.setProfile(profile, nil)), by: .person(Household.mira))
    #expect(viewers(of: "p", in: house) == ["mira", "fem", "kim"])
    func may(_ viewer: Party) -> Bool {
      MayDo(Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)).allows(
        .seeing(.setProfile(profile, nil)))
    }
    #expect(may(.person(Household.mira)) && !may(.person(Household.rob)) && !may(Household.fem))
    #expect(house.refusal(of: .seeing(.setProfile(profile, nil)), by: Household.fem) == .onlyMembers)
  }
}
