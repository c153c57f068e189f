import Domain
import Vocabulary

/// A second evaluator of who sees which item, written from the rows of `docs/sight.md` alone: as literal as can be, and slow.
///
/// It knows the facts of a family and shares nothing with `Privacy`. `NaiveSight` in `Oracle` judges case files; this one judges
/// families in which everything happened by real commands. Of a kind whose row it does not hold it says nothing.
struct RowSight: Sendable {
  let family: Family
  let viewer: Party
  let day: Day
  private let rules: RuleSet

  init(of family: Family, for viewer: Party, on day: Day) {
    self.family = family
    self.viewer = viewer
    self.day = day
    rules = RuleSet.inForce(on: day)
  }

  /// sight.md 1, in its order. Nil: no row here.
  func sees(_ item: Item) -> Bool? {
    // "Who has died sees nothing."
    if let person = viewer.person, family.member(person)?.hasDied(by: day) == true { return false }
    // 1. "Not yet there, or destroyed: hidden."
    if day < item.day { return false }
    if let gone = item.destroyedOn, gone <= day { return false }
    // 2. "A private reflection: its author."
    if item.kind == .privateReflection { return item.envelope.author == viewer }
    // 3. "What a family member wrote himself, not on behalf of an organisation, he keeps seeing."
    if isMine(item) { return true }
    // 4. "Withheld from this viewer today, or an objection stands, on the item or on what it is attached to."
    if isClosed(item) { return false }
    // 5. "A family member's own statement that answers something: exactly when one of its targets is seen."
    if item.kind == .ownStatement, isWrittenByMember(item), !item.envelope.attachedTo.isEmpty {
      return anyTarget(of: item)
    }
    return row(item)
  }

  private func anyTarget(of item: Item) -> Bool? {
    let verdicts = item.envelope.attachedTo.compactMap(family.item).map(sees)
    if verdicts.contains(true) { return true }
    return verdicts.contains(nil) ? nil : false
  }

  func isMine(_ item: Item) -> Bool { isWrittenByMember(item) && item.envelope.author == viewer }

  func isWrittenByMember(_ item: Item) -> Bool {
    item.envelope.author?.person != nil && item.envelope.organization == nil
  }

  func isClosed(_ item: Item) -> Bool {
    let closed = [item.id] + item.envelope.attachedTo
    let withheld = family.withholdings.contains { bar in
      closed.contains(bar.fact.target) && .person(bar.fact.from) == viewer && bar.start <= day && day < bar.end
    }
    let objected = family.objections.contains { bar in
      closed.contains(bar.fact.target) && .person(bar.fact.against) == viewer && bar.start <= day
        && (bar.end.map { day < $0 } ?? true)
    }
    return withheld || objected
  }

  // MARK: Grounds

  /// 7. "For every subject of the item. An item without subjects is for nobody."
  func hasGrounds(_ item: Item) -> Bool {
    !item.envelope.subjects.isEmpty && item.envelope.subjects.allSatisfy { hasGround($0, item) }
  }

  private func hasGround(_ subject: PersonID, _ item: Item) -> Bool {
    let isAdult12 = age(subject) >= 12
    // 6. "That a person of 12 or over made about himself: only by a consent in force that that person signed."
    if isOwn(item, of: subject), isAdult12, viewer != .person(subject) { return isNamed(subject, item, isOwn: true) }
    return hasEmergency(subject, item) || hasDisclosure(item)
      || viewer == .person(subject) && (isAdult12 || item.envelope.isChildVersion)
      || holdsAuthority(over: subject) && age(subject) < 16
      || represents(subject)
      || item.envelope.organization.map { isAssigned(to: subject, through: $0) } ?? false
      || isNamed(subject, item, isOwn: false)
  }

  private static let own: Set<ItemKind> = [.story, .drawing, .ecogram, .genogram, .safetyPlan, .yearAhead]

  /// Made by that person about himself; or of a circle that has no one author: his own part.
  private func isOwn(_ item: Item, of subject: PersonID) -> Bool {
    guard Self.own.contains(item.kind), item.envelope.organization == nil else { return false }
    if item.envelope.author == .person(subject) { return true }
    return item.envelope.author == nil && [.ecogram, .genogram].contains(item.kind)
  }

  private func hasEmergency(_ subject: PersonID, _ item: Item) -> Bool {
    family.emergencies.contains { access in
      access.by == viewer && access.fact.subject == subject && access.from <= day
        && day <= min(access.to, access.from + 1) && access.covers(item.envelope)
    }
  }

  private func hasDisclosure(_ item: Item) -> Bool {
    let isGiven = family.disclosures.contains {
      $0.fact.target == item.id && $0.fact.to == viewer && $0.day <= day && ($0.fact.until.map { day <= $0 } ?? true)
    }
    return isGiven && (viewer.person != nil || item.envelope.subjects.contains { isAssigned(to: $0) })
  }

  /// "Held himself, or by the organisation through which he is assigned to that child."
  func holdsAuthority(over child: PersonID) -> Bool {
    asHolders(of: child).contains { family.hasVerifiedAuthority($0, over: child, on: day) }
  }

  /// "16 or over and not able in this matter; until 18 the verified holders, then whoever was appointed."
  func represents(_ person: PersonID) -> Bool {
    guard age(person) >= 16, !family.isAble(person, in: .sharing, on: day) else { return false }
    if age(person) < 18 { return holdsAuthority(over: person) }
    return family.representations.contains {
      $0.person == person && .person($0.representative) == viewer && $0.matters.contains(.sharing) && $0.runs(on: day)
    }
  }

  private func isNamed(_ subject: PersonID, _ item: Item, isOwn: Bool) -> Bool {
    if isCodeHeldBack(item) { return false }
    return family.consents.contains { consent in
      consent.fact.terms.subject == subject && consent.covers(item.kind, item.envelope.domain)
        && consent.fact.recipients.contains { isRecipient($0, for: subject) }
        && family.lastDay(of: consent, ifInForceOn: day, under: rules, ownMaterial: isOwn) != nil
    }
  }

  /// "While it is held back from anybody, no consent opens it or its steps to a person of the family."
  private func isCodeHeldBack(_ item: Item) -> Bool {
    let ids = [item.id] + item.envelope.attachedTo
    guard viewer.person != nil, item.kind == .reportingCode,
      let code = family.reportingCodes.first(where: { ids.contains($0.item) })?.item
    else { return false }
    return family.withholdings.contains { $0.fact.target == code && $0.start <= day && day < $0.end }
  }

  private func isRecipient(_ recipient: Recipient, for subject: PersonID) -> Bool {
    switch recipient {
    case .person(let person): viewer == .person(person)
    case .organization(let organization): isAssigned(to: subject, through: organization)
    }
  }

  // MARK: Facts

  func age(_ person: PersonID) -> Int { family.member(person)?.age(on: day) ?? 0 }

  func isAssigned(to person: PersonID, through organization: OrganizationID? = nil) -> Bool {
    family.assignments.contains {
      viewer == .practitioner($0.practitioner) && $0.person == person && $0.runs(on: day)
        && (organization == nil || $0.organization == organization)
    }
  }

  var isAssignedToAnybody: Bool { family.members.contains { isAssigned(to: $0.person) } }

  /// "Members who take part (parent, child, relative)."
  var takesPart: Bool { member.map { [.parent, .child, .relative].contains($0.fact.role) } ?? false }

  var member: Member? { viewer.person.flatMap(family.member).flatMap { $0.belongs(on: day) ? $0 : nil } }

  func asHolders(of child: PersonID) -> [Holder] {
    if let person = viewer.person { return [.person(person)] }
    return family.assignments.filter {
      viewer == .practitioner($0.practitioner) && $0.person == child && $0.runs(on: day)
    }.map { .organization($0.organization) }
  }

  /// "That person from 12; who acts for him."
  func speaksFor(_ person: PersonID) -> Bool {
    if viewer == .person(person) { return age(person) >= 12 }
    return holdsAuthority(over: person) && age(person) < 16 || represents(person)
  }

  func mustAgreeToHelp(for person: PersonID) -> Bool {
    let signers = family.helpSigners(of: person, on: day, under: rules)
    return asHolders(of: person).contains(where: signers.contains)
  }
}
