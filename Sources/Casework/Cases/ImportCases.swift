import Domain
import Store
public import Vocabulary

extension Casework {
  /// Brings whole cases into the store: every command of every case goes through `decide` first, so nothing is half-imported.
  ///
  /// - Parameter moment: what happens after it is left for later; nil means everything.
  /// - Throws: `CaseFileError` naming the place, before anything is written.
  public func importCases(
    _ files: [String: CaseFile], until moment: Moment? = nil, as script: CaseScript = .file
  ) async throws -> [ImportedCase] {
    var played: [CasePlayer] = []
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      var player = CasePlayer(try CaseTimeline(name, file, script))
      try player.play(until: moment ?? Moment(milliseconds: .max))
      if try await store.log.version(of: player.family.id) != nil {
        throw CaseFileError(name, expected: "a case that was not imported before")
      }
      played.append(player)
    }
    for player in played { try await write(player, until: moment) }
    return played.map { ImportedCase($0.timeline) }
  }

  /// Carries out what happens between two moments: for a demo whose clock is moved on.
  public func play(
    _ files: [String: CaseFile], from: Moment, until: Moment, as script: CaseScript = .demo
  ) async throws {
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      let timeline = try CaseTimeline(name, file, script)
      for timed in timeline.commands where timed.at > from && timed.at <= until {
        try await play(timed, in: timeline.names.family)
      }
      for reflection in timeline.reflections where reflection.at > from && reflection.at <= until {
        try await write(reflection.words, as: reflection.item, by: reflection.author, at: reflection.at)
      }
    }
  }

  private func play(_ timed: TimedCommand, in id: FamilyID) async throws {
    guard let family = try await family(id) else { return }
    var player = CaseStepPlayer(family: family)
    // In the demo people may have acted in between, so that what the file goes on with no longer fits: then it is left out.
    guard let events = try? player.carryOut(timed), !events.isEmpty else { return }
    _ = try await store.log.append(
      family: id, expecting: family.version, entries: events.map(NewEntry.init),
      changes: player.family.changes(since: family) + player.family.news(after: events))
    cache.keep(player.family)
    try await destroyWords(after: events, in: id)
  }

  private func write(_ player: CasePlayer, until moment: Moment?) async throws {
    let timeline = player.timeline
    for organization in timeline.organizations {
      try await store.accounts.put(OrganizationRow(id: organization.id, name: organization.name, kind: "help"))
    }
    for practitioner in timeline.practitioners {
      try await store.accounts.put(
        PractitionerRow(
          id: practitioner.id, name: practitioner.name, function: practitioner.function,
          organization: practitioner.organization))
    }
    if let colleague = timeline.colleague { try await store.accounts.put(colleague) }
    let outcome = try await store.log.append(
      family: player.family.id, expecting: 0, entries: player.events.map(NewEntry.init),
      changes: player.family.projections)
    guard case .appended = outcome else {
      throw CaseFileError(timeline.names.caseName, expected: "a case that nobody else imports at the same moment")
    }
    try await destroyWords(after: player.events, in: player.family.id)
    for reflection in timeline.reflections
    where moment.map({ reflection.isKept(on: $0.day) }) ?? (reflection.goneOn == nil) {
      try await write(reflection.words, as: reflection.item, by: reflection.author, at: reflection.at)
    }
  }
}

/// Ingelezen casus: who is in it, for a demo's sign-in page.
public struct ImportedCase: Sendable {
  public let name: String
  public let family: FamilyID
  public let parties: [Party]

  /// The same for cases that were imported before.
  public static func all(of files: [String: CaseFile]) throws -> [ImportedCase] {
    try files.sorted { $0.key < $1.key }.map { ImportedCase(try CaseTimeline($0.key, $0.value)) }
  }

  init(_ timeline: CaseTimeline) {
    name = timeline.names.caseName
    family = timeline.names.family
    parties =
      timeline.names.persons.sorted().map { .person(timeline.names.person($0)) }
      + timeline.practitioners.map { .practitioner($0.id) }
  }
}
