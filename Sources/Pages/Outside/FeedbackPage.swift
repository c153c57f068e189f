import Markup
import Texts
public import Vocabulary

public enum FeedbackForm {
  public enum Field: String, FormField { case words = "woorden" }
}

extension FeedbackForm.Field: LabelledField { var label: Key { .feedbackField } }

/// Reageer: on every page that explains something, without signing in and without saying who one is (S3-15).
extension Shell {
  func feedbackLink(_ page: ExplanatoryPage) -> some HTML {
    p(.class("acties")) { a(.href(Site.feedback(page))) { texts(.feedbackLink) } }
  }

  public func feedbackPage(_ page: ExplanatoryPage, _ state: FormState, isBusy: Bool = false) -> Page {
    self.page(title: texts(.feedbackTitle), form: state) {
      h1 { texts(.feedbackTitle) }
      p { texts(.feedbackAbout, [.words: .text(texts(title(of: page)))]) }
      p { texts(.feedbackNoNames) }
      if isBusy { p(.class("kaart fouten"), .role("alert")) { texts(.feedbackBusy) } }
      entry(to: .feedback(page), state, FeedbackForm.Field.self, send: .feedbackSend, back: .welcome) {
        prose(FeedbackForm.Field.words, state, hint: .feedbackHint, rows: 4)
      }
    }
  }

  private func title(of page: ExplanatoryPage) -> Key {
    switch page {
    case .welcome: .welcomeTitle
    case .helpNow: .helpTitle
    case .quickExit: .exitTitle
    case .together: .togetherTitle
    }
  }
}
