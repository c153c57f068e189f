import Domain
import Store
public import Vocabulary

/// Bevinding of `verify`: something that is not as it should be, and where.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
  public let description: String
}

// For who keeps the installation running: nothing here shows anybody's words.

extension Casework {
  /// Checks every chain, reads every event, and compares each projection with one built anew.
  ///
  /// - Returns: how many families were checked, and what is wrong; nothing wrong is an empty list.
  public func verify() async throws -> (families: Int, findings: [Finding]) {
    let chains = try await store.log.verifyAll()
    var findings = chains.faults.map { Finding(description: $0.description) }
    findings += try await store.access.verify().map { Finding(description: $0) }
    if findings.isEmpty {
      for id in try await allFamilies() { findings += try await verifyProjection(of: id) }
    }
    return (chains.families, findings)
  }

  private func verifyProjection(of id: FamilyID) async throws -> [Finding] {
    guard let family = try await family(id) else { return [] }
    let stored: [ProjectionChange] = [
      .ties(id, try await store.log.ties(in: id)), .dues(id, try await store.log.dues(in: id)),
    ]
    return stored == family.projections
      ? [] : [Finding(description: "family \(id): the caseload differs; run samen rebuild")]
  }

  /// Fills what an upgrade left empty, so that nobody's list of families is short; says how many families, or nil.
  public func fillAfterUpgrade() async throws -> Int? {
    try await store.log.lacksDues() ? try await rebuild() : nil
  }

  /// Builds every projection anew from the logs; says how many families.
  public func rebuild() async throws -> Int {
    var count = 0
    for id in try await allFamilies() {
      var isDone = false
      while !isDone {
        guard let family = try await family(id) else { break }
        isDone = try await store.log.replace(family.projections, of: id, at: family.version)
      }
      count += 1
    }
    return count
  }

  /// Destroys the words of one item for good, and notes that it happened.
  public func erase(_ item: ItemID, of id: FamilyID, ground: DestructionGround) async throws -> ChangeOutcome {
    try await queue.alone(with: id) {
      for _ in 0..<3 {
        guard let family = try await family(id) else { return .notFound }
        let at = max(clock.now, family.lastAt ?? clock.now)
        let occasion = Occasion(by: Self.commandLine, at: at, rules: RuleSet.inForce(on: at.day), seen: [])
        let events: [NewEvent]
        do throws(Refusal) {
          events = try family.decide(.destroy(item, ground: ground), on: occasion)
        } catch { return .refused(error) }
        let outcome = try await store.log.append(
          family: id, expecting: family.version, entries: events.map(NewEntry.init))
        if case .conflict = outcome { continue }
        cache.drop(id)
        for case .destroyed(let gone, _) in events.map(\.event.happening) {
          try await store.log.destroyWords(id, item: gone)
        }
        // Interrupted between the two before: once more does no harm.
        if events.isEmpty {
          for gone in [item, family.pictures[item]].compactMap({ $0 }) + family.written(with: item) {
            try await store.log.destroyWords(id, item: gone)
          }
        }
        return .done
      }
      return .conflict
    }
  }

  /// Destroys a whole family; what stays says no more than that there was one, when, and on which ground.
  public func erase(family id: FamilyID, ground: DestructionGround) async throws -> Bool {
    guard try await store.log.version(of: id) != nil else { return false }
    try await store.log.destroyFamily(id, ground: "\(ground)", at: clock.now)
    try await store.accounts.forgetCodes(of: id)
    cache.drop(id)
    return true
  }

  func allFamilies() async throws -> [FamilyID] {
    var families: [FamilyID] = []
    while true {
      let page = try await store.log.families(after: families.last, limit: 500)
      if page.isEmpty { return families }
      families += page
    }
  }

  /// Who destroys on request, from the command line.
  static var commandLine: Party { .practitioner(PractitionerID(high: 0, low: 1)) }
}
