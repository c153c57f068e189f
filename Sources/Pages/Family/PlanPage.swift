import Markup
public import Privacy
import Texts
import Vocabulary

/// Ons plan: what is up, in ten seconds; the home of everybody in a family.
extension Shell {
  public func planPage(_ view: FamilyView) -> Page {
    if reader == .child { return childPage(view) }
    if reader == .outsider { return outsiderPage(view) }
    return page(title: texts(.tabPlan), tab: .plan) {
      h1 { planHeading(view) }
      if let plan = view.plan {
        p(.class("stip")) { texts(.planUpdated, [.day: .text(texts.date(plan.text.head.day, today: view.day))]) }
      }
      vacancyCard(view)
      if reader == .professional { professionalLinks(view) } else { nextThing(view) }
      goalsNow(view)
      waitsNow(view)
      beforeThePlan(view)
      commonPlan(view)
      decidingLink(view)
      lookBack(view)
      togetherCard(view)
      if let contact = view.contact { contactCard(contact, view) }
      goingWell(view)
      // Who supports has no tab for what he was given to read.
      if reader == .supporter {
        p(.class("acties")) { a(.href(Site.family(view.family, .story))) { texts(.tabStory) } }
      }
      p(.class("acties")) { a(.href(Site.family(view.family, .feed(1)))) { texts(.feedLink) } }
      p(.class("acties")) { a(.href(Site.family(view.family, .paper))) { texts(.paperTitle) } }
    }
  }

  private func planHeading(_ view: FamilyView) -> Phrase {
    if reader == .professional { return texts(.planHeadingPro, [.name: .phrase(familyName(view))]) }
    return texts(.planHeading, [.name: .name(firstName(view.viewer.label))])
  }

  /// What the family wants to be called, or the first names of its members.
  func familyName(_ view: FamilyView) -> Phrase {
    if let name = view.familyName { return .name(name) }
    return texts.list(names: people(view).map(firstName))
  }

  func firstName(_ label: PartyLabel) -> String {
    label.name.split(separator: " ").first.map(String.init) ?? label.name
  }

  private func goalsNow(_ view: FamilyView) -> some HTML {
    section(.aria(.labelledby, "k-doelen")) {
      h2(.id("k-doelen")) { texts(.planGoals) }
      if view.goals.now.isEmpty {
        p { texts(view.may.setGoal ? .goalsEmpty : .goalsEmptyOther) }
        if view.may.setGoal, let family {
          p { a(.href(Site.family(family, .newGoal))) { texts(.goalNewLink) } }
        }
      } else {
        ul(.class("rij")) { ForEach(view.goals.now) { goal in goalCard(goal, view) } }
      }
    }
  }

  private func goalCard(_ goal: GoalLine, _ view: FamilyView) -> some HTML {
    li(.class("kaart")) {
      h3(.dir("auto")) { goal.words }
      nextStep(goal, today: view.day)
      p {
        a(.href(Site.family(view.family, .goal(goal.head.id, .show)))) {
          texts(.goalMore)
          span(.class("vh")) { ": \(goal.words)" }
        }
      }
    }
  }

  /// The next step with who and when, or the fixed sentence: a goal without steps never looks finished.
  @HTMLBuilder
  func nextStep(_ goal: GoalLine, today: Day) -> some HTML {
    if let step = goal.nextStep {
      p {
        texts(.stepNext)
        " "
        span(.dir("auto")) { step.words }
      }
      p { strong { doer(step, today: today) } }
    } else if goal.lane != .finished {
      p(.class("nogniet")) { texts(.goalNoStep) }
    }
  }

  func doer(_ step: StepLine, today: Day) -> Phrase {
    let you = isYou(step.doer)
    guard let due = step.due else {
      return you ? Phrase(texts(.stepDoerYou)) : texts(.stepDoer, [.name: .phrase(mention(step.doer))])
    }
    let day = Filling.text(texts.weekday(due, today: today))
    if you { return texts(.stepDoerYouDue, [.day: day]) }
    return texts(.stepDoerDue, [.name: .phrase(mention(step.doer)), .day: day])
  }

  /// The same for everybody: it tells of no decision.
  private func decidingLink(_ view: FamilyView) -> some HTML {
    p(.class("acties")) {
      a(.href(Site.family(view.family, .decisions))) { texts(.decisionsLink) }
      a(.href(Site.family(view.family, .help(.list)))) { texts(.helpingHeading) }
      a(.href(Site.family(view.family, .waiting(.list)))) { texts(.waitLink) }
      a(.href(Site.family(view.family, .meeting(.list)))) { texts(.meetingHeading) }
    }
  }

  @HTMLBuilder
  private func goingWell(_ view: FamilyView) -> some HTML {
    if !view.strengths.isEmpty {
      section(.aria(.labelledby, "k-goed")) {
        h2(.id("k-goed")) { texts(reader == .professional ? .planStrengthsPro : .planStrengths) }
        ul(.class("goed")) {
          ForEach(view.strengths) { line in
            if let words = line.words { li(.dir("auto")) { words } }
          }
        }
      }
    }
  }
}
