import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// On its own page only; every other page opens no word of it.
  var crisis: CrisisBoard {
    var board = CrisisBoard()
    guard selection.scope == .crisis else { return board }
    board.plans = selection.seen.filter { $0.item.kind == .safetyPlan }.map(safetyPlan).reversed()
    let may = MayDo(sight)
    let persons = family.members.map(\.person).filter(may.mayWriteSafetyPlan)
    board.mayWriteOwn = sight.viewer.person != nil && !persons.isEmpty
    board.writeWith = board.mayWriteOwn ? [] : persons.map { naming.label($0) }
    let signals = selection.seen.compactMap(signalLine).reversed()
    board.signals = signals.filter { !$0.isHandled } + signals.filter(\.isHandled)
    board.signalSubjects = may.signalSubjects.map(signalSubject).filter { !$0.owners.isEmpty }
    return board
  }

  private func signalLine(_ found: Selection.SeenItem) -> SignalLine? {
    guard let signal = family.signal(found.item.id) else { return nil }
    let isFollowed = sight.followsCourse(of: found.item) || signal.owner == sight.viewer
    let passings = selection.seen.compactMap { passing($0, of: found.item.id) }
    // Who does not follow it knows whom he gave it to himself, and nothing later.
    let lastKnown = passings.last?.owner ?? naming.label(signal.fact.owner)
    var line = SignalLine(
      head: naming.head(found.item, found.because), owner: isFollowed ? naming.label(signal.owner) : lastKnown,
      due: signal.due)
    line.words = naming.words[found.item.id]?[.body]
    line.reply = selection.seen.first { family.signalReply($0.item.id)?.signal == found.item.id }.map(text)
    line.isFollowed = isFollowed
    line.passings = passings
    line.isHandled = line.isFollowed && signal.handledOn != nil
    line.seesToIt = MayDo(sight).maySeeTo(found.item)
    line.mayHandle = signal.handledOn == nil && line.seesToIt
    if line.seesToIt { line.mayPassTo = takers(of: found.item, signal.fact.person) }
    return line
  }

  private func passing(_ found: Selection.SeenItem, of signal: ItemID) -> SignalPassingLine? {
    guard let fact = family.signalPassing(found.item.id), fact.signal == signal else { return nil }
    return SignalPassingLine(
      head: naming.head(found.item, found.because), owner: naming.label(fact.owner),
      reason: naming.words[found.item.id]?[.reason])
  }

  /// Who helps this person, as far as the viewer knows, and has it not yet.
  private func takers(of item: Item, _ person: PersonID) -> [PartyLabel] {
    contacts(helping: [person]).filter { MayDo(sight).mayPass(item, to: $0.party) }
  }

  private func signalSubject(_ person: PersonID) -> IssueSubjectLine {
    let may = MayDo(sight)
    let helpers = contacts(helping: [person]).filter { may.mayGive(to: $0.party, about: person) }
    let mine = sight.viewer.person != nil && may.mayGive(to: sight.viewer, about: person)
    return IssueSubjectLine(
      person: naming.label(person), owners: helpers + (mine ? [naming.label(sight.viewer)] : []))
  }

  private func safetyPlan(_ found: Selection.SeenItem) -> SafetyPlanLine {
    let words = naming.words[found.item.id]
    var line = SafetyPlanLine(head: naming.head(found.item, found.because))
    line.answers = SafetyPart.allCases.compactMap { part in
      words?[part.field].map { SafetyAnswer(part: part, words: $0) }
    }
    line.words = words?[.body]
    line.isOwn = found.item.envelope.author == sight.viewer && found.item.isFamilyAuthored
    line.isEarlier = hasNewer(found.item)
    return line
  }

  /// Over the plans that this viewer sees: that there is a newer one is told by that one alone.
  private func hasNewer(_ item: Item) -> Bool {
    guard let place = family.safetyPlans.firstIndex(where: { $0.fact.item == item.id }) else { return false }
    let fact = family.safetyPlans[place].fact
    let later = family.safetyPlans[(place + 1)...].filter {
      $0.fact.person == fact.person && $0.fact.organization == fact.organization
    }.map(\.fact.item)
    return selection.seen.contains { later.contains($0.item.id) }
  }
}
