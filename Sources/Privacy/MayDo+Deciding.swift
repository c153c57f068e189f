import Domain
import Vocabulary

extension MayDo {
  func allows(_ command: DecidingCommand) -> Bool {
    switch command {
    case .open(let envelope, let parties, _):
      mayPlace(envelope, grown: true) && wrote(envelope.organization, about: envelope.subjects)
        && parties.allSatisfy(knows)
    case .setParties(let decision, let parties): item(decision, decideAlong) && parties.allSatisfy(knows)
    case .addOption(let option, _):
      item(option.decision) { decideAlong($0) && wrote(option.organization, about: $0.envelope.subjects) }
        && option.asker.map(knows) ?? true
    case .reviseOption(let revision, _):
      item(revision.option) { revise($0) && wrote(revision.organization, about: $0.envelope.subjects) }
        && revision.asker.map(knows) ?? true
    case .giveView(let view, _):
      item(view.decision) { speak(at: $0) && wrote(view.organization, about: $0.envelope.subjects) }
        && view.option.map(sees) ?? true
    case .act(let act, _):
      item(act.decision) { decideAlong($0) && wrote(act.organization, about: $0.envelope.subjects) }
        && act.option.map(sees) ?? true && act.duty.map { sees($0) && sight.viewer.practitioner != nil } ?? true
    case .sayNotOffered(let fact, _):
      writesAsHelper(at: fact.decision, of: fact.organization)
    case .takePosition(let position, _):
      item(position.decision) { speak(at: $0) && wrote(position.organization, about: $0.envelope.subjects) }
    case .goOn(let talk, _):
      item(talk.decision) { decideAlong($0) && wrote(talk.organization, about: $0.envelope.subjects) }
    case .setFramework(let framework, _):
      writesAsHelper(at: framework.decision, of: framework.organization) && framework.order.map(sees) ?? true
    case .useGuideline(let use, _): writesAsHelper(at: use.decision, of: use.organization)
    case .takeStance(let stance, _): sight.viewer.person != nil && item(stance.deviation, speak)
    }
  }

  private func writesAsHelper(at decision: ItemID, of organization: OrganizationID?) -> Bool {
    sight.viewer.practitioner != nil
      && item(decision) { decideAlong($0) && wrote(organization, about: $0.envelope.subjects) }
  }

  /// Who writes down options and choices: it is about him or about somebody for whom he acts, or he works with all of them.
  func decideAlong(_ item: Item) -> Bool {
    guard item.kind == .decision, sight.sees(item) else { return false }
    if sight.viewer.practitioner != nil { return isAssigned(toAll: item.envelope.subjects) }
    return isGrownMember && item.envelope.subjects.contains(where: personsActedFor.contains)
  }

  /// Whose words they are, as long as he writes along at the choice; a professional's also who coordinates.
  func revise(_ option: Item) -> Bool {
    guard sight.sees(option), let decision = family.decisionOption(option.id)?.decision, item(decision, decideAlong)
    else { return false }
    if option.envelope.author == sight.viewer { return true }
    return option.envelope.author?.practitioner != nil && family.coordination(on: day)?.coordinator == sight.viewer
  }

  /// Whoever sees the question may say what he thinks, in his own name.
  func speak(at item: Item) -> Bool {
    guard item.kind == .decision, sight.sees(item) else { return false }
    if let person = sight.viewer.person { return family.member(person)?.belongs(on: day) ?? false }
    return isAssigned(toAll: item.envelope.subjects)
  }

  /// A professional writes for an organisation through which he helps each of them; a family member for nobody but himself.
  func wrote(_ organization: OrganizationID?, about subjects: [PersonID]) -> Bool {
    guard let practitioner = sight.viewer.practitioner else { return organization == nil }
    guard let organization else { return false }
    return subjects.allSatisfy { family.isAssigned(practitioner, to: $0, through: organization, on: day) }
  }
}
