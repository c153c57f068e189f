import Domain
import Privacy
public import Store
public import Vocabulary

/// Uitkomst van een opdracht.
public enum ChangeOutcome: Hashable, Sendable {
  /// It happened, or had happened before under the same receipt, or nothing had to happen.
  case done
  /// The rules say no.
  case refused(Refusal)
  /// He may not, or there is nothing: both look the same.
  case notFound
  /// Others kept changing the family; nothing was written.
  case conflict
}

extension Casework {
  /// Carries out a command of this viewer. A repeated receipt has no second effect.
  public func change(
    _ id: FamilyID, by viewer: Party, receipt: ReceiptKey, _ command: FamilyCommand
  ) async throws -> ChangeOutcome {
    try await queue.alone(with: id) {
      for _ in 0..<3 {
        guard let family = try await family(id) else { break }
        let sight = sight(of: family, for: viewer)
        guard MayDo(sight).allows(command) else { break }
        switch try await attempt(command, on: family, seenBy: sight, receipt) {
        case .some(.done): return .done
        case .some(let outcome): return try await isRepeated(id, receipt) ? .done : outcome
        case .none: continue
        }
      }
      return try await isRepeated(id, receipt) ? .done : conflictOrNotFound(id, viewer, command)
    }
  }

  /// What was done once under this receipt is done, also when it could not be done again.
  public func isRepeated(_ id: FamilyID, _ receipt: ReceiptKey) async throws -> Bool {
    try await store.log.receipt(id, receipt) != nil
  }

  /// For whom no door opens: the rules decide, and nothing else. Only the answering page comes here.
  func carryOut(
    _ command: FamilyCommand, by party: Party, in id: FamilyID, _ receipt: ReceiptKey
  ) async throws -> ChangeOutcome {
    try await queue.alone(with: id) {
      for _ in 0..<3 {
        guard let family = try await family(id) else { return .notFound }
        if try await store.log.receipt(id, receipt) != nil { return .done }
        if let outcome = try await attempt(command, on: family, seenBy: sight(of: family, for: party), receipt) {
          return outcome
        }
      }
      return .conflict
    }
  }

  private func conflictOrNotFound(
    _ id: FamilyID, _ viewer: Party, _ command: FamilyCommand
  ) async throws -> ChangeOutcome {
    if let family = try await family(id), MayDo(sight(of: family, for: viewer)).allows(command) { return .conflict }
    try await noteRefusal(id, viewer, .command)
    return .notFound
  }

  /// Nil when somebody else was first: decide again on what stands there now.
  private func attempt(
    _ command: FamilyCommand, on family: Family, seenBy sight: Sight, _ receipt: ReceiptKey
  ) async throws -> ChangeOutcome? {
    let events: [NewEvent]
    do throws(Refusal) {
      events = try family.decide(command, on: occasion(for: command, on: family, sight))
    } catch {
      return .refused(error)
    }
    if events.isEmpty { return .done }
    var changed = family
    for new in events { changed.apply(new.event) }
    switch try await store.log.append(
      family: family.id, expecting: family.version, entries: events.map { NewEntry($0, in: family) }, receipt: receipt,
      changes: changed.changes(since: family) + changed.news(after: events))
    {
    case .appended:
      cache.keep(changed)
      try await destroyWords(after: events, in: family.id)
      return .done
    case .repeated: return .done
    case .conflict: return nil
    }
  }

  private func occasion(for command: FamilyCommand, on family: Family, _ sight: Sight) -> Occasion {
    // A clock that was set back does not put an event before the last one.
    let at = max(clock.now, family.lastAt ?? clock.now)
    return Occasion(
      by: sight.viewer, at: at, rules: RuleSet.inForce(on: at.day), seen: command.restsOnSight ? sight.seenItems : [])
  }

  func destroyWords(after events: [NewEvent], in family: FamilyID) async throws {
    for case .destroyed(let item, _) in events.map(\.event.happening) {
      try await store.log.destroyWords(family, item: item, wiping: .keys)
    }
  }
}

extension NewEntry {
  init(_ new: NewEvent) { self.init(new, beginsItem: false) }

  init(_ new: NewEvent, in family: Family) {
    self.init(new, beginsItem: new.words.map { family.item($0.item) == nil } ?? false)
  }

  private init(_ new: NewEvent, beginsItem: Bool) {
    self.init(
      at: new.event.at, facts: EventCoding.encode(new.event),
      words: new.words.map { ($0.item, EventCoding.encode($0)) }, beginsItem: beginsItem)
  }
}

extension Family {
  /// For each who may see it, and did not do it himself; written with the events or not at all.
  func news(after events: [NewEvent]) -> [ProjectionChange] {
    guard let day = lastAt?.day else { return [] }
    let notices = NoticeRound(of: self, after: events.map(\.event)).notices(on: day, under: RuleSet.inForce(on: day))
    return notices.isEmpty ? [] : [.notices(notices)]
  }
}
