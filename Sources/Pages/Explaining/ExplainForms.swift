import Markup
public import Privacy
import Texts
import Vocabulary

/// Formulieren bij de verklarende analyse.
extension Shell {
  public func newFactorPage(_ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.factorNewTitle), tab: .story, form: state) {
      backLink(.family(view.family, .explanation), .explainBack)
      h1 { texts(.factorNewTitle) }
      p { texts(.factorNewIntro) }
      entry(
        to: .family(view.family, .newFactor), state, FactorForm.Field.self, send: .save,
        back: .family(view.family, .explanation)
      ) {
        prose(FactorForm.Field.words, state, hint: .factorHintWords, rows: 3)
        choices(
          FactorForm.Field.column, state,
          FactorColumn.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
        choices(
          FactorForm.Field.level, state, FactorLevel.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
        choices(FactorForm.Field.about, state, options(people(view)), several: true)
        if !view.explanation.factors.isEmpty {
          choices(
            FactorForm.Field.alternative, state,
            [Option("", Phrase(texts(.factorNoAlternative)))]
              + view.explanation.factors.map { Option($0.head.id.description, Phrase(short($0.words ?? ""))) })
        }
        whoReads
      }
    }
  }

  public func newInfluencePage(_ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.linkNewLink), tab: .story, form: state) {
      backLink(.family(view.family, .explanation), .explainBack)
      h1 { texts(.linkNewLink) }
      p { texts(.linkNewIntro) }
      entry(
        to: .family(view.family, .newInfluence), state, InfluenceForm.Field.self, send: .save,
        back: .family(view.family, .explanation)
      ) {
        choices(InfluenceForm.Field.from, state, ends(view))
        choices(InfluenceForm.Field.to, state, ends(view))
        whoReads
      }
    }
  }

  private func ends(_ view: FamilyView) -> [Option] {
    view.explanation.ends.map { end in
      if let person = end.person, case .person(let id) = end.end {
        return Option(Codes.text(InfluenceEnd.person(id)), subject(person).capitalized)
      }
      return Option(Codes.text(end.end), Phrase("“\(short(end.words ?? ""))”"))
    }
  }

  public func recognisePage(_ card: FactorLine, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.recogniseLink), tab: .story, form: state) {
      backLink(.family(view.family, .explanation), .explainBack)
      h1 { texts(.recogniseLink) }
      blockquote { Prose(card.words ?? "") }
      entry(
        to: .family(view.family, .recognise(card.head.id)), state, RecogniseForm.Field.self, send: .save,
        back: .family(view.family, .explanation)
      ) {
        choices(
          RecogniseForm.Field.recognition, state,
          Recognition.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
        p(.class("kaart stem")) { texts(.recogniseWhoReads) }
      }
    }
  }

  public func besidePage(_ goal: GoalLine, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.besideTitle), tab: .goals, form: state) {
      backLink(.family(view.family, .goal(goal.head.id, .show)), .goalBackOne)
      h1 { texts(.besideTitle) }
      p { texts(.besideIntro) }
      entry(
        to: .family(view.family, .goal(goal.head.id, .answerCheck)), state, BesideForm.Field.self, send: .save,
        back: .family(view.family, .goal(goal.head.id, .show))
      ) {
        prose(BesideForm.Field.words, state, rows: 3)
        whoReads
      }
    }
  }

  /// A question beside a child's goal, never a block; once answered, the answer stands there.
  @HTMLBuilder
  func checkQuestion(_ goal: GoalLine, _ view: FamilyView) -> some HTML {
    if let check = view.planCheck.goals[goal.head.id], goal.lane != .finished,
      !check.empty.isEmpty || check.reason != nil
    {
      section(.class("kaart nu"), .aria(.labelledby, "k-vraag")) {
        h2(.id("k-vraag")) { texts(.besideHeading) }
        if let reason = check.reason {
          p { texts(.besideAnswered) }
          Prose(reason)
        } else {
          p { texts(.besideAsk) }
          ul { ForEach(check.empty) { lane in li { texts.name(lane) } } }
          if goal.mayChange {
            p(.class("acties")) {
              a(.href(Site.family(view.family, .goal(goal.head.id, .answerCheck)))) { texts(.besideLink) }
            }
          }
        }
      }
    }
  }

  /// Every goal is about one child: a question to all.
  @HTMLBuilder
  func onlyOneChild(_ view: FamilyView) -> some HTML {
    if let child = view.planCheck.onlyAbout, view.may.setGoal {
      div(.class("kaart nu")) {
        p { texts(isYou(child) ? .besideOnlyYou : .besideOnly, [.name: .phrase(object(child))]) }
        if let goal = view.planCheck.unanswered {
          p(.class("acties")) { a(.href(Site.family(view.family, .goal(goal, .answerCheck)))) { texts(.besideLink) } }
        }
      }
    }
  }
}
