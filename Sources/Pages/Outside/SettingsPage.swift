import Markup
import Texts
import Vocabulary

/// Instellingen: language and letters.
extension Shell {
  public func settingsPage(_ state: FormState) -> Page {
    page(title: texts(.settingsTitle), form: state) {
      h1 { texts(.settingsTitle) }
      problems(state, SettingsForm.Field.self)
      form(.method(.post), .action(.init(Site.settings)), .novalidate) {
        secrets
        choices(SettingsForm.Field.language, filled(state), Language.allCases.map(option))
        choices(
          SettingsForm.Field.letters, filled(state),
          Letters.allCases.map { Option($0.rawValue, Phrase(texts(Shell.key($0)))) })
        div(.class("knoppen")) { button { texts(.save) } }
      }
      p { texts(.settingsDark) }
      if viewer != nil {
        p(.class("acties")) { a(.href(Site.notices)) { texts(.noticesLink) } }
        p(.class("acties")) { a(.href(Site.calendar(.choice))) { texts(.ownCalendarLink) } }
      }
    }
  }

  /// In its own language, with the name in this page's language behind it.
  private func option(_ language: Language) -> Option {
    switch language {
    case .dutch: Option(language.rawValue, Phrase(texts(.languageDutch)))
    case .easyDutch:
      Option(language.rawValue, Phrase(texts(.languageEasyDutch)), hint: Phrase(texts(.languageEasyDutchHint)))
    case .english: Option(language.rawValue, Phrase(texts(.languageEnglish)))
    }
  }

  private func filled(_ state: FormState) -> FormState {
    var filled = state
    if state.all(SettingsForm.Field.language).isEmpty {
      filled.set(SettingsForm.Field.language, texts.language.rawValue)
    }
    if state.all(SettingsForm.Field.letters).isEmpty { filled.set(SettingsForm.Field.letters, letters.rawValue) }
    return filled
  }

  private static func key(_ letters: Letters) -> Key {
    switch letters {
    case .normal: .lettersNormal
    case .larger: .lettersLarger
    case .spacious: .lettersSpacious
    }
  }
}
