public import Vocabulary

/// Namen bij samen kiezen.
extension Texts {
  public func name(_ phase: DecisionPhase) -> String {
    switch phase {
    case .teamTalk: self(.phaseTeamTalk)
    case .optionTalk: self(.phaseOptionTalk)
    case .decisionTalk: self(.phaseDecisionTalk)
    case .decided: self(.phaseDecided)
    case .postponed: self(.phasePostponed)
    case .reviewed: self(.phaseReviewed)
    }
  }

  public func name(_ turn: DecisionTurn) -> String {
    switch turn {
    case .made: self(.turnMade)
    case .postponed: self(.turnPostponed)
    case .changed: self(.turnChanged)
    case .reviewed: self(.turnReviewed)
    }
  }

  public func name(_ wish: Participation) -> String {
    switch wish {
    case .iDecide: self(.wishIDecide)
    case .together: self(.wishTogether)
    case .decideAndTellMe: self(.wishTellMe)
    case .notNow: self(.wishNotNow)
    }
  }

  /// A term of an option, as a heading.
  public func name(_ term: OptionTerm) -> String {
    switch term {
    case .provider: self(.optionProvider)
    case .demands: self(.optionDemands)
    case .rhythm: self(.optionRhythm)
    case .duration: self(.optionDuration)
    case .start: self(.optionStart)
    case .benefits: self(.optionBenefits)
    case .drawbacks: self(.optionDrawbacks)
    case .price: self(.optionPrice)
    case .without: self(.optionWithout)
    case .otherWays: self(.optionOtherWays)
    }
  }

  /// Why help is not there.
  public func name(_ barrier: Barrier) -> String {
    switch barrier {
    case .noOffer: self(.barrierNoOffer)
    case .region: self(.barrierRegion)
    case .language: self(.barrierLanguage)
    case .cost: self(.barrierCost)
    case .criteria: self(.barrierCriteria)
    }
  }

  public func name(_ way: WayOn) -> String {
    switch way {
    case .talkAgain: self(.wayTalkAgain)
    case .secondOpinion: self(.waySecondOpinion)
    case .trustPerson: self(.wayTrustPerson)
    case .mediator: self(.wayMediator)
    case .settled: self(.waySettled)
    }
  }

  /// Who fixed what is fixed.
  public func name(_ giver: OrderGiver) -> String {
    switch giver {
    case .court: self(.giverCourt)
    case .certifiedInstitution: self(.giverInstitution)
    case .youthProbation: self(.giverProbation)
    }
  }

  public func name(_ answer: HelpAnswer) -> String {
    switch answer {
    case .given: self(.helpingGiven)
    case .refused: self(.helpingSaidNo)
    case .withdrawn: self(.helpingStopped)
    }
  }

  /// Why it may be done without somebody's answer.
  public func name(_ ground: HelpWaiver) -> String {
    switch ground {
    case .presumed: self(.waiverPresumed)
    case .seriousHarm: self(.waiverSeriousHarm)
    case .childPersists: self(.waiverChildPersists)
    case .noTime: self(.waiverNoTime)
    }
  }
}
