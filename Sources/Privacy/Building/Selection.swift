import Domain
public import Vocabulary

/// Bladzijde: which part of the family a page shows; only that part is opened, and only that is noted as looked at.
public enum Scope: UInt16, CaseIterable, Hashable, Sendable {
  case plan = 1
  case goals = 2
  case story = 3
  case people = 4
  case matrix = 5
  case caseload = 6
  case preview = 7
  case command = 8
  /// The forms about sharing: who may be chosen to read, and who works there.
  case sharing = 20
  /// A form of a professional: whom it is about, by name.
  case form = 21
  case feed = 62
  case expectations = 30
  case deciding = 26
  case evaluation = 31
  case network = 35
  case genograms = 280
  /// Why help together, and what each thinks of that.
  case together = 281
  case help = 27
  /// Which tasks of the coordination are whose.
  case tasks = 34
  /// Wie doet wat.
  case team = 300
  /// Wie de hulp regelt.
  case coordinator = 301
  /// Hoe wij samenwerken.
  case cooperation = 302
  /// Which strengths help with a goal.
  case helping = 190
  case perspectives = 60
  case agenda = 61
  /// The plan on paper, and as a file.
  case paper = 63
  case explanation = 36
  case wishes = 37
  case waiting = 40
  case handovers = 41
  /// Als het even niet gaat.
  case crisis = 44
  case reports = 43
  /// Informatie voor een ouder zonder gezag.
  case informing = 46
  case meetings = 42
  /// Berichten.
  case messages = 45
  /// De meldcode, stap voor stap.
  case reportingCode = 47

  private static let kindsOfPlan: Set<ItemKind> = [
    .planCommon, .planChild, .planGoal, .strength, .ownStatement, .waitEntry,
  ]

  func shows(_ kind: ItemKind) -> Bool {
    switch self {
    case .plan: Scope.kindsOfPlan.contains(kind)
    case .paper: Scope.kindsOfPlan.contains(kind) || [.decision, .expectation, .evaluation].contains(kind)
    case .goals: [.planGoal, .ownStatement, .ranking, .goalOrder].contains(kind)
    case .helping: [.planGoal, .strength].contains(kind)
    case .story:
      Part(kind).map { $0 != .goals && $0 != .plan && $0 != .people } ?? false
        && ![
          .experienceCheck, .ecogram, .genogram, .perspective, .factor, .influence, .safetyPlan, .signal, .message,
          .reportingCode,
        ]
        .contains(kind)
        || kind == .planChild
        || kind == .objection
    case .people: [.contactDetails, .careTeam, .communicationProfile].contains(kind)
    case .matrix, .preview: Part(kind) != nil
    case .caseload: kind == .planGoal
    case .sharing: kind == .careTeam
    case .command, .form: false
    // The feed tells that something happened, and shows no words.
    case .feed: false
    case .expectations: kind == .expectation
    case .help: kind == .helpAgreement
    case .tasks: kind == .coordinationTask
    case .team: kind == .careTeam
    case .coordinator: kind == .coordinationTask
    case .cooperation: kind == .teamMatter
    case .deciding: [.decision, .ownStatement, .helpAgreement].contains(kind)
    case .evaluation:
      [.evaluation, .planCommon, .ownStatement, .yearAhead, .experienceCheck].contains(kind)
    case .network: kind == .ecogram
    case .genograms: kind == .genogram
    case .together: kind == .togetherStance
    case .perspectives:
      [.perspective, .planGoal, .concern, .planChild, .agendaPoint, .outsiderRequest].contains(kind)
    case .agenda: kind == .agendaPoint
    case .explanation: [.factor, .influence, .concern, .strength].contains(kind)
    case .wishes: kind == .networkWish
    case .waiting: kind == .waitEntry
    case .handovers: kind == .handover
    case .crisis: kind == .safetyPlan || kind == .signal
    case .informing: kind == .informationLetter
    // How each reads best is for who writes.
    case .reports: [.report, .ownStatement, .communicationProfile].contains(kind)
    case .meetings: [.meeting, .meetingReport].contains(kind)
    // Only of whom it is open with: see `Selection.shows`.
    case .messages: false
    case .reportingCode: kind == .reportingCode
    }
  }
}

/// Wat deze kijker op deze bladzijde ziet: chosen by sight first, so that only those words are opened.
public struct Selection: Sendable {
  public let sight: Sight
  public let scope: Scope
  let seen: [SeenItem]
  let seenIDs: Set<ItemID>
  /// True when this viewer sees nothing at all of the family: to him it does not exist.
  public let isNothing: Bool
  /// Whose messages are open; the others of the family are neither opened nor noted as looked at.
  public private(set) var correspondent: Party?

  struct SeenItem: Sendable {
    let item: Item
    let because: Because
  }

  private init(_ sight: Sight, _ scope: Scope, _ seen: [SeenItem]) {
    self.sight = sight
    self.scope = scope
    self.seen = seen
    seenIDs = Set(seen.lazy.map(\.item.id))
    isNothing = seen.isEmpty
  }

  /// Only this item; nil when the viewer does not see it, or no page shows it.
  public func narrowed(to item: ItemID) -> Selection? {
    let found = seen.filter { $0.item.id == item && shows($0.item) }
    return found.isEmpty ? nil : Selection(sight, scope, found)
  }

  /// With the messages between the viewer and this one.
  public func with(_ correspondent: Party?) -> Selection {
    var selection = self
    selection.correspondent = correspondent
    return selection
  }

  public init(_ sight: Sight, for scope: Scope) {
    var seen: [SeenItem] = []
    for item in sight.family.items {
      if case .seen(let because) = sight.verdict(on: item) { seen.append(SeenItem(item: item, because: because)) }
    }
    self.init(sight, scope, seen)
  }

  /// The items whose words the page opens: what it shows, and the names of whom that is about.
  public var itemsToOpen: [ItemID] {
    let shown = seen.filter { shows($0.item) || Selection.isFrame($0.item.kind) }.map(\.item.id)
    return shown + namesToOpen.filter { !shown.contains($0) }
  }

  /// What is noted in the access log: the items of the page, with the kind of ground.
  public var shown: [(item: ItemID, ground: Because)] {
    seen.filter { shows($0.item) }.map { ($0.item.id, $0.because) }
  }

  /// On the pages of goals also the strengths that help with a goal or a step that is seen there.
  private func shows(_ item: Item) -> Bool {
    if scope.shows(item.kind) { return true }
    if scope == .meetings { return standsAtMeetings(item) }
    if scope == .messages { return standsWithMessages(item) }
    if scope == .help { return fixesHelp(item) }
    if scope == .reportingCode { return standsAtReportingCode(item) }
    guard scope == .goals, item.kind == .strength else { return false }
    let targets = sight.family.strengthLinks.filter { $0.strength == item.id }.map(\.target)
    return targets.contains(where: seenIDs.contains)
  }

  /// What the two wrote, and when the professional is there.
  private func standsWithMessages(_ item: Item) -> Bool {
    guard let correspondent else { return false }
    if let message = sight.family.message(item) { return message.fact.other(than: sight.viewer) == correspondent }
    guard item.kind == .careTeam, let role = sight.family.role(item.id) else { return false }
    return sight.family.assignment(role.fact.assignment).map { .practitioner($0.practitioner) } == correspondent
  }

  /// What help that is seen here rests on; to a professional also what is fixed today, for the form.
  private func fixesHelp(_ item: Item) -> Bool {
    guard let framework = sight.family.frameworks.first(where: { $0.item == item.id }) else { return false }
    return sight.viewer.practitioner != nil && framework.isInForce(on: sight.day)
      || sight.family.helpProposals.contains {
        $0.fact.fixedBy?.framework == item.id && seenIDs.contains($0.fact.item)
      }
  }

  /// The points of a meeting; and what the team agreed about absence, once somebody was absent twice.
  private func standsAtMeetings(_ item: Item) -> Bool {
    let family = sight.family
    if item.kind == .agendaPoint { return family.meeting(with: item) != nil }
    if item.kind == .ownStatement {
      return item.envelope.attachedTo.contains { family.item($0)?.kind == .meetingReport }
    }
    guard item.kind == .teamMatter, item.id == family.agreements.last?.fact.item else { return false }
    let asked = family.meetings.flatMap(\.invitations).compactMap(\.fact.guest.party)
    let followed = sight.followedMeetings
    return asked.contains { $0.practitioner != nil && family.absences(of: $0, seen: followed) > 1 }
  }

  /// Own words beside it, and from whom it is held back.
  private func standsAtReportingCode(_ item: Item) -> Bool {
    let family = sight.family
    let targets =
      switch item.kind {
      case .withholding: [family.withholdings[item.slot].fact.target]
      case .ownStatement: item.envelope.attachedTo
      default: [ItemID]()
      }
    return targets.contains { family.item($0)?.kind == .reportingCode }
  }

  /// Part of every page, as far as it is seen: names, contact person, what waits for the viewer.
  private static func isFrame(_ kind: ItemKind) -> Bool {
    [.membership, .coordination, .family, .consent, .consentRequest].contains(kind)
  }

  /// Who sees an item knows the names of whom it is about, who wrote it, and who else has a part in it
  /// (`docs/sight.md`, declassifications). Who sees what is about the viewer, he knows by name.
  private var namesToOpen: [ItemID] {
    if [.matrix, .preview, .sharing, .feed].contains(scope) { return sight.family.members.map(\.fact.item) }
    var persons: Set<PersonID> = []
    // Each stands in the list by name, before one is opened.
    if scope == .messages { persons.formUnion(seen.compactMap { sight.family.message($0.item)?.fact.person }) }
    for found in seen where shows(found.item) || Selection.isFrame(found.item.kind) {
      persons.formUnion(found.item.envelope.subjects)
      if let author = found.item.envelope.author?.person { persons.insert(author) }
      persons.formUnion(others(in: found.item))
    }
    return sight.family.members.filter { persons.contains($0.person) }.map(\.fact.item)
  }

  /// Who does a step, who decides on a plan, and to whom a consent goes.
  private func others(in item: Item) -> [PersonID] {
    let family = sight.family
    switch item.kind {
    case .planGoal:
      guard family.steps.indices.contains(item.slot), family.steps[item.slot].fact.item == item.id else { return [] }
      return family.steps[item.slot].fact.doer.person.map { [$0] } ?? []
    case .planCommon:
      return family.deciders(of: item, on: sight.day) + family.contributors(to: item.id).compactMap(\.person)
    case .factor:
      return family.recognitions(of: item.id).filter { family.item($0.item).map(sight.sees) ?? false }.map(\.person)
    case .influence:
      guard family.influences.indices.contains(item.slot) else { return [] }
      return family.influences[item.slot].ends.compactMap(\.person)
    case .networkWish: return family.wishes[item.slot].fact.persons
    case .consent:
      return family.consents[item.slot].fact.recipients.compactMap { if case .person(let id) = $0 { id } else { nil } }
    case .objection:
      let objection = family.objections[item.slot]
      return [objection.fact.against] + (family.item(objection.fact.target)?.envelope.subjects ?? [])
    case .coordination: return family.coordinations[item.slot].coordinator.person.map { [$0] } ?? []
    case .coordinationTask: return family.coordinatorWish(item)?.who?.person.map { [$0] } ?? []
    case .withholding: return [family.withholdings[item.slot].fact.from]
    case .signal: return family.signal(item.id)?.fact.owner.person.map { [$0] } ?? []
    case .teamMatter: return family.issue(item.id)?.fact.owner.person.map { [$0] } ?? []
    case .decision: return family.personsNamedInDeciding(with: item)
    case .helpAgreement:
      let subject = family.helpProposal(with: item)?.fact.subject
      return subject.map { family.helpSigners(of: $0, on: sight.day, under: sight.rules).compactMap(\.person) } ?? []
    case .waitEntry: return family.referral(behind: item.id)?.moves.compactMap(\.by.person) ?? []
    case .handover: return family.handover(behind: item.id)?.people ?? []
    case .report:
      guard let course = family.report(behind: item.id) else { return [] }
      return [sight.day, course.finalOn ?? sight.day].flatMap { family.reactors(to: course, on: $0) }
    case .meeting: return family.meeting(with: item)?.people(in: item.id) ?? []
    case .meetingReport:
      return family.meeting(with: item)?.reports.first { $0.item == item.id }?.checks.keys.compactMap(\.person) ?? []
    case .story, .drawing, .ecogram, .genogram, .planChild, .contactNote, .treatmentNote,
      .observation, .safetyPlan, .financeDetail, .measurePlan, .reportingCode, .crisisNote, .legalDocument,
      .informationLetter, .ownStatement, .privateReflection, .concern, .strength, .wish, .contactDetails, .careTeam,
      .membership, .parentalAuthority, .capacity, .representation, .consentRequest, .exception,
      .disclosure, .emergencyAccess, .family, .lookReport, .expectation, .evaluation, .experienceCheck, .yearAhead,
      .ranking, .goalOrder, .perspective, .agendaPoint, .outsiderRequest, .communicationProfile, .togetherStance,
      .message:
      return []
    }
  }
}
