import Domain
import Vocabulary

extension Telling {
  func tell(_ happening: ChangingEvent) -> Told? {
    switch happening {
    case .mended(let item): Told(.mended, of: item)
    case .takenAway(let item): Told(deed: .takenAway, audience: .whoCouldSee(item))
    // That there was another name is told only while it may be heard.
    case .renamed(let person, _, let isOldHeard):
      isOldHeard && family.member(person)?.renamed?.isOldHeard == true ? told(.renamed, of: person) : nil
    case .died(let person, nil): told(.changed, of: person)
    // What was put right is told no more.
    case .died(let person, let day): family.member(person)?.diedOn == day ? told(.died, of: person) : nil
    case .livesApart(let person, let isApart): told(isApart ? .livesApart : .livesHere, of: person)
    }
  }

  private func told(_ deed: FeedDeed, of person: PersonID) -> Told? {
    family.member(person).map { Told(deed, of: $0.fact.item) }
  }
}
