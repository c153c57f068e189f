public import Vocabulary

/// Wat er rechtgezet is, weggehaald, of veranderd in een gezin.
public enum ChangingEvent: Hashable, Sendable {
  case mended(ItemID)
  /// The trace that stays: who, when, and not what.
  case takenAway(ItemID)
  case renamed(PersonID, from: Day, isOldHeard: Bool)
  /// Nil: it was a mistake.
  case died(PersonID, Day?)
  case livesApart(PersonID, Bool)
}

// MARK: Rules

extension Family {
  /// A week: long enough to find that a record stands with the wrong people. After that it is kept as the law asks
  /// (Jeugdwet 7.3.8), and is mended in sight [P].
  static let daysToTakeRecordAway = 7

  func decide(_ command: ChangingCommand, on occasion: Occasion) throws(Refusal) -> [Happening] {
    switch command {
    case .mend(let item, let words): try mend(item, words, by: occasion.by)
    case .takeAway(let item): try takeAway(item, on: occasion)
    case .rename(let person, let day, let isOldHeard, let words):
      try rename(person, from: day, isOldHeard, words, on: occasion)
    case .welcomeChild(let child, let authority, _): try welcome(child, authority, on: occasion)
    case .recordDeath(let person, let day): try recordDeath(person, day, on: occasion)
    case .liveApart(let person, let isApart): try liveApart(person, isApart)
    }
  }

  private func mend(_ id: ItemID, _ words: Words, by party: Party) throws(Refusal) -> [Happening] {
    try ownText(id, of: party)
    if words.item != id { throw .unknownItem }
    return [.changing(.mended(id))]
  }

  private func takeAway(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> [Happening] {
    let item = try ownText(id, of: occasion.by)
    guard mayStillTakeAway(item, on: occasion.day) else { throw .takenAwayTooLate }
    return [.changing(.takenAway(id))] + (try destroy(id, .mistake))
  }

  @discardableResult
  private func ownText(_ id: ItemID, of party: Party) throws(Refusal) -> Item {
    let item = try existing(id)
    guard isPlainText(item) else { throw .kindNotFiledHere }
    guard item.envelope.author == party else { throw .signerNotAllowed }
    return item
  }
}

// MARK: Fold

extension Family {
  mutating func apply(_ happening: ChangingEvent, of event: FamilyEvent) {
    switch happening {
    case .mended(let item): mendings[item, default: []].append(event.at.day)
    // That it is gone is an event of its own.
    case .takenAway: break
    case .renamed(let person, let day, let isOldHeard):
      changeMember(person) { $0.renamed = Renaming(from: day, isOldHeard: isOldHeard) }
    case .died(let person, let day): changeMember(person) { $0.diedOn = day }
    case .livesApart(let person, let isApart): changeMember(person) { $0.livesApart = isApart }
    }
  }
}

// MARK: Questions

extension Family {
  /// A text that stands by itself; a stance, a position or an answer belongs to what it was said to.
  public func isPlainText(_ item: Item) -> Bool {
    guard item.kind.canBePutRight else { return false }
    switch item.kind {
    case .ownStatement:
      return !stances.contains { $0.fact.item == item.id } && evaluationAnswer(item) == nil
        && !decisionViews.contains { $0.fact.item == item.id } && !positions.contains { $0.fact.item == item.id }
        && !deviationStances.contains { $0.fact.item == item.id } && !recognitions.contains { $0.item == item.id }
        && reportReaction(item) == nil
    // What was shown to people is put right in its own way.
    case .report: return item.envelope.author != nil && report(behind: item.id) == nil && reportCorrection(item) == nil
    default: return item.envelope.author != nil
    }
  }

  /// Of a family member at any time; of an organisation's record within a week.
  public func mayStillTakeAway(_ item: Item, on day: Day) -> Bool {
    item.isFamilyAuthored || day - item.day <= Family.daysToTakeRecordAway
  }
}

extension Item {
  /// As it was before it went: to tell who could read it then that something went, and no more.
  public var asIfThere: Item {
    var item = self
    item.destroyedOn = nil
    return item
  }
}

extension ChangingCommand {
  var words: Words? {
    switch self {
    case .mend(_, let words), .rename(_, _, _, let words), .welcomeChild(_, _, let words): words
    case .takeAway, .recordDeath, .liveApart: nil
    }
  }
}
