import Casework
import HTTPTypes
public import Pages
import Privacy
import Texts
import Vocabulary

/// Bezoek: one request, as far as the controllers need to know it.
struct Visit: Sendable {
  let site: Site
  let isPost: Bool
  let query: [String: [String]]
  let form: [String: [String]]
  /// The file of a form with a picture; the form holds its digest.
  let picture: [UInt8]
  let session: SignedIn?
  let tokenHash: [UInt8]?
  let texts: Texts
  let letters: Letters
  let csrf: String
  /// The key of the forms on the page that is answered.
  let pageKey: String
  let settings: SiteSettings
  let demoToday: Day?
  /// By the clock on the wall, as sessions go.
  let now: Moment
  /// What was typed in this form before and kept for later.
  let unsent: FormState?
  /// What this browser looked for in the directory, as it keeps that itself.
  var search: [String: [String]] = [:]
  /// How this browser reached us: what an address that is copied elsewhere begins with.
  var origin = ""

  /// What was typed, without the hidden proof.
  var state: FormState {
    FormState(values: form.filter { $0.key != Hidden.csrf.rawValue && $0.key != Hidden.key.rawValue })
  }

  /// A form to begin with, its first day as the link had it.
  var consentState: FormState {
    FormState(values: query.filter { $0.key == ConsentForm.Field.from.rawValue && Day($0.value.first ?? "") != nil })
  }

  var sentKey: String { form[Hidden.key.rawValue]?.first ?? "" }

  private var done: Done? { query[Done.parameter]?.first.flatMap(Done.init) }

  /// The frame of a page outside a family.
  func shell(viewer: ViewerLabel? = nil) -> Shell { shell(viewer, nil, nil, nil) }

  /// The frame of a page of this family.
  func shell(_ view: FamilyView) -> Shell {
    var shell = shell(view.viewer, view.members.first(where: \.isViewer)?.role, view.family, view.contact)
    shell.lastChange = view.lastChange
    return shell
  }

  func shell(_ matrix: SightMatrix) -> Shell { shell(matrix.viewer, nil, matrix.family, nil) }

  func shell(_ feed: Feed) -> Shell { shell(feed.viewer, feed.role, feed.family, nil) }

  func shell(_ text: TextHistory) -> Shell { shell(text.viewer, nil, text.family, nil) }

  func shell(_ item: ItemView) -> Shell { shell(item.viewer, nil, item.family, nil) }

  private func shell(
    _ viewer: ViewerLabel?, _ role: FamilyRole?, _ family: FamilyID?, _ contact: ContactLine?
  ) -> Shell {
    var shell = Shell(
      texts: texts, letters: letters, csrf: csrf, key: pageKey, viewer: viewer, role: role, family: family,
      demo: demoToday.map { DemoBanner(today: $0) }, help: settings.help, contact: contact, exit: settings.exit,
      done: isPost ? nil : done)
    shell.unsent = unsent
    shell.signedInUntil = session == nil ? nil : Casework.endOfSession(from: now)
    return shell
  }
}

/// What differs from one installation to another.
public struct SiteSettings: Sendable {
  /// Where the quick exit leads.
  public var exit = "https://www.buienradar.nl/"
  public var help = HelpNumbers()
  /// Behind HTTPS: `__Host-` cookies and strict transport. False only in the demo on this machine.
  public var isSecure = true
  /// Words about which a writer is asked once whether he means them (S0-19); the beginning of a word is enough.
  public var gentleWords = ["complex", "multiprobleem", "probleemgezin", "onwillig", "weerstand", "ongemotiveerd"]
  /// The largest body that a form may have, in bytes.
  public var bodyLimit = 64 * 1_024
  /// Tests fix it, so that two worlds can be compared byte for byte; nil in production.
  public var seed: String?

  public init() {}
}
