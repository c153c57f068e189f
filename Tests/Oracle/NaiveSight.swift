/// A naive evaluator of who sees which item on which day, written from law.md, sight.md and invariants.md alone.
/// It is the oracle for tests: as literal as can be, and slow.
struct NaiveSight: Sendable {
  let world: CaseWorld
  let family: NaiveFamily
  private let consents: NaiveConsents
  private let items: [String: CaseWorld.Item]

  /// sight.md 1.6: the kinds that only their maker opens, from 12. A safety plan that a helper wrote has another author.
  static let ownMaterial: Set<String> = ["story", "network", "genogram", "drawing", "safetyPlan"]
  /// cases.md: what the preset `PLAN` stands for.
  static let plan: Set<String> = [
    "story", "planCommon", "planGoal", "planChild", "waitEntry", "handover", "decision", "network", "meetingReport",
  ]

  init(_ world: CaseWorld) {
    self.init(world, consents: NaiveConsents(NaiveFamily(world)))
  }

  /// With the consents of the same family worked out before (when only items or disclosures were added since).
  init(_ world: CaseWorld, consents: NaiveConsents) {
    self.world = world
    self.consents = consents
    family = consents.family
    items = Dictionary(world.items.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The ids of all items that the viewer sees on the day, sorted.
  func view(_ viewer: String, on day: Int) -> [String] {
    items.keys.filter { sees(viewer, $0, on: day) }.sorted()
  }

  /// law.md 3.10 `sees`, in the order of sight.md 1.
  func sees(_ viewer: String, _ id: String, on day: Int) -> Bool {
    guard family.isMember(viewer) || family.isProfessional(viewer), let item = items[id] else { return false }
    // 1. "Destroyed, or not yet there: hidden."
    if day < item.day { return false }
    if let destroyed = item.destroyed, destroyed <= day { return false }
    // 2. "Author only (private reflection): the author, nobody else, ever."
    if item.cat == "privateReflection" { return viewer == item.author }
    // 3. "What a family member wrote himself he keeps seeing."
    if viewer == item.author, family.isMember(viewer) { return true }
    // 4. "Withheld from this viewer today, or a child's objection stands, on the item or on what it is attached to."
    let targets = (item.attachedTo ?? []).compactMap { items[$0] }
    if ([item] + targets).contains(where: { isClosed($0, to: viewer, on: day) }) { return false }
    // 5. "Follows (a family member's own statement): visible exactly when one of its targets is."
    if item.cat == "ownStatement", let author = item.author, family.isMember(author) {
      return targets.contains { sees(viewer, $0.id, on: day) }
    }
    // "Links between two items: all ends": a view on something, and what touches what.
    if ["perspective", "influence"].contains(item.cat), !targets.allSatisfy({ sees(viewer, $0.id, on: day) }) {
      return false
    }
    // 7. "Grounds, for every subject (an item with no subjects: nobody else)."
    return !item.subjects.isEmpty && item.subjects.allSatisfy { hasGround(viewer, item, about: $0, on: day) }
  }

  /// Withheld or objected: `end` is the first open day (law.md 3.10, boundaries).
  private func isClosed(_ item: CaseWorld.Item, to viewer: String, on day: Int) -> Bool {
    let withheld = (item.withheld ?? []).contains { $0.from == viewer && $0.start <= day && day < $0.end }
    let objected = (item.objection?.all ?? []).contains {
      $0.from == viewer && $0.start <= day && day < ($0.end ?? .max)
    }
    return withheld || objected
  }

  /// law.md 3.10 `ground` and sight.md 1, rules 6 and 7.
  private func hasGround(_ viewer: String, _ item: CaseWorld.Item, about subject: String, on day: Int) -> Bool {
    // 6. "Named: those whom that person alone has named by a consent of his own signature; nothing else opens it."
    if isOwnMaterial(item, of: subject), family.isAtLeast(12, subject, on: day), viewer != subject {
      return isNamed(viewer, for: item, by: subject, as: .ownMaterial, on: day)
    }
    // 7a to 7g.
    return hasEmergency(viewer, item, about: subject, on: day)
      || hasDisclosure(viewer, item, on: day)
      || isSelf(viewer, item, subject, on: day)
      || hasAuthority(viewer, over: subject, on: day)
      || isRepresentative(viewer, of: subject, on: day)
      || isDirectlyInvolved(viewer, item, about: subject, on: day)
      || isNamed(viewer, for: item, by: subject, as: .other, on: day)
  }

  /// Invariant 5: a self-authored story, drawing, ecogram.
  private func isOwnMaterial(_ item: CaseWorld.Item, of subject: String) -> Bool {
    Self.ownMaterial.contains(item.cat) && item.author == subject
  }

  /// 7a. "emergency access open for this viewer, subject and kind"; invariant 25: its day and the next.
  private func hasEmergency(_ viewer: String, _ item: CaseWorld.Item, about subject: String, on day: Int) -> Bool {
    world.emergency.contains { emergency in
      emergency.who == viewer && emergency.subject == subject
        && emergency.from <= day && day <= min(emergency.to, emergency.from + 1)
        && emergency.scope.contains { Self.covers($0, item) }
        && Self.isWithinEmergency(item)
    }
  }

  /// A row of the scope: a kind and a domain (null: any).
  private static func covers(_ row: [String?], _ item: CaseWorld.Item) -> Bool {
    guard row.first == item.cat else { return false }
    return row.count < 2 || row[1] == nil || row[1] == item.dom
  }

  /// Invariant 25: "safety goals, safety plan and contact notes only".
  static func isWithinEmergency(_ item: CaseWorld.Item) -> Bool {
    switch item.cat {
    case "planGoal": item.dom == "safety"
    case "safetyPlan", "contactNote": true
    default: false
    }
  }

  /// 7b. "a single disclosure of this item to this viewer, while he is assigned"; invariant 34: to a professional,
  /// until he is no longer assigned to a subject of the item.
  private func hasDisclosure(_ viewer: String, _ item: CaseWorld.Item, on day: Int) -> Bool {
    world.disclosures.contains { disclosure in
      disclosure.item == item.id && disclosure.to == viewer
        && disclosure.day <= day && day <= (disclosure.until ?? .max)
    } && (family.isMember(viewer) || item.subjects.contains { family.isAssigned(viewer, to: $0, on: day) })
  }

  /// 7c. "the viewer is the subject and 12 or over (or it is a child version)".
  private func isSelf(_ viewer: String, _ item: CaseWorld.Item, _ subject: String, on day: Int) -> Bool {
    viewer == subject && (family.isAtLeast(12, viewer, on: day) || item.childVersion == true)
  }

  /// 7d. "verified parental authority: under 12 yes; 12-15 yes; from 16 no ground by authority".
  private func hasAuthority(_ viewer: String, over subject: String, on day: Int) -> Bool {
    family.holders(of: subject).contains(viewer) && !family.isAtLeast(16, subject, on: day)
  }

  /// 7e. "the viewer is the representative of a person not able in this matter".
  private func isRepresentative(_ viewer: String, of subject: String, on day: Int) -> Bool {
    family.representatives(of: subject, on: day).contains(viewer)
  }

  /// 7f. "the record is of the viewer's organisation and he is assigned to that subject today".
  private func isDirectlyInvolved(
    _ viewer: String, _ item: CaseWorld.Item, about subject: String, on day: Int
  ) -> Bool {
    guard let organisation = item.org else { return false }
    return family.isAssigned(viewer, to: subject, through: organisation, on: day)
  }

  /// 7g. "a disclosure consent in force that names this kind (and domain), to this viewer or to an organisation
  /// through which he is assigned to that subject today".
  private func isNamed(
    _ viewer: String, for item: CaseWorld.Item, by subject: String, as matter: NaiveConsents.Matter, on day: Int
  ) -> Bool {
    world.consents.indices.contains { number in
      let consent = world.consents[number]
      return consent.subject == subject && Self.names(consent, item)
        && consent.to.contains { $0 == viewer || family.isAssigned(viewer, to: subject, through: $0, on: day) }
        && consents.isInForce(number, for: matter, on: day)
    }
  }

  /// Kinds are named one by one, or by the preset; where domains are named, the item's is among them (null: none).
  private static func names(_ consent: CaseWorld.Consent, _ item: CaseWorld.Item) -> Bool {
    let kind = consent.cat.contains(item.cat) || (consent.cat.contains("PLAN") && plan.contains(item.cat))
    guard let domains = consent.dom else { return kind }
    return kind && domains.contains(item.dom)
  }
}
