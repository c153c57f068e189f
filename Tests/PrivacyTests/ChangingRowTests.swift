import Domain
import Household
import Privacy
import Testing
import Vocabulary

@Suite("What was put right is seen by its readers; of what was taken away they see who and when")
struct ChangingRowTests {
  private let mira = Party.person(Household.mira)
  private let rob = Party.person(Household.rob)
  private let noa = Party.person(Household.noa)
  private let story = Household.item("s")
  private let note = Household.item("n")

  private func house() -> Household {
    var house = Household.founded()
    house.must(Household.story("s", of: Household.noa), by: noa)
    house.must(Household.note("n", [Household.noa], by: Household.fem, of: Household.youthTeam), by: Household.fem)
    return house
  }

  private func mended() -> Household {
    var house = house()
    house.move(to: "2026-01-09")
    house.must(.changing(.mend(story, Household.words(story, "Beter."))), by: noa)
    house.must(.changing(.mend(note, Household.words(note, "Beter."))), by: Household.fem)
    return house
  }

  private func selection(_ house: Household, _ viewer: Party, _ scope: Scope) -> Selection {
    Selection(Sight(of: house.family, for: viewer, on: house.today, under: .nl2026), for: scope)
  }

  private func history(_ house: Household, _ viewer: Party, _ item: ItemID) -> TextHistory? {
    let versions = [Household.words(item, "Eerst."), Household.words(item, "Beter.")]
    return TextHistory(
      item, selection(house, viewer, .matrix), words: [item: versions[1]], versions: versions, directory: Directory())
  }

  private func lines(_ house: Household, _ viewer: Party) -> [FeedLine] {
    Feed(
      selection(house, viewer, .feed), events: house.events.map(\.event), words: [:], directory: Directory()
    ).lines
  }

  @Test("every reader sees that a text was mended, and when; who does not read it sees nothing of it")
  func mendedOn() {
    let house = mended()
    for viewer in [noa, mira, rob, Household.fem] {
      #expect(history(house, viewer, note)?.head.mendedOn == house.today)
      #expect(lines(house, viewer).contains { $0.deed == .mended && $0.head?.id == note })
    }
    #expect(history(house, Household.kim, note) == nil)
    #expect(!lines(house, Household.kim).contains { $0.deed == .mended })
    #expect(history(self.house(), mira, note)?.head.mendedOn == nil)
  }

  @Test("a message that a professional put right is read as it first stood; one of a member by himself alone")
  func earlierMessages() {
    var house = house()
    let (asked, answer) = (Household.item("asked"), Household.item("answer"))
    for (item, party) in [(asked, noa), (answer, Household.fem)] {
      let fact = Message(item: item, person: Household.noa, practitioner: PractitionerID(high: 10, low: 1))
      house.must(.messaging(.send(fact, Household.words(item))), by: party)
      house.must(.changing(.mend(item, Household.words(item, "Beter."))), by: party)
    }
    #expect(history(house, noa, answer)?.earlier.map(\.words) == ["Eerst."])
    #expect(history(house, noa, answer)?.head.mayCompare == true)
    #expect(history(house, noa, asked)?.earlier.count == 1)
    #expect(history(house, Household.fem, asked)?.earlier.isEmpty == true)
    #expect(history(house, mira, answer) == nil)
  }

  @Test("the first words of a record stay with it for its readers; those of one's own text are his alone")
  func earlier() {
    var house = mended()
    house.must(
      Household.consent("c", about: Household.noa, to: [.person(Household.mira)], [.story], from: "2026-01-09"), by: noa
    )
    #expect(history(house, mira, note)?.earlier == [EarlierText(title: nil, words: "Eerst.", until: house.today)])
    #expect(history(house, noa, story)?.earlier.map(\.words) == ["Eerst."])
    #expect(history(house, mira, story)?.words == "Beter.", "she reads it")
    #expect(history(house, mira, story)?.earlier == [])
  }

  @Test("only its author may put a text right or take it away")
  func mayChange() {
    let house = mended()
    for command in [ChangingCommand.mend(note, Household.words(note)), .takeAway(note)] {
      let may = { MayDo(Sight(of: house.family, for: $0, on: house.today, under: .nl2026)).allows(.changing(command)) }
      #expect(may(Household.fem))
      for other in [noa, mira, rob, Household.kim, Household.mark] { #expect(!may(other)) }
    }
    #expect(history(house, Household.fem, note)?.mayTakeAway == true)
    #expect(history(house, mira, note)?.mayMend == false)
  }

  @Test("of a text that was taken away, who could read it is told by whom and when, and not what; nobody else is told")
  func trace() {
    var house = house()
    house.move(to: "2026-01-10")
    let before = lines(house, mira)
    house.must(.changing(.takeAway(note)), by: Household.fem)
    let trace = lines(house, mira).filter { $0.deed == .takenAway }
    #expect(trace.map(\.who?.party) == [Household.fem])
    #expect(trace.map(\.day) == [house.today])
    #expect(trace.allSatisfy { $0.head == nil && $0.beside == nil })
    #expect(lines(house, mira).count == before.count, "the line of its coming went with it")
    for other in [Household.kim, Household.mark, Party.person(Household.dex)] {
      #expect(!lines(house, other).contains { $0.deed == .takenAway })
    }
    house.must(.changing(.takeAway(story)), by: noa)
    #expect(lines(house, mira).filter { $0.deed == .takenAway }.count == 1, "her mother never read her story")
    #expect(lines(house, noa).filter { $0.deed == .takenAway }.count == 2)
  }
}
