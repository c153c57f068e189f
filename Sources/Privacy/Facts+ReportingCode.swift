import Domain
import Vocabulary

extension Sight {
  /// What was written at a step: grounds of its own, and only for who sees the beginning (all ends) [P]. So who got the
  /// beginning alone, by a single disclosure, sees no step that came after.
  func reportingCode(_ item: Item) -> Verdict {
    if let entry = family.reportingCodeEntry(item) {
      guard let code = family.item(entry.code), sees(code) else { return .hidden(.targetHidden) }
    }
    return verdictByGrounds(on: item)
  }
}
