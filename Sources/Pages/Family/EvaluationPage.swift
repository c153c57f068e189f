import Markup
public import Privacy
import Texts
import Vocabulary

/// Samen terugkijken: on the plan and the help, and a year ahead.
extension Shell {
  public func evaluationPage(_ view: FamilyView) -> Page {
    page(title: texts(.evalHeading), tab: .plan) {
      backLink(.family(view.family, .plan), reader == .professional ? .planBackPro : .planBack)
      h1 { texts(.evalHeading) }
      p { texts(.evalIntro) }
      rhythm(view)
      if let now = view.evaluation.now {
        evaluation(now, view)
      } else if view.evaluation.mayOpen {
        press(.family(view.family, .evaluation(.begin)), .evalBegin, isPrimary: true)
      }
      checks(view)
      ahead(view)
      earlierEvaluations(view)
    }
  }

  private func rhythm(_ view: FamilyView) -> some HTML {
    section {
      if let next = view.nextEvaluation { whenToLookBack(next, view) }
      if let weeks = view.evaluation.weeks {
        p { texts(.evalRhythmIs, [.count: .number(weeks)]) }
      } else if view.nextEvaluation != nil {
        p { texts(.evalRhythmUsual) }
      }
      if view.evaluation.mayCheck {
        p(.class("acties")) { a(.href(Site.family(view.family, .evaluation(.rhythm)))) { texts(.evalRhythmLink) } }
      }
    }
  }

  func whenToLookBack(_ next: NextEvaluation, _ view: FamilyView) -> some HTML {
    p(.class(next.isLate ? "kaart nu" : "stip")) {
      texts(next.isLate ? .evalLate : .evalNext, [.day: .text(texts.date(next.day, today: view.day))])
    }
  }

  private func evaluation(_ line: EvaluationLine, _ view: FamilyView) -> some HTML {
    section {
      h2 { texts(.evalNow, [.day: .text(texts.date(line.head.day, today: view.day))]) }
      if line.answers.isEmpty { p { texts(.evalNoAnswers) } }
      answers(line)
      div(.class("knoppen")) {
        if line.mayAnswer {
          a(.class("knop"), .href(Site.family(view.family, .evaluation(.answer(line.head.id))))) { texts(.evalAnswer) }
        }
        if line.mayClose {
          a(.class("knop stil"), .href(Site.family(view.family, .evaluation(.close(line.head.id))))) {
            texts(.evalClose)
          }
        }
      }
    }
  }

  private func answers(_ line: EvaluationLine) -> some HTML {
    ul(.class("rij")) {
      ForEach(line.answers) { answer in
        li(.class("kaart")) {
          h3 { subject(answer.who).capitalized }
          dl {
            said(EvaluationForm.Field.usefulness, answer.usefulness.map { texts.name($0) })
            said(EvaluationForm.Field.change, answer.change.map { texts.name($0) })
            said(EvaluationForm.Field.withoutHelp, answer.withoutHelp.map { texts.name($0) })
            told(EvaluationForm.Field.help, answer.aboutHelp)
            told(EvaluationForm.Field.roles, answer.aboutRoles)
            told(EvaluationForm.Field.tasks, answer.aboutTasks)
          }
        }
      }
    }
  }

  @HTMLBuilder
  func said(_ field: some LabelledField, _ words: String?) -> some HTML {
    if let words {
      dt { texts(field.label) }
      dd { words }
    }
  }

  @HTMLBuilder
  func told(_ field: some LabelledField, _ words: String?) -> some HTML {
    if let words {
      dt { texts(field.label) }
      dd { Prose(words) }
    }
  }

  @HTMLBuilder
  private func ahead(_ view: FamilyView) -> some HTML {
    if view.evaluation.mayLookAhead || !view.evaluation.ahead.isEmpty {
      section {
        h2 { texts(.aheadHeading) }
        if view.evaluation.ahead.isEmpty { p { texts(.aheadNone) } }
        ul(.class("rij")) { ForEach(view.evaluation.ahead) { line in aheadCard(line) } }
        if view.evaluation.mayLookAhead {
          p(.class("acties")) {
            a(.href(Site.family(view.family, .evaluation(.lookAhead)))) { texts(.aheadLink) }
            a(.href(Site.family(view.family, .evaluation(.drawAhead)))) { texts(.aheadDrawLink) }
          }
        }
      }
    }
  }

  private func aheadCard(_ line: TextLine) -> some HTML {
    li(.class("kaart"), .id("i\(line.head.id)")) {
      h3 {
        line.head.author == nil ? Phrase(texts(.aheadAll)) : subject(line.head.author ?? line.head.about[0]).capitalized
      }
      said(line.words, drawn: line.isDrawn, line.head)
      origin(line.head)
    }
  }

  @HTMLBuilder
  private func earlierEvaluations(_ view: FamilyView) -> some HTML {
    if !view.evaluation.earlier.isEmpty {
      section {
        h2 { texts(.evalEarlier) }
        ForEach(view.evaluation.earlier) { line in
          h3 { texts.date(line.closedOn ?? line.head.day, today: view.day) }
          p { texts(line.changed ? .evalChanged : .evalStays) }
          details {
            summary { span { texts(.evalAnswersOf) } }
            if line.answers.isEmpty { p { texts(.evalNoAnswers) } }
            answers(line)
          }
        }
      }
    }
  }
}
