public import Vocabulary

/// Kijk: what happened to how each sees something.
public enum PerspectiveEvent: Hashable, Sendable {
  case given(Envelope)
  /// The bytes stand in the log under the second name.
  case drawn(ItemID, picture: ItemID)
  case outsiderAsked(OutsiderRequest)
  case outsiderAgreed(ItemID, by: Holder)
  case outsiderStopped(ItemID)
  case outsiderAnswered(ItemID, Envelope)
  case discussionAsked(Envelope)
  case discussed(ItemID)
}

/// Bespreekpunt: what somebody wants to talk about, until it was (S2-P04).
public struct AgendaPoint: Hashable, Sendable {
  public let item: ItemID
  public internal(set) var discussedOn: Day?
}

// MARK: Rules

extension Family {
  func decide(_ command: PerspectiveCommand, on occasion: Occasion) throws(Refusal) -> [Happening] {
    switch command {
    case .look(let envelope, _): try look(envelope, on: occasion)
    case .draw(let envelope, _, let picture): try draw(envelope, picture.item, on: occasion)
    case .askOutsider(let request, let words): try askOutsider(request, words, on: occasion)
    case .agreeToAsk(let item): try agreeToAsk(item, on: occasion)
    case .stopAsking(let item): try stopAsking(item)
    case .answerOutside(let item, let envelope, _): try answerOutside(item, envelope, on: occasion)
    case .discuss(let envelope, _): try discuss(envelope, on: occasion)
    case .discussed(let item): try discussed(item, on: occasion)
    }
  }

  /// Views stand beside each other: each has one author, and the subjects of what it is a view on.
  private func look(_ envelope: Envelope, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard envelope.kind == .perspective else { throw .kindNotFiledHere }
    guard envelope.author == occasion.by else { throw .signerNotAllowed }
    try worksFor(envelope, on: occasion)
    if let target = try target(of: envelope, on: occasion), !target.isSubject { throw .targetMissing }
    _ = try placeAboutMembers(envelope, on: occasion)
    return [.perspective(.given(envelope))]
  }

  /// Of himself or of his own year ahead, as he tells a story; or how he sees a subject.
  private func draw(_ envelope: Envelope, _ picture: ItemID, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard [.drawing, .yearAhead, .perspective].contains(envelope.kind) else { throw .kindNotFiledHere }
    let placed =
      envelope.kind == .perspective ? try look(envelope, on: occasion) : try tell(envelope, on: occasion)
    try unused(picture)
    if picture == envelope.id || pictures.values.contains(picture) { throw .idAlreadyUsed }
    return placed + [.perspective(.drawn(envelope.id, picture: picture))]
  }

  /// Asked twice, it stands on the agenda once: whoever sees a text sees that it is to be discussed.
  private func discuss(_ envelope: Envelope, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard envelope.kind == .agendaPoint else { throw .kindNotFiledHere }
    guard envelope.author == occasion.by else { throw .signerNotAllowed }
    guard let target = try target(of: envelope, on: occasion) else { throw .targetMissing }
    if openPoint(on: target.id) != nil { return [] }
    _ = try placeAboutMembers(envelope, on: occasion)
    return [.perspective(.discussionAsked(envelope))]
  }

  private func discussed(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> [Happening] {
    let item = try existing(id, .agendaPoint)
    return agenda[item.slot].discussedOn == nil ? [.perspective(.discussed(id))] : []
  }

  /// A professional speaks for the organisation through which he is assigned to all whom it is about.
  private func worksFor(_ envelope: Envelope, on occasion: Occasion) throws(Refusal) {
    guard let practitioner = occasion.by.practitioner else {
      if envelope.organization != nil { throw .onlyPractitioners }
      return
    }
    guard let organization = envelope.organization else { throw .notAssigned }
    for subject in envelope.subjects
    where !isAssigned(practitioner, to: subject, through: organization, on: occasion.day) {
      throw .notAssigned
    }
  }

  /// At most one thing, that the actor sees, about the same people.
  private func target(of envelope: Envelope, on occasion: Occasion) throws(Refusal) -> Item? {
    guard let id = envelope.attachedTo.first else { return nil }
    guard envelope.attachedTo.count == 1, occasion.seen.contains(id), let target = item(id),
      target.envelope.subjects == envelope.subjects
    else { throw .targetMissing }
    return target
  }
}

// MARK: Fold

extension Family {
  mutating func apply(_ happening: PerspectiveEvent, of event: FamilyEvent) {
    switch happening {
    case .given(let envelope): place(envelope, at: event.at, by: event.by)
    case .drawn(let item, let picture): pictures[item] = picture
    case .outsiderAsked, .outsiderAgreed, .outsiderStopped, .outsiderAnswered: applyOutside(happening, of: event)
    case .discussionAsked(let envelope):
      place(envelope, slot: agenda.count, at: event.at, by: event.by)
      agenda.append(AgendaPoint(item: envelope.id))
    case .discussed(let item): change(item, in: \.agenda) { $0.discussedOn = event.at.day }
    }
  }
}

// MARK: Questions

extension Family {
  public func openPoint(on target: ItemID) -> AgendaPoint? {
    agenda.first { point in
      guard let item = item(point.item), item.destroyedOn == nil else { return false }
      return point.discussedOn == nil && item.envelope.attachedTo == [target]
    }
  }
}

extension Item {
  /// What one may have a view on: a goal, a concern, a child's plan, or the first view on a free subject.
  public var isSubject: Bool {
    [.concern, .planChild].contains(kind) || [.planGoal, .perspective].contains(kind) && envelope.attachedTo.isEmpty
  }
}

extension PerspectiveCommand {
  var words: Words? {
    switch self {
    case .look(_, let words), .draw(_, let words, _): words
    case .askOutsider(_, let words), .answerOutside(_, _, let words): words
    case .discuss(_, let words): words
    case .discussed, .agreeToAsk, .stopAsking: nil
    }
  }
}

extension FamilyCommand {
  /// The bytes of a drawing travel with the second event.
  var picture: Words? {
    guard case .perspective(.draw(_, _, let picture)) = self else { return nil }
    return picture
  }
}
