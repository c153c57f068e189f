import Casework
import Privacy
import Store
import Synchronization
import Testing
import Vocabulary

/// Remembers the letters it was handed, and answers as it was told.
private final class Postman: Sendable {
  private let state = Mutex<(letters: [Letter], answers: [Carried])>(([], []))

  init(answering answers: Carried...) { state.withLock { $0.answers = answers.reversed() } }

  var letters: [Letter] { state.withLock { $0.letters } }

  @Sendable func carry(_ letter: Letter) async -> Carried {
    state.withLock { state in
      state.letters.append(letter)
      return state.answers.popLast() ?? .taken
    }
  }
}

@Suite("A letter goes to who may see what is new, once, however the post behaves")
struct PostOfficeTests {
  private static let minute: Int64 = 60_000

  private func choice(_ name: String, quiet: QuietHours = .never) throws -> NoticeChoice {
    NoticeChoice(
      address: try #require(MailAddress("\(name)@huis.example")), rhythm: .soon, quiet: quiet, language: .dutch)
  }

  /// The family with these who want letters, and the post office before them.
  private func house(_ names: String...) async throws -> House {
    let house = try await House()
    for name in names { try await house.casework.choose(choice(name), of: house.party(name)) }
    return house
  }

  private func office(_ house: House, _ postman: Postman) -> PostOffice {
    PostOffice(house.casework, wall: WallClock { house.calendar.now }, carrier: postman.carry)
  }

  private func pass(_ house: House, minutes: Int64) {
    house.calendar.move(to: Moment(milliseconds: house.calendar.now.milliseconds + minutes * Self.minute))
  }

  /// Samira sets a goal for Daan, which nobody but who acts for him reads.
  private func tell(_ house: House, _ receipt: UInt64) async throws {
    let item = ItemID(high: 99, low: receipt)
    let envelope = Envelope(
      id: item, kind: .planGoal, subjects: [house.names.person("daan")], domain: .childDevelopment,
      author: house.party("samira"))
    let words = try house.words(item, "Hij leest graag.")
    let outcome = try await house.change("samira", .setGoal(envelope, lane: .later, words), receipt: receipt)
    #expect(outcome == .done)
  }

  @Test("what the post put off to the quiet hours waits for their end")
  func quiet() async throws {
    let house = try await house()
    try await house.casework.choose(choice("ruben", quiet: .night), of: house.party("ruben"))
    house.calendar.move(
      to: Moment(milliseconds: Moment(house.calendar.now.day, hour: 21).milliseconds + 40 * Self.minute))
    let postman = Postman(answering: .later, .taken)
    let office = office(house, postman)
    try await tell(house, 1)
    pass(house, minutes: 10)
    try await office.round()
    #expect(postman.letters.count == 1)
    for minutes in [30, 120, 240] as [Int64] {
      pass(house, minutes: minutes)
      try await office.round()
    }
    #expect(postman.letters.count == 1, "the night is quiet")
    pass(house, minutes: 180)
    try await office.round()
    #expect(postman.letters.count == 2)
    await house.close()
  }

  @Test("the father hears of it; the mother, who wrote it, and the sister, who may not see it, do not")
  func readers() async throws {
    let house = try await house("samira", "ruben", "noor")
    let postman = Postman()
    let office = office(house, postman)
    try await tell(house, 1)
    try await office.round()
    #expect(postman.letters.isEmpty, "before the quarter is over")
    pass(house, minutes: 15)
    try await office.round()
    #expect(postman.letters.map(\.to.text) == ["ruben@huis.example"])
    pass(house, minutes: 15)
    try await office.round()
    #expect(postman.letters.count == 1)
    await house.close()
  }

  @Test("many things that happened are one letter, and who chose nothing gets none")
  func bundle() async throws {
    let house = try await house("ruben")
    let postman = Postman()
    for number in 1...5 { try await tell(house, UInt64(number)) }
    pass(house, minutes: 15)
    try await office(house, postman).round()
    #expect(postman.letters.count == 1)
    await house.close()
  }

  @Test("who may no longer see it when the letter would go, gets nothing")
  func judgedAgain() async throws {
    let house = try await house("ruben")
    let postman = Postman()
    try await tell(house, 1)
    let outcome = try await house.casework.erase(ItemID(high: 99, low: 1), of: house.family, ground: .requested)
    #expect(outcome == .done)
    pass(house, minutes: 15)
    try await office(house, postman).round()
    #expect(postman.letters.isEmpty)
    await house.close()
  }

  @Test("later is tried again under the same number, after a minute, five, and then longer; in the end it is given up")
  func backOff() async throws {
    let house = try await house("ruben")
    let postman = Postman(answering: .later, .later, .later, .later, .later, .later, .later)
    let office = office(house, postman)
    try await tell(house, 1)
    pass(house, minutes: 15)
    var lost = try await office.round()
    for (tries, wait) in [Int64(1), 5, 30, 120, 360, 1_440].enumerated() {
      #expect(lost.isEmpty && postman.letters.count == tries + 1)
      pass(house, minutes: wait - 1)
      try await office.round()
      #expect(postman.letters.count == tries + 1, "not before its time")
      pass(house, minutes: 1)
      lost = try await office.round()
    }
    #expect(postman.letters.count == 7 && Set(postman.letters.map(\.id)) == Set(lost))
    #expect(try await house.casework.noticeChoice(of: house.party("ruben"))?.hasFailed == true)
    pass(house, minutes: 10_000)
    try await office.round()
    #expect(postman.letters.count == 7)
    await house.close()
  }

  @Test("an address that takes no letters is not tried again, and the next news is")
  func never() async throws {
    let house = try await house("ruben")
    let postman = Postman(answering: .never)
    let office = office(house, postman)
    try await tell(house, 1)
    pass(house, minutes: 15)
    #expect(try await office.round().count == 1)
    try await tell(house, 2)
    pass(house, minutes: 15)
    try await office.round()
    #expect(postman.letters.count == 2 && Set(postman.letters.map(\.id)).count == 2)
    await house.close()
  }

  @Test("of two processes one does the rounds, and the other when the first has gone")
  func oneAtATime() async throws {
    let house = try await house("ruben")
    let (one, other) = (Postman(), Postman())
    let (first, second) = (office(house, one), office(house, other))
    try await first.round()
    try await tell(house, 1)
    pass(house, minutes: 15)
    try await first.round()
    try await tell(house, 2)
    try await second.round()
    #expect(one.letters.count == 1 && other.letters.isEmpty)
    pass(house, minutes: 15)
    try await second.round()
    #expect(other.letters.count == 1)
    await house.close()
  }

  @Test("what is promised for tomorrow is remembered today, once, to whom it was asked of and to nobody else")
  func reminder() async throws {
    let house = try await house("samira", "ruben", "noor")
    let postman = Postman()
    let goal = ItemID(high: 99, low: 1)
    let step = ItemID(high: 99, low: 2)
    try await tell(house, 1)
    let fact = Step(item: step, goal: goal, doer: house.party("samira"), due: house.calendar.now.day + 5)
    let words = try house.words(step, "Boeken halen.")
    #expect(try await house.change("samira", .planStep(fact, words)) == .done)
    try await office(house, Postman()).round()
    for day in 1...8 {
      pass(house, minutes: 24 * 60)
      let office = office(house, postman)
      try await office.round()
      pass(house, minutes: 20)
      try await office.round()
      let mine = postman.letters.count { $0.to.text.hasPrefix("samira") }
      #expect(mine == (day < 4 ? 0 : day < 6 ? 1 : 2), "day \(day)")
    }
    await house.close()
  }
}
