import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// Over the assignments and what belongs to them that this viewer sees; empty on other pages.
  var team: TeamBoard {
    var board = TeamBoard()
    board.isShown = sight.coordination != nil
    guard selection.scope == .team, board.isShown else { return board }
    return TeamBuilder(self).fill(board)
  }
}

struct TeamBuilder {
  let builder: FamilyViewBuilder
  let may: MayDo
  private let assignments: [Assignment]
  private let roles: [DescribedRole]
  private let leavings: [AnnouncedLeaving]

  init(_ builder: FamilyViewBuilder) {
    self.builder = builder
    may = MayDo(builder.sight)
    let family = builder.family
    let seen = builder.selection.seen.map(\.item).filter { $0.kind == .careTeam }
    assignments = seen.compactMap { family.assignment($0.id) }
    roles = seen.compactMap { family.role($0.id) }.filter { $0.droppedOn == nil }
    leavings = seen.compactMap { family.leaving($0.id) }
  }

  private var day: Day { builder.day }
  private var naming: Naming { builder.naming }
  private var running: [Assignment] { assignments.filter { $0.runs(on: day) } }

  func fill(_ empty: TeamBoard) -> TeamBoard {
    var board = empty
    board.lines = inOrder(running.map(\.practitioner)).map(line)
    let past = assignments.filter { ($0.to ?? day) < day }
    let stays = Set(assignments.filter { day <= $0.to ?? day }.map(\.practitioner))
    board.gone = inOrder(past.map(\.practitioner)).filter { !stays.contains($0) }.map { gone($0, past) }
    board.closings = closings
    board.gaps = gaps(board.seats)
    board.unowned = unowned(board.lines)
    return board
  }

  private func inOrder(_ practitioners: [PractitionerID]) -> [PractitionerID] {
    practitioners.reduce(into: []) { order, id in if !order.contains(id) { order.append(id) } }
  }

  // MARK: Who helps

  private func line(_ practitioner: PractitionerID) -> TeamLine {
    let facts = running.filter { $0.practitioner == practitioner }
    var line = TeamLine(label: naming.label(practitioner), seats: facts.map(seat))
    line.quietDays = quietDays(practitioner, since: facts.map(\.from).min() ?? day)
    return line
  }

  private func seat(_ fact: Assignment) -> SeatLine {
    var seat = SeatLine(
      assignment: fact.item, helper: naming.label(fact.practitioner), person: naming.label(fact.person), until: fact.to)
    seat.roles = newest(of: fact).map { role($0, of: fact) }
    seat.leaving = leavings.last { $0.fact.assignment == fact.item }.map(leaving)
    seat.isWishedToLeave = builder.family.wishedToLeave.contains(fact.item)
    seat.mayWish = may.speaksOf(fact.item)
    seat.mayDescribe = may.isOwn(fact.item)
    close(&seat, fact)
    seat.mayEnd = !seat.isClosed && (seat.mayDescribe || may.mayEndTogether(fact.item))
    return seat
  }

  /// Of one part of life the newest words; what went before is history.
  private func newest(of fact: Assignment) -> [DescribedRole] {
    let mine = roles.filter { $0.fact.assignment == fact.item }
    return mine.enumerated().filter { place, role in
      !mine[(place + 1)...].contains { $0.fact.domain == role.fact.domain }
    }.map(\.element)
  }

  private func role(_ role: DescribedRole, of fact: Assignment) -> RoleLine {
    let words = naming.words[role.fact.item]
    var line = RoleLine(item: role.fact.item, domain: role.fact.domain)
    line.task = words?[.body]
    line.phone = words?[.phone]
    line.hours = words?[.hours]
    line.standIn = words?[.standIn]
    line.excludes = words?[.excludes]
    line.isContact = contact(for: role.fact.domain, of: fact.person) == role.fact.item
    line.isForOrganization = contact(at: fact.organization) == role.fact.item
    line.answer = role.answer
    line.mayAnswer = may.speaksOf(fact.item)
    line.mayDrop = may.isOwn(fact.item)
    return line
  }

  /// One at a time: the newest of those who help today (S1-13).
  private func contact(for domain: LifeDomain?, of person: PersonID) -> ItemID? {
    let facts = running.filter { $0.person == person }
    return facts.flatMap { newest(of: $0) }.last { $0.fact.domain == domain && $0.fact.isContact }?.fact.item
  }

  /// One for each organisation (S2-R4b).
  private func contact(at organization: OrganizationID) -> ItemID? {
    let facts = running.filter { $0.organization == organization }
    return facts.flatMap { newest(of: $0) }.last(where: \.fact.isForOrganization)?.fact.item
  }

  /// Told to the family and to who coordinates, over what each of them sees (S3-05).
  private func quietDays(_ practitioner: PractitionerID, since first: Day) -> Int? {
    let viewer = builder.sight.viewer
    guard may.member != nil || builder.family.coordination(on: day)?.coordinator == viewer else { return nil }
    let acts = builder.selection.seen.map(\.item).filter { $0.placedBy == .practitioner(practitioner) }
    let last = max(first, acts.map(\.day).max() ?? first)
    return day - last >= Day.daysOfQuiet ? day - last : nil
  }

  // MARK: Who leaves, and who left

  private func leaving(_ announced: AnnouncedLeaving) -> LeavingLine {
    var line = LeavingLine(item: announced.fact.item, lastDay: announced.fact.lastDay)
    line.words = naming.words[line.item]?[.body]
    line.farewell = announced.steps[.farewell]
    line.introduction = announced.steps[.introduction]
    line.mayMark = may.isOwn(announced.fact.assignment) || may.speaksOf(announced.fact.assignment)
    return line
  }

  private func gone(_ practitioner: PractitionerID, _ past: [Assignment]) -> GoneLine {
    let facts = past.filter { $0.practitioner == practitioner }
    let announced = leavings.last { leaving in facts.contains { $0.item == leaving.fact.assignment } }
    return GoneLine(
      label: naming.label(practitioner), lastDay: facts.compactMap(\.to).max() ?? day, leaving: announced.map(leaving))
  }

  // MARK: What is missing

  var gaps: [LifeDomain] { gaps(inOrder(running.map(\.practitioner)).flatMap { line($0).seats }) }

  private func gaps(_ seats: [SeatLine]) -> [LifeDomain] {
    let covered = Set(seats.flatMap(\.roles).compactMap(\.domain))
    let lines = builder.selection.seen.map(\.item).filter { $0.kind == .planGoal }
    let wanted = lines.filter { item in
      builder.family.goals.contains { $0.item == item.id && $0.lane != .finished }
    }.compactMap(\.envelope.domain)
    return LifeDomain.allCases.filter { wanted.contains($0) && !covered.contains($0) }
  }

  private func unowned(_ lines: [TeamLine]) -> [UnownedTask] {
    let persons = inOrderOf(lines.flatMap(\.seats).map(\.person))
    return persons.flatMap { person in
      LifeDomain.allCases.compactMap { domain in
        let helpers = lines.filter { line in
          line.seats.contains { $0.person == person && $0.roles.contains { $0.domain == domain } }
        }
        let seats = helpers.flatMap(\.seats).filter { $0.person == person }
        let isOwned = seats.flatMap(\.roles).contains { $0.domain == domain && $0.isContact }
        return helpers.count > 1 && !isOwned
          ? UnownedTask(domain: domain, person: person, helpers: helpers.map(\.label)) : nil
      }
    }
  }

  private func inOrderOf(_ labels: [PartyLabel]) -> [PartyLabel] {
    labels.reduce(into: []) { order, label in if !order.contains(label) { order.append(label) } }
  }
}
