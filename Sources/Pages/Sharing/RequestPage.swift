import Markup
public import Privacy
import Texts
public import Vocabulary

/// Een vraag om mee te lezen: yes goes on to the preview, no needs no reason, and first talking is an answer too.
extension Shell {
  public func requestPage(_ request: RequestLine, in family: FamilyID, _ state: FormState) -> Page {
    page(title: texts(.requestTitle), tab: .sight, form: state) {
      backLink(.family(family, .sight), .sightBack)
      h1 { texts(.requestHeading, [.name: .name(request.from.name)]) }
      p { asks(request) }
      terms(request.kinds, request.domains, request.purpose, request.purposeWords, until: request.until)
      p { texts(.requestFree) }
      p { texts(.consentStop) }
      problems(state, AnswerForm.Field.self)
      answers(.family(family, .request(request.item)))
    }
  }

  private func answers(_ site: Site) -> some HTML {
    form(.method(.post), .action(.init(site))) {
      secrets
      div(.class("knoppen")) {
        answer(.yes, .requestYes, isPrimary: true)
        answer(.no, .requestNo)
        answer(.discuss, .requestDiscuss)
      }
    }
  }

  private func answer(_ answer: AnswerForm.Answer, _ words: Key, isPrimary: Bool = false) -> some HTML {
    button(
      .class(isPrimary ? "hoofdknop" : "stil"), .name(AnswerForm.Field.answer.rawValue), .value(answer.rawValue)
    ) { texts(words) }
  }

  /// Vragen: a professional asks to read along.
  public func askPage(_ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.askTitle), tab: .plan, form: state) {
      backLink(.family(view.family, .plan), .planBackPro)
      h1 { texts(.askTitle) }
      p { texts(.askIntro) }
      entry(
        to: .family(view.family, .askConsent), state, AskForm.Field.self, send: .askSend,
        back: .family(view.family, .plan)
      ) {
        choices(AskForm.Field.about, state, options(people(view)))
        kindChoices(AskForm.Field.kinds, state)
        domainChoices(AskForm.Field.domains, state)
        purposeChoices(AskForm.Field.purpose, state)
        prose(AskForm.Field.reason, state, hint: .askHintReason, rows: 3)
        untilDay(AskForm.Field.until, state, today: view.day)
        p(.class("kaart stem")) { texts(.askQuiet) }
      }
    }
  }
}
