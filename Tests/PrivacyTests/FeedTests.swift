import Casework
import Domain
import Household
import Privacy
import Testing
import Vocabulary

@Suite("What happened: only with what this viewer sees, and only by whom he may know")
struct FeedTests {
  private func feed(_ house: Household, _ viewer: Party) -> Feed {
    let sight = Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)
    var words: [ItemID: Words] = [:]
    for item in house.family.items where item.kind == .membership {
      words[item.id] = Words(stored: item.id, [.name: item.envelope.subjects.map { "\($0)" }.joined()])
    }
    return Feed(
      Selection(sight, for: .feed), events: house.events.map(\.event), words: words, directory: Directory())
  }

  private func deeds(_ house: Household, _ viewer: Party, about name: String) -> [FeedDeed] {
    feed(house, viewer).lines.filter { $0.head?.id == Household.item(name) }.map(\.deed)
  }

  private var mira: Party { .person(Household.mira) }
  private var noa: Party { .person(Household.noa) }
  private var dex: Party { .person(Household.dex) }

  @Test("what happened with a goal stands newest first, for who sees the goal and for nobody else")
  func goal() {
    var house = Household.founded()
    house.must(Household.goal("g", [Household.mira], lane: .later), by: mira)
    house.move(to: "2026-02-01")
    house.must(.moveGoal(Household.item("g"), to: .now), by: mira)
    #expect(deeds(house, mira, about: "g") == [.goalMoved(.now), .added])
    #expect(deeds(house, noa, about: "g").isEmpty)
    #expect(deeds(house, Household.mark, about: "g").isEmpty)
  }

  @Test("what was put right is told no more: a death that was a mistake, and an old name that went quiet")
  func putRight() {
    var house = Household.founded()
    let count = { (house: Household, deed: FeedDeed) in feed(house, noa).lines.count { $0.deed == deed } }
    house.must(.changing(.recordDeath(Household.mira, house.today)), by: Household.fem)
    #expect(count(house, .died) == 1)
    house.must(.changing(.recordDeath(Household.mira, nil)), by: Household.fem)
    #expect(count(house, .died) == 0)
    let member = Household.item("member \(Household.mira)")
    let rename = { (isOldHeard: Bool) in
      FamilyCommand.changing(
        .rename(
          Household.mira, from: house.today, isOldHeard: isOldHeard, Words(stored: member, [.name: "Mir"])))
    }
    house.must(rename(true), by: mira)
    #expect(count(house, .renamed) == 1)
    house.must(rename(false), by: mira)
    #expect(count(house, .renamed) == 0)
  }

  @Test("a line of somebody is the same whether or not something hidden happened beside it")
  func hidden() {
    var house = Household.founded()
    house.must(Household.goal("seen", [Household.mira]), by: mira)
    let before = feed(house, mira).lines
    house.must(Household.story("secret", of: Household.noa), by: noa)
    house.must(Household.note("note", [Household.noa], by: Household.fem, of: Household.youthTeam), by: Household.fem)
    #expect(
      feed(house, mira).lines.count > before.count, "Noa is 15: her mother sees the note, which proves the search")
    #expect(feed(house, mira).lines.filter { $0.head?.id != Household.item("note") } == before)
    #expect(deeds(house, noa, about: "secret") == [.added])
  }

  @Test("who did it is named only when the viewer knows that person")
  func names() {
    var house = Household.founded()
    house.must(Household.goal("g", [Household.dex], author: mira), by: mira)
    house.must(.shield(Household.rob, true), by: Household.fem)
    house.move(to: "2026-02-01")
    house.must(.moveGoal(Household.item("g"), to: .paused), by: .person(Household.rob))
    let lines = feed(house, mira).lines.filter { $0.head?.id == Household.item("g") }
    #expect(lines.map(\.deed) == [.goalMoved(.paused), .added])
    #expect(lines.map(\.who?.party) == [nil, mira])
    let own = feed(house, .person(Household.rob)).lines.first { $0.deed == .goalMoved(.paused) }
    #expect(own?.who?.party == .person(Household.rob))
  }

  @Test("that somebody is shielded, and who said no, is told to nobody")
  func untold() {
    var house = Household.founded()
    let terms = SharingTerms(
      subject: Household.dex, kinds: [.planGoal], purpose: .schoolSupport, start: house.today, until: house.today + 30)
    let request = ConsentRequest(item: Household.item("ask"), terms: terms, organization: Household.school)
    house.must(.askConsent(request, Words(stored: request.item, [.purpose: "Samen."])), by: Household.mark)
    let everybody = [mira, noa, .person(Household.rob), Household.fem, Household.mark]
    let before = everybody.map { feed(house, $0).lines.count }
    house.must(.declineRequest(request.item), by: mira)
    #expect(house.family.requests[0].declinedBy == [mira], "it happened")
    #expect(everybody.map { feed(house, $0).lines.count } == before)
  }

  @Test("that a consent was withdrawn is told to who signed it, but not by whom")
  func withdrawn() {
    var house = Household.founded()
    house.must(
      Household.consent(
        "c", about: Household.dex, to: [.organization(Household.school)], [.planGoal], from: "2026-01-05"), by: mira)
    house.must(.signConsent(Household.item("c")), by: .person(Household.rob))
    house.must(.withdrawConsent(Household.item("c")), by: .person(Household.rob))
    let lines = feed(house, mira).lines.filter { $0.head?.id == Household.item("c") }
    #expect(lines.map(\.deed) == [.ended, .saidYes, .saidYes])
    #expect(lines.map(\.who?.party) == [nil, .person(Household.rob), mira])
    #expect(deeds(house, Household.mark, about: "c").isEmpty)
  }

  @Test("what was withheld stays away until its day, and is then told to the person from whom it was withheld")
  func withheld() {
    var house = Household.founded()
    house.must(Household.note("n", [Household.mira], by: Household.fem, of: Household.youthTeam), by: Household.fem)
    let withholding = Withholding(
      item: Household.item("w"), target: Household.item("n"), from: Household.mira,
      second: Household.kim.practitioner ?? PractitionerID(high: 0, low: 0), end: house.today + 7)
    house.must(.withhold(withholding, Words(stored: withholding.item, [.reason: "Eerst praten."])), by: Household.fem)
    #expect(deeds(house, mira, about: "n").isEmpty)
    #expect(deeds(house, mira, about: "w").isEmpty)
    #expect(deeds(house, Household.fem, about: "n") == [.added])
    house.move(to: "2026-01-12")
    #expect(deeds(house, mira, about: "n") == [.readableNow, .added])
    #expect(feed(house, mira).lines.first { $0.deed == .readableNow }?.day == house.today)
  }

  @Test("an answer at a life domain is told to the person himself alone; the goal limit to who may set it")
  func choices() {
    var house = Household.founded()
    house.must(.answerDomain(Household.noa, .housing, .notAtIssue), by: noa)
    house.must(.setGoalLimit(4), by: mira)
    let told = { (viewer: Party, deed: FeedDeed) in feed(house, viewer).lines.contains { $0.deed == deed } }
    #expect(told(noa, .domainAnswered(.housing)) && !told(mira, .domainAnswered(.housing)))
    #expect(told(mira, .limitSet(4)) && told(noa, .limitSet(4)))
    #expect(!told(dex, .limitSet(4)) && !told(Household.fem, .limitSet(4)))
  }

  @Test("in the cases, whoever looks on whatever day: every line is about something that he sees then")
  func cases() throws {
    for (name, file) in try CaseFile.demo() {
      for day in [30, 92, 130, 271, 364] {
        var player = CasePlayer(try CaseTimeline(name, file))
        try player.play(until: Moment(file.day(day), hour: 12))
        for viewer in file.viewers {
          let sight = Sight(
            of: player.family, for: player.timeline.names.party(viewer), on: file.day(day),
            under: RuleSet.inForce(on: file.day(day)))
          let selection = Selection(sight, for: .feed)
          let feed = Feed(selection, events: player.events.map(\.event), words: [:], directory: Directory())
          let seen = sight.seenItems
          for line in feed.lines {
            for head in [line.head, line.beside].compactMap({ $0 }) {
              #expect(seen.contains(head.id), "\(viewer) \(day)")
            }
          }
          #expect(selection.isNothing || !feed.lines.isEmpty, "\(viewer) on day \(day) of \(name)")
        }
      }
    }
  }
}
