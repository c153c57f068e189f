import Domain
import Vocabulary

@testable import Casework

extension RandomActs {
  /// A referral, or something that happens to one.
  func waiting(
    _ worker: PractitionerID, _ organization: OrganizationID, _ mine: [PersonID], _ item: ItemID, on day: Day,
    _ dice: inout Dice
  ) -> WaitingCommand {
    let referral = dice.pick(family.referrals)?.fact.item ?? Never.item
    switch dice.number(1...8) {
    case 1, 2, 3:
      let fact = Referral(
        item: item, subjects: dice.some(dice.number(1...2), of: mine), organization: organization, contact: worker,
        nextContact: day + 14)
      return .refer(fact, words(item, .title, .reason, .body))
    case 4: return .move(referral, dice.pick(ReferralState.allCases) ?? .waiting, on: day, words(referral, .whyNot))
    case 5: return .estimate(referral, .weeks(1...dice.number(2...9), asOf: day), words(referral, .source))
    case 6: return .passContact(referral, to: worker, next: day + 7)
    default:
      let contact = WaitContact(
        item: item, referral: referral, day: day, next: day + 14, alternatives: dice.chance(50))
      return .keepInTouch(contact, words(item, .body))
    }
  }
}
