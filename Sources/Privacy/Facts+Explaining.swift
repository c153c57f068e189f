import Domain
import Vocabulary

extension Sight {
  /// A link needs a ground for everybody whom it is about, and both its ends to be seen.
  func allEnds(of item: Item) -> Verdict {
    let verdict = verdictByGrounds(on: item)
    guard verdict.isSeen, family.influences.indices.contains(item.slot) else { return verdict }
    return family.influences[item.slot].ends.allSatisfy(sees) ? verdict : .hidden(.targetHidden)
  }

  func sees(_ end: InfluenceEnd) -> Bool {
    let id =
      switch end {
      case .item(let id): id
      case .person(let person): family.member(person)?.fact.item
      }
    return id.flatMap(family.item).map { sees($0) } ?? false
  }
}
