import Domain
import Vocabulary

@testable import Casework

/// Random acts of choosing together.
extension RandomActs {
  func deciding(_ item: ItemID, _ at: Moment, _ dice: inout Dice) -> Act {
    let worker = dice.pick(cast.file.team)
    let isMember = dice.chance(65)
    let person = dice.pick(cast.file.persons.keys.sorted().map(cast.person)) ?? Never.person
    let organization = isMember ? nil : worker.map { cast.organization($0.org) }
    let practitioner = cast.names.practitioner(worker?.who ?? "femke")
    let me: Party = isMember ? .person(person) : .practitioner(practitioner)
    let subjects = isMember ? [person] : dice.some(1, of: (worker?.for ?? []).map(cast.person))
    if dice.chance(25) { return Act(at: at, by: me, command: .helping(helping(item, subjects, organization, &dice))) }
    return Act(at: at, by: me, command: .deciding(command(item, by: me, about: subjects, organization, &dice)))
  }

  private func helping(
    _ item: ItemID, _ subjects: [PersonID], _ organization: OrganizationID?, _ dice: inout Dice
  ) -> HelpCommand {
    let words = Words(stored: item, [.title: "Hulp", .body: "Woorden over \(item)", .reason: "Omdat \(item)"])
    let subject = subjects.first ?? Never.person
    let agreement = dice.pick(family.helpProposals)?.fact.item ?? Never.item
    switch dice.number(1...4) {
    case 1:
      return .propose(
        HelpAgreement(
          item: item, subject: subject, organization: organization ?? cast.organization("gp"),
          isDrastic: dice.chance(50), fixedBy: dice.pick(family.frameworks).map(FixedHelp.init)), words)
    case 2, 3: return .answer(agreement, dice.pick(HelpAnswer.allCases) ?? .given)
    default:
      let holder = dice.pick(family.members)?.person ?? subject
      return .waive(
        WaivedAnswer(
          item: item, agreement: agreement, holder: holder, ground: dice.pick(HelpWaiver.allCases) ?? .presumed), words)
    }
  }

  private func command(
    _ item: ItemID, by me: Party, about subjects: [PersonID], _ organization: OrganizationID?, _ dice: inout Dice
  ) -> DecidingCommand {
    let decision = dice.pick(family.decisions)?.item ?? Never.item
    let options = family.options(of: decision).map(\.item)
    let words = Words(stored: item, [.title: "Keuze \(item)", .body: "Willekeurige woorden over \(item)"])
    if dice.chance(10) {
      let revision = OptionRevision(
        item: item, option: dice.pick(family.decisionOptions)?.item ?? Never.item, asker: me, organization: organization
      )
      return .reviseOption(revision, words)
    }
    if dice.chance(20) { return framing(item, at: decision, organization, &dice) }
    switch dice.number(1...13) {
    case 1, 2:
      let envelope = Envelope(
        id: item, kind: .decision, subjects: subjects, author: me, organization: organization)
      return .open(envelope, parties: [me] + subjects.map { .person($0) }, words)
    case 3, 4, 5:
      let option = DecisionOption(
        item: item, decision: decision, isNoHelp: dice.chance(30), asker: me, organization: organization)
      return .addOption(option, words)
    case 6, 7, 8:
      let view = DecisionView(
        item: item, decision: decision, option: dice.chance(70) ? dice.pick(options) : nil,
        wish: dice.pick(Participation.allCases) ?? .together, organization: organization)
      return .giveView(view, dice.chance(70) ? words : nil)
    case 10:
      let fact = NotOffered(item: item, decision: decision, barrier: .cost, organization: organization)
      return .sayNotOffered(fact, Words(stored: item, [.title: "Nee", .reason: "Omdat \(item)", .objectAt: "Daar"]))
    case 11, 12: return .takePosition(Position(item: item, decision: decision, organization: organization), words)
    case 13:
      return .goOn(
        NextTalk(item: item, decision: decision, way: .talkAgain, day: last + 3, organization: organization), words)
    case 9: return .setParties(decision, subjects.map { .person($0) } + [me])
    default:
      let act = DecisionAct(
        item: item, decision: decision, turn: dice.pick(DecisionTurn.allCases) ?? .made, option: dice.pick(options),
        followUp: last + 9, organization: organization)
      return .act(act, words)
    }
  }
  private func framing(
    _ item: ItemID, at decision: ItemID, _ organization: OrganizationID?, _ dice: inout Dice
  ) -> DecidingCommand {
    let words = Words(
      stored: item,
      [
        .title: "Stuk \(item)", .fixed: "Vast \(item)", .open: "Open \(item)", .reason: "Omdat \(item)",
        .backing: "Wie \(item)", .body: "Woorden \(item)",
      ])
    switch dice.number(1...4) {
    case 1:
      let giver = dice.pick(OrderGiver.allCases) ?? .court
      return .setFramework(
        ForcedFramework(
          item: item, decision: decision, giver: giver, from: last - 9, until: last + dice.number(0...90),
          order: dice.pick(family.items.filter { $0.kind == .legalDocument })?.id,
          organization: organization), words)
    case 2:
      return .useGuideline(
        GuidelineUse(item: item, decision: decision, isFollowed: dice.chance(40), organization: organization), words)
    default:
      let deviation = dice.pick(family.guidelineUses)?.item ?? Never.item
      return .takeStance(
        DeviationStance(item: item, deviation: deviation, stance: dice.pick(Stance.allCases) ?? .agree),
        dice.chance(50) ? words : nil)
    }
  }
}
