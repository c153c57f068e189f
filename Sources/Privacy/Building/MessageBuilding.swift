import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// Whom one writes to, on the pages that lead there; words only of the one that is open. All of it over what is seen.
  var messageBoard: MessageBoard {
    guard [.messages, .people, .team, .waiting].contains(selection.scope) else { return MessageBoard() }
    return MessageBuilder(self).board
  }
}

struct MessageBuilder {
  private let builder: FamilyViewBuilder
  private let may: MayDo
  private let messages: [SentMessage]
  private let waiting: [SentMessage]

  init(_ builder: FamilyViewBuilder) {
    self.builder = builder
    may = MayDo(builder.sight)
    let seen = builder.selection.seenIDs
    let viewer = builder.sight.viewer
    messages = builder.family.messages.filter {
      seen.contains($0.fact.item) && $0.fact.other(than: viewer) != nil
    }
    waiting = builder.family.unanswered(where: seen.contains)
  }

  private var family: Family { builder.family }
  private var viewer: Party { builder.sight.viewer }
  private var day: Day { builder.day }
  private var naming: Naming { builder.naming }

  var board: MessageBoard {
    var board = MessageBoard()
    let reachable = candidates.filter(may.writesTo)
    let others = messages.compactMap { $0.fact.other(than: viewer) }
    board.threads = (reachable + others).reduce(into: []) { lines, other in
      if !lines.contains(where: { $0.with.party == other }) { lines.append(line(other, reachable.contains(other))) }
    }
    if let other = builder.selection.correspondent {
      board.open = (board.threads.first { $0.with.party == other } ?? left(other)).map(open)
    }
    return board
  }

  /// Every one of the other side that the viewer sees, in the family's own order; who may be written to is asked of each.
  private var candidates: [Party] {
    switch viewer {
    case .practitioner: family.members.map { .person($0.person) }
    case .person:
      (family.coordination(on: day).map { [$0.coordinator] } ?? [])
        + seats.map { .practitioner($0.practitioner) }
    }
  }

  /// In no list; said to who was still writing when that help ended.
  private func left(_ other: Party) -> ThreadLine? { may.sawLeaving(other) ? line(other, false) : nil }

  private func line(_ other: Party, _ isReachable: Bool) -> ThreadLine {
    var line = ThreadLine(with: naming.label(other), isReachable: isReachable)
    line.last = messages.last { $0.fact.other(than: viewer) == other }?.day
    line.waitsSince = isReachable ? waiting.first { $0.fact.other(than: viewer) == other }?.day : nil
    line.isLate = line.waitsSince.map { $0.workingDays(until: day) > Day.daysToReply } ?? false
    if !isReachable, let practitioner = other.practitioner { line.leftOn = leftOn(practitioner) }
    return line
  }

  /// Where every assignment of his that the viewer sees has ended.
  private func leftOn(_ practitioner: PractitionerID) -> Day? {
    let ends = builder.selection.seen.compactMap { family.assignment($0.item.id) }
      .filter { $0.practitioner == practitioner }.map { $0.to ?? day }
    return ends.max().flatMap { $0 < day ? $0 : nil }
  }

  // MARK: The one that is open

  private func open(_ line: ThreadLine) -> OpenThread {
    var thread = OpenThread(line: line, replyDay: day.replyDay)
    thread.messages = builder.selection.seen.compactMap(message)
    if let practitioner = line.with.party.practitioner {
      let words = roles(of: practitioner).compactMap { naming.words[$0] }
      thread.hours = words.compactMap { $0[.hours] }.last
      thread.phone = words.compactMap { $0[.phone] }.last
      thread.standIn = words.compactMap { $0[.standIn] }.last
      thread.lastDay = lastDay(of: practitioner)
    }
    return thread
  }

  private func message(_ found: Selection.SeenItem) -> MessageLine? {
    guard let message = family.message(found.item),
      message.fact.other(than: viewer) == builder.selection.correspondent
    else { return nil }
    var line = MessageLine(head: naming.head(found.item, found.because))
    line.words = naming.words[found.item.id]?[.body]
    line.isOwn = message.by == viewer
    line.isSettled = message.isSettled
    line.maySettle = !message.isSettled && isNewest(message) && may.maySettle(found.item)
    return line
  }

  private func isNewest(_ message: SentMessage) -> Bool {
    messages.last { $0.fact.other(than: viewer) == builder.selection.correspondent } == message
  }

  private var seats: [Assignment] {
    builder.selection.seen.compactMap { family.assignment($0.item.id) }.filter { $0.runs(on: day) }
  }

  private func roles(of practitioner: PractitionerID) -> [ItemID] {
    let seats = seats.filter { $0.practitioner == practitioner }.map(\.item)
    return family.roles.filter { $0.droppedOn == nil && seats.contains($0.fact.assignment) }.map(\.fact.item)
  }

  /// However it ends; only where it ends everywhere that the viewer sees him.
  private func lastDay(of practitioner: PractitionerID) -> Day? {
    let seats = seats.filter { $0.practitioner == practitioner }
    let ends = seats.compactMap(\.to)
    return ends.count == seats.count ? ends.max() : nil
  }
}
