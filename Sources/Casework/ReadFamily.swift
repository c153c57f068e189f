import Domain
public import Privacy
import Store
public import Vocabulary

extension Casework {
  /// The family as this viewer sees it; nil when he sees nothing of it, or there is no such family: both look, and cost, the same.
  ///
  /// The look is noted before anything is returned; when noting fails, so does reading (invariant 13).
  public func familyView(
    _ id: FamilyID, for viewer: Party, on page: Scope, at stand: FamilyStand? = nil
  ) async throws -> FamilyView? {
    guard let selection = try await select(id, for: viewer, page, at: stand) else { return nil }
    let opened = try await open(selection.itemsToOpen, of: selection.sight.family)
    try await note(selection, opened.directory)
    return FamilyView(selection, words: opened.words, directory: opened.directory)
  }

  /// Berichten: with whom this viewer writes, and the words of those with this one; only these are noted as looked at.
  public func messages(_ id: FamilyID, for viewer: Party, with other: Party?) async throws -> FamilyView? {
    guard let selection = try await select(id, for: viewer, .messages)?.with(other) else { return nil }
    let opened = try await open(selection.itemsToOpen, of: selection.sight.family)
    try await note(selection, opened.directory)
    return FamilyView(selection, words: opened.words, directory: opened.directory)
  }

  /// Who sees what of this viewer; nil for a professional, and for whom the family does not exist. On `.sharing` without rows and
  /// looks: what a form about sharing needs.
  public func sightMatrix(
    _ id: FamilyID, for viewer: Party, on page: Scope = .matrix
  ) async throws -> SightMatrix? {
    guard viewer.person != nil else {
      try await noteRefusal(id, viewer, page)
      return nil
    }
    guard let selection = try await select(id, for: viewer, page) else { return nil }
    let opened = try await open(selection.itemsToOpen, of: selection.sight.family)
    let looks = page == .matrix ? try await looks(of: selection) : []
    try await note(selection, opened.directory)
    let directory = try await opened.directory.naming(looks.compactMap(\.who.practitioner), from: store.accounts)
    return SightMatrix(selection, words: opened.words, directory: directory, looks: looks)
  }

  /// What a consent would open today; nil when the family does not exist for him, or the recipient or subject does not.
  public func consentPreview(
    _ id: FamilyID, for viewer: Party, terms: SharingTerms, recipient: Recipient, purposeWords: String
  ) async throws -> ConsentPreview? {
    guard let selection = try await select(id, for: viewer, .preview) else { return nil }
    let opened = try await open(selection.itemsToOpen, of: selection.sight.family)
    try await note(selection, opened.directory)
    return ConsentPreview(
      selection, words: opened.words, directory: opened.directory, terms: terms, recipient: recipient,
      purposeWords: purposeWords)
  }

  /// Wat is er gebeurd with what this viewer sees; nil when the family does not exist for him.
  public func feed(_ id: FamilyID, for viewer: Party) async throws -> Feed? {
    guard let selection = try await select(id, for: viewer, .feed) else { return nil }
    let opened = try await open(selection.itemsToOpen, of: selection.sight.family)
    let events = try await events(of: selection.sight.family)
    try await note(selection, opened.directory)
    return Feed(selection, events: events, words: opened.words, directory: opened.directory)
  }

  /// Up to the version that is looked at: what happened since waits for the next look.
  func events(of family: Family) async throws -> [FamilyEvent] {
    try await store.log.load(family.id).prefix(family.version).map { try EventCoding.decode($0.facts, at: $0.at) }
  }

  func select(
    _ id: FamilyID, for viewer: Party, _ page: Scope, at stand: FamilyStand? = nil
  ) async throws -> Selection? {
    if let family = try await family(id, at: stand) {
      let selection = Selection(sight(of: family, for: viewer), for: page)
      if !selection.isNothing { return selection }
    }
    try await noteRefusal(id, viewer, page)
    return nil
  }

  // MARK: Looks

  func note(_ selection: Selection, _ directory: Directory) async throws {
    try await store.access.note(look(selection, directory))
  }

  func look(_ selection: Selection, _ directory: Directory) -> Look {
    let viewer = selection.sight.viewer
    let organization = viewer.practitioner.flatMap { directory.practitioners[$0]?.organization }
    return Look(
      at: clock.now, party: viewer, organization: organization, family: selection.sight.family.id,
      purpose: selection.scope.rawValue, outcome: .shown,
      items: selection.shown.map { Look.Item(id: $0.item, ground: $0.ground.code) })
  }

  func noteRefusal(_ id: FamilyID, _ viewer: Party, _ page: Scope) async throws {
    try await store.access.note(
      Look(
        at: clock.now, party: viewer, organization: nil, family: id, purpose: page.rawValue, outcome: .refused,
        items: []))
  }

  private func looks(of selection: Selection) async throws -> [SeenLook] {
    let (viewer, items) = (selection.sight.viewer, selection.itemsWhoseLooksShow)
    return try await store.access.looks(family: selection.sight.family.id, newest: 100) { look in
      look.outcome == .shown && look.party != viewer && look.items.contains { items.contains($0.id) }
    }.map { SeenLook(at: $0.at, who: $0.party, items: $0.items.map(\.id)) }
  }
}

extension Directory {
  /// Names these too, whether they work with the family or not: a name that comes and goes with an assignment would tell of it.
  fileprivate func naming(_ practitioners: [PractitionerID], from accounts: Accounts) async throws -> Directory {
    let missing = Set(practitioners).subtracting(self.practitioners.keys)
    if missing.isEmpty { return self }
    let rows = try await accounts.named(Array(missing))
    let unknown = Set(rows.values.map(\.organization)).subtracting(organizations.keys)
    var directory = self
    for (id, row) in rows {
      directory.practitioners[id] = Practitioner(name: row.name, function: row.function, organization: row.organization)
    }
    directory.organizations.merge(try await accounts.named(Array(unknown)).mapValues(\.name)) { $1 }
    return directory
  }
}

extension Because {
  /// How the ground stands in the access log: never reuse a number.
  var code: UInt8 {
    switch self {
    case .author: 1
    case .follows: 2
    case .fact: 3
    case .grounds(let grounds): grounds.map(\.ground.code).max() ?? 0
    }
  }
}

extension Ground {
  fileprivate var code: UInt8 {
    switch self {
    case .oneself: 10
    case .childVersion: 11
    case .authority: 12
    case .representative: 13
    case .involved: 14
    case .consent: 15
    case .disclosure: 16
    case .emergency: 17
    }
  }
}

extension Casework {
  /// One item with who reads it; nil when he does not see it.
  public func itemView(_ id: FamilyID, item: ItemID, for viewer: Party) async throws -> ItemView? {
    guard let whole = try await select(id, for: viewer, .matrix) else { return nil }
    guard let selection = whole.narrowed(to: item) else {
      try await noteRefusal(id, viewer, .matrix)
      return nil
    }
    let family = selection.sight.family
    let opened = try await open(selection.itemsToOpen + family.members.map(\.fact.item), of: family)
    try await note(selection, opened.directory)
    return ItemView(item, selection, words: opened.words, directory: opened.directory)
  }

  /// Who of the family will read a new text about these persons, by the law alone; nil unless the viewer works with all of them.
  public func readers(of subjects: [PersonID], in id: FamilyID, for viewer: Party) async throws -> [PartyLabel]? {
    guard let selection = try await select(id, for: viewer, .form), let practitioner = viewer.practitioner else {
      return nil
    }
    let family = selection.sight.family
    let day = selection.sight.day
    guard subjects.allSatisfy({ family.isAssigned(practitioner, to: $0, on: day) }) else { return nil }
    let opened = try await open(selection.itemsToOpen + family.members.map(\.fact.item), of: family)
    try await note(selection, opened.directory)
    return FamilyReaders(of: subjects, selection, words: opened.words, directory: opened.directory).labels
  }
}

extension Casework {
  /// The picture of a drawing, opened for whoever sees the drawing; nil for everybody else, and where there is none.
  public func picture(_ id: FamilyID, of item: ItemID, for viewer: Party) async throws -> [UInt8]? {
    guard let whole = try await select(id, for: viewer, .matrix) else { return nil }
    guard let selection = whole.narrowed(to: item), let picture = selection.sight.family.pictures[item] else {
      try await noteRefusal(id, viewer, .matrix)
      return nil
    }
    let family = selection.sight.family
    try await note(selection, try await open([], of: family).directory)
    return try await store.log.words(of: family.id, items: [picture])[picture]?.first.flatMap {
      try EventCoding.decodePicture($0.bytes)
    }
  }
}
