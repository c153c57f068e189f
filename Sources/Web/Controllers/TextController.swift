import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  /// A text of one's own: put right, or taken away; and how it stood before.
  func answerText(_ visit: Visit, _ ask: Ask, _ item: ItemID, _ site: TextSite) async throws -> Reply {
    guard let text = try await casework.textHistory(ask.family, of: item, for: ask.viewer) else {
      return notFound(visit)
    }
    let back = FamilySite.showing(text.head)
    switch (site, visit.isPost) {
    case (.earlier, false) where !text.earlier.isEmpty:
      return .page(visit.shell(text).earlierPage(text, back: .family(ask.family, back)))
    case (.mend, _) where text.mayMend: return try await mend(visit, ask, text, back)
    case (.takeAway, false) where text.mayTakeAway:
      return .page(visit.shell(text).takeAwayPage(text, back: .family(ask.family, back)))
    case (.takeAway, true) where text.mayMend:
      return try await press(
        .changing(.takeAway(item)), visit, ask, then: back.withoutText, .takenAway, back: back.withoutText)
    default: return notFound(visit)
    }
  }

  private func mend(_ visit: Visit, _ ask: Ask, _ text: TextHistory, _ back: FamilySite) async throws -> Reply {
    let again = { (state: FormState) in
      Reply.page(visit.shell(text).mendPage(text, back: .family(ask.family, back), state))
    }
    guard visit.isPost else { return again(FormState(mending: text)) }
    var reader = FormReader(visit.state)
    let title = text.title == nil ? nil : reader.line(MendForm.Field.title)
    let words = reader.prose(MendForm.Field.words)
    guard reader.isComplete, let words else { return incomplete(again(reader.state)) }
    // Nothing was changed: then nobody needs to be told that it was.
    if words.text == text.words, title?.text == text.title { return .see(.family(ask.family, back)) }
    var texts: [WordField: BoundedText] = [.body: words]
    if let title { texts[.title] = title }
    return try await carryOut(
      .changing(.mend(text.head.id, Words(text.head.id, texts))), visit, ask, then: back, .mended, again: again)
  }
}

extension FormState {
  fileprivate init(mending text: TextHistory) {
    self.init()
    set(MendForm.Field.title, text.title ?? "")
    set(MendForm.Field.words, text.words ?? "")
  }
}

extension FamilySite {
  /// Where one goes when the text itself is gone.
  fileprivate var withoutText: FamilySite { if case .perspective = self { .perspectives } else { self } }
}
