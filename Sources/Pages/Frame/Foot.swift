import Markup
import Privacy
import Texts
import Vocabulary

/// Onderaan elke bladzijde: whom to call; it is printed too.
extension Shell {
  var foot: some HTML {
    footer {
      h2 { texts(reader == .child ? .footTitleChild : .footTitle) }
      if let contact { contactLine(contact) }
      if reader == .child { childLine }
      p {
        texts(.footUnsafe)
        " "
        call(help.emergency)
        ". "
        texts(.footViolence)
        " "
        call(help.violence)
        texts(.footViolenceEnd)
      }
      button(.id("druk"), .class("stil wacht"), .type(.button)) { texts(.printPage) }
    }
  }

  private func contactLine(_ contact: ContactLine) -> some HTML {
    p {
      texts(.footContact, [.name: .name(contact.label.name)])
      if let phone = contact.phone {
        " "
        call(phone)
        "."
      }
      if let hours = contact.hours { " \(hours.sentence)" }
    }
  }

  private var childLine: some HTML {
    p {
      texts(.footChildren)
      " "
      call(help.children)
      "."
    }
  }

  /// A number that can be called; it reads from left to right in every script.
  func call(_ number: String) -> some HTML {
    a(.class("bel"), .href(.phone(number))) { bdi(.dir("ltr")) { number } }
  }

  private func takeBackButton(_ change: TakeBackCommand, in family: FamilyID) -> some HTML {
    form(.class("druk"), .method(.post), .action(.init(Site.family(family, .takeBack)))) {
      secrets
      input(.type(.hidden), .name(TakeBackForm.Field.what.rawValue), .value(Codes.text(change)))
      button(.class("stil")) { texts(.takeBack) }
    }
  }

  @HTMLBuilder
  var notice: some HTML {
    if let done {
      p(.class("kaart gedaan"), .role("status")) { texts(done.key) }
      if let family, let lastChange, done.canBeTakenBack(lastChange) { takeBackButton(lastChange, in: family) }
    }
  }
}

extension Done {
  /// Whether this is what was just done.
  func canBeTakenBack(_ change: TakeBackCommand) -> Bool {
    switch change {
    case .goal: [.goalBegun, .goalPaused, .goalFinished].contains(self)
    case .swap: self == .goalSwapped
    case .step: self == .stepDone
    case .goalLimit: self == .limit
    case .answer: self == .domain
    case .stance: self == .stance
    }
  }

  var key: Key {
    switch self {
    case .saved: .doneSaved
    case .feedback: .doneFeedback
    case .stance: .doneStance
    case .plan: .donePlan
    case .goalSet: .doneGoalSet
    case .goalBegun: .doneGoalBegun
    case .goalPaused: .doneGoalPaused
    case .goalFinished: .doneGoalFinished
    case .goalSwapped: .doneGoalSwapped
    case .limit: .doneLimit
    case .step: .doneStep
    case .stepDone: .doneStepDone
    case .story: .doneStory
    case .domain: .doneDomain
    case .perspective: .donePerspective
    case .drawing: .doneDrawing
    case .outsiderAsked: .doneOutsiderAsked
    case .outsiderAgreed: .doneOutsiderAgreed
    case .outsiderStopped: .doneOutsiderStopped
    case .outsiderAnswered: .doneOutsiderAnswered
    case .toDiscuss: .doneToDiscuss
    case .pointDiscussed: .donePointDiscussed
    case .consentGiven: .doneConsentGiven
    case .consentSigned: .doneConsentSigned
    case .consentWithdrawn: .doneConsentWithdrawn
    case .requestDeclined: .doneRequestDeclined
    case .requestLater: .doneRequestLater
    case .asked: .doneAsked
    case .note: .doneNote
    case .reaction: .doneReaction
    case .reported: .doneReported
    case .hidden: .doneHidden
    case .shownAgain: .doneShownAgain
    case .decided: .doneDecided
    case .emergency: .doneEmergency
    case .settings: .doneSettings
    case .deleted: .doneDeleted
    case .expectation: .doneExpectation
    case .discussed: .doneDiscussed
    case .planAgreed: .donePlanAgreed
    case .groupPlan: .doneGroupPlan
    case .writing: .doneWriting
    case .decision: .doneDecision
    case .option: .doneOption
    case .view: .doneView
    case .choice: .doneChoice
    case .postponed: .donePostponed
    case .evaluationBegun: .doneEvaluationBegun
    case .evaluationClosed: .doneEvaluationClosed
    case .checked: .doneChecked
    case .taskPassed: .doneTaskPassed
    case .takenBack: .doneTakenBack
    case .mended: .doneMended
    case .takenAway: .doneTakenAway
    case .renamed: .doneRenamed
    case .childWelcomed: .doneChildWelcomed
    case .memberChanged: .doneMemberChanged
    case .offering: .doneOffering
    case .message: .messageSent
    case .unsentKept: .doneUnsentKept
    case .unsentDropped: .doneUnsentDropped
    }
  }
}
