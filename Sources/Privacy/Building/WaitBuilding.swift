import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// On the page of waiting, and in short on *Ons plan*; every other page opens no word of it.
  var waiting: WaitBoard {
    var board = WaitBoard()
    guard [.waiting, .plan, .paper].contains(selection.scope) else { return board }
    let lines = selection.seen.filter { $0.item.kind == .waitEntry }.compactMap(waitLine).reversed()
    board.waits = lines.filter(\.isWaiting) + lines.filter { !$0.isWaiting }
    if selection.scope == .waiting {
      let persons = family.members.map(\.person).filter(MayDo(sight).mayRefer)
      board.referFor = persons.map { naming.label($0) }
      board.contacts = contacts(helping: persons + lines.filter(\.mayKeep).flatMap(subjects))
    }
    return board
  }

  /// It has a page of its own.
  func hasOwnPage(_ id: ItemID) -> Bool {
    family.handover(behind: id) != nil || family.item(id).flatMap(family.referral) != nil
      || family.item(id).flatMap(family.informationRequest(with:)) != nil
      || family.item(id).map(isOfReport) ?? false
  }

  private func subjects(_ line: WaitLine) -> [PersonID] { line.head.about.compactMap(\.party.person) }

  /// Who helps one of these persons today, as far as this viewer sees that.
  func contacts(helping persons: [PersonID]) -> [PartyLabel] {
    var found: [PartyLabel] = []
    for assignment in family.assignments where persons.contains(assignment.person) && assignment.runs(on: day) {
      guard MayDo(sight).sees(assignment.item) else { continue }
      let label = naming.label(assignment.practitioner)
      if !found.contains(where: { $0.party == label.party }) { found.append(label) }
    }
    return found
  }

  private func waitLine(_ found: Selection.SeenItem) -> WaitLine? {
    guard let course = family.referral(behind: found.item.id) else { return nil }
    let words = naming.words[found.item.id]
    var line = WaitLine(
      head: naming.head(found.item, found.because), state: .requested, askedOn: course.askedOn, daysWaited: 0,
      contact: naming.label(course.fact.contact), rhythm: course.fact.rhythm, nextContact: course.fact.nextContact)
    line.title = words?[.title]
    line.provider = words?[.provider]
    line.wish = words?[.body]
    line.reason = words?[.reason]
    line.meanwhile = words?[.meanwhile]
    line.isFromDirectory = course.fact.offering != nil
    line.terms = WaitTermLine.fields.compactMap { field in
      words?[field].map { WaitTermLine(field: field, words: $0) }
    }
    line.isFollowed = sight.followsCourse(of: found.item)
    if line.isFollowed { follow(course, words, found.item, &line) }
    return line
  }

  private func follow(_ course: ReferralCourse, _ words: Words?, _ item: Item, _ line: inout WaitLine) {
    line.state = course.state
    line.daysWaited = course.daysWaited(on: day)
    line.contact = naming.label(course.contact)
    line.nextContact = course.nextContact(seen: selection.seenIDs)
    line.whyNot = words?[.whyNot]
    line.moves = course.moves.map { WaitMoveLine(state: $0.state, day: $0.day, by: naming.label($0.by)) }
    line.estimate = course.estimate.map { estimate($0, words?[.source]) }
    line.contactIsThere = course.fact.subjects.allSatisfy { !hasLeft(course.contact, $0) }
    line.missed = course.missedContact(on: day, seen: selection.seenIDs)
    line.log = log(of: course)
    line.asksForAlternatives = course.asksForAlternatives(on: day, last: line.log.first(where: \.alternatives)?.day)
    line.mayKeep = MayDo(sight).keepsWait(item)
    line.mayStop = MayDo(sight).waits(item)
  }

  /// Told only to whoever sees that he helped this person.
  private func hasLeft(_ contact: PractitionerID, _ person: PersonID) -> Bool {
    !family.isAssigned(contact, to: person, on: day)
      && family.assignments.contains {
        $0.practitioner == contact && $0.person == person && selection.seenIDs.contains($0.item)
      }
  }

  private func estimate(_ estimate: WaitEstimate, _ source: String?) -> WaitEstimateLine {
    switch estimate {
    case .weeks(let weeks, let day):
      .between(day + weeks.lowerBound * 7, day + weeks.upperBound * 7, source: source, asOf: day)
    case .unknown(let asker, let day): .unknown(asker: naming.label(asker), by: day)
    }
  }

  /// The contacts that this viewer sees, the newest first.
  private func log(of course: ReferralCourse) -> [WaitContactLine] {
    course.contacts.reversed().compactMap { contact in
      guard selection.seenIDs.contains(contact.item), let item = family.item(contact.item) else { return nil }
      return WaitContactLine(
        item: contact.item, day: contact.day, by: naming.label(item.placedBy),
        words: naming.words[contact.item]?[.body], alternatives: contact.alternatives)
    }
  }
}
