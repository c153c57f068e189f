/// Evaluatie (S0-15): a look back on one version of the plan, by everybody whom it is about.
public struct Evaluation: Hashable, Sendable {
  public var item: ItemID
  public var plan: ItemID

  public init(item: ItemID, plan: ItemID) {
    self.item = item
    self.plan = plan
  }
}

/// Nut van de hulp (NJi outcome 2): what the help brings.
public enum Usefulness: UInt8, CaseIterable, Hashable, Sendable {
  case much = 1
  case some = 2
  case little = 3
  case nothing = 4
}

/// Verder zonder hulp (NJi outcome 3.1): whether somebody could go on without it.
public enum WithoutHelp: UInt8, CaseIterable, Hashable, Sendable {
  case yes = 1
  case partly = 2
  case no = 3
}

/// Verandering (NJi outcome 3.3): how it goes, compared with the last time.
public enum ChangeSince: UInt8, CaseIterable, Hashable, Sendable {
  case better = 1
  case same = 2
  case worse = 3
}

/// Antwoord bij een evaluatie, of one member for himself; nothing in it is required.
public struct EvaluationAnswer: Hashable, Sendable {
  public var item: ItemID
  public var evaluation: ItemID
  public var person: PersonID
  public var usefulness: Usefulness?
  public var withoutHelp: WithoutHelp?
  public var change: ChangeSince?

  public init(
    item: ItemID, evaluation: ItemID, person: PersonID, usefulness: Usefulness? = nil,
    withoutHelp: WithoutHelp? = nil, change: ChangeSince? = nil
  ) {
    self.item = item
    self.evaluation = evaluation
    self.person = person
    self.usefulness = usefulness
    self.withoutHelp = withoutHelp
    self.change = change
  }
}

/// Hoe een evaluatie eindigt: never otherwise than with a plan that holds (S2-P14).
public enum EvaluationEnd: Hashable, Sendable {
  case planStays
  case newPlan(Envelope)
}

/// Ervaren: yes, a little, or no.
public enum Experience: UInt8, CaseIterable, Hashable, Sendable {
  case yes = 1
  case partly = 2
  case no = 3
}

/// Ervaringscheck (S0-01, S1-16, S2-P15): how one member finds the help; his own, until he shares it himself.
public struct ExperienceCheck: Hashable, Sendable {
  public var item: ItemID
  public var person: PersonID
  public var understood: Experience?
  public var listened: Experience?
  /// "Telde jouw stem mee?"
  public var counted: Experience?
  /// "Voel jij je veilig en gehoord?"
  public var safe: Experience?

  public init(
    item: ItemID, person: PersonID, understood: Experience? = nil, listened: Experience? = nil,
    counted: Experience? = nil, safe: Experience? = nil
  ) {
    self.item = item
    self.person = person
    self.understood = understood
    self.listened = listened
    self.counted = counted
    self.safe = safe
  }

  public var answers: [Experience] { [understood, listened, counted, safe].compactMap { $0 } }
}

/// Opdracht bij evalueren.
public enum EvaluatingCommand: Hashable, Sendable {
  case open(Evaluation)
  case answer(EvaluationAnswer, Words?)
  case close(ItemID, EvaluationEnd, Words?)
  /// In weeks; the family's own rhythm.
  case setRhythm(weeks: Int)
  case check(ExperienceCheck, Words?)
  /// With these and nobody else; nobody takes it back.
  case share(ItemID, with: [Party])
  /// "Over een jaar", of oneself or of all together.
  case lookAhead(Envelope, Words)
}

extension EvaluatingCommand {
  /// The free text that travels with it.
  public var words: Words? {
    switch self {
    case .answer(_, let words), .close(_, _, let words), .check(_, let words): words
    case .lookAhead(_, let words): words
    case .open, .setRhythm, .share: nil
    }
  }
}
