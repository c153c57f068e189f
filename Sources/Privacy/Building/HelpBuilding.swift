import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// Only on the pages of help and of choices; every other page opens no word of it.
  var help: HelpBoard {
    guard selection.scope == .help || selection.scope == .deciding else { return HelpBoard() }
    let seen = selection.seen.filter { $0.item.kind == .helpAgreement }
    return HelpBoard(
      proposals: seen.reversed().compactMap(helpLine), helped: selection.scope == .help ? helped : [],
      frameworks: selection.scope == .help && sight.viewer.practitioner != nil ? fixing : [])
  }

  /// Only about somebody for whom this viewer may propose help.
  private var fixing: [FrameworkLine] {
    let persons = helped.compactMap(\.party.person)
    return family.frameworks.filter { fact in
      fact.isInForce(on: day) && persons.contains { family.isOrdered($0, by: fact) }
    }.compactMap(framework).filter(\.hasOrder)
  }

  private var helped: [PartyLabel] {
    guard let practitioner = sight.viewer.practitioner else { return [] }
    let known = selection.seenIDs
    return family.members.filter {
      known.contains($0.fact.item) && family.isAssigned(practitioner, to: $0.person, on: day)
    }.map { naming.label($0.person) }
  }

  private func helpLine(_ found: Selection.SeenItem) -> HelpLine? {
    guard let help = family.helpProposal(behind: found.item.id) else { return nil }
    let words = naming.words[found.item.id]
    let required = family.helpSigners(of: help.fact.subject, on: day, under: sight.rules)
    let me = sight.viewer.person.map(Holder.person)
    var line = HelpLine(
      head: naming.head(found.item, found.because), title: words?[.title], words: words?[.body],
      isDrastic: help.fact.isDrastic, signers: required.map { signer($0, of: help) },
      mayAnswer: me.map(required.contains) ?? false,
      mayStop: me.map { help.newest(of: $0)?.answer == .given } ?? false,
      mayWaive: MayDo(sight).waive(at: found.item))
    line.fixed = fixed(help.fact)
    return line
  }

  /// Until the day that counts: the order's last, or the one before the birthday on which it binds no more.
  private func fixed(_ help: HelpAgreement) -> FixedHelpLine? {
    guard let fixed = help.fixedBy, let until = family.lastFixedDay(of: help, under: sight.rules) else { return nil }
    let known = family.frameworks.first { $0.item == fixed.framework }
    return FixedHelpLine(giver: fixed.giver, until: until, framework: known.flatMap(framework))
  }

  private func signer(_ holder: Holder, of help: ProposedHelp) -> HelpSignerLine {
    let newest = help.newest(of: holder)
    let waiver = help.waivers.last { .person($0.holder) == holder }
    let isAfterwards = newest.map { $0.answer != .given } ?? false
    // Who said no after it was presumed is heard: his no stands.
    let stands = waiver.map { !(isAfterwards && $0.ground == .presumed) } ?? false
    var organization: String?
    if case .organization(let id) = holder { organization = naming.name(id) }
    return HelpSignerLine(
      who: holder.person.map(naming.label), organization: organization, answer: newest?.answer, day: newest?.day,
      waiver: stands ? waiver?.ground : nil,
      reason: stands ? waiver.flatMap { naming.words[$0.item]?[.reason] } : nil)
  }
}
