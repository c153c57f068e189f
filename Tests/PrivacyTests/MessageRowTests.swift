import Domain
import Household
import Testing
import Vocabulary

@testable import Privacy

@Suite("Who sees a message: the two of them, and nobody else")
struct MessageRowTests {
  private let item = Household.item("message")
  private let reply = Household.item("reply")
  private let noa = Party.person(Household.noa)
  private let mira = Party.person(Household.mira)
  private static let everybody: [(String, Party)] = [
    ("mira", .person(Household.mira)), ("rob", .person(Household.rob)), ("noa", .person(Household.noa)),
    ("dex", .person(Household.dex)), ("fem", Household.fem), ("mark", Household.mark), ("kim", Household.kim),
    ("tess", Household.tess),
  ]

  private func sight(_ house: Household, _ viewer: Party) -> Sight {
    Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)
  }

  private func viewers(of id: ItemID, _ house: Household) -> [String] {
    Self.everybody.filter { entry in house.family.item(id).map(sight(house, entry.1).sees) ?? false }.map(\.0)
  }

  private func send(_ item: ItemID, _ person: PersonID, _ other: Party) -> FamilyCommand {
    let fact = Message(
      item: item, person: person, practitioner: other.practitioner ?? PractitionerID(high: 0, low: 0))
    return .messaging(.send(fact, Household.words(item)))
  }

  /// Tess, of the clinic for the young, helps Noa too; Noa wrote to her and she wrote back.
  private func house() -> Household {
    var house = Household.founded()
    house.must(
      Household.assignment("tess", Household.tess, Household.youthClinic, Household.noa, to: "2026-02-01"),
      by: Household.fem)
    house.must(send(item, Household.noa, Household.tess), by: noa)
    house.must(send(reply, Household.noa, Household.tess), by: Household.tess)
    return house
  }

  private func writes(_ viewer: Party, _ house: Household) -> [String] {
    let may = MayDo(sight(house, viewer))
    return Self.everybody.filter { may.writesTo($0.1) }.map(\.0)
  }

  @Test("she and her helper; not her parents, nor another helper; when he has left she keeps both")
  func row() {
    var house = house()
    for id in [item, reply] { #expect(viewers(of: id, house) == ["noa", "tess"]) }
    house.move(to: "2026-02-02")
    for id in [item, reply] { #expect(viewers(of: id, house) == ["noa"]) }
    house.move(to: "2026-05-05")
    for id in [item, reply] { #expect(viewers(of: id, house) == ["noa"]) }
  }

  @Test("a parent, with who helps his child; that helper reads no more when the parent acts for it no more")
  func ofParent() throws {
    var house = Household.founded()
    house.must(send(item, Household.mira, Household.mark), by: mira)
    house.must(send(reply, Household.mira, Household.mark), by: Household.mark)
    for id in [item, reply] { #expect(viewers(of: id, house) == ["mira", "mark"]) }
    let authority = try #require(
      house.family.authorities.first { $0.child == Household.dex && $0.holder == .person(Household.mira) })
    house.must(.endAuthority(authority.item, lastDay: house.today), by: Household.fem)
    house.today = house.today + 1
    for id in [item, reply] { #expect(viewers(of: id, house) == ["mira"]) }
  }

  @Test("no consent names it, and neither an emergency nor a disclosure opens it")
  func otherGrounds() {
    var house = house()
    #expect(!ItemKind.message.canBeShared)
    let access = EmergencyAccess(
      item: Household.item("e"), subject: Household.noa, scope: EmergencyScope.allCases, to: house.today)
    let answers: [WordField: String] = [
      .answerTried: "a", .answerHarm: "a", .answerConscience: "a", .answerOtherWay: "a", .answerEffective: "a",
      .answerProportion: "a", .reason: "a",
    ]
    house.must(.openEmergency(access, Words(stored: access.item, answers)), by: Household.fem)
    let given = Disclosure(
      item: Household.item("d"), target: item, to: Household.fem, basis: .conflictOfDuties, until: house.today)
    let command = FamilyCommand.disclose(given, Words(stored: given.item, [.reason: "Nodig."]))
    #expect(house.refusal(of: command, by: Household.tess) == .disclosureNotPossible)
    #expect(viewers(of: item, house) == ["noa", "tess"])
  }

  @Test("what he withholds from her goes before it")
  func withheld() {
    var house = house()
    let bar = Withholding(
      item: Household.item("w"), target: reply, from: Household.noa, second: PractitionerID(high: 10, low: 2),
      end: house.today + 7)
    house.must(.withhold(bar, Words(stored: bar.item, [.reason: "Eerst praten."])), by: Household.tess)
    #expect(viewers(of: reply, house) == ["tess"])
  }

  @Test("each writes to whom he sees that helps him or somebody for whom he acts; a child of 9 to nobody")
  func whom() {
    let house = house()
    #expect(writes(mira, house) == ["fem", "mark", "kim", "tess"])
    #expect(writes(.person(Household.rob), house) == ["fem", "mark", "tess"])
    #expect(writes(noa, house) == ["fem", "tess"])
    #expect(writes(.person(Household.dex), house) == [])
    #expect(writes(Household.fem, house) == ["mira", "rob", "noa"])
    #expect(writes(Household.mark, house) == ["mira", "rob"])
    #expect(writes(Household.kim, house) == ["mira"])
  }

  @Test("of help that is hidden from a parent nothing is told by whom one can write to, nor by sending")
  func hiddenHelp() throws {
    var house = house()
    let seat = try #require(house.family.assignments.first { .practitioner($0.practitioner) == Household.tess })
    house.must(send(Household.item("before"), Household.mira, Household.tess), by: mira)
    house.must(
      .object(Objection(item: Household.item("o"), target: seat.item, against: Household.mira)), by: noa)
    #expect(!writes(mira, house).contains("tess"))
    let again = send(Household.item("again"), Household.mira, Household.tess)
    #expect(MayDo(sight(house, mira)).allows(again), "she wrote before, and hears why not")
    #expect(house.refusal(of: again, by: mira, seeing: sight(house, mira).seenItems) == .helpsNoLonger)
  }

  @Test("in another's name nobody writes; and to whom one never wrote and does not know there is no door")
  func doors() {
    let house = house()
    func may(_ viewer: Party, _ person: PersonID, _ other: Party) -> Bool {
      MayDo(sight(house, viewer)).allows(send(Household.item("new"), person, other))
    }
    #expect(may(mira, Household.mira, Household.kim) && may(Household.kim, Household.mira, Household.kim))
    #expect(!may(mira, Household.noa, Household.tess) && !may(.person(Household.rob), Household.mira, Household.kim))
    #expect(!may(.person(Household.rob), Household.rob, Household.kim))
    #expect(!may(Household.kim, Household.noa, Household.kim))
    let settle = FamilyCommand.messaging(.settle(item))
    #expect(Self.everybody.filter { MayDo(sight(house, $0.1)).allows(settle) }.map(\.0) == ["tess"])
  }

  @Test("only the one that is open is opened and looked at; other pages open none")
  func pages() {
    var house = house()
    house.must(send(Household.item("other"), Household.noa, Household.fem), by: noa)
    let mine = { (scope: Scope, other: Party?) in
      Selection(sight(house, noa), for: scope).with(other).itemsToOpen.filter {
        house.family.item($0)?.kind == .message
      }
    }
    #expect(mine(.messages, Household.tess) == [item, reply])
    #expect(mine(.messages, Household.fem) == [Household.item("other")])
    for scope in Scope.allCases where scope != .matrix && scope != .preview {
      #expect(mine(scope, nil).isEmpty, "\(scope)")
    }
  }

  @Test("who left is still in the list, with what was written; one writes to who is there now")
  func left() throws {
    var house = house()
    house.move(to: "2026-02-02")
    let selection = Selection(sight(house, noa), for: .messages).with(Household.tess)
    let board = FamilyView(selection, words: [:], directory: Directory()).messages
    let open = try #require(board.open)
    #expect(!open.line.isReachable && open.line.leftOn == Household.day("2026-02-01"))
    #expect(open.messages.map(\.head.id) == [item, reply])
    #expect(board.reachable.map(\.party) == [Household.fem])
    let theirs = Selection(sight(house, Household.tess), for: .messages).with(noa)
    #expect(theirs.isNothing)
  }

  @Test("who coordinates answers a member of whom he knew nothing: her name in his list, a form, the wait said to both")
  func unknownMember() throws {
    var house = Household.founded()
    house.must(
      .nameCoordinator(Coordination(item: Household.item("co"), coordinator: Household.kim, from: house.today), nil),
      by: Household.fem)
    #expect(!writes(Household.kim, house).contains("noa"))
    house.must(send(item, Household.noa, Household.kim), by: noa)
    #expect(writes(Household.kim, house).contains("noa"))
    let asked = house.today
    let name = Household.item("member \(Household.noa)")
    let list = Selection(sight(house, Household.kim), for: .messages)
    #expect(list.itemsToOpen.contains(name))
    let words = [name: Words(stored: name, [.name: "Noa"])]
    let open = FamilyView(list.with(noa), words: words, directory: Directory()).messages.open
    let line = try #require(open?.line)
    #expect(line.with.name == "Noa" && line.isReachable && line.waitsSince == asked)
    let hers = FamilyView(Selection(sight(house, noa), for: .messages), words: [:], directory: Directory())
    #expect(hers.messages.threads.first { $0.with.party == Household.kim }?.waitsSince == asked)
    let answer = send(reply, Household.noa, Household.kim)
    #expect(MayDo(sight(house, Household.kim)).allows(answer))
    let seen = sight(house, Household.kim).seenItems
    #expect(house.refusal(of: answer, by: Household.kim, seeing: seen) == nil)
  }

  @Test("whose help ends before the day of the answer: the last day is said, and no answer by a later one")
  func endsBefore() throws {
    var house = house()
    func open(_ house: Household, _ other: Party) throws -> OpenThread {
      let selection = Selection(sight(house, noa), for: .messages).with(other)
      return try #require(FamilyView(selection, words: [:], directory: Directory()).messages.open)
    }
    let last = Household.day("2026-02-01")
    house.move(to: "2026-01-27")
    let inTime = try open(house, Household.tess)
    #expect(inTime.lastDay == last && inTime.promisesReply)
    house.move(to: "2026-01-30")
    let tooLate = try open(house, Household.tess)
    #expect(tooLate.lastDay == last && !tooLate.promisesReply)
    let stays = try open(house, Household.fem)
    #expect(stays.lastDay == nil && stays.promisesReply)
  }

  @Test("who was still writing when that help ended hears that it was not sent; it stands in no list")
  func endedMeanwhile() {
    var house = Household.founded()
    house.must(
      Household.assignment("tess", Household.tess, Household.youthClinic, Household.noa, to: "2026-02-01"),
      by: Household.fem)
    house.move(to: "2026-02-02")
    let first = send(item, Household.noa, Household.tess)
    #expect(MayDo(sight(house, noa)).allows(first))
    #expect(house.refusal(of: first, by: noa, seeing: sight(house, noa).seenItems) == .helpsNoLonger)
    let selection = Selection(sight(house, noa), for: .messages).with(Household.tess)
    let board = FamilyView(selection, words: [:], directory: Directory()).messages
    #expect(board.open?.line.isReachable == false && board.open?.line.leftOn == Household.day("2026-02-01"))
    #expect(!board.threads.contains { $0.with.party == Household.tess })
    let dex = Party.person(Household.dex)
    #expect(!MayDo(sight(house, dex)).allows(send(item, Household.dex, Household.tess)))
  }

  @Test("that there is no answer yet is said to the two, after two working days as late; of answers that he sees")
  func waiting() throws {
    var house = Household.founded()
    house.must(send(item, Household.noa, Household.fem), by: noa)
    func line(_ viewer: Party, _ other: Party) -> ThreadLine? {
      let selection = Selection(sight(house, viewer), for: .messages)
      return FamilyView(selection, words: [:], directory: Directory()).messages.threads.first {
        $0.with.party == other
      }
    }
    let asked = house.today
    house.move(to: "2026-01-07")
    #expect(line(noa, Household.fem)?.waitsSince == asked && line(noa, Household.fem)?.isLate == false)
    house.move(to: "2026-01-08")
    #expect(line(noa, Household.fem)?.isLate == true && line(Household.fem, noa)?.isLate == true)
    #expect(line(mira, Household.fem)?.waitsSince == nil)
    let row = CaseloadRow(Selection(sight(house, Household.fem), for: .caseload), words: [:], directory: Directory())
    #expect(row?.attention.contains(.messageWaits(since: asked)) == true)
    house.must(send(reply, Household.noa, Household.fem), by: Household.fem)
    #expect(line(noa, Household.fem)?.waitsSince == nil)
  }

  @Test("a helper who coordinates hears of a late one that is not his only the day; of whom he does not know, nothing")
  func course() throws {
    var house = Household.founded()
    house.must(
      .nameCoordinator(Coordination(item: Household.item("co"), coordinator: Household.fem, from: house.today), nil),
      by: Household.fem)
    house.must(send(item, Household.mira, Household.kim), by: mira)
    let due = house.today.replyDay
    func late(_ viewer: Party) -> [LateLine]? {
      let selection = Selection(sight(house, viewer), for: .coordinator)
      return FamilyView(selection, words: [:], directory: Directory()).coordinator.course?.late
    }
    #expect(late(Household.fem) == [])
    house.move(to: "2026-01-08")
    #expect(late(Household.fem) == [LateLine(what: .notForYou, due: due)])
    let seat = try #require(
      house.family.assignments.first {
        .practitioner($0.practitioner) == Household.fem && $0.person == Household.mira
      })
    for child in [Household.noa, Household.dex] {
      let authority = try #require(
        house.family.authorities.first { $0.child == child && $0.holder == .person(Household.mira) })
      house.must(.endAuthority(authority.item, lastDay: house.today), by: Household.fem)
    }
    house.must(.endAssignment(seat.item, lastDay: house.today), by: Household.fem)
    house.move(to: "2026-01-09")
    #expect(late(Household.fem) == [])
  }

  @Test("it is news for the other of the two, and for nobody else; that it needs no answer is none")
  func notices() {
    var house = Household.founded()
    func readers(_ command: FamilyCommand, by party: Party) -> [Party] {
      let before = house.events.count
      house.must(command, by: party)
      let round = NoticeRound(of: house.family, after: house.events.dropFirst(before).map(\.event))
      return round.notices(on: house.today, under: .nl2026).map(\.party)
    }
    #expect(readers(send(item, Household.noa, Household.fem), by: noa) == [Household.fem])
    #expect(readers(.messaging(.settle(item)), by: Household.fem) == [])
    #expect(readers(send(reply, Household.noa, Household.fem), by: Household.fem) == [noa])
  }
}
