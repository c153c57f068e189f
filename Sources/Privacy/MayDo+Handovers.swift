import Domain
import Vocabulary

extension MayDo {
  func allows(_ command: HandoverCommand) -> Bool {
    switch command {
    case .begin(let fact, _):
      fact.subjects.allSatisfy(mayRefer) && wrote(fact.organization, about: fact.subjects)
        && [fact.from, fact.to].allSatisfy { knowsToHelp($0, fact.subjects) }
    case .take(let id, _, _, _), .skip(let id, _), .confirm(let id): item(id, takesPartInHandover)
    }
  }

  /// Who leaves and who comes, while they help; and whom it is about, or who acts for him.
  func takesPartInHandover(_ item: Item) -> Bool {
    guard let fact = family.handover(behind: item.id)?.fact else { return false }
    if let practitioner = sight.viewer.practitioner { return [fact.from, fact.to].contains(practitioner) }
    return member != nil && fact.subjects.contains(where: personsActedFor.contains)
  }
}
