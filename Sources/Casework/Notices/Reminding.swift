import Domain
import Privacy
import Store
import Vocabulary

/// Herinneren: once a day, family by family, of what is promised for tomorrow or did not come yesterday.
///
/// How far it came is written together with the notices of each family: after a stop it goes on there, and reminds nobody twice.
extension Casework {
  private static let work = "reminders"
  private static let page = 200

  /// - Parameter isOurs: asked again before each family, so that no two processes go on at once.
  /// - Returns: false when another process goes on.
  func remind(while isOurs: () async throws -> Bool) async throws -> Bool {
    let now = clock.now
    let today = now.day
    guard now >= Moment(today, hour: Promise.hour) else { return true }
    var round = try await store.outbox.dailyRound(Self.work, on: today)
    while let after = round {
      let families = try await store.outbox.familiesWithReaders(after: after, limit: Self.page)
      for id in families {
        guard try await isOurs() else { return false }
        // A family that cannot be read keeps no letter from the others.
        guard let family = try? await family(id) else { continue }
        let reminders = Reminders(of: family, on: today, under: RuleSet.inForce(on: today))
        try await store.outbox.add(reminders.notices, in: Self.work, on: today, after: id)
      }
      round = families.last
    }
    try await store.outbox.endRound(Self.work, on: today)
    return true
  }
}
