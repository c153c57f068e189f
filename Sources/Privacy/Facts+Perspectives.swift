import Domain
import Vocabulary

extension Sight {
  /// A view shows by its grounds, and only to who sees what it is a view on: all ends.
  func perspective(_ item: Item) -> Verdict {
    for id in item.envelope.attachedTo {
      guard let target = family.item(id), sees(target) else { return .hidden(.targetHidden) }
    }
    if let question = family.question(answeredBy: item.id), sees(question) { return .seen(.fact(.asked)) }
    return verdictByGrounds(on: item)
  }

  /// What is to be discussed is seen by who sees the text that it is about.
  func withTarget(_ item: Item) -> Verdict {
    guard let target = item.envelope.attachedTo.first.flatMap(family.item), sees(target) else {
      return .hidden(.targetHidden)
    }
    return .seen(.follows(target.id))
  }
}
