public import Vocabulary

// Wat raakt wat, en hoe komt het: S1-04, S1-05, S1-19, S2-P02, S2-M01.

// MARK: Rules

extension Family {
  func explaining(_ command: ExplainingCommand, on occasion: Occasion) throws(Refusal) -> [Happening] {
    switch command {
    case .addFactor(let envelope, let factor, _): try addFactor(envelope, factor, on: occasion)
    case .recognise(let fact): try recognise(fact, on: occasion)
    case .link(let influence): try link(influence, on: occasion)
    case .answerCheck(let answer, _): try answerCheck(answer)
    }
  }

  /// By a member in his own words, or by a worker assigned to everybody whom it is about.
  private func addFactor(
    _ envelope: Envelope, _ factor: Factor, on occasion: Occasion
  ) throws(Refusal) -> [Happening] {
    guard envelope.kind == .factor, envelope.id == factor.item else { throw .kindNotFiledHere }
    guard envelope.author == occasion.by else { throw .signerNotAllowed }
    if let practitioner = occasion.by.practitioner {
      guard let organization = envelope.organization else { throw .onlyPractitioners }
      for subject in envelope.subjects
      where !isAssigned(practitioner, to: subject, through: organization, on: occasion.day) {
        throw .notAssigned
      }
    } else if envelope.organization != nil {
      throw .onlyPractitioners
    }
    guard envelope.attachedTo == (factor.alternativeTo.map { [$0] } ?? []) else { throw .unknownItem }
    if let other = factor.alternativeTo { try card(other, on: occasion) }
    return try placeAboutMembers(envelope, on: occasion) + [.explaining(.factorPlaced(factor))]
  }

  /// Each for himself.
  private func recognise(_ fact: RecognisedFactor, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard occasion.by == .person(fact.person) else { throw .signerNotAllowed }
    try known([fact.person])
    try card(fact.factor, on: occasion)
    try unused(fact.item)
    let last = recognitions.last { $0.factor == fact.factor && $0.person == fact.person }
    return last?.recognition == fact.recognition ? [] : [.explaining(.factorRecognised(fact))]
  }

  /// Circles are fine: what keeps something going often goes round.
  private func link(_ influence: Influence, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard occasion.by.person != nil else { throw .onlyMembers }
    if influence.from == influence.to { throw .linkToItself }
    for end in influence.ends {
      switch end {
      case .person(let person): try known([person])
      case .item(let id):
        _ = try existing(id, .concern, .strength, .factor)
        guard occasion.seen.contains(id) else { throw .unknownItem }
      }
    }
    try unused(influence.item)
    let isThere = influences.contains { other in
      other.from == influence.from && other.to == influence.to && occasion.seen.contains(other.item)
        && item(other.item)?.destroyedOn == nil
    }
    return isThere ? [] : [.explaining(.linked(influence))]
  }

  private func answerCheck(_ answer: PlanCheckAnswer) throws(Refusal) -> [Happening] {
    let item = try existing(answer.goal, .planGoal)
    guard goals.indices.contains(item.slot), goals[item.slot].item == answer.goal else { throw .unknownItem }
    try unused(answer.item)
    return [.explaining(.checkAnswered(answer))]
  }

  /// A card that the actor sees.
  private func card(_ id: ItemID, on occasion: Occasion) throws(Refusal) {
    _ = try existing(id, .factor)
    guard occasion.seen.contains(id) else { throw .unknownItem }
  }
}

// MARK: Fold

extension Family {
  mutating func apply(_ explaining: ExplainingEvent, of event: FamilyEvent) {
    switch explaining {
    case .factorPlaced(let factor): cards[factor.item] = factor
    case .factorRecognised(let fact): factorRecognised(fact, event)
    case .linked(let influence): linked(influence, event)
    case .checkAnswered(let answer): checkAnswered(answer, event)
    }
  }

  private mutating func factorRecognised(_ fact: RecognisedFactor, _ event: FamilyEvent) {
    let envelope = Envelope(
      id: fact.item, kind: .ownStatement, subjects: [fact.person], author: .person(fact.person),
      attachedTo: [fact.factor])
    place(envelope, slot: recognitions.count, at: event.at, by: event.by)
    recognitions.append(fact)
  }

  private mutating func linked(_ influence: Influence, _ event: FamilyEvent) {
    let envelope = Envelope(
      id: influence.item, kind: .influence, subjects: subjects(of: influence), author: event.by,
      attachedTo: influence.ends.compactMap(\.item))
    place(envelope, slot: influences.count, at: event.at, by: event.by)
    influences.append(influence)
  }

  /// Seen as its goal is, as a step is.
  private mutating func checkAnswered(_ answer: PlanCheckAnswer, _ event: FamilyEvent) {
    guard let goal = item(answer.goal) else { return }
    let envelope = Envelope(
      id: answer.item, kind: .planGoal, subjects: goal.envelope.subjects, domain: goal.envelope.domain,
      author: event.by.person == nil ? nil : event.by, attachedTo: [answer.goal], regime: goal.envelope.regime)
    // No slot: it is neither a goal nor a step.
    place(envelope, slot: Int.max, at: event.at, by: event.by)
    checkAnswers.append(answer)
  }
}

// MARK: Questions

extension Family {
  /// Everybody whom one of the two ends is about.
  public func subjects(of influence: Influence) -> [PersonID] {
    var subjects: [PersonID] = []
    for end in influence.ends {
      let persons = end.person.map { [$0] } ?? end.item.flatMap(item)?.envelope.subjects ?? []
      for person in persons where !subjects.contains(person) { subjects.append(person) }
    }
    return subjects
  }

  /// What each person thinks last of a card.
  public func recognitions(of factor: ItemID) -> [RecognisedFactor] {
    var newest: [RecognisedFactor] = []
    for fact in recognitions where fact.factor == factor {
      newest.removeAll { $0.person == fact.person }
      newest.append(fact)
    }
    return newest
  }
}
