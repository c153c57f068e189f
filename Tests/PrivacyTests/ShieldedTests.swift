import Domain
import Household
import Privacy
import Testing
import Vocabulary

/// Rob is shielded: what others see of him, and what he may do to others.
@Suite("Who is shielded is named to nobody who does not see that he belongs")
struct ShieldedTests {
  private func house(isShielded: Bool) -> Household {
    var house = Household.founded()
    house.must(Household.goal("g", [Household.dex], author: .person(Household.mira)), by: .person(Household.mira))
    house.must(
      Household.note("n", [Household.dex], by: Household.mark, of: Household.school, .observation), by: Household.mark)
    if isShielded { house.must(.shield(Household.rob, true), by: Household.fem) }
    return house
  }

  private func selection(_ house: Household, _ viewer: PersonID, _ scope: Scope) -> Selection {
    Selection(Sight(of: house.family, for: .person(viewer), on: house.today, under: .nl2026), for: scope)
  }

  private func words(_ house: Household) -> [ItemID: Words] {
    Dictionary(house.events.compactMap { $0.words.map { ($0.item, $0) } }, uniquingKeysWith: { $1 })
  }

  private let nobody = Directory(practitioners: [:], organizations: [:])

  @Test("in Wie ziet wat he reads as before and has no row")
  func matrix() {
    for isShielded in [false, true] {
      let house = house(isShielded: isShielded)
      let look = SeenLook(
        at: Moment(house.today, hour: 12), who: .person(Household.rob), items: [Household.item("g")])
      let matrix = SightMatrix(
        selection(house, Household.mira, .matrix), words: words(house), directory: nobody, looks: [look])
      let rob = Party.person(Household.rob)
      #expect(matrix.rows.contains { $0.reader.party == rob } != isShielded)
      #expect(matrix.looks.lines.contains { $0.who.party == rob } != isShielded)
      let sight = Sight(of: house.family, for: rob, on: house.today, under: .nl2026)
      #expect(sight.seenItems.contains(Household.item("g")))
    }
  }

  @Test("among the readers of an item he is told without a name")
  func readers() throws {
    for isShielded in [false, true] {
      let house = house(isShielded: isShielded)
      let whole = selection(house, Household.mira, .matrix)
      let narrowed = try #require(whole.narrowed(to: Household.item("n")))
      let view = try #require(
        ItemView(Household.item("n"), narrowed, words: words(house), directory: nobody))
      #expect(view.readers.contains { $0.party == .person(Household.rob) } != isShielded)
      #expect(view.hasShieldedReader == isShielded)
    }
  }
}

@Suite("What only some may do")
struct PermissionTests {
  @Test("an emergency is reviewed by a professional, never by the family that it was about")
  func review() {
    var house = Household.founded()
    let item = Household.item("e")
    let answers: [WordField: String] = [
      .answerTried: "a", .answerHarm: "b", .answerConscience: "c", .answerOtherWay: "d", .answerEffective: "e",
      .answerProportion: "f",
    ]
    house.must(
      .openEmergency(
        EmergencyAccess(item: item, subject: Household.noa, scope: [.safetyPlan], to: house.today),
        Words(stored: item, answers)), by: Household.fem)
    let review = FamilyCommand.reviewEmergency(item, justified: true, Household.words(item))
    let may = { (party: Party) in
      MayDo(Sight(of: house.family, for: party, on: house.today, under: .nl2026)).allows(review)
    }
    #expect(!may(.person(Household.mira)) && !may(.person(Household.noa)), "they see it, and may not")
    #expect(may(Household.fem), "the door lets her through; the rule then says that nobody reviews himself")
    #expect(house.refusal(of: review, by: Household.fem) == .reviewerIsAccessor)
  }

  @Test("words of a goal are rephrased by who wrote them; joint words by who takes part")
  func rephrasing() {
    var house = Household.founded()
    house.must(Household.goal("mira's", [Household.dex], author: .person(Household.mira)), by: .person(Household.mira))
    house.must(Household.goal("joint", [Household.dex]), by: .person(Household.mira))
    let may = { (party: Party, goal: String) in
      let item = Household.item(goal)
      return MayDo(Sight(of: house.family, for: party, on: house.today, under: .nl2026))
        .allows(.rephraseGoal(item, Household.words(item)))
    }
    #expect(may(.person(Household.mira), "mira's") && !may(.person(Household.rob), "mira's"))
    #expect(may(.person(Household.mira), "joint") && may(.person(Household.rob), "joint"))
    #expect(!may(Household.fem, "mira's") && !may(Household.fem, "joint"))
  }
}
