import Casework
import Pages
import Texts
import Vocabulary

extension Front {
  /// One's own seintjes; nobody else's page exists.
  func answerNotices(_ visit: Visit, _ session: SignedIn) async throws -> Reply {
    let before = try await casework.noticeChoice(of: session.party)
    let page = { (shell: Shell, state: FormState) in
      Reply.page(shell.noticesPage(before?.choice, hasFailed: before?.hasFailed ?? false, state))
    }
    guard visit.isPost else { return page(try await shell(of: visit), FormState()) }
    var reader = FormReader(visit.state)
    let wanted = wantedNotices(&reader, visit.texts.language)
    guard reader.isComplete else { return incomplete(page(try await shell(of: visit), reader.state)) }
    try await casework.choose(wanted, of: session.party)
    return .see(.notices, .settings)
  }

  /// Nil for none, and while something is wrong in the form.
  private func wantedNotices(_ reader: inout FormReader, _ language: Language) -> NoticeChoice? {
    let field = NoticeForm.Field.self
    guard let channel = NoticeForm.Channel(rawValue: reader.state[field.channel]) else {
      reader.flag(field.channel, reader.state[field.channel].isEmpty ? .notChosen : .unknownChoice)
      return nil
    }
    guard channel == .mail else { return nil }
    let address = MailAddress(reader.state[field.address].filter { !$0.isWhitespace })
    if address == nil { reader.flag(field.address, .notAnAddress) }
    let rhythm: NoticeRhythm? = reader.choice(field.rhythm)
    let quiet: QuietHours? = reader.choice(field.quiet)
    guard let address, let rhythm, let quiet else { return nil }
    return NoticeChoice(address: address, rhythm: rhythm, quiet: quiet, language: language)
  }
}
