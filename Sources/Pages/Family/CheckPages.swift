import Markup
public import Privacy
import Texts
import Vocabulary

/// Hoe jij de hulp vindt: for oneself, until one shares it; a low answer offers a choice and alerts nobody (S2-P15).
extension Shell {
  @HTMLBuilder
  func checks(_ view: FamilyView) -> some HTML {
    let shared = view.evaluation.checks.filter { !$0.isOwn }
    if view.evaluation.mayCheck || !shared.isEmpty {
      section {
        h2 { texts(.checkHeading) }
        if view.evaluation.mayCheck {
          p { texts(.checkOnlyYou) }
          p { a(.href(Site.family(view.family, .evaluation(.checks)))) { texts(.checkLink) } }
        }
        ul(.class("rij")) {
          ForEach(shared) { line in
            li(.class("kaart")) {
              h3 { texts(.checkOf, [.name: .phrase(mention(line.who)), .day: .text(texts.date(line.day))]) }
              answers(line)
            }
          }
        }
      }
    }
  }

  func answers(_ line: CheckLine) -> some HTML {
    dl {
      ForEach(CheckForm.Field.questions) { question in
        said(question, question.answer(in: line.answers).map { texts.name($0) })
      }
      told(CheckForm.Field.helped, line.helped)
      told(CheckForm.Field.hindered, line.hindered)
    }
  }

  public func checksPage(_ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.checkHeading), tab: .plan, form: state) {
      backLink(.family(view.family, .evaluation(.show)), .evalBack)
      h1 { texts(.checkHeading) }
      p(.class("kaart stem")) { texts(.checkOnlyYou) }
      entry(
        to: .family(view.family, .evaluation(.checks)), state, CheckForm.Field.self, send: .save,
        back: .family(view.family, .evaluation(.show))
      ) {
        ForEach(CheckForm.Field.questions) { question in
          choices(question, state, Experience.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
        }
        prose(CheckForm.Field.helped, state, rows: 2)
        prose(CheckForm.Field.hindered, state, rows: 2)
      }
      ownChecks(view)
      trustPerson
    }
  }

  @HTMLBuilder
  private func ownChecks(_ view: FamilyView) -> some HTML {
    let own = view.evaluation.checks.filter(\.isOwn)
    if !own.isEmpty {
      h2 { texts(.checkEarlier) }
      ul(.class("links")) {
        ForEach(own) { line in
          li { a(.href(Site.family(view.family, .evaluation(.check(line.item))))) { texts.date(line.day) } }
        }
      }
    }
  }

  public func checkPage(_ line: CheckLine, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.checkHeading), tab: .plan, form: state) {
      backLink(.family(view.family, .evaluation(.checks)), .checkBack)
      h1 { texts(.checkDay, [.day: .text(texts.date(line.day))]) }
      div(.class("kaart")) { answers(line) }
      h2 { texts(.checkShareHeading) }
      p { texts(line.isLow ? .checkLow : .checkShareIntro) }
      entry(
        to: .family(view.family, .evaluation(.check(line.item))), state, ShareForm.Field.self, send: .checkShareSend,
        back: .family(view.family, .evaluation(.show))
      ) {
        choices(
          ShareForm.Field.with, state, options(view.evaluation.confidants), hint: .checkShareHint, several: true)
      }
      trustPerson
    }
  }

  /// Reached without anybody in between, and without a trace here (Jeugdwet 2.5).
  private var trustPerson: some HTML {
    div(.class("kaart")) {
      h2 { texts(.trustHeading) }
      p { texts(.trustWho) }
      p { call(help.trust) }
    }
  }
}
