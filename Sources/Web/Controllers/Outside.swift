import Casework
import HTTPTypes
import Pages
import Privacy
import Vocabulary

// What everybody may see without signing in, and the way out. Nothing here leaves a trace of a person.

extension Front {
  func answerOutside(_ visit: Visit) async throws -> Reply {
    switch (visit.site, visit.isPost) {
    case (.welcome, false): return try await welcome(visit)
    case (.helpNow, false): return .page(visit.shell().helpNowPage())
    case (.talk, false): return .page(visit.shell().talkPage())
    case (.quickExit, false): return .page(visit.shell().quickExitPage())
    case (.quickExit, true): return try await leave(visit, to: nil)
    case (.signOut, true): return try await leave(visit, to: .welcome)
    case (.settings, false): return .page(try await shell(of: visit).settingsPage(FormState()))
    case (.settings, true): return try await saveSettings(visit)
    case (.styleSheet, false): return asset(PackageResources.samen_css, "text/css; charset=utf-8")
    case (.script, false): return asset(PackageResources.samen_js, "text/javascript; charset=utf-8")
    default: return notFound(visit)
    }
  }

  /// Somebody who is signed in goes on to his own first page.
  private func welcome(_ visit: Visit) async throws -> Reply {
    guard let session = visit.session else { return .page(visit.shell().welcomePage()) }
    return .see(try await home(of: session.party))
  }

  func home(of party: Party) async throws -> Site {
    guard party.person != nil else { return .myWork }
    return try await casework.families(of: party).first.map { .family($0, .plan) } ?? .settings
  }

  /// Ends the session on the server, so that Back shows nothing; to a neutral site, or to the welcome page.
  private func leave(_ visit: Visit, to site: Site?) async throws -> Reply {
    if let tokenHash = visit.tokenHash { try await casework.signOut(tokenHash) }
    var reply = site.map { Reply.see($0) } ?? Reply(status: .seeOther, location: settings.exit)
    reply.cookies = [endedCookie]
    reply.clearsBrowser = true
    return reply
  }

  private func saveSettings(_ visit: Visit) async throws -> Reply {
    let language = Language(rawValue: visit.state[SettingsForm.Field.language])
    let letters = Letters(rawValue: visit.state[SettingsForm.Field.letters])
    guard let language, let letters else {
      var state = visit.state
      if language == nil { state.mark(SettingsForm.Field.language, .notChosen) }
      if letters == nil { state.mark(SettingsForm.Field.letters, .notChosen) }
      return incomplete(.page(try await shell(of: visit).settingsPage(state)))
    }
    var reply = Reply.see(.settings, .settings)
    let secure = settings.isSecure ? "; Secure" : ""
    reply.cookies = [("taal", language.rawValue), ("letters", letters.rawValue)].map { name, value in
      "\(name)=\(value); Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax\(secure)"
    }
    return reply
  }

  private func asset(_ bytes: [UInt8], _ type: String) -> Reply {
    Reply(status: .ok, body: bytes, type: type, isPublicAsset: true)
  }

  /// The frame with the tabs of whoever is signed in.
  func shell(of visit: Visit) async throws -> Shell {
    guard let session = visit.session else { return visit.shell() }
    if session.party.person != nil, let family = try await casework.families(of: session.party).first,
      let view = try await casework.familyView(family, for: session.party, on: .command)
    {
      return visit.shell(view)
    }
    return visit.shell(viewer: try await casework.viewerLabel(of: session.party))
  }
}
