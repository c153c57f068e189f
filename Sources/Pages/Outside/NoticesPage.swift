import Markup
import Texts
public import Vocabulary

public enum NoticeForm {
  public enum Field: String, FormField {
    case channel = "seintjes"
    case address = "adres"
    case rhythm = "hoe-vaak"
    case quiet = "rust"
  }

  /// The values of `channel`.
  public enum Channel: String, CaseIterable, Sendable {
    case none = "geen"
    case mail = "mail"
  }
}

extension NoticeForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .channel: .noticesFieldChannel
    case .address: .noticesFieldAddress
    case .rhythm: .noticesFieldRhythm
    case .quiet: .noticesFieldQuiet
    }
  }
}

/// Seintjes: whether, where and when somebody hears that there is something new (issue 4.8).
extension Shell {
  /// - Parameter choice: what this person chose before; nil when he gets none.
  public func noticesPage(_ choice: NoticeChoice?, hasFailed: Bool, _ state: FormState) -> Page {
    page(title: texts(.noticesTitle), form: state) {
      backLink(.settings, .back)
      h1 { texts(.noticesTitle) }
      if hasFailed { p(.class("kaart fouten"), .role("alert")) { texts(.noticesFailed) } }
      p { texts(.noticesIntro) }
      p { texts(.noticesWords) }
      p(.class("kaart")) { texts(.mailBody) }
      noticeForm(filled(state, choice))
    }
  }

  private func noticeForm(_ state: FormState) -> some HTML {
    entry(to: .notices, state, NoticeForm.Field.self, send: .save, back: .settings) {
      choices(
        NoticeForm.Field.channel, state, NoticeForm.Channel.allCases.map { Option($0.rawValue, Phrase(texts(key($0)))) }
      )
      line(NoticeForm.Field.address, state, hint: .noticesHintAddress)
      choices(
        NoticeForm.Field.rhythm, state, NoticeRhythm.allCases.map { Option(Codes.text($0), Phrase(texts(key($0)))) })
      choices(NoticeForm.Field.quiet, state, QuietHours.allCases.map { Option(Codes.text($0), Phrase(texts(key($0)))) })
    }
  }

  /// What stands now; for who begins, what most people want.
  private func filled(_ state: FormState, _ choice: NoticeChoice?) -> FormState {
    var filled = state
    let now: [(NoticeForm.Field, String)] = [
      (.channel, (choice == nil ? NoticeForm.Channel.none : .mail).rawValue), (.address, choice?.address.text ?? ""),
      (.rhythm, Codes.text(choice?.rhythm ?? .daily)), (.quiet, Codes.text(choice?.quiet ?? .night)),
    ]
    for (field, value) in now where state.all(field).isEmpty { filled.set(field, value) }
    return filled
  }

  private func key(_ channel: NoticeForm.Channel) -> Key {
    switch channel {
    case .none: .noticesNone
    case .mail: .noticesMail
    }
  }

  private func key(_ rhythm: NoticeRhythm) -> Key {
    switch rhythm {
    case .soon: .noticesSoon
    case .daily: .noticesDaily
    }
  }

  private func key(_ quiet: QuietHours) -> Key {
    switch quiet {
    case .never: .noticesQuietNever
    case .night: .noticesQuietNight
    case .evening: .noticesQuietEvening
    }
  }
}
