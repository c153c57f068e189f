import Domain
import Vocabulary

extension TeamBuilder {
  /// Each by itself, the newest first; what began again is history.
  var closings: [ClosingLine] {
    builder.selection.seen.compactMap { builder.family.closing($0.item.id) }.filter { $0.reopenedOn == nil }
      .reversed().compactMap(closing)
  }

  private func closing(_ closed: ClosedHelp) -> ClosingLine? {
    guard let seat = builder.family.assignment(closed.fact.assignment) else { return nil }
    let words = builder.naming.words[closed.fact.item]
    var line = ClosingLine(
      item: closed.fact.item, helper: builder.naming.label(seat.practitioner),
      person: builder.naming.label(seat.person), lastDay: closed.fact.lastDay,
      asker: builder.naming.label(closed.fact.afterCare.by), askedOn: closed.fact.afterCare.on)
    line.words = words?[.body]
    line.phone = words?[.phone]
    line.isOver = may.isOver(closed)
    line.isMissed = closed.missed(on: builder.day) != nil && !line.isOver
    line.contact = closed.contact.flatMap(contact)
    // Who only asks later does not see the assignment, and so not whether it ended sooner.
    let seesSeat = builder.selection.seenIDs.contains(seat.item)
    line.isRunning = seesSeat ? seat.runs(on: builder.day) : builder.day <= closed.fact.lastDay
    line.mayReopen = may.mayReopen(line.item) && (line.isRunning || builder.day <= closed.lastDayToReopen)
    line.mayKeepContact = may.mayKeepContact(line.item)
    line.asksForContact = line.mayKeepContact && closed.waits && closed.fact.lastDay <= builder.day
    return line
  }

  private func contact(_ contact: AfterCareContact) -> AfterCareLine? {
    builder.family.item(contact.item).map {
      AfterCareLine(
        day: contact.day, by: builder.naming.label($0.placedBy), words: builder.naming.words[contact.item]?[.body])
    }
  }

  /// What one may say of the end of this help.
  func close(_ seat: inout SeatLine, _ fact: Assignment) {
    seat.isClosed = builder.family.closing(of: fact.item) != nil
    seat.isLookedBackOn = builder.family.lookedBack(
      on: fact, by: builder.day, seeing: builder.selection.seenIDs.contains)
    seat.mayLookBack = seat.mayWish && !seat.isClosed && !seat.isLookedBackOn
    seat.mayClose = seat.mayDescribe && !seat.isClosed
  }
}
