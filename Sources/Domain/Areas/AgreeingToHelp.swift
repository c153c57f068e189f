public import Vocabulary

/// Wat er gebeurde bij instemming met hulp.
public enum HelpEvent: Hashable, Sendable {
  case proposed(HelpAgreement)
  case answered(ItemID, HelpAnswer, by: Holder)
  case waived(WaivedAnswer)
}

/// Antwoord, from whom and when. The newest of each counts; all stay in the log.
public struct AnsweredHelp: Hashable, Sendable {
  public let who: Holder
  public let answer: HelpAnswer
  public let day: Day
}

/// Voorgestelde hulp, with its answers.
public struct ProposedHelp: Hashable, Sendable {
  public let fact: HelpAgreement
  public internal(set) var answers: [AnsweredHelp] = []
  public internal(set) var waivers: [WaivedAnswer] = []

  public func newest(of holder: Holder) -> AnsweredHelp? { answers.last { $0.who == holder } }

  /// His last word is no, or stop, and it is not done without his answer: by more than that a yes was presumed.
  func isSaidNoTo(by holder: Holder) -> Bool {
    guard let newest = newest(of: holder), newest.answer != .given else { return false }
    return !waivers.contains { .person($0.holder) == holder && $0.ground != .presumed }
  }
}

// MARK: Rules

extension Family {
  func decide(_ command: HelpCommand, on occasion: Occasion) throws(Refusal) -> [HelpEvent] {
    switch command {
    case .propose(let fact, let words): try propose(fact, words, on: occasion)
    case .answer(let item, let answer): try self.answer(item, answer, on: occasion)
    case .waive(let waived, let words): try waive(waived, words, on: occasion)
    }
  }

  private func propose(
    _ fact: HelpAgreement, _ words: Words, on occasion: Occasion
  ) throws(Refusal) -> [HelpEvent] {
    guard let practitioner = occasion.by.practitioner else { throw .onlyPractitioners }
    try known([fact.subject])
    guard isAssigned(practitioner, to: fact.subject, through: fact.organization, on: occasion.day) else {
      throw .notAssigned
    }
    if words[.body] == nil { throw .decisionReasonMissing }
    try unused(fact.item)
    if let fixed = fact.fixedBy { try mayFix(fact, fixed, on: occasion) }
    return [.proposed(fact)]
  }

  /// Who must agree on this day, and nobody else; who agreed may stop at any time.
  private func answer(_ id: ItemID, _ answer: HelpAnswer, on occasion: Occasion) throws(Refusal) -> [HelpEvent] {
    let help = try proposedHelp(id)
    guard let person = occasion.by.person else { throw .onlyMembers }
    let newest = help.newest(of: .person(person))
    let mayStop = answer == .withdrawn && newest?.answer == .given
    let required = helpSigners(of: help.fact.subject, on: occasion.day, under: occasion.rules)
    guard required.contains(.person(person)) || mayStop else { throw .signerNotAllowed }
    if newest?.answer == answer { return [] }
    if answer == .withdrawn, newest?.answer != .given { throw .nothingToWithdraw }
    return [.answered(id, answer, by: .person(person))]
  }

  private func waive(_ waived: WaivedAnswer, _ words: Words, on occasion: Occasion) throws(Refusal) -> [HelpEvent] {
    let help = try proposedHelp(waived.agreement)
    guard let practitioner = occasion.by.practitioner else { throw .onlyPractitioners }
    let fact = help.fact
    // No answer is waited for, so none is done without.
    if isFixed(fact, on: occasion.day, under: occasion.rules) { throw .exceptionNotPossible }
    guard isAssigned(practitioner, to: fact.subject, through: fact.organization, on: occasion.day) else {
      throw .notAssigned
    }
    if words[.reason] == nil { throw .decisionReasonMissing }
    guard helpSigners(of: fact.subject, on: occasion.day, under: occasion.rules).contains(.person(waived.holder))
    else { throw .signerNotAllowed }
    try mayBeWaived(waived, help, on: occasion)
    try unused(waived.item)
    return [.waived(waived)]
  }

  private func mayBeWaived(
    _ waived: WaivedAnswer, _ help: ProposedHelp, on occasion: Occasion
  ) throws(Refusal) {
    let newest = help.newest(of: .person(waived.holder))?.answer
    let age = age(of: help.fact.subject, on: occasion.day) ?? 0
    let isBetween = (occasion.rules.ageOfOwnVoice..<occasion.rules.ageOfOwnChoice).contains(age)
    switch waived.ground {
    // A no is no silence: it may not be presumed away.
    case .presumed:
      if help.fact.isDrastic || newest == .refused || newest == .withdrawn { throw .agreementNotPresumed }
    case .seriousHarm:
      guard isBetween, waived.holder != help.fact.subject else { throw .exceptionNotPossible }
    case .childPersists:
      guard isBetween, waived.holder != help.fact.subject, newest == .refused,
        help.newest(of: .person(help.fact.subject))?.answer == .given
      else { throw .exceptionNotPossible }
    case .noTime: break
    }
  }

  private func proposedHelp(_ id: ItemID) throws(Refusal) -> ProposedHelp {
    _ = try existing(id, .helpAgreement)
    guard let help = helpProposal(behind: id) else { throw .unknownItem }
    return help
  }
}

// MARK: Questions

extension Family {
  /// Wie moet instemmen met hulp on a day (`law.md` 3.1); the same ages as for sharing, by capacity in the matter of help.
  public func helpSigners(of subject: PersonID, on day: Day, under rules: RuleSet) -> [Holder] {
    guard let age = age(of: subject, on: day), !hasDied(subject, by: day) else { return [] }
    if age >= rules.ageOfOwnChoice {
      return representatives(of: subject, in: .help, on: day, under: rules) ?? [.person(subject)]
    }
    let holders = holders(of: subject, on: day)
    if age < rules.ageOfOwnVoice || !isAble(subject, in: .help, on: day) { return holders }
    return [.person(subject)] + holders
  }

  /// The proposal itself, not a waiver at it.
  public func helpProposal(behind id: ItemID) -> ProposedHelp? {
    guard let slot = item(id)?.slot, helpProposals.indices.contains(slot), helpProposals[slot].fact.item == id else {
      return nil
    }
    return helpProposals[slot]
  }

  /// The proposal that an item is, or stands at.
  public func helpProposal(with item: Item) -> ProposedHelp? {
    helpProposal(behind: item.id) ?? item.envelope.attachedTo.first.flatMap(helpProposal)
  }
}

// MARK: Fold

extension Family {
  mutating func apply(_ happening: HelpEvent, of event: FamilyEvent) {
    switch happening {
    case .proposed(let fact):
      let envelope = Envelope(
        id: fact.item, kind: .helpAgreement, subjects: [fact.subject], author: event.by,
        organization: fact.organization)
      place(envelope, slot: helpProposals.count, at: event.at, by: event.by)
      helpProposals.append(ProposedHelp(fact: fact))
    case .answered(let item, let answer, let holder):
      change(item, in: \.helpProposals) {
        $0.answers.append(AnsweredHelp(who: holder, answer: answer, day: event.at.day))
      }
    case .waived(let waived):
      guard let help = helpProposal(behind: waived.agreement)?.fact else { return }
      let envelope = Envelope(
        id: waived.item, kind: .helpAgreement, subjects: [help.subject], author: event.by,
        organization: help.organization, attachedTo: [waived.agreement])
      place(envelope, at: event.at, by: event.by)
      change(waived.agreement, in: \.helpProposals) { $0.waivers.append(waived) }
    }
  }
}
