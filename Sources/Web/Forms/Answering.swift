import Pages
import Privacy
import Texts
import Vocabulary

extension FormState {
  /// A consent filled in as it was asked for; everything can still be changed.
  init(answering request: RequestLine) {
    self.init()
    set(ConsentForm.Field.about, Codes.text(request.about.party))
    if let recipient = request.recipient { set(ConsentForm.Field.recipient, Codes.text(recipient)) }
    set(ConsentForm.Field.kinds, all: request.kinds.map(Codes.text))
    set(ConsentForm.Field.domains, all: (request.domains ?? []).map(Codes.text))
    set(ConsentForm.Field.purpose, Codes.text(request.purpose))
    set(ConsentForm.Field.reason, request.purposeWords ?? "")
    set(ConsentForm.Field.until, request.until.description)
    set(ConsentForm.Field.request, request.item.description)
  }
}

extension ConsentPreview {
  /// What the signer was shown, kept with the consent (invariant 9): the version of the text, and each item.
  func asText(_ texts: Texts) -> String {
    let shown = items.map { "\($0.head.id) \($0.opensToday ? "+" : "-") \(texts.name($0.head.kind))" }
    return String((["preview 1 \(texts.language.rawValue) \(day)"] + shown).joined(separator: "\n").prefix(3_900))
  }

  private var day: Day { start }
}
