import Domain
import Vocabulary

extension RandomActs {
  /// Circles, what touches what, and wishes.
  func networks(_ person: PersonID, _ item: ItemID, _ others: [PersonID], _ dice: inout Dice) -> FamilyCommand {
    switch dice.number(1...6) {
    case 1, 2: .network(circle(person, item, others, &dice))
    case 3: tree(person, item, others, &dice)
    case 4 where dice.chance(50):
      .answerTogether(
        TogetherStance(item: item, person: person, answer: dice.pick(TogetherAnswer.allCases) ?? .talkFirst),
        words(item, .body))
    case 4, 5: .explaining(explaining(person, item, others, &dice))
    default: .wishing(wish(person, item, &dice))
    }
  }

  /// A circle of one or of more, or somebody or a line in one that is there.
  private func circle(_ person: PersonID, _ item: ItemID, _ others: [PersonID], _ dice: inout Dice) -> NetworkCommand {
    let circles = family.items.filter { $0.kind == .ecogram }
    guard dice.chance(75), let circle = dice.pick(circles)?.id else {
      let author: Party? = others.isEmpty ? .person(person) : nil
      return .draw(Envelope(id: item, kind: .ecogram, subjects: [person] + others, author: author))
    }
    let strength = dice.pick(TieStrength.allCases) ?? .ordinary
    if dice.chance(30), let one = dice.pick(family.contacts), let other = dice.pick(family.contacts) {
      return .tie(NetworkTie(ecogram: one.ecogram, from: one.item, to: other.item, strength: strength))
    }
    if dice.chance(20), let gone = dice.pick(family.contacts) { return .removeContact(gone.item) }
    return .addContact(
      NetworkContact(item: item, ecogram: circle, group: .friends, ring: dice.pick(Ring.allCases) ?? .near),
      NetworkTie(ecogram: circle, to: item, strength: strength, hasTension: dice.chance(30)), words(item, .name))
  }

  /// A tree of one or of more, or somebody or a couple in one that is there.
  private func tree(_ person: PersonID, _ item: ItemID, _ others: [PersonID], _ dice: inout Dice) -> FamilyCommand {
    guard dice.chance(70), let tree = dice.pick(family.items.filter { $0.kind == .genogram })?.id else {
      let author: Party? = others.isEmpty ? .person(person) : nil
      return .network(.draw(Envelope(id: item, kind: .genogram, subjects: [person] + others, author: author)))
    }
    if dice.chance(25), let one = dice.pick(family.relatives), let other = dice.pick(family.relatives) {
      return .genogram(
        .join(Couple(genogram: one.genogram, one.item, other.item, dice.pick(Bond.allCases) ?? .married)))
    }
    if dice.chance(15), let gone = dice.pick(family.relatives) { return .genogram(.remove(gone.item)) }
    let parent = dice.chance(40) ? dice.pick(family.relatives).map { [$0.item] } ?? [] : []
    let relative = Relative(
      item: item, genogram: tree, generation: dice.pick(Generation.allCases) ?? .parents, hasDied: dice.chance(20),
      parents: parent)
    return .genogram(.add(relative, words(item, .name)))
  }

  /// A card, what somebody thinks of one, or a link between any two things.
  private func explaining(
    _ person: PersonID, _ item: ItemID, _ others: [PersonID], _ dice: inout Dice
  ) -> ExplainingCommand {
    if dice.chance(40) {
      let envelope = Envelope(id: item, kind: .factor, subjects: [person] + others, author: .person(person))
      let factor = Factor(
        item: item, column: dice.pick(FactorColumn.allCases) ?? .maintaining,
        level: dice.pick(FactorLevel.allCases) ?? .family)
      return .addFactor(envelope, factor, words(item, .body))
    }
    if dice.chance(30) {
      let recognition = dice.pick(Recognition.allCases) ?? .possible
      return .recognise(
        RecognisedFactor(item: item, factor: existing([.factor], &dice), person: person, recognition: recognition))
    }
    let from = InfluenceEnd.item(existing([.concern, .strength, .factor], &dice))
    let to = dice.chance(50) ? InfluenceEnd.person(dice.pick(persons) ?? person) : from
    return .link(
      Influence(
        item: item, from: from, to: to == from ? .item(existing([.concern, .strength, .factor], &dice)) : to))
  }

  private func wish(_ person: PersonID, _ item: ItemID, _ dice: inout Dice) -> WishCommand {
    let answer = dice.pick(WishAnswer.allCases) ?? .no
    let topic = dice.chance(50) ? dice.pick(LifeDomain.allCases) : nil
    return .wish(
      NetworkWish(
        item: item, person: person, topic: answer == .resting ? nil : topic, answer: answer,
        persons: answer == .only ? dice.some(1, of: persons) : []), words(item, .body))
  }
}
