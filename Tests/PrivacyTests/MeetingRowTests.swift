import Domain
import Household
import Privacy
import Testing
import Vocabulary

@Suite("Who sees a meeting, and who has a part in it")
struct MeetingRowTests {
  private let meeting = Household.item("meeting")
  private let marks = Household.item("mark")
  private let kims = Household.item("kim")
  private let report = Household.item("report")
  private let point = Household.item("point")
  private let mira = Party.person(Household.mira)

  /// About Mira, planned by herself; Kim of the clinic helps her, Mark does not.
  private func house(_ more: (inout Household) -> Void = { _ in }) -> Household {
    var house = Household.founded()
    house.must(Household.assignment("mark too", Household.mark, Household.school, Household.mira), by: Household.fem)
    let fact = Meeting(
      item: meeting, subjects: [Household.mira], organization: nil, phase: .help, day: house.today, minute: 600)
    house.must(.meeting(.plan(fact, Words(stored: meeting, [.purpose: "Samen praten."]))), by: mira)
    house.must(.meeting(.addPoint(point, at: meeting, Household.words(point))), by: mira)
    house.must(invite(kims, Household.kim), by: mira)
    more(&house)
    return house
  }

  private func invite(_ item: ItemID, _ party: Party) -> FamilyCommand {
    .meeting(
      .invite(
        MeetingInvitation(item: item, meeting: meeting, guest: .party(party)),
        Words(stored: item, [.function: "Weet er veel van."])))
  }

  private func sight(_ house: Household, _ viewer: Party) -> Sight {
    Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)
  }

  private func sees(_ viewer: Party, _ item: ItemID, _ house: Household) -> Bool {
    house.family.item(item).map(sight(house, viewer).sees) ?? false
  }

  @Test("whom it is about sees it; who comes sees it too once the family said yes; nobody else")
  func rows() {
    let house = house()
    for item in [meeting, kims, point] {
      #expect(sees(mira, item, house) && sees(Household.kim, item, house))
      for viewer in [Household.fem, Household.mark, .person(Household.rob), .person(Household.noa)] {
        #expect(!sees(viewer, item, house), "\(viewer)")
      }
    }
  }

  @Test("a no closes it again, and so does the end of his help")
  func closed() {
    let no = house { $0.must(.meeting(.answer(kims, false)), by: mira) }
    #expect(!sees(Household.kim, meeting, no))
    var gone = house()
    gone.must(
      .endAssignment(Household.item("assignment kim \(Household.mira)"), lastDay: gone.today), by: Household.fem)
    gone.today = gone.today + 1
    #expect(!sees(Household.kim, meeting, gone) && !sees(Household.kim, point, gone))
  }

  @Test("who was asked and does not come is for the family alone")
  func declined() {
    let house = house {
      $0.must(invite(marks, Household.mark), by: mira)
      $0.must(.meeting(.answer(marks, false)), by: mira)
    }
    #expect(sees(mira, marks, house) && !sees(Household.kim, marks, house) && !sees(Household.mark, marks, house))
  }

  @Test("why somebody leaves it to another is for whom it is about, and for that other")
  func delegation() {
    let given = MeetingDelegation(item: Household.item("given"), meeting: meeting, to: Household.fem)
    let house = house {
      $0.must(.meeting(.delegate(given, Words(stored: given.item, [.reason: "Te moe."]))), by: mira)
    }
    #expect(sees(mira, given.item, house) && sees(Household.fem, given.item, house))
    #expect(sees(Household.fem, meeting, house) && sees(Household.fem, kims, house))
    #expect(!sees(Household.kim, given.item, house))
    #expect(!sees(Household.fem, point, house), "to say who comes one need not know what is talked about")
    var over = house
    over.must(.meeting(.cancel(meeting)), by: mira)
    over.must(.meeting(.endDelegation(given.item)), by: mira)
    #expect(!sees(Household.fem, meeting, over), "also after the meeting it is taken back")
    var ended = house
    ended.must(.meeting(.endDelegation(given.item)), by: mira)
    #expect(!sees(Household.fem, meeting, ended) && !sees(Household.fem, given.item, ended))
  }

  @Test("the minutes are for whom it is about, and for who was there")
  func minutes() {
    let written = house {
      $0.must(.meeting(.report(report, of: meeting, Household.words(report))), by: mira)
    }
    #expect(sees(mira, report, written) && !sees(Household.kim, report, written))
    var there = written
    there.must(.meeting(.attend(kims, Household.kim, true, nil)), by: mira)
    #expect(sees(Household.kim, report, there) && !sees(Household.fem, report, there))
  }

  @Test("the family decides; who comes talks along; nobody else has a part")
  func parts() {
    let house = house { $0.must(invite(marks, Household.mark), by: mira) }
    func may(_ viewer: Party, _ command: MeetingCommand) -> Bool {
      MayDo(sight(house, viewer)).allows(.meeting(command))
    }
    let new = Household.item("new")
    let talk = MeetingCommand.addPoint(new, at: meeting, Household.words(new))
    for command in [MeetingCommand.answer(marks, true), .setCap(meeting, 2)] {
      #expect(may(mira, command) && !may(Household.fem, command) && !may(Household.noaParty, command))
    }
    #expect(!may(Household.kim, .answer(kims, true)))
    #expect(may(mira, talk) && may(Household.kim, talk) && !may(Household.fem, talk) && !may(Household.noaParty, talk))
    #expect(may(mira, .confirm(meeting)) && !may(Household.fem, .confirm(meeting)))
  }

  @Test("who planned it and has no ground any more keeps his own words, and reads nothing of what came of it")
  func lostGround() {
    var house = Household.founded()
    let fact = Meeting(
      item: meeting, subjects: [Household.noa], organization: nil, phase: .help, day: Household.day("2026-06-01"),
      minute: 600)
    house.must(.meeting(.plan(fact, Words(stored: meeting, [.purpose: "Samen praten."]))), by: mira)
    house.must(
      .meeting(.addPoint(point, at: meeting, Household.words(point))), by: .person(Household.noa))
    #expect(sees(mira, point, house) && MayDo(sight(house, mira)).allows(.meeting(.confirm(meeting))))
    house.move(to: "2026-05-05")
    #expect(sees(mira, meeting, house) && !sight(house, mira).followedMeetings.contains(meeting))
    #expect(!sees(mira, point, house) && !MayDo(sight(house, mira)).allows(.meeting(.confirm(meeting))))
    #expect(sees(.person(Household.noa), point, house))
  }

  @Test("no page but its own opens a word of it, nor of its points")
  func pages() {
    let house = house()
    let opened = { (scope: Scope) in Selection(sight(house, mira), for: scope).itemsToOpen }
    #expect(opened(.meetings).contains(meeting) && opened(.meetings).contains(point))
    for scope in [Scope.plan, .people, .story] { #expect(!opened(scope).contains(meeting)) }
    #expect(!opened(.plan).contains(point))
  }
}

extension Household {
  fileprivate static let noaParty = Party.person(noa)
}
