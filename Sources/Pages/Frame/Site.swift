public import Vocabulary

/// Elke bladzijde: the one place that prints and parses every URL. A form's page and its POST share one case.
public enum Site: Hashable, Sendable {
  // For everybody
  case welcome
  case helpNow
  /// How to ask somebody whether he thinks of suicide.
  case talk
  case quickExit
  /// Where somebody outside answers a question, with a code.
  case outside
  /// De sociale kaart.
  case directory(DirectorySite)
  /// Reageer: what somebody says of a page that explains, without signing in.
  case feedback(ExplanatoryPage)
  case styleSheet
  case script
  // In the demo
  case demo
  case demoClock
  case demoSignIn
  // Signed in
  case signOut
  case settings
  /// Of whoever is signed in.
  case notices
  case calendar(CalendarSite)
  case myWork
  case myReflections
  case deleteReflection(ItemID)
  case family(FamilyID, FamilySite)

  public var path: String {
    switch self {
    case .welcome: "/"
    case .helpNow: "/hulp-nu"
    case .talk: "/hulp-nu/praten"
    case .quickExit: "/snel-weg"
    case .outside: "/antwoord"
    case .directory(let site): site.path
    case .feedback(let page): "/reageer/\(page.slug)"
    case .styleSheet: "/samen.css"
    case .script: "/samen.js"
    case .demo: "/demo"
    case .demoClock: "/demo/klok"
    case .demoSignIn: "/demo/aanmelden"
    case .signOut: "/afmelden"
    case .settings: "/instellingen"
    case .notices: "/instellingen/seintjes"
    case .calendar(let site): site.path
    case .myWork: "/mijn-werk"
    case .myReflections: "/mijn-reflecties"
    case .deleteReflection(let item): "/mijn-reflecties/\(item)/weg"
    case .family(let family, let site): "/gezin/\(family)/\(site.path)"
    }
  }

  /// Not even that somebody is still there is noted: the page does not know who reads it (invariant 31).
  public var leavesNoTrace: Bool {
    // A calendar is asked for by a machine, also in a browser where somebody is signed in.
    if case .calendar(.file) = self { return true }
    return self == .helpNow || self == .talk
  }

  /// The family that a page is about.
  public var family: FamilyID? {
    guard case .family(let family, _) = self else { return nil }
    return family
  }

  /// Nil for a path that is no page of ours.
  public init?(path: String) {
    let whole = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(String.init)
    if let fixed = Site.fixed.first(where: { $0.path == path }) { self = fixed; return }
    if whole.first == "sociale-kaart" {
      guard let site = DirectorySite(steps: Array(whole.dropFirst())) else { return nil }
      self = .directory(site)
      return
    }
    if whole.count == 2, whole[0] == "agenda", whole[1].hasSuffix(".ics") {
      guard let token = CalendarToken(whole[1].dropLast(4)) else { return nil }
      self = .calendar(.file(token))
      return
    }
    guard whole.count >= 3 else { return nil }
    switch whole[0] {
    case "mijn-reflecties":
      guard whole.count == 3, whole[2] == "weg", let item = ItemID(whole[1]) else { return nil }
      self = .deleteReflection(item)
    case "gezin":
      guard let family = FamilyID(whole[1]), let site = FamilySite(steps: Array(whole[2...])) else { return nil }
      self = .family(family, site)
    default: return nil
    }
  }

  private static let fixed: [Site] =
    [
      .welcome, .helpNow, .talk, .quickExit, .outside, .styleSheet, .script, .demo, .demoClock, .demoSignIn, .signOut,
      .settings, .notices, .myWork, .myReflections,
    ] + ExplanatoryPage.allCases.map { .feedback($0) } + CalendarSite.fixed.map { .calendar($0) }
}

extension ExplanatoryPage {
  var slug: String {
    switch self {
    case .welcome: "welkom"
    case .helpNow: "hulp-nu"
    case .quickExit: "snel-weg"
    case .together: "waarom-samen"
    }
  }
}
