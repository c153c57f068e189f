import Casework
import Hummingbird
import Pages
import Vocabulary

extension Front {
  /// "Bewaar voor later" or "Gooi weg"; nil for anything else. The rules of the form are not asked: nothing is sent.
  func answerLater(_ visit: Visit) async throws -> Reply? {
    guard visit.isPost, visit.site.keepsUnsent, let session = visit.session,
      let press = visit.form[Later.name]?.first
    else { return nil }
    if press == Later.drop {
      try await casework.dropUnsent(of: session.party, form: visit.site.path)
      return .see(visit.site, .unsentDropped)
    }
    try await keepUnsent(visit.form, at: visit.site, of: session.party)
    return .see(visit.site, .unsentKept)
  }

  func keepUnsent(_ form: [String: [String]], at site: Site, of party: Party) async throws {
    let own = form.filter { !Front.notTyped.contains($0.key) && $0.value.contains { !$0.isEmpty } }
    if own.isEmpty { return }
    try await casework.keepUnsent(FormBody.write(own), of: party, form: site.path, at: wallClock.now)
  }

  /// What this person typed here before and has not sent.
  func unsent(_ site: Site, _ session: SignedIn?) async throws -> FormState? {
    guard site.keepsUnsent, let session,
      let kept = try await casework.unsent(of: session.party, form: site.path, at: wallClock.now)
    else { return nil }
    return FormBody.parse(kept).map { FormState(values: $0) }
  }

  /// Who was quiet too long and then sent a form has lost nothing.
  func keepAfterTheEnd(_ request: Request, _ form: [String: [String]], _ site: Site, _ tokenHash: [UInt8]) async throws
    -> Bool
  {
    guard site.keepsUnsent, let ended = try await casework.endedSession(tokenHash, at: wallClock.now),
      isOurs(request, form, secrets.csrf(ended.secret))
    else { return false }
    try await keepUnsent(form, at: site, of: ended.party)
    try await casework.signOut(tokenHash)
    return true
  }

  private static let notTyped: Set<String> = [Hidden.csrf.rawValue, Hidden.key.rawValue, Later.name]
}
