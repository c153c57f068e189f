import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerTeam(_ visit: Visit, _ ask: Ask, _ site: TeamSite) async throws -> Reply {
    guard let view = try await familyView(ask, .team), view.team.isShown else { return notFound(visit) }
    let shell = visit.shell(view)
    switch site {
    case .list: return visit.isPost ? notFound(visit) : .page(shell.teamPage(view))
    case .describe:
      guard view.team.seats.contains(where: \.mayDescribe) else { return notFound(visit) }
      return visit.isPost
        ? try await describeRole(visit, ask, view) : .page(shell.describeRolePage(view, FormState()))
    case .leave(let item):
      guard
        let seat = view.team.seats.first(where: { $0.assignment == item && (visit.isPost ? $0.mayEnd : $0.mayLeave) })
      else {
        return notFound(visit)
      }
      return visit.isPost ? try await leave(visit, ask, seat, view) : .page(shell.leavePage(seat, view, FormState()))
    case .mark(let item):
      guard let leaving = leavings(view).first(where: { $0.item == item && $0.mayMark }) else { return notFound(visit) }
      if visit.isPost { return try await markLeaving(visit, ask, leaving, view) }
      var state = FormState()
      state.set(MarkLeavingForm.Field.day, view.day.description)
      return .page(shell.markLeavingPage(leaving, view, state))
    case .close(let item):
      guard
        let seat = view.team.seats.first(where: {
          $0.assignment == item && (visit.isPost ? $0.mayDescribe : $0.mayClose)
        })
      else { return notFound(visit) }
      return try await close(visit, ask, seat, view)
    case .afterCare(let item):
      guard
        let line = view.team.closings.first(where: {
          $0.item == item && ($0.asksForContact || visit.isPost && $0.mayKeepContact && $0.contact != nil)
        })
      else { return notFound(visit) }
      return try await keepAfterCare(visit, ask, line, view)
    case .lookBack, .reopen:
      guard visit.isPost, let command = closingCommand(behind: site, visit, view) else { return notFound(visit) }
      return try await press(.closing(command), visit, ask, then: .team(.list), .saved, back: .team(.list))
    case .drop, .agree, .disagree, .wish, .keep:
      guard visit.isPost, let command = command(behind: site) else { return notFound(visit) }
      return try await press(.teaming(command), visit, ask, then: .team(.list), .saved, back: .team(.list))
    }
  }

  /// The buttons; nil for what has a page of its own.
  private func command(behind site: TeamSite) -> TeamCommand? {
    switch site {
    case .drop(let item): .drop(item)
    case .agree(let item): .answer(item, .right)
    case .disagree(let item): .answer(item, .otherwise)
    case .wish(let item): .wishLeaving(assignment: item, true)
    case .keep(let item): .wishLeaving(assignment: item, false)
    case .list, .describe, .leave, .mark, .lookBack, .close, .afterCare, .reopen: nil
    }
  }

  private func leavings(_ view: FamilyView) -> [LeavingLine] {
    view.team.seats.compactMap(\.leaving) + view.team.gone.compactMap(\.leaving)
  }

  private func describeRole(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let mine = view.team.seats.filter(\.mayDescribe).map(\.assignment)
    let seat = reader.item(RoleForm.Field.seat, of: mine)
    let domain: LifeDomain? = reader.optionalChoice(RoleForm.Field.domain)
    let task = reader.prose(RoleForm.Field.task)
    var texts: [WordField: BoundedText] = [:]
    texts[.body] = task
    texts[.excludes] = reader.optionalProse(RoleForm.Field.excludes)
    texts[.phone] = reader.optionalLine(RoleForm.Field.phone)
    texts[.hours] = reader.optionalLine(RoleForm.Field.hours)
    texts[.standIn] = reader.optionalLine(RoleForm.Field.standIn)
    let again = { (state: FormState) in Reply.page(visit.shell(view).describeRolePage(view, state)) }
    guard reader.isComplete, let seat else { return incomplete(again(reader.state)) }
    let contact = reader.state.all(RoleForm.Field.contact)
    let fact = TeamRole(
      item: newItem(visit), assignment: seat, domain: domain, isContact: contact.contains(RoleForm.part),
      isForOrganization: contact.contains(RoleForm.organization))
    return try await carryOut(
      .teaming(.describe(fact, Words(fact.item, texts))), visit, ask, then: .team(.list), .saved,
      about: RoleForm.Field.seat, again: again)
  }

  private func leave(_ visit: Visit, _ ask: Ask, _ seat: SeatLine, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let day = reader.day(LeaveForm.Field.day, from: view.day, to: seat.until ?? view.day + 365)
    let words = reader.prose(LeaveForm.Field.words)
    let again = { (state: FormState) in Reply.page(visit.shell(view).leavePage(seat, view, state)) }
    guard reader.isComplete, let day, let words else { return incomplete(again(reader.state)) }
    let fact = Leaving(item: newItem(visit), assignment: seat.assignment, lastDay: day)
    return try await carryOut(
      .teaming(.leave(fact, Words(fact.item, [.body: words]))), visit, ask, then: .team(.list), .saved, again: again)
  }

  private func markLeaving(
    _ visit: Visit, _ ask: Ask, _ leaving: LeavingLine, _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let step: LeavingStep? = reader.choice(MarkLeavingForm.Field.step)
    let day = reader.day(MarkLeavingForm.Field.day, from: leaving.lastDay + -365, to: view.day)
    let again = { (state: FormState) in Reply.page(visit.shell(view).markLeavingPage(leaving, view, state)) }
    guard reader.isComplete, let step, let day else { return incomplete(again(reader.state)) }
    return try await carryOut(
      .teaming(.mark(leaving.item, step, on: day)), visit, ask, then: .team(.list), .saved, again: again)
  }
}
