import Markup
public import Privacy
import Texts
import Vocabulary

/// Vastgesteld of nog niet, and what is still needed for it.
extension Shell {
  @HTMLBuilder
  func standing(_ plan: PlanLine, _ view: FamilyView) -> some HTML {
    if let day = plan.standing.agreedOn {
      p { span(.class("label ok")) { texts(.planAgreedOn, [.day: .text(texts.date(day, today: view.day))]) } }
    } else {
      p { span(.class("label let")) { texts(.planNotAgreed) } }
    }
    if !plan.standing.unspoken.isEmpty {
      p { texts(.planUnspoken) }
      ul { ForEach(plan.standing.unspoken) { helper in li { object(helper) } } }
    }
  }

  @HTMLBuilder
  func standingLinks(_ view: FamilyView) -> some HTML {
    if view.plan?.standing.mayAgree == true {
      a(.href(Site.family(view.family, .agreePlan))) { texts(.planAgreeLink) }
    }
    if reader == .adult || reader == .youth || reader == .professional {
      a(.href(Site.family(view.family, .expectations(.list)))) { texts(.expectHeading) }
    }
  }

  /// When to look back, said to everybody who takes part and to who helps here.
  @HTMLBuilder
  func lookBack(_ view: FamilyView) -> some HTML {
    if let next = view.nextEvaluation {
      section {
        h2 { texts(.evalHeading) }
        whenToLookBack(next, view)
        p(.class("acties")) { a(.href(Site.family(view.family, .evaluation(.show)))) { texts(.evalLink) } }
      }
    }
  }

  /// The second look: what each thinks, once more, before it is recorded.
  public func agreePlanPage(_ plan: PlanLine, _ view: FamilyView) -> Page {
    page(title: texts(.planAgreeTitle), tab: .plan) {
      backLink(.family(view.family, .plan), reader == .professional ? .planBackPro : .planBack)
      h1 { texts(.planAgreeTitle) }
      p { texts(.planAgreeIntro) }
      h2 { texts(.planWords) }
      div(.class("kaart")) {
        if let words = plan.text.words { Prose(words) }
        stances(plan, view)
      }
      if plan.stances.contains(where: { $0.stance == .disagree }) { p { texts(.planAgreeDiffer) } }
      press(.family(view.family, .agreePlan), .planAgreeYes, isPrimary: true)
    }
  }
}
