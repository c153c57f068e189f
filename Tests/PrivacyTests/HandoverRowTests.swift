import Domain
import Household
import Privacy
import Testing
import Vocabulary

@Suite("Who sees a handover, and who has a part in it")
struct HandoverRowTests {
  private let item = Household.item("h")

  private var house: Household {
    var house = Household.founded()
    let fact = Handover(
      item: item, subjects: [Household.dex], organization: Household.youthTeam, from: PractitionerID(high: 10, low: 1),
      to: PractitionerID(high: 10, low: 2), reachableUntil: house.today + 30)
    house.must(.handover(.begin(fact, Words(stored: item, [.body: "Mark neemt het over."]))), by: Household.fem)
    return house
  }

  private func sight(_ house: Household, _ viewer: Party) -> Sight {
    Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)
  }

  private func sees(_ viewer: Party) -> Bool { house.family.item(item).map(sight(house, viewer).sees) ?? false }

  private func may(_ viewer: Party, _ command: HandoverCommand) -> Bool {
    MayDo(sight(house, viewer)).allows(.handover(command))
  }

  @Test("it gives no sight: who comes sees it by his own grounds, and nothing else by it")
  func noGround() {
    #expect(sees(Household.fem) && sees(.person(Household.mira)) && sees(.person(Household.rob)))
    #expect(!sees(.person(Household.noa)) && !sees(Household.kim))
    let without = Household.founded()
    let before = sight(without, Household.mark).seenItems
    #expect(sight(house, Household.mark).seenItems.subtracting(before).isSubset(of: [item]))
  }

  @Test("who leaves, who comes where he sees it, and who acts for whom it is about have a part; nobody else")
  func parts() {
    let talk = HandoverCommand.take(item, .talkedTogether, on: house.today, nil)
    for viewer in [Household.fem, .person(Household.mira), .person(Household.rob)] {
      #expect(may(viewer, talk) && may(viewer, .confirm(item)), "\(viewer)")
    }
    for viewer in [Household.kim, .person(Household.noa), .person(Household.gran)] {
      #expect(!may(viewer, talk) && !may(viewer, .confirm(item)), "\(viewer)")
    }
    #expect(may(Household.mark, talk) == sees(Household.mark))
  }

  @Test("who began it once and has no ground any more reads his own words, and no step of others")
  func course() {
    var house = Household.founded()
    house.must(Household.assignment("ilse", Household.ilse, Household.youthTeam, Household.noa), by: Household.fem)
    let fact = Handover(
      item: item, subjects: [Household.noa], organization: nil, from: PractitionerID(high: 10, low: 1),
      to: PractitionerID(high: 10, low: 5), reachableUntil: house.today + 30)
    house.must(.handover(.begin(fact, Words(stored: item, [.body: "Ilse komt."]))), by: .person(Household.rob))
    let line = { (house: Household) in
      let words = Dictionary(house.events.compactMap { $0.words.map { ($0.item, $0) } }, uniquingKeysWith: { $1 })
      return FamilyView(
        Selection(sight(house, .person(Household.rob)), for: .handovers), words: words, directory: Directory()
      ).handovers.handovers.first
    }
    #expect(line(house)?.isFollowed == true && line(house)?.role == .family)
    house.move(to: "2026-05-05")
    house.must(.handover(.skip(item, .storyChosen)), by: .person(Household.noa))
    #expect(line(house)?.words == "Ilse komt." && line(house)?.steps.isEmpty == true && line(house)?.role == nil)
  }

  @Test("no page but its own opens a word of it")
  func pages() {
    let selection = { (scope: Scope) in Selection(sight(house, .person(Household.mira)), for: scope).itemsToOpen }
    #expect(selection(.handovers).contains(item))
    #expect(!selection(.plan).contains(item) && !selection(.people).contains(item))
  }
}
