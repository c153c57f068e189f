import Markup
public import Privacy
import Texts
import Vocabulary

/// Waarom samen?: in plain words, with what it does not mean, and what each thinks of it (S2-R1a, S2-M02).
extension Shell {
  /// On the plan until the viewer answered; a link afterwards.
  @HTMLBuilder
  func togetherCard(_ view: FamilyView) -> some HTML {
    if view.together.mayAnswer, view.together.mine == nil {
      section(.class("kaart"), .aria(.labelledby, "k-samen")) {
        h2(.id("k-samen")) { texts(.togetherTitle) }
        p { texts(.togetherShort) }
        p(.class("acties")) { a(.href(Site.family(view.family, .together))) { texts(.togetherRead) } }
      }
    } else if view.together.mayAnswer || reader == .professional {
      p(.class("acties")) { a(.href(Site.family(view.family, .together))) { texts(.togetherTitle) } }
    }
  }

  /// Before the first consent: nothing is held up by it.
  @HTMLBuilder
  func togetherFirst(_ matrix: SightMatrix) -> some HTML {
    if matrix.asksTogether {
      section(.class("kaart nu"), .aria(.labelledby, "k-samen")) {
        h2(.id("k-samen")) { texts(.togetherTitle) }
        p { texts(.togetherFirst) }
        p(.class("acties")) { a(.href(Site.family(matrix.family, .together))) { texts(.togetherRead) } }
      }
    }
  }

  public func togetherPage(_ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.togetherTitle), tab: .plan, form: state) {
      backLink(.family(view.family, .plan), .planBack)
      h1 { texts(.togetherTitle) }
      ForEach([Key.togetherWhyMany, .togetherWhyOnce, .togetherWhyOrder]) { line in p { texts(line) } }
      h2 { texts(.togetherNotHeading) }
      ul {
        ForEach([Key.togetherNotAll, .togetherNotBound, .togetherNotWithout]) { line in li { texts(line) } }
      }
      p { texts(.togetherLaw) }
      if view.together.mayAnswer { togetherForm(view, state) }
      said(view)
      feedbackLink(.together)
    }
  }

  @HTMLBuilder
  private func togetherForm(_ view: FamilyView, _ state: FormState) -> some HTML {
    h2 { texts(.togetherYours) }
    entry(
      to: .family(view.family, .together), state, TogetherForm.Field.self, send: .save,
      back: .family(view.family, .plan)
    ) {
      choices(
        TogetherForm.Field.answer, state,
        TogetherAnswer.allCases.map { Option(Codes.text($0), Phrase(texts(answer($0)))) })
      prose(TogetherForm.Field.words, state, hint: .togetherHintWords, rows: 3)
      p(.class("kaart stem")) { texts(.togetherWhoReads) }
    }
  }

  @HTMLBuilder
  private func said(_ view: FamilyView) -> some HTML {
    if !view.together.lines.isEmpty {
      section(.aria(.labelledby, "k-gezegd")) {
        h2(.id("k-gezegd")) { texts(.togetherSaid) }
        ul(.class("rij")) {
          ForEach(view.together.lines) { line in
            li(.class("kaart")) {
              p {
                strong { subject(line.who).capitalized }
                ": "
                texts(answer(line.answer))
              }
              if let words = line.words { Prose(words) }
              p(.class("stip")) { texts(.circleDated, [.day: .text(date(line.day))]) }
            }
          }
        }
      }
    }
  }

  private func answer(_ answer: TogetherAnswer) -> Key {
    switch answer {
    case .understood: .togetherUnderstood
    case .talkFirst: .togetherTalkFirst
    case .notWanted: .togetherNotWanted
    }
  }
}

public enum TogetherForm {
  public enum Field: String, FormField {
    case answer = "antwoord"
    case words = "woorden"
  }
}

extension TogetherForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .answer: .togetherField
    case .words: .togetherFieldWords
    }
  }
}
