public import Vocabulary

/// Iedereen gezien, in the past tense.
public enum SeeingEvent: Hashable, Sendable {
  case factorsNamed(ItemID, [FactorKind])
  case concernAnswered(ConcernAnswer)
  case profileSet(CommunicationProfile)
}

/// Beantwoorde zorg: what somebody said to a concern, and when.
public struct AnsweredConcern: Hashable, Sendable {
  public let fact: ConcernAnswer
  public let by: Party
  public let day: Day
}

// MARK: Rules

extension Family {
  func decide(_ command: SeeingCommand, on occasion: Occasion) throws(Refusal) -> [Happening] {
    switch command {
    case .raise(let envelope, let factors, _): try raise(envelope, factors, on: occasion)
    case .answerConcern(let answer, let words): try answerConcern(answer, words, on: occasion)
    case .setProfile(let profile, _): try setProfile(profile, on: occasion)
    }
  }

  private func raise(
    _ envelope: Envelope, _ factors: [FactorKind], on occasion: Occasion
  ) throws(Refusal) -> [Happening] {
    let placed = try raise(envelope, on: occasion)
    let named = FactorKind.allCases.filter(factors.contains)
    return named.isEmpty ? placed : placed + [.seeing(.factorsNamed(envelope.id, named))]
  }

  /// Leaving a concern for later, or passing it on, asks for a reason in plain words.
  private func answerConcern(
    _ answer: ConcernAnswer, _ words: Words?, on occasion: Occasion
  ) throws(Refusal) -> [Happening] {
    guard occasion.by.practitioner != nil else { throw .onlyPractitioners }
    let concern = try existing(answer.concern, .concern)
    if isConcernAnswer(concern) { throw .kindNotFiledHere }
    if answer.reply != .takenUp, words?[.body] == nil { throw .groundMissing }
    try unused(answer.item)
    return [.seeing(.concernAnswered(answer))]
  }
}

// MARK: How one talks with somebody

extension Family {
  private func setProfile(_ profile: CommunicationProfile, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard occasion.by.person != nil else { throw .onlyMembers }
    try known([profile.person])
    try unused(profile.item)
    return [.seeing(.profileSet(profile))]
  }

  private mutating func profileSet(_ profile: CommunicationProfile, _ event: FamilyEvent) {
    let envelope = Envelope(
      id: profile.item, kind: .communicationProfile, subjects: [profile.person], author: event.by)
    place(envelope, slot: profiles.count, at: event.at, by: event.by)
    profiles.append(profile)
  }
}

// MARK: Fold

extension Family {
  mutating func apply(_ happening: SeeingEvent, of event: FamilyEvent) {
    switch happening {
    case .factorsNamed(let item, let factors): self.factors[item] = factors
    case .concernAnswered(let answer): concernAnswered(answer, event)
    case .profileSet(let profile): profileSet(profile, event)
    }
  }

  private mutating func concernAnswered(_ answer: ConcernAnswer, _ event: FamilyEvent) {
    guard let concern = item(answer.concern)?.envelope else { return }
    let envelope = Envelope(
      id: answer.item, kind: .concern, subjects: concern.subjects, domain: concern.domain, author: event.by,
      attachedTo: [answer.concern], regime: concern.regime)
    place(envelope, slot: concernAnswers.count, at: event.at, by: event.by)
    concernAnswers.append(AnsweredConcern(fact: answer, by: event.by, day: event.at.day))
  }
}

// MARK: Questions

extension Family {
  /// An answer is of the kind of what it answers, so that the same people see both.
  public func concernAnswer(_ item: Item) -> AnsweredConcern? {
    guard item.kind == .concern, concernAnswers.indices.contains(item.slot),
      concernAnswers[item.slot].fact.item == item.id
    else { return nil }
    return concernAnswers[item.slot]
  }

  func isConcernAnswer(_ item: Item) -> Bool { concernAnswer(item) != nil }
}

extension SeeingCommand {
  var words: Words? {
    switch self {
    case .raise(_, _, let words): words
    case .answerConcern(_, let words), .setProfile(_, let words): words
    }
  }
}
