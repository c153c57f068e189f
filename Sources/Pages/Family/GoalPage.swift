import Markup
public import Privacy
import Texts
import Vocabulary

/// Eén doel: why, the steps, who does what, and what people say about it.
extension Shell {
  public func goalPage(_ goal: GoalLine, _ view: FamilyView) -> Page {
    page(title: texts(.goalTitle), tab: .goals) {
      backLink(.family(view.family, .goals), .goalBack)
      h1(.dir("auto")) { goal.words }
      p { span(.class(goal.lane == .now ? "label ok" : "label")) { texts.name(goal.lane) } }
      goalFor(goal)
      if let domain = goal.head.domain { p(.class("stip")) { texts.name(domain) } }
      otherWords(goal, view)
      howFar(goal, view)
      steps(goal, view)
      together(on: goal, view)
      helpsGoal(goal, view)
      if goal.mayChange { goalActions(goal, view) }
      checkQuestion(goal, view)
      said(goal)
      reactTo(goal, view)
      why(goal.head, today: view.day)
    }
  }

  func backLink(_ site: Site, _ words: Key) -> some HTML {
    p(.class("terug")) { a(.href(site)) { texts(words) } }
  }

  private func steps(_ goal: GoalLine, _ view: FamilyView) -> some HTML {
    section(.aria(.labelledby, "k-stappen")) {
      h2(.id("k-stappen")) { texts(.stepsHeading) }
      if goal.nextStep == nil, goal.lane != .finished { p { texts(.goalNoStep) } }
      if !goal.steps.isEmpty {
        ol(.class("stap")) { ForEach(goal.steps) { step in stepItem(step, goal, view) } }
      }
      if goal.mayChange, goal.lane != .finished {
        p { a(.class("knop"), .href(Site.family(view.family, .goal(goal.head.id, .newStep)))) { texts(.stepNewLink) } }
      }
    }
  }

  private func stepItem(_ step: StepLine, _ goal: GoalLine, _ view: FamilyView) -> some HTML {
    li {
      p(.dir("auto")) { strong { step.words } }
      if step.isDone {
        p { span(.class("label ok")) { texts(.stepIsDone) } }
      } else {
        p { doer(step, today: view.day) }
        if let due = step.due, due < view.day { p { span(.class("label let")) { texts(.stepLate) } } }
        around(step, goal, view)
        if goal.mayChange || isYou(step.doer) {
          press(
            .family(view.family, .goal(goal.head.id, .finishStep(step.item))), .stepDoneButton, about: step.words)
        }
      }
    }
  }

  private func goalActions(_ goal: GoalLine, _ view: FamilyView) -> some HTML {
    section(.aria(.labelledby, "k-veranderen")) {
      h2(.id("k-veranderen")) { texts(.goalChange) }
      div(.class("knoppen")) {
        switch goal.lane {
        case .now:
          press(.family(view.family, .goal(goal.head.id, .finish)), .goalFinish)
          press(.family(view.family, .goal(goal.head.id, .pause)), .goalPause)
        case .later, .paused: beginOrSwap(goal, view)
        case .finished: p { texts(.goalIsDone) }
        }
        if goal.mayRephrase {
          a(.class("knop stil"), .href(Site.family(view.family, .goal(goal.head.id, .rephrase)))) {
            texts(.goalRephrase)
          }
        }
      }
    }
  }

  @HTMLBuilder
  private func said(_ goal: GoalLine) -> some HTML {
    if !goal.reactions.isEmpty {
      section(.aria(.labelledby, "k-gezegd")) {
        h2(.id("k-gezegd")) { texts(.goalSaid) }
        ul(.class("rij")) { ForEach(goal.reactions) { line in card(line) } }
      }
    }
  }

  @HTMLBuilder
  private func reactTo(_ goal: GoalLine, _ view: FamilyView) -> some HTML {
    if reader != .outsider {
      p(.class("acties")) {
        if viewer?.isMember == true {
          a(.href(Site.family(view.family, .react(goal.head.id)))) { texts(.reactLink) }
        }
        a(.href(Site.family(view.family, .perspective(goal.head.id, .show)))) { texts(.perspectivesTitle) }
        discussLink(goal.head)
        if mayHide(goal.head) {
          a(.href(Site.family(view.family, .object(goal.head.id)))) { texts(.hideLink) }
        }
      }
    }
  }
}
