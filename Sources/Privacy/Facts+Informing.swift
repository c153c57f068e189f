import Domain
import Vocabulary

extension Sight {
  /// What a child said of it: the child itself, and who works with it where the answer is given; no parent, and nobody by a
  /// consent [P]. Everything else: the grounds.
  func informationLetter(_ item: Item) -> Verdict {
    guard family.childHearing(item) != nil, let fact = family.informationRequest(with: item)?.fact else {
      return verdictByGrounds(on: item)
    }
    guard let request = family.item(fact.item), sees(request) else { return .hidden(.targetHidden) }
    if viewer == .person(fact.child) { return .seen(.fact(.aboutMe)) }
    let helps = viewer.practitioner.map {
      family.isAssigned($0, to: fact.child, through: fact.organization, on: day)
    }
    return helps == true ? .seen(.fact(.assigned)) : .hidden(.noRow)
  }
}
