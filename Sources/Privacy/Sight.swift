public import Domain
public import Vocabulary

/// Zicht: what one viewer sees of one family on one day, and why. Deny by default; a role is never a ground (invariant 10).
///
/// The standing of the viewer towards each member is worked out once; after that a verdict costs no query and no search
/// through the family. The order of the rules is that of `sight.md` 1. A class, so that handing it on copies no family.
public final class Sight: Sendable {
  public let family: Family
  public let viewer: Party
  public let day: Day
  public let rules: RuleSet
  let standings: [Standing]
  /// Items withheld from anybody today.
  let itemsHeldBack: [ItemID]
  /// Items withheld from this viewer, or objected to against him, today.
  private let withheldItems: [ItemID]
  private let objectedItems: [ItemID]
  /// Somebody who has died sees nothing any more.
  let viewerHasDied: Bool

  public convenience init(of family: Family, for viewer: Party, on day: Day, under rules: RuleSet) {
    self.init(of: family, for: viewer, on: day, under: rules, heeding: family.withholdings)
  }

  /// - Parameter withholdings: which of them count.
  private init(
    of family: Family, for viewer: Party, on day: Day, under rules: RuleSet, heeding withholdings: [ActiveWithholding]
  ) {
    self.family = family
    self.viewer = viewer
    self.day = day
    self.rules = rules
    standings = family.members.map { Standing(of: viewer, towards: $0, in: family, on: day, under: rules) }
    let person = viewer.person
    viewerHasDied = viewer.person.map { family.hasDied($0, by: day) } ?? false
    let running = withholdings.filter { $0.runs(on: day) }
    itemsHeldBack = running.map(\.fact.target)
    withheldItems = running.filter { $0.fact.from == person }.map(\.fact.target)
    objectedItems = family.objections.compactMap { bar in
      person.map { bar.bars($0, on: day) } ?? false ? bar.fact.target : nil
    }
  }

  /// As it is when every withholding has ended: who is to be told who reads, learns nothing of what is withheld.
  static func asIfNothingWithheld(
    of family: Family, for viewer: Party, on day: Day, under rules: RuleSet
  ) -> Sight {
    Sight(of: family, for: viewer, on: day, under: rules, heeding: [])
  }

  public func sees(_ item: Item) -> Bool { verdict(on: item).isSeen }

  public func verdict(on item: Item) -> Verdict { verdict(on: item, after: []) }

  /// The identifiers of everything this viewer sees.
  public var seenItems: Set<ItemID> { Set(family.items.lazy.filter { self.sees($0) }.map(\.id)) }

  /// - Parameter path: the statements passed on the way here, so that a circle of attachments ends.
  private func verdict(on item: Item, after path: [ItemID]) -> Verdict {
    if viewerHasDied { return .hidden(.noRow) }
    if day < item.day { return .hidden(.notYet) }
    if let gone = item.destroyedOn, day >= gone { return .hidden(.destroyed) }
    let envelope = item.envelope
    if envelope.kind == .privateReflection {
      return envelope.author == viewer ? .seen(.author) : .hidden(.othersReflection)
    }
    if envelope.author == viewer, item.isFamilyAuthored { return .seen(.author) }
    if let bar = bar(on: envelope) { return .hidden(bar) }
    if envelope.kind == .ownStatement, item.isFamilyAuthored, !envelope.attachedTo.isEmpty {
      return follows(envelope, after: path)
    }
    return verdictByKind(on: item)
  }

  /// Whether more than having written it opens it: the course that others add to it later is theirs to tell (invariant 2).
  public func followsCourse(of item: Item) -> Bool {
    !viewerHasDied && bar(on: item.envelope) == nil && verdictByKind(on: item).isSeen
  }

  /// Withholding and objection go before every ground, on the item or on what it is attached to (invariant 4).
  private func bar(on envelope: Envelope) -> HiddenReason? {
    if withheldItems.isEmpty, objectedItems.isEmpty { return nil }
    let bars = { (items: [ItemID]) in
      items.contains(envelope.id) || envelope.attachedTo.contains(where: items.contains)
    }
    return bars(withheldItems) ? .withheld : bars(objectedItems) ? .objectedTo : nil
  }

  /// An own statement is seen exactly when one of its targets is (invariant 16).
  private func follows(_ envelope: Envelope, after path: [ItemID]) -> Verdict {
    for target in envelope.attachedTo where !path.contains(target) && target != envelope.id {
      guard let item = family.item(target) else { continue }
      if verdict(on: item, after: path + [envelope.id]).isSeen { return .seen(.follows(target)) }
    }
    return .hidden(.targetHidden)
  }

  func standing(towards person: PersonID) -> Standing? { standings.first { $0.person == person } }
}
