import Markup
public import Privacy
import Texts
public import Vocabulary

/// Warme overdracht: who leaves, who comes, step by step and together; nobody has to tell the story again.
extension Shell {
  /// The same for everybody who takes part: it tells of no handover.
  @HTMLBuilder
  func handoverLink(_ view: FamilyView) -> some HTML {
    if view.tasks.isShown, reader != .child {
      section {
        h2 { texts(.handoverHeading) }
        p { texts(.handoverShort) }
        p(.class("acties")) { a(.href(Site.family(view.family, .handover(.list)))) { texts(.handoverLink) } }
      }
    }
  }

  public func handoverPage(_ view: FamilyView) -> Page {
    page(title: texts(.handoverHeading), tab: .people) {
      backLink(.family(view.family, .people), .handoverBackToPeople)
      h1 { texts(.handoverHeading) }
      p { texts(reader == .professional ? .handoverIntroPro : .handoverIntro) }
      if view.handovers.handovers.isEmpty { p { texts(.handoverNone) } }
      if !view.handovers.beginFor.isEmpty {
        p { a(.class("knop"), .href(Site.family(view.family, .handover(.new)))) { texts(.handoverNewLink) } }
      }
      ForEach(view.handovers.handovers) { handover in handoverCard(handover, view) }
    }
  }

  private func handoverCard(_ handover: HandoverLine, _ view: FamilyView) -> some HTML {
    section(.class(handover.isFollowed && handover.closedOn == nil ? "kaart nu" : "kaart"), .id("i\(handover.head.id)"))
    {
      h2 { texts(.handoverFromTo, [.name: .phrase(mention(handover.from)), .other: .phrase(mention(handover.to))]) }
      p { texts(.goalFor, [.list: .phrase(objects(handover.head.about))]) }
      if let words = handover.words { Prose(words) }
      if let words = handover.introduction {
        h3 { texts(.handoverWhoComes, [.name: .phrase(mention(handover.to))]) }
        Prose(words)
      }
      p {
        texts(
          .handoverReachable,
          [
            .name: .phrase(subject(handover.from)), .day: .text(texts.date(handover.reachableUntil, today: view.day)),
          ])
      }
      if handover.isFollowed {
        h3 { texts(.handoverSteps) }
        ol(.class("stap")) { ForEach(handover.steps) { step in stepOf(handover, step, view) } }
        complete(handover, view)
      } else {
        p { texts(.courseNotYours) }
      }
      origin(handover.head)
    }
  }

  private func stepOf(_ handover: HandoverLine, _ line: HandoverStepLine, _ view: FamilyView) -> some HTML {
    li {
      p { strong { texts.name(line.step) } }
      if let by = line.by {
        p { stand(line, by, view) }
      } else {
        p(.class("nogniet")) { texts(.handoverNotYet) }
        if line.step == .actionsTaken, handover.openActions > 0 {
          p { texts(.handoverOpenActions, [.count: .number(handover.openActions)]) }
        }
        if line.step == .storyChosen, handover.role == .family {
          p { a(.href(Site.family(view.family, .giveConsent))) { texts(.handoverShareLink) } }
        }
        stepActions(handover, line.step, view)
      }
    }
  }

  private func stand(_ line: HandoverStepLine, _ by: PartyLabel, _ view: FamilyView) -> Phrase {
    guard let day = line.day else { return texts(.handoverSkipped, [.name: .phrase(mention(by))]) }
    return texts(
      .handoverDone, [.day: .text(texts.date(day, today: view.day)), .name: .phrase(mention(by))])
  }

  @HTMLBuilder
  private func stepActions(_ handover: HandoverLine, _ step: HandoverStep, _ view: FamilyView) -> some HTML {
    let item = handover.head.id
    if handover.stepsToTake.contains(step) {
      p {
        a(.href(Site.family(view.family, .handover(.take(item, step))))) {
          texts(step == .introduced ? .handoverIntroduceLink : .handoverTakeLink)
          span(.class("vh")) { ": \(texts.name(step))" }
        }
      }
    }
    if handover.stepsToSkip.contains(step) {
      press(.family(view.family, .handover(.skip(item, step))), .handoverSkip, about: texts.name(step))
    }
  }

  @HTMLBuilder
  private func complete(_ handover: HandoverLine, _ view: FamilyView) -> some HTML {
    if let day = handover.closedOn {
      p { span(.class("label ok")) { texts(.handoverClosed, [.day: .text(texts.date(day, today: view.day))]) } }
    } else {
      p { texts(.handoverThree) }
    }
    ul {
      ForEach(handover.confirmed) { line in
        li {
          texts(
            .handoverConfirmed,
            [.name: .phrase(subject(line.by)), .day: .text(texts.date(line.day, today: view.day))])
        }
      }
    }
    if handover.mayConfirm {
      press(.family(view.family, .handover(.confirm(handover.head.id))), .handoverConfirm, isPrimary: true)
    }
  }

  // MARK: Forms

  public func newHandoverPage(_ view: FamilyView, _ state: FormState) -> Page {
    handoverForm(.handoverNewLink, .handoverNewIntro, .new, view, state, HandoverForm.Field.self) {
      choices(HandoverForm.Field.about, state, options(view.handovers.beginFor), several: true)
      choices(HandoverForm.Field.from, state, options(view.handovers.helpers))
      choices(HandoverForm.Field.to, state, options(view.handovers.helpers))
      prose(HandoverForm.Field.words, state, hint: .handoverHintWords, rows: 3)
      day(HandoverForm.Field.reachable, state, from: view.day, to: view.day + Handover.longestReach)
      whoReads
    }
  }

  public func handoverStepPage(
    _ handover: HandoverLine, _ step: HandoverStep, _ view: FamilyView, _ state: FormState
  ) -> Page {
    handoverForm(
      Phrase(texts.name(step)), step.question, .take(handover.head.id, step), view, state, HandoverStepForm.Field.self
    ) {
      if step == .introduced {
        prose(HandoverStepForm.Field.words, state, hint: .handoverHintIntroduction, rows: 5)
        whoReads
      }
      day(
        HandoverStepForm.Field.day, state, to: step == .firstAppointment ? view.day + Handover.longestReach : view.day)
    }
  }

  private func handoverForm<Field: LabelledField>(
    _ title: Key, _ intro: Key, _ to: HandoverSite, _ view: FamilyView, _ state: FormState, _ fields: Field.Type,
    @HTMLBuilder content: () -> HTMLFragment
  ) -> Page {
    handoverForm(Phrase(texts(title)), intro, to, view, state, fields, content: content)
  }

  private func handoverForm<Field: LabelledField>(
    _ title: Phrase, _ intro: Key, _ to: HandoverSite, _ view: FamilyView, _ state: FormState, _ fields: Field.Type,
    @HTMLBuilder content: () -> HTMLFragment
  ) -> Page {
    page(title: title.plain, tab: .people, form: state) {
      backLink(.family(view.family, .handover(.list)), .handoverBack)
      h1 { title }
      p { texts(intro) }
      entry(
        to: .family(view.family, .handover(to)), state, fields, send: .save,
        back: .family(view.family, .handover(.list)), content: content)
    }
  }
}

extension HandoverStep {
  fileprivate var question: Key {
    switch self {
    case .introduced: .handoverAskIntroduced
    case .storyChosen: .handoverAskStory
    case .talkedTogether: .handoverAskTalked
    case .actionsTaken: .handoverAskActions
    case .firstAppointment: .handoverAskAppointment
    }
  }
}
