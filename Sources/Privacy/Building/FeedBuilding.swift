public import Domain
public import Vocabulary

extension Feed {
  /// Only what happened with what the viewer sees today: what is hidden leaves no line, no gap and no number.
  ///
  /// - Parameter events: everything that happened, oldest first.
  public init(_ selection: Selection, events: [FamilyEvent], words: [ItemID: Words], directory: Directory) {
    self = FeedBuilder(selection, words, directory).build(events)
  }
}

struct FeedBuilder {
  private let sight: Sight
  private let naming: Naming
  private let telling: Telling
  private let seen: [ItemID: Selection.SeenItem]
  private let isGrownMember: Bool

  init(_ selection: Selection, _ words: [ItemID: Words], _ directory: Directory) {
    sight = selection.sight
    naming = Naming(family: selection.sight.family, words: words, directory: directory)
    telling = Telling(family: selection.sight.family)
    seen = Dictionary(selection.seen.map { ($0.item.id, $0) }) { first, _ in first }
    isGrownMember = MayDo(selection.sight).permissions.setGoalLimit
  }

  private var family: Family { sight.family }

  func build(_ events: [FamilyEvent]) -> Feed {
    let happened = events.compactMap { event in line(event).map { (at: event.at, line: $0) } }
    let lines = (happened + nowReadable).enumerated().sorted { one, other in
      // Of what came at the same moment, what came last stands first.
      (one.element.at, one.offset) > (other.element.at, other.offset)
    }
    let person = sight.viewer.person
    return Feed(
      family: family.id,
      viewer: ViewerLabel(naming.label(sight.viewer), age: person.flatMap { family.age(of: $0, on: sight.day) }),
      role: person.flatMap { family.member($0)?.fact.role }, day: sight.day, lines: lines.map(\.element.line))
  }

  private func line(_ event: FamilyEvent) -> FeedLine? {
    guard let told = telling.tell(event) else { return nil }
    switch told.audience {
    case .whoSees(let item): return seen[item].map { line(told, $0, event) }
    case .whoFollows(let item):
      return seen[item].flatMap { sight.followsCourse(of: $0.item) ? line(told, $0, event) : nil }
    case .whoCouldSee(let item): return family.item(item).flatMap { gone(told, $0, event) }
    case .only(let person):
      return sight.viewer == .person(person) ? FeedLine(day: event.at.day, who: who(event, nil), deed: told.deed) : nil
    case .grownMembers:
      return isGrownMember ? FeedLine(day: event.at.day, who: who(event, nil), deed: told.deed) : nil
    }
  }

  private func line(_ told: Told, _ found: Selection.SeenItem, _ event: FamilyEvent) -> FeedLine {
    let beside = found.item.envelope.attachedTo.lazy.compactMap { seen[$0] }.first
    return FeedLine(
      day: event.at.day, who: told.saysWho ? who(event, found.item) : nil, deed: told.deed, head: head(found),
      beside: beside.map(head), helper: helper(found.item))
  }

  /// Who and when, and not what: neither its kind nor whom it was about.
  private func gone(_ told: Told, _ item: Item, _ event: FamilyEvent) -> FeedLine? {
    guard sight.sees(item.asIfThere) else { return nil }
    return FeedLine(day: event.at.day, who: who(event, item), deed: told.deed)
  }

  private func head(_ found: Selection.SeenItem) -> ItemHead { naming.head(found.item, found.because) }

  /// Who comes or goes, known to whoever sees that fact.
  private func helper(_ item: Item) -> PartyLabel? {
    if item.kind == .careTeam { return naming.label(family.assignments[item.slot].practitioner) }
    return item.kind == .coordination ? naming.label(family.coordinations[item.slot].coordinator) : nil
  }

  /// Named only when the viewer may know that this person belongs here, or knows him as the author of these very words.
  private func who(_ event: FamilyEvent, _ item: Item?) -> PartyLabel? {
    let isKnown = event.by == sight.viewer || item?.envelope.author == event.by || isKnownHere(event.by)
    return isKnown ? naming.label(event.by) : nil
  }

  private func isKnownHere(_ party: Party) -> Bool {
    switch party {
    case .person(let person): return family.member(person).map { seen[$0.fact.item] != nil } ?? false
    case .practitioner(let practitioner):
      return family.assignments.contains { $0.practitioner == practitioner && seen[$0.item] != nil }
        || family.coordinations.contains { $0.coordinator == party && seen[$0.item] != nil }
    }
  }

  /// What was withheld from the viewer opens on its day by itself, without an event.
  private var nowReadable: [(at: Moment, line: FeedLine)] {
    family.withholdings.compactMap { withholding in
      guard sight.viewer == .person(withholding.fact.from), withholding.start < withholding.end,
        withholding.end <= sight.day, let target = seen[withholding.fact.target]
      else { return nil }
      let line = FeedLine(day: withholding.end, who: nil, deed: .readableNow, head: head(target))
      return (Moment(withholding.end, hour: 0), line)
    }
  }
}
