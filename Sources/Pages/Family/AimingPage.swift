import Markup
import Privacy
import Texts
import Vocabulary

/// Doelen wegen: what stands beside a goal, and how much it all is.
extension Shell {
  // MARK: One goal

  @HTMLBuilder
  func otherWords(_ goal: GoalLine, _ view: FamilyView) -> some HTML {
    let wordings = view.aiming.wordings[goal.head.id] ?? []
    let mayReword = view.aiming.mayReword.contains(goal.head.id)
    if !wordings.isEmpty || mayReword {
      section(.aria(.labelledby, "k-woorden")) {
        h2(.id("k-woorden")) { texts(.rewordHeading) }
        ForEach(wordings) { line in saidBeside(line) }
        if mayReword {
          p { a(.href(Site.family(view.family, .goal(goal.head.id, .reword)))) { texts(.rewordLink) } }
        }
      }
    }
  }

  /// What a professional says beside the family, with room for an answer.
  func saidBeside(_ line: TextLine) -> some HTML {
    div(.class("kaart"), .id("i\(line.head.id)")) {
      advice(line.head)
      if let words = line.words { Prose(words) } else { p(.class("stip")) { texts(.itemDestroyed) } }
      p(.class("stip")) { whose(line.head) }
      reactions(line.reactions)
      if line.mayReact, let family {
        p { a(.href(Site.family(family, .react(line.head.id)))) { texts(.reactLink) } }
      }
    }
  }

  func howFar(_ goal: GoalLine, _ view: FamilyView) -> some HTML {
    section(.aria(.labelledby, "k-hoever")) {
      h2(.id("k-hoever")) { texts(.markHeading) }
      let marks = view.aiming.marks[goal.head.id] ?? []
      if let newest = marks.first { mark(newest) } else { p { texts(.markNone) } }
      if marks.count > 1 {
        details {
          summary { span { texts(.markEarlier) } }
          ForEach(marks.dropFirst()) { line in mark(line) }
        }
      }
      if goal.mayChange {
        p { a(.href(Site.family(view.family, .goal(goal.head.id, .mark)))) { texts(.markLink) } }
      }
    }
  }

  private func mark(_ line: MarkLine) -> some HTML {
    div(.class("kaart"), .id("i\(line.text.head.id)")) {
      p { strong { texts.name(line.level) } }
      if let words = line.text.words { Prose(words) }
      p(.class("stip")) {
        if line.together.isEmpty {
          whose(line.text.head)
        } else {
          texts(
            .markTogether,
            [.list: .phrase(objects(line.together)), .day: .text(date(line.text.head.day))])
        }
      }
    }
  }

  // MARK: Steps

  /// What comes first, what goes together, how often; and what helps.
  @HTMLBuilder
  func around(_ step: StepLine, _ goal: GoalLine, _ view: FamilyView) -> some HTML {
    if let timing = view.aiming.timings[step.item] { said(timing) }
    helps(view.aiming.helping[step.item] ?? [])
    if goal.mayChange, !step.isDone {
      p(.class("acties")) {
        a(.href(Site.family(view.family, .goal(goal.head.id, .timing(step.item))))) {
          texts(.timingLink)
          span(.class("vh")) { ": \(step.words)" }
        }
        a(.href(Site.family(view.family, .goal(goal.head.id, .helpsStep(step.item))))) {
          texts(.helpsLink)
          span(.class("vh")) { ": \(step.words)" }
        }
      }
    }
  }

  @HTMLBuilder
  private func said(_ timing: TimingLine) -> some HTML {
    if !timing.after.isEmpty { p { texts(.timingAfter, [.words: .text(quoted(timing.after))]) } }
    if !timing.alongside.isEmpty { p { texts(.timingAlongside, [.words: .text(quoted(timing.alongside))]) } }
    if let perWeek = timing.perWeek { p { texts.count(perWeek, one: .timingWeekOne, many: .timingWeekMany) } }
    if timing.isHeavy { p { span(.class("label")) { texts(.timingHeavy) } } }
  }

  private func quoted(_ lines: [NamedLine]) -> String {
    texts.list(words: lines.map { "“\($0.words)”" })
  }

  @HTMLBuilder
  func helps(_ strengths: [TextLine]) -> some HTML {
    if !strengths.isEmpty {
      p { texts(.helpsHeading) }
      ul(.class("goed")) {
        ForEach(strengths) { line in if let words = line.words { li(.dir("auto")) { words } } }
      }
    }
  }

  @HTMLBuilder
  func helpsGoal(_ goal: GoalLine, _ view: FamilyView) -> some HTML {
    let strengths = view.aiming.helping[goal.head.id] ?? []
    if !strengths.isEmpty || goal.mayChange {
      section(.aria(.labelledby, "k-helpt")) {
        h2(.id("k-helpt")) { texts(.helpsTitle) }
        helps(strengths)
        if goal.mayChange {
          p { a(.href(Site.family(view.family, .goal(goal.head.id, .helps)))) { texts(.helpsLink) } }
        }
      }
    }
  }

  // MARK: How much it is

  /// In plain words, over what this viewer sees; two heavy things in a week are a question and no more.
  @HTMLBuilder
  func loadMeter(_ view: FamilyView) -> some HTML {
    let load = view.aiming.load
    if load.goals > 0 {
      section(.aria(.labelledby, "k-veel")) {
        h2(.id("k-veel")) { texts(.loadHeading) }
        ul {
          li { texts.count(load.goals, one: .loadGoalsOne, many: .loadGoalsMany) }
          li { texts.count(load.openSteps, one: .loadStepsOne, many: .loadStepsMany) }
          if let perWeek = load.perWeek {
            li { texts.count(perWeek, one: .loadWeekOne, many: .loadWeekMany) }
          } else {
            li { texts(.loadWeekUnknown) }
          }
          li { texts.count(load.helpers, one: .loadHelpersOne, many: .loadHelpersMany) }
        }
        ForEach(load.heavyWeeks) { week in heavy(week) }
        p { texts(reader == .professional ? .loadAskPro : .loadAsk) }
      }
    }
  }

  private func heavy(_ week: HeavyWeek) -> some HTML {
    div(.class("kaart nu")) {
      p { texts(.loadHeavy, [.day: .text(date(week.monday))]) }
      ul { ForEach(week.steps) { words in li(.dir("auto")) { words } } }
    }
  }

  // MARK: What first

  @HTMLBuilder
  func whatFirst(_ view: FamilyView) -> some HTML {
    let aiming = view.aiming
    if aiming.mayRank || aiming.order != nil {
      section(.aria(.labelledby, "k-eerst")) {
        h2(.id("k-eerst")) { texts(.orderHeading) }
        if let order = aiming.order { jointOrder(order, view) } else { p { texts(.orderNone) } }
        if aiming.mayOrder { p { a(.href(Site.family(view.family, .goalOrder))) { texts(.orderLink) } } }
        if aiming.mayRank { ownRanking(view) }
        ForEach(aiming.rankings) { line in
          details {
            summary { span { texts(.rankingOf, [.name: .phrase(mention(line.who))]) } }
            numbered(line.goals)
          }
        }
      }
    }
  }

  private func jointOrder(_ order: OrderLine, _ view: FamilyView) -> some HTML {
    div(.class("kaart")) {
      numbered(order.goals)
      if !order.agreed.isEmpty {
        p(.class("stip")) {
          texts(.orderAgreed, [.list: .phrase(subjects(order.agreed)), .day: .text(date(order.day))])
        }
      }
      if order.mayAgree { press(.family(view.family, .agreeToOrder(order.item)), .orderAgree) }
    }
  }

  @HTMLBuilder
  private func ownRanking(_ view: FamilyView) -> some HTML {
    if let own = view.aiming.ownRanking, !own.goals.isEmpty {
      div(.class("kaart stem")) {
        h3 { texts(.rankingOwn) }
        numbered(own.goals)
        p(.class("stip")) { texts(own.isShared ? .rankingIsShared : .rankingIsPrivate) }
        press(.family(view.family, .shareRanking(own.item)), own.isShared ? .rankingHide : .rankingShare)
      }
    }
    p { a(.href(Site.family(view.family, .ranking))) { texts(.rankingLink) } }
  }

  private func numbered(_ goals: [NamedLine]) -> some HTML {
    ol { ForEach(goals) { goal in li(.dir("auto")) { goal.words } } }
  }
}
