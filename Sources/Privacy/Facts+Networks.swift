import Domain
import Vocabulary

extension Sight {
  /// Who made a circle together sees it from 12: it is his own, as it is of the others (rule 6).
  func maker(of item: Item) -> FactGround? {
    guard item.envelope.isMadeTogether, let person = viewer.person, item.envelope.subjects.contains(person),
      let standing = standing(towards: person), standing.age >= rules.ageOfOwnVoice
    else { return nil }
    return .ownAct
  }
}
