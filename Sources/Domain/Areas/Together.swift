public import Vocabulary

// Waarom samen?: understood, first to be talked about, or not wanted; nobody answers for another (S2-R1a).

// MARK: Rules

extension Family {
  func answerTogether(_ stance: TogetherStance, _ words: Words?, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard occasion.by == .person(stance.person) else { throw .stanceNotYours }
    try known([stance.person])
    try unused(stance.item)
    return words == nil && togetherStance(of: stance.person)?.answer == stance.answer
      ? [] : [.togetherAnswered(stance)]
  }
}

// MARK: Fold

extension Family {
  mutating func togetherAnswered(_ stance: TogetherStance, _ event: FamilyEvent) {
    let envelope = Envelope(id: stance.item, kind: .togetherStance, subjects: [stance.person], author: event.by)
    place(envelope, slot: togetherStances.count, at: event.at, by: event.by)
    togetherStances.append(stance)
  }
}

// MARK: Questions

extension Family {
  /// What somebody said last; what was destroyed was not said.
  public func togetherStance(of person: PersonID) -> TogetherStance? {
    togetherStances.last { $0.person == person && item($0.item)?.destroyedOn == nil }
  }
}
