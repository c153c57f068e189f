import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func closingCommand(behind site: TeamSite, _ visit: Visit, _ view: FamilyView) -> ClosingCommand? {
    switch site {
    case .lookBack(let assignment): .lookBack(assignment: assignment, on: view.day)
    case .reopen(let item): .reopen(item, assignment: newItem(visit))
    default: nil
    }
  }

  func close(_ visit: Visit, _ ask: Ask, _ seat: SeatLine, _ view: FamilyView) async throws -> Reply {
    let again = { (state: FormState) in Reply.page(visit.shell(view).closeHelpPage(seat, view, state)) }
    guard visit.isPost else { return again(FormState()) }
    var reader = FormReader(visit.state)
    let words = reader.prose(CloseHelpForm.Field.words)
    let last = reader.day(
      CloseHelpForm.Field.lastDay, from: view.day, to: CloseHelpForm.lastDay(of: seat, today: view.day))
    let asker = reader.practitioner(CloseHelpForm.Field.asker, of: view.team.helpers(of: seat.person))
    let later = reader.day(
      CloseHelpForm.Field.afterCare, from: (last ?? view.day) + 1, to: (last ?? view.day) + AfterCare.latest)
    let phone = reader.line(CloseHelpForm.Field.phone)
    guard reader.isComplete, let words, let last, let asker, let later, let phone else {
      return incomplete(again(reader.state))
    }
    let fact = HelpClosing(
      item: newItem(visit), assignment: seat.assignment, lastDay: last, afterCare: AfterCare(by: asker, on: later))
    return try await carryOut(
      .closing(.close(fact, Words(fact.item, [.body: words, .phone: phone]))), visit, ask, then: .team(.list), .saved,
      again: again)
  }

  func keepAfterCare(_ visit: Visit, _ ask: Ask, _ line: ClosingLine, _ view: FamilyView) async throws -> Reply {
    let again = { (state: FormState) in Reply.page(visit.shell(view).afterCarePage(line, view, state)) }
    guard visit.isPost else {
      var state = FormState()
      state.set(AfterCareForm.Field.day, view.day.description)
      return again(state)
    }
    var reader = FormReader(visit.state)
    let day = reader.day(AfterCareForm.Field.day, from: line.lastDay, to: view.day)
    let words = reader.optionalProse(AfterCareForm.Field.words)
    guard reader.isComplete, let day else { return incomplete(again(reader.state)) }
    let contact = AfterCareContact(item: newItem(visit), closing: line.item, day: day)
    return try await carryOut(
      .closing(.keepContact(contact, words.map { Words(contact.item, [.body: $0]) })), visit, ask, then: .team(.list),
      .saved, again: again)
  }
}
