import Domain
import Vocabulary

extension PerspectiveEvent {
  var storedName: StoredName {
    switch self {
    case .given: .perspectiveGiven
    case .drawn: .pictureDrawn
    case .outsiderAsked: .outsiderAsked
    case .outsiderAgreed: .outsiderAgreed
    case .outsiderStopped: .outsiderStopped
    case .outsiderAnswered: .outsiderAnswered
    case .discussionAsked: .discussionAsked
    case .discussed: .agendaPointDiscussed
    }
  }
}

extension FieldWriter {
  mutating func perspective(_ happening: PerspectiveEvent) {
    switch happening {
    case .given(let envelope), .discussionAsked(let envelope): self.envelope(envelope)
    case .drawn(let item, let picture):
      id(16, item)
      id(17, picture)
    case .outsiderAsked(let request):
      id(16, request.item)
      id(17, request.subject)
      day(18, request.until)
    case .outsiderAgreed(let item, let signer):
      id(16, item)
      holder(17, signer)
    // The number of the request stands above those of an envelope.
    case .outsiderAnswered(let item, let envelope):
      self.envelope(envelope)
      id(40, item)
    case .outsiderStopped(let item), .discussed(let item): id(16, item)
    }
  }
}
