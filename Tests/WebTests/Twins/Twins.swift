import Domain
import Pages
import Store
import Vocabulary

@testable import Casework
@testable import Oracle
@testable import Privacy
@testable import Web

/// Tweelingen: two worlds that differ only in what one viewer may not know.
struct Twins: Sendable {
  let seed: UInt64
  let viewer: Party
  let now: Moment
  /// Which family the viewer has to do with, or asks for.
  let cast: Cast
  let first: Play
  var changes: [Change]
  /// A family of others, the same in both worlds.
  let neighbours: Play

  var second: Play { first.changed(by: changes) }
  var day: Day { now.day }
}

extension Twins {
  /// - Parameter wanted: how many changes the second world gets, as far as they can be found.
  init(seed: UInt64, wanted: Int = 6) throws {
    var dice = Dice(seed: seed)
    let casts = try Self.casts(seed, &dice)
    let day = casts[0].day(dice.number(30...250))
    let now = Moment(day, hour: 12)
    var play = try Self.play(casts[0], until: now)
    let stage = { (play: Play, number: String) in
      RandomActs(
        cast: casts[0], first: casts[0].day(0), last: day, family: play.played(until: now).family, number: number)
    }
    let extras = stage(play, "base")
    for _ in 0..<dice.number(8...20) { play.acts.append(extras.act(&dice)) }
    let viewer = Self.viewer(casts, &dice)
    play.looks = Self.looks(play.played(until: now), 3, before: now, by: Self.onlookers(casts[0]), &dice)
    self.seed = seed
    self.viewer = viewer
    self.now = now
    cast = casts[0]
    first = play
    changes = []
    neighbours = try Self.play(casts[1], until: now)
    findChanges(stage(play, "second"), wanted, &dice)
  }

  /// Keeps each change that leaves what the viewer may know as it was, and changes something.
  private mutating func findChanges(_ acts: RandomActs, _ wanted: Int, _ dice: inout Dice) {
    let played = first.played(until: now)
    let known = played.knowledge(of: viewer, on: day)
    var events = played.events
    for _ in 0..<(wanted * 5) where changes.count < wanted {
      guard let change = change(acts, &dice) else { continue }
      let played = first.changed(by: changes + [change]).played(until: now)
      let isSilent =
        switch change {
        case .looked, .visited, .reflected: true
        case .added, .dropped, .reworded, .moved: played.events != events
        }
      guard isSilent, played.knowledge(of: viewer, on: day) == known else { continue }
      changes.append(change)
      events = played.events
    }
  }

  private func change(_ acts: RandomActs, _ dice: inout Dice) -> Change? {
    let others = Self.onlookers(cast).filter { $0 != viewer }
    let place = dice.number(0...(first.acts.count - 1))
    switch dice.number(1...20) {
    case 1...10: return .added(acts.act(&dice))
    case 11, 12, 13: return .dropped(place)
    case 14, 15: return .reworded(place)
    case 16: return .moved(place, minutes: dice.number(1...90))
    case 17:
      let look = Self.looks(first.played(until: now), 1, before: now, by: others, &dice).first
      return look.map { .looked($0, times: dice.pick([1, 2, 210]) ?? 1) }
    case 18, 19:
      let page = dice.pick([Scope.plan, .goals, .story, .people, .matrix]) ?? .plan
      return dice.pick(others).map { .visited(Visitor(party: $0, page: page)) }
    default:
      let author = dice.pick(cast.file.team.map(\.who)).map(cast.names.practitioner)
      guard let author, .practitioner(author) != viewer, let words = try? BoundedText.prose("Denk hier nog over na")
      else { return nil }
      return .reflected(
        CaseReflection(
          item: cast.names.derived("reflection", "\(dice.next())"), author: author, at: now, words: words, goneOn: nil))
    }
  }

  private static func play(_ cast: Cast, until now: Moment) throws -> Play {
    let timeline = try CaseTimeline(cast.names.caseName, cast.file, .demo)
    let acts = timeline.commands.filter { $0.at <= now }.map { Act(at: $0.at, by: $0.by, command: $0.command) }
    return Play(cast: cast, acts: acts, reflections: timeline.reflections.filter { $0.at <= now })
  }

  private static func onlookers(_ cast: Cast) -> [Party] { cast.file.viewers.map(cast.party) }

  /// A family and its neighbours: half of the time one that nobody thought of.
  private static func casts(_ seed: UInt64, _ dice: inout Dice) throws -> [Cast] {
    let demo = dice.chance(50) ? [Cast.a, Cast.b] : [Cast.b, Cast.a]
    guard dice.chance(50) else { return demo }
    let world = WorldGenerator.world(0, seed: seed)
    let files = try CaseFile.all(in: Array(CaseWorld.file(of: [world])))
    guard let file = files[world.name], !file.team.isEmpty else { return demo }
    return [Cast(file: file, names: CaseNames(world.name, file)), demo[0]]
  }

  /// Mostly somebody of the family; sometimes one of the neighbours.
  private static func viewer(_ casts: [Cast], _ dice: inout Dice) -> Party {
    dice.pick(onlookers(casts[dice.chance(92) ? 0 : 1])) ?? .person(Never.person)
  }

  /// Others looked at a few things, some days ago.
  private static func looks(
    _ played: Played, _ count: Int, before now: Moment, by parties: [Party], _ dice: inout Dice
  ) -> [Look] {
    (0..<count).map { _ in
      let items = dice.some(dice.number(1...4), of: played.family.items)
      return Look(
        at: Moment(milliseconds: now.milliseconds - Int64(dice.number(60_000...800_000_000))),
        party: dice.pick(parties) ?? .person(Never.person), organization: nil, family: played.family.id,
        purpose: Scope.plan.rawValue, outcome: .shown, items: items.map { Look.Item(id: $0.id, ground: 0) })
    }
  }
}

extension Twins {
  /// Builds a world from its plays and lends its house.
  func withHouse<T>(_ play: Play, _ body: (House) async throws -> T) async throws -> T {
    try await withFolder { folder in
      let house = try await House.opened(in: folder, at: now)
      for play in [play, neighbours].sorted(by: { $0.cast.family < $1.cast.family }) {
        try await house.fill(with: play, until: now)
      }
      let result: Result<T, any Error>
      do { result = .success(try await body(house)) } catch { result = .failure(error) }
      await house.store.close()
      return try result.get()
    }
  }

  /// What the viewer may know in this house now.
  func knowledge(in house: House) async throws -> Knowledge? {
    guard let family = try await house.casework.family(cast.family) else { return nil }
    let opened = try await house.casework.open(family.items.map(\.id), of: family)
    let looks = try await house.store.access.looks(family: cast.family, newest: 100_000)
    let stored = try await house.store.log.words(of: cast.family, items: Array(family.mendings.keys))
    let written = try stored.reduce(into: [ItemID: [[WordField: String]]]()) { all, one in
      all[one.key] = try one.value.map { try EventCoding.decodeWords($0.bytes, of: one.key).texts }
    }
    return Knowledge(
      of: family, events: try await house.casework.events(of: family), words: opened.words.mapValues(\.texts),
      written: written, looks: looks, for: viewer, on: house.clock.now.day)
  }
}

extension House {
  fileprivate func fill(with play: Play, until now: Moment) async throws {
    let timeline = try CaseTimeline(play.cast.names.caseName, play.cast.file)
    for organization in timeline.organizations {
      try await store.accounts.put(OrganizationRow(id: organization.id, name: organization.name, kind: "help"))
    }
    for worker in timeline.practitioners {
      try await store.accounts.put(
        PractitionerRow(
          id: worker.id, name: worker.name, function: worker.function, organization: worker.organization))
    }
    var unvisited = play
    unvisited.visitors = []
    let played = unvisited.played(until: now)
    _ = try await store.log.append(
      family: play.cast.family, expecting: 0, entries: played.events.map(NewEntry.init),
      changes: played.family.projections)
    try await casework.destroyWords(after: played.events, in: play.cast.family)
    for reflection in play.reflections {
      try await casework.write(
        reflection.words, as: reflection.item, by: reflection.author, at: reflection.at)
    }
    for look in played.looks { try await store.access.note(look) }
    for visitor in play.visitors {
      _ = try await casework.familyView(play.cast.family, for: visitor.party, on: visitor.page)
    }
  }
}
