import Domain
import Vocabulary

@testable import Casework

extension RandomActs {
  /// A text of his own, put right or taken away; now and then another's, which is refused.
  func changing(by me: Party, _ dice: inout Dice) -> ChangingCommand {
    let texts = family.items.filter(family.isPlainText)
    let own = texts.filter { $0.envelope.author == me }
    if dice.chance(60) { return familyChange(by: me, &dice) }
    let text = dice.pick(dice.chance(90) ? own : texts)?.id ?? Never.item
    return dice.chance(65) ? .mend(text, words(text, .body)) : .takeAway(text)
  }

  private func familyChange(by me: Party, _ dice: inout Dice) -> ChangingCommand {
    let person = dice.chance(60) ? me.person ?? persons[0] : dice.pick(persons) ?? Never.person
    let item = family.member(person)?.fact.item ?? Never.item
    switch dice.number(1...6) {
    case 1, 2, 3:
      return .rename(
        person, from: first - dice.number(0...9), isOldHeard: dice.chance(50), words(item, .name, .formerName))
    case 4: return .liveApart(person, dice.chance(60))
    case 5: return .recordDeath(person, dice.chance(80) ? first + dice.number(0...20) : nil)
    default: return birth(of: cast.names.derived("baby", number, "\(dice.next())"), to: person, &dice)
    }
  }

  private func birth(of item: ItemID, to parent: PersonID, _ dice: inout Dice) -> ChangingCommand {
    let child = PersonID(high: item.high, low: item.low)
    let member = Membership(
      item: item, details: cast.names.derived("details", "\(item)"), person: child, role: .child,
      born: first - dice.number(0...90))
    let authority = Authority(
      item: cast.names.derived("authority", "\(item)"), child: child, holder: .person(parent), kind: .parental,
      source: .declared, from: member.born, isVerified: false)
    return .welcomeChild(member, authority, words(item, .name))
  }
}
