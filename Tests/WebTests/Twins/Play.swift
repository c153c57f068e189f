import Domain
import Store
import Vocabulary

@testable import Casework
@testable import Privacy

/// One command of somebody, at a moment.
struct Act: Hashable, Sendable {
  var at: Moment
  let by: Party
  let command: FamilyCommand
  /// Added to its words.
  var postscript = ""
}

/// Somebody opens a page of the family before the viewer comes.
struct Visitor: Hashable, Sendable {
  let party: Party
  let page: Scope
}

/// What happens in one family until the viewer comes to look.
struct Play: Sendable {
  let cast: Cast
  var acts: [Act]
  var looks: [Look] = []
  var visitors: [Visitor] = []
  var reflections: [CaseReflection] = []

  /// Carries out what the rules allow; what they refuse is left out.
  func played(until now: Moment) -> Played {
    var played = Played(family: Family(id: cast.family), looks: looks)
    for act in acts.sorted(by: { $0.at < $1.at }) { played.carryOut(act) }
    for visitor in visitors { played.add(visitor, of: cast, at: now) }
    return played
  }
}

struct Played: Sendable {
  var family: Family
  var events: [NewEvent] = []
  var words: [ItemID: [WordField: String]] = [:]
  var written: [ItemID: [[WordField: String]]] = [:]
  var looks: [Look]

  mutating func carryOut(_ act: Act) {
    let rules = RuleSet.inForce(on: act.at.day)
    let seen = act.command.restsOnSight ? Sight(of: family, for: act.by, on: act.at.day, under: rules).seenItems : []
    let occasion = Occasion(by: act.by, at: act.at, rules: rules, seen: seen)
    guard let new = try? family.decide(act.command, on: occasion) else { return }
    for event in new {
      family.apply(event.event)
      let texts = event.words.map { $0.texts.mapValues { $0 + act.postscript } } ?? [:]
      if let item = event.words?.item {
        words[item, default: [:]].merge(texts) { $1 }
        written[item, default: []].append(texts)
      }
      events.append(NewEvent(event.event, words: event.words.map { Words(stored: $0.item, texts) }))
    }
  }

  mutating func add(_ visitor: Visitor, of cast: Cast, at now: Moment) {
    let sight = Sight(of: family, for: visitor.party, on: now.day, under: RuleSet.inForce(on: now.day))
    let selection = Selection(sight, for: visitor.page)
    guard !selection.isNothing else { return }
    looks.append(
      Look(
        at: now, party: visitor.party, organization: nil, family: cast.family, purpose: visitor.page.rawValue,
        outcome: .shown, items: selection.shown.map { Look.Item(id: $0.item, ground: 0) }))
  }

  func knowledge(of viewer: Party, on day: Day) -> Knowledge {
    Knowledge(
      of: family, events: events.map(\.event), words: words, written: written, looks: looks, for: viewer,
      on: day)
  }
}

/// Something in which the second world differs from the first.
enum Change: Sendable {
  case added(Act)
  /// The act at this place did not happen.
  case dropped(Int)
  case reworded(Int)
  case moved(Int, minutes: Int)
  /// Others looked, so many times.
  case looked(Look, times: Int)
  case visited(Visitor)
  case reflected(CaseReflection)
}

extension Play {
  func changed(by changes: [Change]) -> Play {
    var play = self
    var dropped: Set<Int> = []
    for change in changes {
      switch change {
      case .added(let act): play.acts.append(act)
      case .dropped(let place): dropped.insert(place)
      case .reworded(let place): play.acts[place].postscript = " (en nog iets)"
      case .moved(let place, let minutes):
        play.acts[place].at = Moment(milliseconds: play.acts[place].at.milliseconds + Int64(minutes) * 60_000)
      case .looked(let look, let times): play.looks += Array(repeating: look, count: times)
      case .visited(let visitor): play.visitors.append(visitor)
      case .reflected(let reflection): play.reflections.append(reflection)
      }
    }
    play.acts = play.acts.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
    return play
  }
}
