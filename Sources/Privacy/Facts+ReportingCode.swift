import Domain
import Vocabulary

extension Sight {
  /// What was written at a step: grounds of its own, and only for who sees the beginning (all ends) [P]. So who got the
  /// beginning alone, by a single disclosure, sees no step that came after.
  func reportingCode(_ item: Item) -> Verdict {
    let entry = family.reportingCodeEntry(item)
    if let entry {
      guard let code = family.item(entry.code), sees(code) else { return .hidden(.targetHidden) }
    }
    let verdict = verdictByGrounds(on: item)
    return isClosedToConsents(entry?.code ?? item.id) && verdict.restsOnConsent ? .hidden(.withheld) : verdict
  }

  /// While it is held back from anybody no consent opens it to one of the family: who reads it could pass it on [P].
  private func isClosedToConsents(_ code: ItemID) -> Bool {
    viewer.person != nil && itemsHeldBack.contains(code) && family.reportingCode(behind: code) != nil
  }
}

extension Verdict {
  /// One of its subjects supplies no other ground.
  fileprivate var restsOnConsent: Bool {
    guard case .seen(.grounds(let grounds)) = self else { return false }
    return grounds.contains { if case .consent = $0.ground { true } else { false } }
  }
}
