import Markup
public import Privacy
import Texts
import Vocabulary

/// Formulieren bij doelen.
extension Shell {
  /// - Parameter people: about whom this viewer may set a goal.
  public func newGoalPage(_ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.goalNewTitle), tab: .goals, form: state) {
      backLink(.family(view.family, .goals), .goalBack)
      h1 { texts(.goalNewTitle) }
      p { texts(.goalNewIntro) }
      entry(
        to: .family(view.family, .newGoal), state, GoalForm.Field.self, send: .save,
        back: .family(view.family, .goals)
      ) {
        prose(GoalForm.Field.words, state, hint: .goalHintWords, rows: 3)
        choices(GoalForm.Field.about, state, options(people(view)), several: true)
        domainChoice(GoalForm.Field.domain, state)
        choices(GoalForm.Field.lane, state, lanes(view))
        whoReads
      }
    }
  }

  private func lanes(_ view: FamilyView) -> [Option] {
    let full = texts(.goalsFull, [.limit: .number(view.goals.limit)])
    return [
      Option(Codes.text(GoalLane.now), Phrase(texts.name(GoalLane.now)), hint: view.goals.isFull ? full : nil),
      Option(Codes.text(GoalLane.later), Phrase(texts.name(GoalLane.later))),
    ]
  }

  func people(_ view: FamilyView) -> [PartyLabel] { view.members.filter(\.role.takesPart).map(\.label) }

  /// Said at each save: who will read it.
  var whoReads: some HTML {
    p(.class("kaart stem")) {
      texts(reader == .professional ? .whoReadsPro : reader == .youth ? .whoReadsYouth : .whoReads)
      if let family, reader == .adult || reader == .youth {
        " "
        a(.href(Site.family(family, .sight))) { texts(.whoReadsLink) }
      }
    }
  }

  public func goalLimitPage(_ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.limitTitle), tab: .goals, form: state) {
      backLink(.family(view.family, .goals), .goalBack)
      h1 { texts(.limitTitle) }
      p { texts(.limitIntro) }
      entry(
        to: .family(view.family, .goalLimit), state, LimitForm.Field.self, send: .save,
        back: .family(view.family, .goals)
      ) {
        choices(
          LimitForm.Field.limit, state,
          (1...Shell.mostGoals).map { Option("\($0)", texts.count($0, one: .limitOne, many: .limitMany)) })
      }
    }
  }

  /// More than this is not offered: it would be no limit.
  static let mostGoals = 5

  public func swapPage(_ goal: GoalLine, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.swapTitle), tab: .goals, form: state) {
      backLink(.family(view.family, .goals), .goalBack)
      h1 { texts(.swapTitle) }
      p { texts(.swapIntro, [.words: .text(goal.words)]) }
      entry(
        to: .family(view.family, .goal(goal.head.id, .swap)), state, SwapForm.Field.self, send: .swapSend,
        back: .family(view.family, .goals)
      ) {
        choices(
          SwapForm.Field.pause, state,
          view.goals.now.filter(\.mayChange).map { Option($0.head.id.description, Phrase($0.words)) })
      }
    }
  }

  public func rephrasePage(_ goal: GoalLine, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.goalRephrase), tab: .goals, form: state) {
      backLink(.family(view.family, .goal(goal.head.id, .show)), .goalBackOne)
      h1 { texts(.goalRephrase) }
      entry(
        to: .family(view.family, .goal(goal.head.id, .rephrase)), state, RephraseForm.Field.self, send: .save,
        back: .family(view.family, .goal(goal.head.id, .show))
      ) {
        prose(RephraseForm.Field.words, state, hint: .goalHintWords, rows: 3)
        whoReads
      }
    }
  }

  public func newStepPage(_ goal: GoalLine, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.stepNewTitle), tab: .goals, form: state) {
      backLink(.family(view.family, .goal(goal.head.id, .show)), .goalBackOne)
      h1 { texts(.stepNewTitle) }
      p {
        texts(.stepNewIntro)
        " "
        strong(.dir("auto")) { goal.words }
      }
      entry(
        to: .family(view.family, .goal(goal.head.id, .newStep)), state, StepForm.Field.self, send: .save,
        back: .family(view.family, .goal(goal.head.id, .show))
      ) {
        prose(StepForm.Field.words, state, hint: .stepHintWords, rows: 2)
        choices(StepForm.Field.doer, state, options(view.members.map(\.label) + view.helpers.map(\.label)))
        day(StepForm.Field.due, state, hint: Phrase(texts(.stepHintDue)), from: view.day)
        if state.refusal == .restFirst || state.has(StepForm.Field.asked, "1") {
          choices(StepForm.Field.asked, state, [Option("1", Phrase(texts(.stepAsked)))], several: true)
        }
      }
    }
  }
}
