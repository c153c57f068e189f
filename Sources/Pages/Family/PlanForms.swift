import Markup
public import Privacy
import Texts
import Vocabulary

/// Zeg wat jij vindt, and a new version of the plan.
extension Shell {
  public func stancePage(_ plan: PlanLine, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.stanceTitle), tab: .plan, form: state) {
      backLink(.family(view.family, .plan), .planBack)
      h1 { texts(.stanceTitle) }
      p { texts(.stanceIntro) }
      div(.class("kaart")) { if let words = plan.text.words { Prose(words) } }
      entry(
        to: .family(view.family, .stance), state, StanceForm.Field.self, send: .stanceSend,
        back: .family(view.family, .plan)
      ) {
        choices(
          StanceForm.Field.stance, state,
          Stance.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
        prose(StanceForm.Field.remark, state, hint: .stanceHintRemark, rows: 3)
        p(.class("kaart stem")) { texts(.stanceWhoReads) }
      }
    }
  }

  public func newPlanPage(_ view: FamilyView, _ state: FormState) -> Page {
    let title = texts(view.plan == nil ? .planFirstLink : .planNewTitle)
    return page(title: title, tab: .plan, form: state) {
      backLink(.family(view.family, .plan), .planBack)
      h1 { title }
      p { texts(view.plan == nil ? .planFirstIntro : .planNewIntro) }
      if state.refusal == .planMovedOn, let words = view.plan?.text.words { div(.class("kaart")) { Prose(words) } }
      entry(
        to: .family(view.family, .newPlan), state, PlanForm.Field.self, send: .save, back: .family(view.family, .plan)
      ) {
        input(.type(.hidden), .name(PlanForm.Field.base.rawValue), .value(state[PlanForm.Field.base]))
        prose(PlanForm.Field.words, state, hint: .planHintWords, rows: 10)
        choices(PlanForm.Field.about, state, options(people(view)), several: true)
        choices(
          PlanForm.Field.with, state, options(view.members.map(\.label) + view.helpers.map(\.label)),
          hint: .planHintWith,
          several: true)
        whoReads
      }
    }
  }
}
