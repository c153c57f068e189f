import Markup
import Privacy
import Texts
import Vocabulary

/// Op papier: what was chosen, what is waited for, what people expect of each other, and when they look back.
extension Shell {
  @HTMLBuilder
  func paperTogether(_ view: FamilyView) -> some HTML {
    paperChoices(view)
    waitsNow(view)
    paperExpectations(view)
    paperEvaluations(view)
  }

  @HTMLBuilder
  private func paperChoices(_ view: FamilyView) -> some HTML {
    let made = view.deciding.decisions.filter(\.isMade)
    if !made.isEmpty {
      h2 { texts(.decisionsHeading) }
      ForEach(made) { decision in
        div(.class("kaart")) {
          h3(.dir("auto")) { decision.question }
          if let chosen = decision.chosenOption { p { strong(.dir("auto")) { title(of: chosen) } } }
          ForEach(decision.acts.filter { $0.turn == .made }) { act in if let words = act.words { Prose(words) } }
          if decision.differs { p { texts(.decisionDissent) } }
        }
      }
    }
  }

  @HTMLBuilder
  private func paperExpectations(_ view: FamilyView) -> some HTML {
    if !view.expectations.lines.isEmpty {
      h2 { texts(.expectHeading) }
      ul { ForEach(view.expectations.lines) { line in li { paperExpectation(line) } } }
    }
  }

  @HTMLBuilder
  private func paperExpectation(_ line: ExpectationLine) -> some HTML {
    strong { says(line).capitalized }
    if let expects = line.expects { Prose(expects) }
    if let offers = line.offers { Prose(offers) }
  }

  @HTMLBuilder
  private func paperEvaluations(_ view: FamilyView) -> some HTML {
    if view.nextEvaluation != nil || !view.evaluation.earlier.isEmpty {
      h2 { texts(.evalHeading) }
      if let next = view.nextEvaluation { whenToLookBack(next, view) }
      ul {
        ForEach(view.evaluation.earlier) { line in
          li {
            texts.date(line.closedOn ?? line.head.day, today: view.day)
            ": "
            texts(line.changed ? .evalChanged : .evalStays)
          }
        }
      }
    }
  }
}
