import Casework
import HTTPTypes
import Pages
import Privacy
import Synchronization
import Vocabulary

/// Maat per minuut: at most thirty, whoever sends them. Of wrong codes, so that with eighty bits a code is never guessed;
/// and of reactions.
final class Throttle: Sendable {
  private let state = Mutex<(minute: Int64, count: Int)>((0, 0))
  private static let most = 30

  func isBusy(at now: Moment) -> Bool { state.withLock { $0.minute == now.minute && $0.count >= Self.most } }

  func note(at now: Moment) {
    state.withLock { $0 = $0.minute == now.minute ? (now.minute, $0.count + 1) : (now.minute, 1) }
  }
}

extension Moment {
  fileprivate var minute: Int64 { milliseconds / 60_000 }
}

extension Front {
  // MARK: Outside, with a code

  /// The code comes in a form and never stands in an address.
  func answerCode(_ visit: Visit) async throws -> Reply {
    let shell = visit.shell()
    guard visit.isPost else { return .page(shell.codeFormPage(FormState())) }
    if wrongCodes.isBusy(at: wallClock.now) {
      return .page(shell.codeFormPage(FormState(), problem: .busy), .tooManyRequests)
    }
    var reader = FormReader(visit.state)
    guard let typed = reader.line(CodeForm.Field.code) else {
      return incomplete(.page(shell.codeFormPage(reader.state)))
    }
    let code = secrets.digest(OutsideCode.plain(typed.text))
    guard let view = try await casework.outsiderView(code: code) else {
      wrongCodes.note(at: wallClock.now)
      return incomplete(.page(shell.codeFormPage(FormState(), problem: .wrong)))
    }
    guard visit.form[AnswerOutsideForm.Field.words.rawValue] != nil, view.answer == nil else {
      return .page(shell.outsidePage(view, code: typed.text, FormState()))
    }
    guard let words = reader.prose(AnswerOutsideForm.Field.words) else {
      return incomplete(.page(shell.outsidePage(view, code: typed.text, reader.state)))
    }
    switch try await casework.answer(code: code, words, as: newItem(visit), receipt: receipt(visit)) {
    case .done: return .see(.outside, .outsiderAnswered)
    case .notFound, .refused, .conflict:
      var state = visit.state
      state.isConflict = true
      return incomplete(.page(shell.outsidePage(view, code: typed.text, state)))
    }
  }

  // MARK: Asking

  func answerQuestions(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard let view = try await familyView(ask, .perspectives) else { return notFound(visit) }
    switch ask.site {
    case .askOutsider:
      let people = view.perspectives.askableAbout
      guard !people.isEmpty else { return notFound(visit) }
      return try await askOutsider(visit, ask, people, view)
    case .question(let item, let site):
      guard let line = view.perspectives.questions.first(where: { $0.head.id == item }) else { return notFound(visit) }
      return try await question(visit, ask, line, site, view)
    default: return notFound(visit)
    }
  }

  private func askOutsider(
    _ visit: Visit, _ ask: Ask, _ people: [PartyLabel], _ view: FamilyView
  ) async throws -> Reply {
    let again = { (state: FormState) in
      Reply.page(visit.shell(view).askOutsiderPage(people, in: ask.family, today: view.day, state))
    }
    guard visit.isPost else { return again(FormState()) }
    var reader = FormReader(visit.state)
    let about = reader.person(QuestionForm.Field.about, of: people)
    let name = reader.line(QuestionForm.Field.name)
    let words = reader.prose(QuestionForm.Field.words, limit: 600)
    let purpose = reader.prose(QuestionForm.Field.purpose, limit: 400)
    let until = reader.day(QuestionForm.Field.until, from: view.day, to: view.day + 60)
    guard reader.isComplete, let about, let name, let words, let purpose, let until else {
      return incomplete(again(reader.state))
    }
    let item = newItem(visit)
    let request = OutsiderRequest(item: item, subject: about, until: until)
    return try await carryOut(
      .perspective(.askOutsider(request, Words(item, [.name: name, .body: words, .purpose: purpose]))), visit, ask,
      then: .question(item, .show), .outsiderAsked, about: QuestionForm.Field.about, again: again)
  }

  private func question(
    _ visit: Visit, _ ask: Ask, _ line: QuestionLine, _ site: QuestionSite, _ view: FamilyView
  ) async throws -> Reply {
    let id = line.head.id
    switch (site, visit.isPost) {
    case (.show, false): return .page(visit.shell(view).questionPage(line, in: ask.family))
    case (.agree, true):
      return try await press(
        .perspective(.agreeToAsk(id)), visit, ask, then: .question(id, .show), .outsiderAgreed,
        back: .question(id, .show))
    case (.stop, true):
      return try await press(
        .perspective(.stopAsking(id)), visit, ask, then: .question(id, .show), .outsiderStopped,
        back: .question(id, .show))
    case (.code, true):
      // Shown at once and never again, so there is no address to come back to.
      let code = OutsideCode.new(from: secrets.token("code/\(id)/\(visit.sentKey)"))
      guard
        try await casework.keep(code: secrets.digest(OutsideCode.plain(code)), of: id, in: ask.family, for: ask.viewer)
      else { return notFound(visit) }
      return .page(visit.shell(view).codePage(line, code: code, in: ask.family))
    default: return notFound(visit)
    }
  }
}

/// Eighty bits in sixteen letters and digits that nobody mistakes for one another.
enum OutsideCode {
  private static let letters = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")

  /// - Parameter token: at least thirty-two hexadecimal digits of chance.
  static func new(from token: String) -> String {
    let digits = token.compactMap(\.hexDigitValue)
    let code = (0..<16).map { letters[(digits[$0 * 2] * 16 + digits[$0 * 2 + 1]) % letters.count] }
    return stride(from: 0, to: 16, by: 4).map { String(code[$0..<$0 + 4]) }.joined(separator: " ")
  }

  /// As it is typed, with or without spaces, dashes and capitals.
  static func plain(_ typed: String) -> String {
    String(typed.uppercased().filter { $0.isLetter || $0.isNumber })
  }
}
