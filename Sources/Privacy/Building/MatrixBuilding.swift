import Domain
public import Vocabulary

extension SightMatrix {
  /// Builds the matrix of what others see of the viewer, and of those for whom he acts.
  ///
  /// - Parameter looks: newest first, unfiltered; only what the viewer may know of comes through.
  public init(_ selection: Selection, words: [ItemID: Words], directory: Directory, looks: [SeenLook]) {
    let builder = MatrixBuilder(selection, words, directory)
    self.init(
      family: selection.sight.family.id, viewer: builder.viewer, day: selection.sight.day,
      persons: builder.persons.map { builder.naming.label($0) }, rows: builder.rows, consents: builder.consents,
      requests: builder.requests, looks: builder.looks(looks), recipients: builder.recipients)
    asksTogether = builder.asksTogether
  }
}

extension Selection {
  /// Of which the viewer may know who looked: what he sees, about one of the persons for whom he acts.
  public var itemsWhoseLooksShow: Set<ItemID> {
    let persons = MayDo(sight).personsActedFor
    let mine = seen.filter { found in
      Part(found.item.kind) != nil && found.item.envelope.subjects.contains(where: persons.contains)
    }
    return Set(mine.map(\.item.id))
  }
}

/// Een blik uit het logboek, before anything is left out.
public struct SeenLook: Hashable, Sendable {
  public let at: Moment
  public let who: Party
  public let items: [ItemID]

  /// The same for the same look; says nothing that its line does not say.
  var id: ItemID {
    let low =
      switch who {
      case .person(let id): id.low
      case .practitioner(let id): id.low
      }
    return ItemID(high: UInt64(bitPattern: at.milliseconds), low: low)
  }

  public init(at: Moment, who: Party, items: [ItemID]) {
    self.at = at
    self.who = who
    self.items = items
  }
}

struct MatrixBuilder {
  let sight: Sight
  let naming: Naming
  let persons: [PersonID]
  private let seen: [Selection.SeenItem]
  private let scope: Scope

  private var family: Family { sight.family }

  init(_ selection: Selection, _ words: [ItemID: Words], _ directory: Directory) {
    sight = selection.sight
    seen = selection.seen
    scope = selection.scope
    naming = Naming(sight: selection.sight, words: words, directory: directory)
    persons = MayDo(selection.sight).personsActedFor
  }

  var viewer: ViewerLabel {
    ViewerLabel(naming.label(sight.viewer), age: sight.viewer.person.flatMap { family.age(of: $0, on: sight.day) })
  }

  /// Items that the viewer sees and the page shows, about one of his persons, of a kind that has a part.
  ///
  /// That somebody helps and who holds authority is known by rule to who works with the person: it fills no column.
  private var mine: [Selection.SeenItem] {
    seen.filter { found in
      Part(found.item.kind) != nil && scope.shows(found.item.kind)
        && ![.careTeam, .parentalAuthority].contains(found.item.kind)
        // Who stands in a circle or a tree is seen with the circle, and is no line of its own.
        && !family.standsInDrawing(found.item)
        && found.item.envelope.subjects.contains(where: persons.contains)
    }
  }

  var asksTogether: Bool {
    MayDo(sight).isGrownMember && sight.viewer.person.flatMap(family.togetherStance) == nil
  }

  // MARK: Rows

  var rows: [MatrixRow] {
    let mine = mine
    return readers.compactMap { reader in
      let cells = cells(of: reader, mine)
      return cells.isEmpty ? nil : MatrixRow(reader: naming.label(reader), cells: cells)
    }
  }

  /// Everybody who may see anything here today: members, and professionals with an assignment, a disclosure or an emergency.
  private var readers: [Party] {
    var readers = family.members.map { Party.person($0.person) }
    let practitioners =
      family.assignments.filter { $0.runs(on: sight.day) }.map { Party.practitioner($0.practitioner) }
      + family.disclosures.map(\.fact.to) + family.emergencies.map(\.by)
    for party in practitioners where !readers.contains(party) { readers.append(party) }
    return readers.filter { $0 != sight.viewer && isKnown($0) }
  }

  /// A shielded person is named to nobody, here neither.
  private func isKnown(_ party: Party) -> Bool {
    guard let person = party.person, let member = family.member(person) else { return true }
    return seen.contains { $0.item.id == member.fact.item }
  }

  private func cells(of reader: Party, _ mine: [Selection.SeenItem]) -> [MatrixCell] {
    // From whom something is withheld, reads it soon: who does not is told to nobody else.
    let theirs = Sight.asIfNothingWithheld(of: family, for: reader, on: sight.day, under: sight.rules)
    let shown = mine.compactMap { found -> ItemHead? in
      guard case .seen(let because) = theirs.verdict(on: found.item) else { return nil }
      return naming.head(found.item, because.about(persons))
    }
    return persons.filter { .person($0) != reader }.flatMap { person in
      let about = naming.label(person)
      return Part.allCases.compactMap { part -> MatrixCell? in
        let items = shown.filter { Part($0.kind) == part && $0.about.contains { $0.party == .person(person) } }
        return items.isEmpty
          ? nil : MatrixCell(about: about, part: part, items: items, until: items.compactMap(\.because.until).min())
      }
    }
  }

  // MARK: Consents and requests

  var consents: [ConsentLine] {
    seen.reversed().filter { $0.item.kind == .consent }.map { line(of: family.consents[$0.item.slot]) }
  }

  private func line(of consent: SignedConsent) -> ConsentLine {
    let reading = ConsentReading(consent, sight)
    let terms = consent.fact.terms
    var people: [PartyLabel] = []
    var organizations: [String] = []
    for recipient in consent.fact.recipients {
      switch recipient {
      case .person(let person): people.append(naming.label(person))
      case .organization(let organization): organizations.append(naming.name(organization))
      }
    }
    return ConsentLine(
      item: consent.item, about: naming.label(terms.subject), recipients: people, organizations: organizations,
      kinds: terms.kinds.kinds, domains: terms.domains?.domains, purpose: terms.purpose,
      purposeWords: naming.words[consent.item]?[.purpose], start: terms.start, until: reading.lastDay,
      state: reading.state,
      signed: consent.signatures.map { StanceOfSigner(who: label($0.who), day: $0.day) },
      waitingFor: reading.isWithdrawn ? [] : reading.missing.map(label),
      maySign: sight.viewer.person.map(reading.mayBeSigned) ?? false,
      mayWithdraw: sight.viewer.person.map(reading.mayBeWithdrawn) ?? false)
  }

  private func label(_ holder: Holder) -> PartyLabel {
    switch holder {
    case .person(let person): naming.label(person)
    case .organization(let organization):
      PartyLabel(
        .practitioner(PractitionerID(high: organization.high, low: organization.low)),
        name: naming.name(organization))
    }
  }

  var requests: [RequestLine] {
    seen.filter { $0.item.kind == .consentRequest }.compactMap { found in
      let request = family.requests[found.item.slot]
      guard request.isOpen(for: sight.viewer) else { return nil }
      let terms = request.fact.terms
      return RequestLine(
        item: found.item.id, from: naming.label(request.askedBy), about: naming.label(terms.subject),
        kinds: terms.kinds.kinds, domains: terms.domains?.domains, purpose: terms.purpose,
        purposeWords: naming.words[found.item.id]?[.purpose],
        until: terms.until ?? max(terms.start, sight.day) + sight.rules.longestConsent, askedOn: request.askedOn,
        recipient: .organization(request.fact.organization))
    }
  }

  // MARK: Looks and recipients

  /// A line about items that the viewer sees today and that are about his persons; his own looks are left out.
  func looks(_ looks: [SeenLook]) -> LookLog {
    let heads = Dictionary(uniqueKeysWithValues: mine.map { ($0.item.id, naming.head($0.item, $0.because)) })
    return LookLog(
      lines: looks.compactMap { look in
        let items = look.items.compactMap { heads[$0] }
        guard look.who != sight.viewer, !items.isEmpty, isKnown(look.who) else { return nil }
        return LookLine(at: look.at, who: naming.label(look.who), items: items, id: look.id)
      })
  }

  /// People of the family whom the viewer knows, and organisations with a worker who helps one of his persons.
  var recipients: [RecipientChoice] {
    let seenItems = Set(seen.map(\.item.id))
    let people = family.members.filter {
      seenItems.contains($0.fact.item) && $0.belongs(on: sight.day) && .person($0.person) != sight.viewer
    }.map { RecipientChoice(recipient: .person($0.person), name: naming.label($0.person).name, readers: []) }
    var organizations: [OrganizationID] = []
    let known = family.assignments.filter { fact in
      fact.runs(on: sight.day) && persons.contains(fact.person) && seenItems.contains(fact.item)
    }
    for fact in known where !organizations.contains(fact.organization) { organizations.append(fact.organization) }
    return people
      + organizations.map { organization in
        let workers = known.filter { $0.organization == organization }.map(\.practitioner)
        var names: [String] = []
        for worker in workers.map({ naming.label($0).name }) where !names.contains(worker) { names.append(worker) }
        return RecipientChoice(recipient: .organization(organization), name: naming.name(organization), readers: names)
      }
  }
}

extension Because {
  /// Only the grounds that these persons supply: what others agreed to is not theirs to know.
  func about(_ persons: [PersonID]) -> Because {
    guard case .grounds(let grounds) = self else { return self }
    return .grounds(grounds.filter { persons.contains($0.subject) })
  }

  /// The first last day among the grounds; nil when none has an end.
  public var until: Day? {
    guard case .grounds(let grounds) = self else { return nil }
    return grounds.compactMap { found in
      switch found.ground {
      case .emergency(let day), .consent(_, let day): day
      case .disclosure, .oneself, .childVersion, .authority, .representative, .involved: nil
      }
    }.min()
  }
}
