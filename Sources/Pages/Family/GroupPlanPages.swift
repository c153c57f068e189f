import Markup
public import Privacy
import Texts
import Vocabulary

/// Een plan van de familie zelf, offered first; and by when there must be a plan (Jeugdwet 4.1.2, 4.1.3).
extension Shell {
  @HTMLBuilder
  func beforeThePlan(_ view: FamilyView) -> some HTML {
    if let due = view.onePlan.dueOn {
      p(.class("kaart nu")) { texts(.planDue, [.day: .text(texts.date(due, today: view.day))]) }
    }
    if let state = view.onePlan.groupPlan, reader == .adult || reader == .youth {
      p {
        switch state {
        // There is a plan already: how it came to be is behind the link.
        case .notOffered where view.plan != nil: ""
        case .notOffered: texts(.groupPlanFirst)
        case .offered: texts(.groupPlanOffered)
        case .answered(.make, let day): texts(.groupPlanMake, [.day: .text(texts.date(day, today: view.day))])
        case .answered(.decline, let day): texts(.groupPlanDecline, [.day: .text(texts.date(day, today: view.day))])
        }
        " "
        a(.href(Site.family(view.family, .groupPlan))) { texts(.groupPlanLink) }
      }
    }
  }

  public func groupPlanPage(_ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.groupPlanTitle), tab: .plan, form: state) {
      backLink(.family(view.family, .plan), .planBack)
      h1 { texts(.groupPlanTitle) }
      p { texts(.groupPlanIntro) }
      entry(
        to: .family(view.family, .groupPlan), state, GroupPlanForm.Field.self, send: .save,
        back: .family(view.family, .plan)
      ) {
        choices(
          GroupPlanForm.Field.answer, state,
          [
            Option(Codes.text(GroupPlanAnswer.make), Phrase(texts(.groupPlanYes))),
            Option(
              Codes.text(GroupPlanAnswer.decline), Phrase(texts(.groupPlanNo)), hint: Phrase(texts(.groupPlanNoHint))),
          ])
      }
      if view.onePlan.mayAskInWriting {
        p { texts(.writingIntro) }
        press(.family(view.family, .planInWriting), .writingAsk)
      }
    }
  }
}

public enum GroupPlanForm {
  public enum Field: String, FormField { case answer = "antwoord" }
}

extension GroupPlanForm.Field: LabelledField { var label: Key { .groupPlanField } }
