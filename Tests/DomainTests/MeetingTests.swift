import Domain
import Household
import Testing
import Vocabulary

@Suite("A meeting: the family decides who comes, and nothing is done while a point has no answer")
struct MeetingTests {
  private let meeting = Household.item("meeting")
  private let mira = Party.person(Household.mira)
  private let rob = Party.person(Household.rob)

  private func plan(
    _ subjects: [PersonID] = [Household.dex], of organization: OrganizationID? = Household.youthTeam,
    on day: String = "2026-01-20", minute: Int = 600, words: [WordField: String] = [.purpose: "Samen kiezen."],
    after previous: ItemID? = nil, as item: ItemID? = nil
  ) -> FamilyCommand {
    let id = item ?? meeting
    let fact = Meeting(
      item: id, subjects: subjects, organization: organization, phase: .decide, day: Household.day(day),
      minute: minute, previous: previous)
    return .meeting(.plan(fact, Words(stored: id, words)))
  }

  private func ask(
    _ name: String, _ guest: MeetingGuest, _ words: [WordField: String]? = [.function: "Weet veel van school."],
    to item: ItemID? = nil
  ) -> FamilyCommand {
    let id = Household.item(name)
    let fact = MeetingInvitation(item: id, meeting: item ?? meeting, guest: guest)
    return .meeting(.invite(fact, words.map { Words(stored: id, $0) }))
  }

  private func say(_ name: String, _ isYes: Bool) -> FamilyCommand { .meeting(.answer(Household.item(name), isYes)) }

  private func state(_ name: String, _ house: Household) -> InvitationState? {
    house.family.meeting(meeting)?.invitation(Household.item(name))?.state
  }

  /// About Dex of 9: both his parents decide.
  private var planned: Household {
    var house = Household.founded()
    house.must(plan(), by: Household.fem)
    return house
  }

  private var confirmed: Household {
    var house = planned
    house.must(ask("mark", .party(Household.mark)), by: mira)
    house.must(say("mark", true), by: rob)
    house.must(.meeting(.confirm(meeting)), by: mira)
    return house
  }

  private func held(_ house: Household) -> Household {
    var house = house
    house.move(to: "2026-01-20")
    return house
  }

  @Test("nobody comes to a meeting without a purpose, for nobody, or in the past")
  func planning() {
    let house = Household.founded()
    func refusal(_ command: FamilyCommand, by party: Party = Household.fem) -> Refusal? {
      house.refusal(of: command, by: party)
    }
    #expect(refusal(plan()) == nil && refusal(plan(of: nil), by: mira) == nil)
    #expect(refusal(plan(words: [.place: "Thuis"])) == .purposeMissing)
    #expect(refusal(plan([])) == .noSubjects)
    #expect(refusal(plan(on: "2026-01-04")) == .alreadyPast)
    #expect(refusal(plan(on: "2029-01-04")) == .periodTooLong)
    #expect(refusal(plan(minute: 1_440)) == .notATime && refusal(plan(minute: -1)) == .notATime)
    #expect(refusal(plan(), by: Household.mark) == .notAssigned)
    #expect(refusal(plan(), by: mira) == .onlyPractitioners)
    #expect(refusal(plan(after: Household.item("none"))) == .unknownItem)
  }

  @Test("a meeting follows another that the planner sees")
  func series() {
    let house = planned
    let next = plan(after: meeting, as: Household.item("next"))
    #expect(house.refusal(of: next, by: Household.fem) == nil)
    #expect(house.refusal(of: next, by: Household.fem, seeing: []) == .unknownItem)
  }

  @Test("a professional comes for a function, and only who helps somebody whom it is about")
  func functions() {
    let house = planned
    let none = house.refusal(of: ask("mark", .party(Household.mark), nil), by: mira)
    #expect(none == .functionMissing)
    #expect(house.refusal(of: ask("kim", .party(Household.kim)), by: mira) == .notAssigned)
    #expect(house.refusal(of: ask("dex", .party(.person(Household.dex)), nil), by: mira) == .alreadyAtTable)
    #expect(house.refusal(of: ask("gran", .party(.person(Household.gran)), nil), by: mira) == .unknownPerson)
  }

  @Test("he comes when each who decides said yes; one no is a no; nobody else says it")
  func answers() throws {
    var house = planned
    house.must(ask("mark", .party(Household.mark)), by: Household.fem)
    #expect(state("mark", house) == .asked)
    for party in [Household.fem, Household.mark, .person(Household.noa)] {
      #expect(house.refusal(of: say("mark", true), by: party) == .notYoursToSay)
    }
    house.must(say("mark", true), by: mira)
    #expect(state("mark", house) == .asked)
    #expect(house.refusal(of: .meeting(.confirm(meeting)), by: mira) == .listNotApproved)
    house.must(say("mark", true), by: rob)
    #expect(state("mark", house) == .approved)
    house.must(say("mark", false), by: rob)
    #expect(state("mark", house) == .declined)
    #expect(house.refusal(of: .meeting(.confirm(meeting)), by: mira) == nil)
    #expect(house.refusal(of: ask("mark again", .party(Household.mark)), by: mira) == nil)
  }

  @Test("who asks and decides said yes with it; asked twice he is at the table once")
  func asking() {
    var house = planned
    house.must(ask("mark", .party(Household.mark)), by: mira)
    house.must(say("mark", true), by: rob)
    #expect(state("mark", house) == .approved)
    #expect(house.refusal(of: ask("again", .party(Household.mark)), by: mira) == .alreadyAtTable)
  }

  @Test("a list that the actor does not see refuses nothing")
  func sight() {
    var house = planned
    house.must(ask("mark", .party(Household.mark)), by: mira)
    #expect(house.refusal(of: .meeting(.confirm(meeting)), by: mira) == .listNotApproved)
    #expect(house.refusal(of: .meeting(.confirm(meeting)), by: mira, seeing: [meeting]) == nil)
  }

  @Test("somebody else says yes for who leaves it to him, with a reason, until he takes it back")
  func delegating() {
    var house = planned
    let given = MeetingDelegation(item: Household.item("given"), meeting: meeting, to: Household.fem)
    let give = { (words: [WordField: String]) in
      FamilyCommand.meeting(.delegate(given, Words(stored: given.item, words)))
    }
    #expect(house.refusal(of: give([:]), by: rob) == .reasonMissing)
    #expect(house.refusal(of: give([.reason: "Te druk."]), by: Household.mark) == .notYoursToSay)
    #expect(house.refusal(of: give([.reason: "Te druk."]), by: .person(Household.noa)) == .notYoursToSay)
    house.must(give([.reason: "Te druk."]), by: rob)
    house.must(ask("mark", .party(Household.mark)), by: mira)
    #expect(house.refusal(of: .meeting(.endDelegation(given.item)), by: mira) == .notYoursToSay)
    house.must(say("mark", true), by: Household.fem)
    #expect(state("mark", house) == .approved)
    house.must(.meeting(.endDelegation(given.item)), by: rob)
    #expect(house.refusal(of: say("mark", false), by: Household.fem) == .notYoursToSay)
  }

  @Test("more professionals than the family chose come only after it chose a higher number")
  func cap() {
    var house = planned
    house.must(.meeting(.setCap(meeting, 1)), by: mira)
    house.must(ask("mark", .party(Household.mark)), by: mira)
    house.must(say("mark", true), by: rob)
    house.must(ask("fem", .party(Household.fem)), by: mira)
    #expect(house.refusal(of: say("fem", true), by: rob) == .tableFull)
    #expect(house.refusal(of: .meeting(.setCap(meeting, 2)), by: Household.fem) == .onlyMembers)
    #expect(house.refusal(of: .meeting(.setCap(meeting, 13)), by: mira) == .capOutOfBounds)
    house.must(.meeting(.setCap(meeting, 2)), by: mira)
    #expect(house.refusal(of: say("fem", true), by: rob) == nil)
  }

  @Test("who brings a helper chooses him alone; he is somebody's, and has a name")
  func helper() {
    var house = planned
    let helper = MeetingGuest.helper(of: Household.dex)
    #expect(house.refusal(of: ask("aunt", helper, nil), by: mira) == .unknownPerson)
    #expect(house.refusal(of: ask("aunt", .helper(of: Household.noa), [.name: "Tante"]), by: mira) == .unknownPerson)
    house.must(ask("aunt", helper, [.name: "Tante"]), by: mira)
    #expect(state("aunt", house) == .approved)
    #expect(house.refusal(of: say("aunt", false), by: rob) == .notYoursToSay)
  }

  @Test("a person of the network whom somebody of the family does not want at the table does not come")
  func unwished() {
    var house = planned
    house.must(
      Household.member(Household.gran, .supporter, "1955-01-01", invitedBy: [Household.mira]), by: Household.fem)
    #expect(house.refusal(of: ask("gran", .party(.person(Household.gran)), nil), by: mira) == nil)
    let wish = NetworkWish(item: Household.item("wish"), person: Household.noa, topic: nil, answer: .no, persons: [])
    var before = house
    before.must(ask("gran", .party(.person(Household.gran)), nil), by: mira)
    for place in 0...1 {
      var later = place == 0 ? house : before
      later.must(.wishing(.wish(wish, nil)), by: .person(Household.noa))
      let command = place == 0 ? ask("gran", .party(.person(Household.gran)), nil) : say("gran", true)
      #expect(later.refusal(of: command, by: place == 0 ? mira : rob) == .notWished)
    }
  }

  @Test("it is prepared when the family had it three days before; not when it came later")
  func prepared() throws {
    var house = planned
    let prepare = FamilyCommand.meeting(.prepare(meeting, Words(stored: meeting, [.preparation: "Lees dit."])))
    let now = { (house: Household) in house.family.meeting(meeting)?.isPrepared(on: house.today) }
    #expect(now(house) == .some(nil))
    #expect(
      house.refusal(of: .meeting(.prepare(meeting, Words(stored: meeting, [:]))), by: Household.fem) == .nothingAnswered
    )
    var late = house
    late.move(to: "2026-01-18")
    late.must(prepare, by: Household.fem)
    #expect(now(late) == false)
    house.move(to: "2026-01-17")
    house.must(prepare, by: Household.fem)
    house.move(to: "2026-01-19")
    #expect(now(house) == true)
  }

  @Test("a no that was taken back is no no any more, as long as somebody still has to say yes")
  func takenBack() {
    var house = planned
    house.must(ask("mark", .party(Household.mark)), by: mira)
    house.must(say("mark", false), by: mira)
    #expect(state("mark", house) == .declined)
    house.must(say("mark", true), by: mira)
    #expect(state("mark", house) == .asked)
    house.must(say("mark", true), by: rob)
    #expect(state("mark", house) == .approved)
  }

  @Test("it is done when it was to go ahead, its day came, and each point that the actor sees has an answer")
  func closing() {
    let close = FamilyCommand.meeting(.close(meeting))
    #expect(planned.refusal(of: close, by: mira) == .meetingNotConfirmed)
    var house = confirmed
    #expect(house.refusal(of: close, by: mira) == .notYetHappened)
    let point = Household.item("point")
    #expect(
      house.refusal(of: .meeting(.addPoint(point, at: meeting, Words(stored: point, [:]))), by: mira)
        == .nothingAnswered)
    house.must(.meeting(.addPoint(point, at: meeting, Household.words(point))), by: mira)
    house = held(house)
    #expect(house.refusal(of: close, by: mira) == .pointsOpen)
    #expect(house.refusal(of: close, by: mira, seeing: [meeting]) == nil)
    #expect(house.refusal(of: .meeting(.answerPoint(point, Words(stored: point, [:]))), by: mira) == .nothingAnswered)
    house.must(.meeting(.answerPoint(point, Words(stored: point, [.answer: "Ja."]))), by: mira)
    house.must(close, by: mira)
    #expect(house.refusal(of: .meeting(.cancel(meeting)), by: mira) == .alreadyEnded)
    #expect(house.refusal(of: ask("fem", .party(Household.fem)), by: mira) == .alreadyEnded)
  }

  @Test("a professional who was not there says why; twice is counted over what the asker sees")
  func attendance() {
    var house = held(confirmed)
    let mark = Household.item("mark")
    let attend = { (wasThere: Bool, words: [WordField: String]?) in
      FamilyCommand.meeting(.attend(mark, Household.mark, wasThere, words.map { Words(stored: mark, $0) }))
    }
    #expect(confirmed.refusal(of: attend(true, nil), by: Household.fem) == .notYetHappened)
    #expect(house.refusal(of: attend(false, nil), by: Household.fem) == .reasonMissing)
    #expect(
      house.refusal(of: .meeting(.attend(meeting, .person(Household.noa), true, nil)), by: mira) == .unknownPerson)
    #expect(house.refusal(of: .meeting(.attend(mark, Household.fem, true, nil)), by: mira) == .unknownPerson)
    house.must(attend(false, [.reason: "Ziek."]), by: Household.fem)
    #expect(house.family.absences(of: Household.mark, seen: [mark]) == 1)
    #expect(house.family.absences(of: Household.mark, seen: []) == 0)
  }

  @Test("minutes are checked by who was there; an agreement has one who does it, who helps here, and a day")
  func afterwards() {
    var house = held(confirmed)
    let (report, agreed) = (Household.item("report"), Household.item("agreed"))
    #expect(
      confirmed.refusal(of: .meeting(.report(report, of: meeting, Household.words(report))), by: mira)
        == .notYetHappened)
    house.must(.meeting(.report(report, of: meeting, Household.words(report))), by: Household.fem)
    #expect(house.refusal(of: .meeting(.check(report, true)), by: Household.mark) == .notYoursToSay)
    house.must(.meeting(.attend(Household.item("mark"), Household.mark, true, nil)), by: mira)
    #expect(house.refusal(of: .meeting(.check(report, false)), by: Household.mark) == nil)
    let agree = { (owner: Party, until: String) in
      FamilyCommand.meeting(
        .agree(
          MeetingAgreement(item: agreed, meeting: meeting, owner: owner, until: Household.day(until)),
          Household.words(agreed)))
    }
    #expect(house.refusal(of: agree(Household.mark, "2026-02-01"), by: mira) == nil)
    #expect(house.refusal(of: agree(Household.kim, "2026-02-01"), by: mira) == .notAssigned)
    #expect(house.refusal(of: agree(mira, "2026-01-19"), by: mira) == .alreadyPast)
  }

  @Test("what was called off goes no further")
  func calledOff() {
    var house = confirmed
    house.must(.meeting(.cancel(meeting)), by: rob)
    house = held(house)
    let report = Household.item("report")
    #expect(house.refusal(of: .meeting(.close(meeting)), by: mira) == .alreadyEnded)
    #expect(
      house.refusal(of: .meeting(.report(report, of: meeting, Household.words(report))), by: mira) == .alreadyEnded)
  }
}
