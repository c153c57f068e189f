import Pages
import Vocabulary

@testable import Casework

extension Errands {
  /// About a meeting, asked of items of both worlds and of none.
  mutating func meetingForms(_ item: ItemID) -> [Errand] {
    let family = family
    let day = twins.day.description
    let workers = twins.cast.file.team.map { Codes.text(twins.cast.party($0.who)) }
    let worker = dice.pick(workers) ?? ""
    let words = [("woorden", "Woorden van de kijker")]
    let send = { (site: MeetingSite, fields: [(String, String)]) in
      Errand.send(.family(family, .meeting(site)), fields)
    }
    let plan = [("over", aPerson), ("doel", "Zo"), ("fase", "1"), ("dag", day), ("tijd", "9:05"), ("plaats", "Hier")]
    var forms: [Errand] = [.look(.family(family, .meeting(.show(item)))), send(.new, plan)]
    forms.append(.look(.family(family, .meeting(.calendar(item, withPlace: true)))))
    forms += MeetingFill.allCases.map { form in
      switch form {
      case .next: send(.fill(item, form), plan)
      case .invite: send(.fill(item, form), [("wie", dice.chance(2) ? aPerson : worker), ("waarvoor", "Zo")])
      case .helper: send(.fill(item, form), [("bij", aPerson), ("naam", "Tante")])
      case .delegate: send(.fill(item, form), [("wie", worker), ("waarom", "Zo")])
      case .cap: send(.fill(item, form), [("aantal", "2")])
      case .attend: send(.fill(item, form), [("wie", worker), ("was-er", "0"), ("waarom", "Zo")])
      case .agree: send(.fill(item, form), [("wat", "Zo"), ("wie", worker), ("tot", day)])
      case .point, .answer, .prepare, .report: send(.fill(item, form), words)
      }
    }
    return forms + MeetingPress.allCases.map { send(.press(item, $0), []) }
  }
}
