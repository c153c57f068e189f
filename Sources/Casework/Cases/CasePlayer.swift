public import Domain
import Privacy
public import Vocabulary

/// Speelt een casus: carries its commands through `decide`, one by one, in memory.
public struct CasePlayer: Sendable {
  public let timeline: CaseTimeline
  public private(set) var family: Family
  /// Everything that happened, with its words.
  public private(set) var events: [NewEvent] = []
  private var next = 0

  public init(_ timeline: CaseTimeline) {
    self.timeline = timeline
    family = Family(id: timeline.names.family)
  }

  /// Carries out everything up to and including `moment`.
  ///
  /// - Throws: `CaseFileError` naming the place when the rules refuse a command.
  public mutating func play(until moment: Moment) throws {
    while next < timeline.commands.count, timeline.commands[next].at <= moment {
      try carryOut(timeline.commands[next])
      next += 1
    }
  }

  private mutating func carryOut(_ timed: TimedCommand) throws {
    var step = CaseStepPlayer(family: family)
    events += try step.carryOut(timed)
    family = step.family
  }

  /// The names of the items of the file that this viewer sees today, sorted; his own reflections among them.
  public func itemsSeen(by viewer: String, on day: Day) -> [String] {
    let party = timeline.names.party(viewer)
    let sight = Sight(of: family, for: party, on: day, under: RuleSet.inForce(on: day))
    var seen = family.items.compactMap { item in
      timeline.names.name(of: item.id).flatMap { sight.sees(item) ? $0 : nil }
    }
    for reflection in timeline.reflections
    where .practitioner(reflection.author) == party && reflection.isKept(on: day) {
      if let name = timeline.names.name(of: reflection.item) { seen.append(name) }
    }
    return seen.sorted()
  }
}

/// Carries out one command of a case on a family.
struct CaseStepPlayer {
  var family: Family

  /// - Throws: `CaseFileError` naming the place when the rules refuse it.
  mutating func carryOut(_ timed: TimedCommand) throws -> [NewEvent] {
    do throws(Refusal) {
      let events = try family.decide(timed.command, on: occasion(for: timed))
      for new in events { family.apply(new.event) }
      return events
    } catch {
      throw CaseFileError(timed.place, expected: "what the rules allow; they refuse: \(error)")
    }
  }

  private func occasion(for timed: TimedCommand) -> Occasion {
    let rules = RuleSet.inForce(on: timed.at.day)
    let seen =
      timed.command.restsOnSight
      ? Sight(of: family, for: timed.by, on: timed.at.day, under: rules).seenItems : []
    return Occasion(by: timed.by, at: timed.at, rules: rules, seen: seen)
  }
}
