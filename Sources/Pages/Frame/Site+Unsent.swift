import Vocabulary

/// Formulieren waarin iemand lang schrijft: what is typed there can be kept for later.
extension Site {
  public var keepsUnsent: Bool {
    if case .family(_, let site) = self { return site.keepsUnsent }
    return false
  }

  /// The form that is done with when this is sent: of a second press, the form before it.
  public var formThatIsSent: Site {
    guard case .family(let family, let site) = self else { return self }
    switch site {
    case .confirmConsent: return .family(family, .giveConsent)
    case .confirmNote: return .family(family, .newNote)
    case .confirmEmergency: return .family(family, .emergency)
    default: return self
    }
  }
}

extension FamilySite {
  var keepsUnsent: Bool {
    switch self {
    case .stance, .together, .newPlan, .newDecision, .newGoal, .tell, .newStrength, .newWish, .newConcern,
      .answerConcern,
      .reviseOption, .newSubject, .askOutsider, .perspective(_, .add), .perspective(_, .discuss), .giveConsent, .react,
      .notCorrect,
      .askConsent, .newNote, .emergency, .expectations(.new), .evaluation(.answer), .evaluation(.checks),
      .evaluation(.lookAhead), .newFactor, .decideObjection, .help(.new), .help(.answer), .help(.waive), .passTask,
      .team(.describe), .team(.leave), .team(.close), .team(.afterCare), .cooperation(.agreement), .cooperation(.issue),
      .cooperation(.answer),
      .coordinator(.wish), .coordinator(.name),
      .text(_, .mend), .waiting(.new), .waiting(.contact), .handover(.new),
      .handover(.take), .crisis(.write), .crisis(.signal), .crisis(.handle), .crisis(.pass), .reports(.new),
      .reports(.write), .reports(.react), .reports(.correct), .meeting(.new), .meeting(.fill),
      .reportingCode(.new), .reportingCode(.write), .reportingCode(.holdBack),
      .informing(.new), .informing(.hear), .informing(.answer), .informing(.refuse), .messages(.with):
      true
    case .goal(_, let site): site.keepsUnsent
    case .decision(_, let site): site.keepsUnsent
    case .plan, .feed, .paper, .paperFile, .takeBack, .agreePlan, .groupPlan, .planInWriting, .expectations,
      .evaluation, .decisions, .goals, .goalLimit, .ranking, .goalOrder, .agreeToOrder, .shareRanking, .story,
      .alongside, .domains, .domain, .perspectives, .question, .newDrawing, .picture, .perspective, .agenda,
      .discussed, .people, .profile, .cooperation, .coordinator, .team, .tasks, .birthday, .circles, .newCircle,
      .genograms, .newGenogram, .genogram,
      .circle, .sight,
      .confirmConsent,
      .consent, .signConsent, .withdrawConsent, .request, .object, .endObjection, .confirmNote, .confirmEmergency,
      .help(.list), .explanation, .pickOffering, .newInfluence, .recognise, .removeExplained, .wishes, .rest, .endWish,
      .birth,
      .member, .text, .waiting, .handover, .crisis, .reports, .meeting, .messages, .reportingCode, .informing:
      false
    }
  }
}

extension GoalSite {
  var keepsUnsent: Bool {
    switch self {
    case .newStep, .rephrase, .reword, .mark, .answerCheck, .joint: true
    case .show, .begin, .pause, .finish, .swap, .finishStep, .timing, .helps, .helpsStep, .endJoint: false
    }
  }
}

extension DecisionSite {
  var keepsUnsent: Bool {
    switch self {
    case .option, .nothing, .view, .decide, .postpone, .change, .review, .notOffered, .position, .goOn, .framework,
      .guideline, .deviation:
      true
    case .show, .parties: false
    }
  }
}
