import Markup
import Privacy
import Texts
import Vocabulary

/// Het plan in woorden, what each person thinks of it, and the contact person.
extension Shell {
  func commonPlan(_ view: FamilyView) -> some HTML {
    section(.aria(.labelledby, "k-plan")) {
      h2(.id("k-plan")) { texts(.planWords) }
      if let plan = view.plan {
        div(.class("kaart")) {
          if let words = plan.text.words { Prose(words) }
          writers(plan)
          stances(plan, view)
          standing(plan, view)
          why(plan.text.head, today: view.day)
        }
        reactions(plan.text.reactions)
        earlierPlans(view)
      } else {
        p { texts(reader == .professional ? .planNonePro : .planNone) }
      }
      planLinks(view)
    }
  }

  @HTMLBuilder
  func stances(_ plan: PlanLine, _ view: FamilyView) -> some HTML {
    h3 { texts(.planStances) }
    ul {
      ForEach(plan.stances) { stance in
        li {
          strong { subject(stance.who).capitalized }
          ": \(texts.name(stance.stance)). "
          if let remark = stance.remark { span(.dir("auto")) { "“\(remark)”" } }
        }
      }
      if !plan.awaited.isEmpty {
        li { texts(.planAwaited, [.list: .phrase(objects(plan.awaited))]) }
      }
    }
    if plan.stances.contains(where: { $0.stance == .disagree }) { p { texts(.planDiffer) } }
  }

  @HTMLBuilder
  private func planLinks(_ view: FamilyView) -> some HTML {
    let mayReact = view.plan?.text.mayReact == true
    let mayTakeStance = view.plan?.mayTakeStance == true
    if mayReact || mayTakeStance || view.may.writePlan {
      p(.class("acties")) {
        if mayTakeStance { a(.href(Site.family(view.family, .stance))) { texts(.nowStanceButton) } }
        if mayReact, let plan = view.plan {
          a(.href(Site.family(view.family, .react(plan.text.head.id)))) { texts(.reactLink) }
        }
        if view.may.writePlan {
          a(.href(Site.family(view.family, .newPlan))) { texts(view.plan == nil ? .planFirstLink : .planNewLink) }
        }
        standingLinks(view)
      }
    }
  }

  @HTMLBuilder
  private func earlierPlans(_ view: FamilyView) -> some HTML {
    if !view.earlierPlans.isEmpty {
      details {
        summary { span { texts.count(view.earlierPlans.count, one: .planEarlierOne, many: .planEarlierMany) } }
        ForEach(view.earlierPlans) { plan in
          h3 { texts.date(plan.text.head.day) }
          if let words = plan.text.words { Prose(words) }
          writers(plan)
          ForEach(plan.stances) { stance in
            p {
              subject(stance.who).capitalized
              ": \(texts.name(stance.stance))."
            }
          }
        }
      }
    }
  }

  @HTMLBuilder
  private func writers(_ plan: PlanLine) -> some HTML {
    if !plan.contributors.isEmpty {
      p(.class("stip")) { texts(.planWriters, [.list: .phrase(objects(plan.contributors))]) }
    }
  }

  func contactCard(_ contact: ContactLine, _ view: FamilyView) -> some HTML {
    section(.aria(.labelledby, "k-aanspreekpunt")) {
      h2(.id("k-aanspreekpunt")) {
        texts(reader == .professional ? .contactHeadingPro : reader == .child ? .contactHeadingChild : .contactHeading)
      }
      div(.class("kaart mens")) {
        span(.class("bol"), .aria(.hidden, "true")) { contact.label.initials }
        div {
          p {
            strong { Phrase.name(contact.label.name) }
            if let role = role(of: contact.label) {
              br()
              span(.class("stip")) { role }
            }
          }
          if let phone = contact.phone {
            p {
              texts(.contactCall); " "; call(phone)
            }
          }
          if let hours = contact.hours { p { hours.sentence } }
          if let mandate = contact.mandate, reader != .child {
            p {
              texts(.contactMandate); " "; mandate.closed
            }
            if let upTo = contact.upTo { p { texts(.contactUpTo, [.words: .text(upTo)]) } }
            if let backing = contact.backing { p { texts(.contactBacking, [.words: .text(backing)]) } }
          }
          if let standIn = contact.standIn, reader != .child { p { texts(.contactStandIn, [.name: .name(standIn)]) } }
        }
      }
    }
  }

  /// "Zorgcoördinator, Wijkteam Noord".
  func role(of label: PartyLabel) -> String? {
    let parts = [label.function, label.organization].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
