import Domain
import Household
import Testing
import Vocabulary

@Suite("What may not wait has one who sees to it, the same working day")
struct SignalTests {
  private let item = Household.item("signal")
  private let mira = Party.person(Household.mira)

  private func raise(
    _ person: PersonID = Household.noa, of organization: OrganizationID? = Household.youthTeam,
    to owner: Party = Household.fem, words: Bool = true
  ) -> FamilyCommand {
    .crisis(
      .raise(
        Signal(item: item, person: person, organization: organization, owner: owner),
        Words(stored: item, words ? [.body: "Zij zei dat zij weg wil."] : [:])))
  }

  private func handle(_ name: String = "done", words: Bool = true) -> FamilyCommand {
    let reply = SignalReply(item: Household.item(name), signal: item)
    return .crisis(.handle(reply, Words(stored: reply.item, words ? [.body: "Gebeld."] : [:])))
  }

  @Test("it goes to somebody who helps that person, or stays with who raises it; never to another member")
  func owners() {
    let house = Household.founded()
    #expect(house.refusal(of: raise(), by: Household.fem) == nil)
    #expect(house.refusal(of: raise(to: Household.kim), by: Household.fem) == .notAssigned, "she does not help Noa")
    #expect(house.refusal(of: raise(of: nil), by: mira) == nil)
    #expect(house.refusal(of: raise(of: nil, to: mira), by: mira) == nil)
    #expect(house.refusal(of: raise(of: nil, to: .person(Household.rob)), by: mira) == .notYoursToGive)
    #expect(house.refusal(of: raise(to: mira), by: Household.fem) == .notYoursToGive)
    #expect(house.refusal(of: raise(of: nil), by: Household.fem) == .notAssigned)
    #expect(house.refusal(of: raise(), by: mira) == .notAssigned)
    #expect(house.refusal(of: raise(Household.kev), by: Household.fem) == .unknownPerson)
    #expect(house.refusal(of: raise(words: false), by: Household.fem) == .reasonMissing)
  }

  @Test(
    "it is due the same day, in a weekend on Monday",
    arguments: [("2026-01-09", "2026-01-09"), ("2026-01-10", "2026-01-12"), ("2026-01-11", "2026-01-12")])
  func due(_ day: String, _ due: String) throws {
    var house = Household.founded()
    house.move(to: day)
    house.must(raise(), by: Household.fem)
    #expect(try #require(house.family.signal(item)).due == Household.day(due))
  }

  private func pass(_ name: String = "pass", to owner: Party = Household.tess, why: Bool = true) -> FamilyCommand {
    let passing = SignalPassing(item: Household.item(name), signal: item, owner: owner)
    return .crisis(.pass(passing, Words(stored: passing.item, why ? [.reason: "Ik ben er morgen niet."] : [:])))
  }

  @Test("it is passed on by name and with a reason, keeps its day, and what was before it stays")
  func passing() throws {
    var house = Household.founded()
    house.must(Household.assignment("tess", Household.tess, Household.youthClinic, Household.noa), by: Household.fem)
    house.must(raise(), by: Household.fem)
    let before = try #require(house.family.signal(item))
    #expect(house.refusal(of: pass(to: before.owner), by: Household.fem) == .alreadyTheirs)
    #expect(house.refusal(of: pass(to: Household.kim), by: Household.fem) == .notAssigned)
    #expect(house.refusal(of: pass(to: mira), by: Household.fem) == .notYoursToGive)
    #expect(house.refusal(of: pass(why: false), by: Household.fem) == .decisionReasonMissing)
    house.today = house.today + 1
    house.must(pass(), by: Household.fem)
    let after = try #require(house.family.signal(item))
    #expect(after.owner == Household.tess && after.due == before.due && after.fact == before.fact)
    #expect(house.family.signalPassings.map(\.owner) == [Household.tess])
    #expect(house.refusal(of: pass("again"), by: Household.fem) == .alreadyTheirs)
    house.must(handle(), by: Household.tess)
    #expect(house.refusal(of: pass("again", to: Household.fem), by: Household.tess) == .alreadyEnded)
  }

  @Test("it is late from the day after, until somebody writes down what was done; that is said once")
  func handling() throws {
    var house = Household.founded()
    house.must(raise(), by: Household.fem)
    #expect(house.family.lateSignals(on: house.today).isEmpty)
    #expect(house.family.lateSignals(on: house.today + 1).map(\.fact.item) == [item])
    #expect(house.refusal(of: handle(words: false), by: Household.fem) == .reasonMissing)
    house.must(handle(), by: Household.fem)
    #expect(house.family.lateSignals(on: house.today + 1).isEmpty)
    #expect(house.refusal(of: handle("again"), by: Household.fem) == .alreadyEnded)
  }

  @Test("passed on, its day stands in the list of who has it now and no longer in that of who had it")
  func dues() {
    var house = Household.founded()
    house.must(Household.assignment("tess", Household.tess, Household.youthClinic, Household.noa), by: Household.fem)
    house.must(raise(), by: Household.fem)
    func asked(_ helper: Party) -> Bool {
      let dues = helper.practitioner.map { house.family.dues(of: $0, under: .nl2026) } ?? []
      return dues.contains { $0.item == item && $0.day == Household.start }
    }
    #expect(asked(Household.fem) && !asked(Household.tess))
    house.must(pass(), by: Household.fem)
    #expect(asked(Household.tess) && !asked(Household.fem))
    house.must(handle(), by: Household.tess)
    #expect(!asked(Household.tess) && !asked(Household.fem))
  }
}
