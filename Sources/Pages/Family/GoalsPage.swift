import Markup
public import Privacy
import Texts
import Vocabulary

/// Doelen: the limit is a number of places, never an error afterwards.
extension Shell {
  public func goalsPage(_ view: FamilyView) -> Page {
    page(title: texts(.tabGoals), tab: .goals) {
      h1 { texts(.goalsHeading) }
      p { texts.count(view.goals.limit, one: .goalsLimitOne, many: .goalsLimitMany) }
      goalLinks(view)
      places(view)
      loadMeter(view)
      whatFirst(view)
      onlyOneChild(view)
      if !view.goals.paused.isEmpty { waiting(view.goals.paused, .goalsPaused, view) }
      if !view.goals.later.isEmpty { waiting(view.goals.later, .goalsLater, view) }
      finished(view)
    }
  }

  @HTMLBuilder
  private func goalLinks(_ view: FamilyView) -> some HTML {
    if view.may.setGoal || view.may.setGoalLimit {
      div(.class("knoppen")) {
        if view.may.setGoal {
          a(.class("knop"), .href(Site.family(view.family, .newGoal))) { texts(.goalNewLink) }
        }
        if view.may.setGoalLimit {
          a(.class("knop stil"), .href(Site.family(view.family, .goalLimit))) { texts(.limitLink) }
        }
      }
    }
  }

  private func places(_ view: FamilyView) -> some HTML {
    section(.aria(.labelledby, "k-nu")) {
      h2(.id("k-nu")) {
        texts(.goalsNow, [.count: .number(view.goals.now.count), .limit: .number(view.goals.limit)])
      }
      if view.goals.now.isEmpty { p { texts(view.may.setGoal ? .goalsEmpty : .goalsEmptyOther) } }
      ul(.class("rij")) {
        ForEach(view.goals.now) { goal in place(goal, view) }
        ForEach(0..<max(0, view.goals.limit - view.goals.now.count)) { _ in
          li(.class("kaart leeg")) { p { texts(.goalsFreePlace) } }
        }
      }
      if view.goals.isFull, !(view.goals.later + view.goals.paused).isEmpty {
        p(.class("kaart nu")) { texts(.goalsFull, [.limit: .number(view.goals.limit)]) }
      }
    }
  }

  private func place(_ goal: GoalLine, _ view: FamilyView) -> some HTML {
    li(.class("kaart")) {
      goalTitle(goal, view)
      goalFor(goal)
      nextStep(goal, today: view.day)
      if goal.mayChange {
        press(.family(view.family, .goal(goal.head.id, .pause)), .goalPause, about: goal.words)
      }
    }
  }

  private func waiting(_ goals: [GoalLine], _ heading: Key, _ view: FamilyView) -> some HTML {
    section {
      h2 { texts(heading) }
      ul(.class("rij")) {
        ForEach(goals) { goal in
          li(.class("kaart")) {
            goalTitle(goal, view)
            goalFor(goal)
            nextStep(goal, today: view.day)
            if goal.mayChange { beginOrSwap(goal, view) }
          }
        }
      }
    }
  }

  /// With a free place a goal can begin; without one it can only change places.
  @HTMLBuilder
  func beginOrSwap(_ goal: GoalLine, _ view: FamilyView) -> some HTML {
    if view.goals.isFull {
      a(.class("knop stil"), .href(Site.family(view.family, .goal(goal.head.id, .swap)))) {
        texts(.goalSwap)
        span(.class("vh")) { ": \(goal.words)" }
      }
    } else {
      press(.family(view.family, .goal(goal.head.id, .begin)), .goalBegin, about: goal.words)
    }
  }

  private func goalTitle(_ goal: GoalLine, _ view: FamilyView) -> some HTML {
    h3 { a(.href(Site.family(view.family, .goal(goal.head.id, .show))), .dir("auto")) { goal.words } }
  }

  func goalFor(_ goal: GoalLine) -> some HTML {
    p(.class("stip")) { texts(.goalFor, [.list: .phrase(objects(goal.head.about))]) }
  }

  @HTMLBuilder
  private func finished(_ view: FamilyView) -> some HTML {
    if !view.goals.finished.isEmpty {
      details {
        summary { span { texts.count(view.goals.finished.count, one: .goalsFinishedOne, many: .goalsFinishedMany) } }
        ul {
          ForEach(view.goals.finished) { goal in
            li { a(.href(Site.family(view.family, .goal(goal.head.id, .show))), .dir("auto")) { goal.words } }
          }
        }
      }
    }
  }
}
