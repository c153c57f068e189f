import Domain
import Vocabulary

@testable import Casework

extension RandomActs {
  /// A meeting by who works with these people, or something at one.
  func meeting(
    _ worker: PractitionerID, _ organization: OrganizationID, _ mine: [PersonID], _ item: ItemID, on day: Day,
    _ dice: inout Dice
  ) -> MeetingCommand {
    let course = dice.pick(family.meetings)
    let open = course?.fact.item ?? Never.item
    let sent = course.flatMap { dice.pick($0.invitations) }
    switch dice.number(1...12) {
    case 1, 2:
      let fact = Meeting(
        item: item, subjects: dice.some(1, of: mine), organization: organization,
        phase: dice.pick(MeetingPhase.allCases) ?? .map, day: day, minute: 600)
      return .plan(fact, words(item, .purpose))
    case 3, 4:
      let fact = MeetingInvitation(item: item, meeting: open, guest: .party(.practitioner(worker)))
      return .invite(fact, words(item, .function))
    case 5: return .answer(sent?.fact.item ?? open, !dice.chance(4))
    case 6: return .addPoint(item, at: open, words(item, .body))
    case 7: return .confirm(open)
    case 8: return .report(item, of: open, words(item, .body))
    case 9:
      guard let sent, let party = sent.fact.guest.party else { return .close(open) }
      return .attend(sent.fact.item, party, true, nil)
    case 10:
      return .agree(
        MeetingAgreement(item: item, meeting: open, owner: .practitioner(worker), until: day + 30), words(item, .body))
    case 11:
      let fact = MeetingDelegation(item: item, meeting: open, to: .practitioner(worker))
      return .delegate(fact, words(item, .reason))
    default: return .prepare(open, words(open, .preparation))
    }
  }
}
