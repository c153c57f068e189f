import Markup
public import Privacy
import Texts
import Vocabulary

public enum CodeForm {
  public enum Field: String, FormField { case code }
}

public enum AnswerOutsideForm {
  public enum Field: String, FormField {
    case code
    case words = "woorden"
  }
}

extension CodeForm.Field: LabelledField { var label: Key { .outsideFieldCode } }

extension AnswerOutsideForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .code: .outsideFieldCode
    case .words: .outsideFieldAnswer
    }
  }
}

/// Antwoord van buiten: one question and one's own answer; nothing here says that there is a family.
extension Shell {
  /// - Parameter problem: why the code that was sent opens nothing, in words that tell nothing else.
  public func codeFormPage(_ state: FormState, problem: OutsideProblem? = nil) -> Page {
    page(title: texts(.outsideTitle), form: state) {
      h1 { texts(.outsideTitle) }
      p { texts(.outsideIntro) }
      if let problem {
        p(.class("kaart fouten"), .role("alert")) { texts(problem == .wrong ? .outsideWrong : .outsideBusy) }
      }
      entry(to: .outside, state, CodeForm.Field.self, send: .outsideSend, back: .welcome) {
        line(CodeForm.Field.code, state, hint: .outsideHintCode)
      }
    }
  }

  public func outsidePage(_ view: OutsiderView, code: String, _ state: FormState) -> Page {
    page(title: texts(.outsideTitle), form: state) {
      h1 { texts(.outsideTitle) }
      section {
        h2 { texts(.outsideQuestion) }
        blockquote { Prose(view.question) }
        p(.dir("auto")) { texts(.questionWhy, [.words: .text(view.purpose)]) }
        p { texts(.questionUntil, [.day: .text(texts.fullDate(view.until))]) }
      }
      if let answer = view.answer {
        section {
          h2 { texts(.outsideYourAnswer) }
          blockquote { Prose(answer) }
          p { texts(.outsideGiven) }
        }
      } else {
        entry(to: .outside, state, AnswerOutsideForm.Field.self, send: .outsideGive, back: .outside) {
          input(.type(.hidden), .name(AnswerOutsideForm.Field.code.rawValue), .value(code))
          prose(AnswerOutsideForm.Field.words, state, hint: .outsideHintAnswer)
          p(.class("kaart stem")) { texts(.outsideWhoReads) }
        }
      }
    }
  }
}

/// Why a code opens nothing: the same for wrong, expired and stopped.
public enum OutsideProblem: Hashable, Sendable { case wrong, busy }
