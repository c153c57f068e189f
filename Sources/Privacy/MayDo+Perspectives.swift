import Domain
import Vocabulary

extension MayDo {
  func allows(_ command: PerspectiveCommand) -> Bool {
    switch command {
    case .draw(let envelope, let words, _) where envelope.kind == .drawing: return allows(.tell(envelope, words))
    case .draw(let envelope, let words, _) where envelope.kind == .yearAhead:
      return envelope.author == sight.viewer && allows(EvaluatingCommand.lookAhead(envelope, words))
    case .look(let envelope, _), .draw(let envelope, _, _):
      guard envelope.author == sight.viewer else { return false }
      return envelope.attachedTo.first.map(mayLook) ?? mayPlace(envelope, grown: false)
    case .discuss(let envelope, _):
      return envelope.author == sight.viewer && envelope.attachedTo.first.map(mayDiscuss) ?? false
    case .askOutsider(let request, _): return mayAsk(about: request.subject)
    case .agreeToAsk(let request), .stopAsking(let request): return item(request) { $0.kind == .outsiderRequest }
    // Only the answering page gives it.
    case .answerOutside: return false
    case .discussed(let point):
      return item(point) { $0.kind == .agendaPoint && family.meeting(with: $0) == nil } && isHere
    }
  }

  /// A family member beside whatever he sees; a professional where he works with everybody whom it is about.
  func look(at subject: Item) -> Bool {
    guard subject.isSubject, isHere else { return false }
    return sight.viewer.person != nil || isAssigned(toAll: subject.envelope.subjects)
  }

  /// Who speaks for the person, or works with him.
  func mayAsk(about person: PersonID) -> Bool {
    if family.hasDied(person, by: day) { return false }
    return sight.viewer.person != nil ? maySpeak(about: person) : isAssigned(toAll: [person])
  }

  func discuss(_ item: Item) -> Bool { item.kind.canBeDiscussed && isHere }

  private func mayLook(_ id: ItemID) -> Bool { item(id, look) }
  private func mayDiscuss(_ id: ItemID) -> Bool { item(id, discuss) }

  /// Belongs to the family today, or works with somebody in it.
  private var isHere: Bool {
    guard let person = sight.viewer.person else { return isAssigned }
    return sight.family.member(person)?.belongs(on: sight.day) ?? false
  }
}
