public import Casework
public import Hummingbird
import HTTPTypes
import Logging
import Pages
import Pictures
import Texts
import Vocabulary

/// Voordeur: every request comes in here, and every answer leaves with the same headers.
public struct Front: HTTPResponder {
  public typealias Context = BasicRequestContext

  let casework: Casework
  let settings: SiteSettings
  let demo: Demo?
  let secrets: Secrets
  let pictures = PictureDesk()
  let wrongCodes = Throttle()
  let reactions = Throttle()
  private let policy: ResponsePolicy
  private let anonymousSecret: [UInt8]
  private let counter = VisitCounter()
  let press: PaperPress
  /// Sessions end by the clock on the wall, also where a demo's calendar moves.
  let wallClock: WallClock

  public init(_ casework: Casework, settings: SiteSettings, demo: Demo? = nil, wallClock: WallClock = .system) {
    self.casework = casework
    self.settings = settings
    self.demo = demo
    self.wallClock = wallClock
    press = PaperPress(isAllowed: settings.seed == nil)
    secrets = Secrets(seed: settings.seed)
    policy = ResponsePolicy(exit: settings.exit, isSecure: settings.isSecure)
    anonymousSecret = secrets.digest(secrets.token("anonymous"))
  }

  @Sendable public func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
    await respond(to: request, logger: context.logger)
  }

  /// Always an answer: what fails becomes a kind page with a number.
  func respond(to request: Request, logger: Logger) async -> Response {
    do {
      return try await reply(to: request).response(policy)
    } catch {
      // The text of an error may hold what somebody wrote: its type is enough to find it by its number.
      let incident = String(secrets.token("incident").prefix(8))
      logger.error("incident \(incident): \(type(of: error))")
      let page = shell(language(of: request)).failurePage(incident: incident)
      return Reply.page(page, .internalServerError).response(policy)
    }
  }

  private func reply(to request: Request) async throws -> Reply {
    let isPost = request.method == .post
    guard isPost || request.method == .get || request.method == .head, let site = Site(path: request.uri.path) else {
      return .page(shell(language(of: request)).notFoundPage(), .notFound)
    }
    let tokenHash = site.leavesNoTrace ? nil : cookie(sessionCookie, request).map(secrets.digest)
    let session = try await session(tokenHash, asking: site.family)
    let sent = isPost ? await body(of: request, for: site, isSignedIn: session != nil) : .form([:])
    guard case .form(let form, let picture) = sent else {
      let outside = shell(language(of: request))
      return sent == .tooLarge
        ? .page(outside.pictureTooLargePage(back: site), .unprocessableContent)
        : .page(outside.expiredFormPage(), .badRequest)
    }
    let csrf = secrets.csrf(session?.secret ?? anonymousSecret)
    // The way out is never barred, whatever became of the page it was pressed on.
    if isPost, site != .quickExit, !isOurs(request, form, csrf) {
      let outside = shell(language(of: request))
      if session == nil, let tokenHash {
        let isKept = try await keepAfterTheEnd(request, form, site, tokenHash)
        return .page(outside.sessionEndedPage(isKept: isKept), .forbidden)
      }
      return .page(outside.expiredFormPage(), .forbidden)
    }
    let number = counter.next(csrf, isDeterministic: settings.seed != nil)
    var visit = Visit(
      site: site, isPost: isPost, query: request.uri.query.flatMap { FormBody.parse(Array($0.utf8)) } ?? [:],
      form: form, picture: picture, session: session, tokenHash: tokenHash, texts: Texts(language(of: request)),
      letters: cookie("letters", request).flatMap(Letters.init) ?? .normal, csrf: csrf,
      pageKey: secrets.token("page/\(csrf)/\(number)"), settings: settings, demoToday: demo?.today,
      now: wallClock.now, unsent: isPost ? nil : try await unsent(site, session))
    visit.search = cookie(searchCookie, request).flatMap { FormBody.parse(Array($0.utf8)) } ?? [:]
    visit.origin = "\(settings.isSecure ? "https" : "http")://\(request.head.authority ?? "")"
    return try await answer(visit)
  }

  private func session(_ tokenHash: [UInt8]?, asking family: FamilyID?) async throws -> SignedIn? {
    guard let tokenHash else { return nil }
    return try await casework.session(tokenHash, at: wallClock.now, asking: family)
  }

  func signIn(_ party: Party) async throws -> String {
    let token = secrets.token("session/\(party)")
    try await casework.signIn(
      party, tokenHash: secrets.digest(token), secret: secrets.digest("csrf/" + secrets.token("csrf/\(party)")),
      at: wallClock.now)
    let secure = settings.isSecure ? "; Secure" : ""
    return "\(sessionCookie)=\(token); Path=/; HttpOnly; SameSite=Lax\(secure)"
  }

  var endedCookie: String {
    "\(sessionCookie)=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax\(settings.isSecure ? "; Secure" : "")"
  }

  /// A plain name only where a demo on this machine has no HTTPS.
  private var sessionCookie: String { settings.isSecure ? "__Host-samen" : "samen" }

  // MARK: The request

  /// Only who is signed in may send a picture, and only where one belongs; every other body stays small.
  private func body(of request: Request, for site: Site, isSignedIn: Bool) async -> SentBody {
    guard site.takesPicture, isSignedIn, let boundary = Multipart.boundary(request.headers[.contentType]) else {
      guard let buffer = try? await request.body.collect(upTo: settings.bodyLimit),
        let form = FormBody.parse(Array(buffer.readableBytesView))
      else { return .unreadable }
      return .form(form)
    }
    let limit = settings.bodyLimit + PictureDesk.sentLimit
    guard let buffer = try? await request.body.collect(upTo: limit) else { return .tooLarge }
    guard let parts = Multipart.parse(Array(buffer.readableBytesView), boundary) else { return .unreadable }
    var form = parts.fields
    form[DrawingForm.Field.picture.rawValue] = [secrets.name(of: parts.file)]
    return .form(form, picture: parts.file)
  }

  /// From a page of ours: the browser says so, and the form carries the proof.
  func isOurs(_ request: Request, _ form: [String: [String]], _ csrf: String) -> Bool {
    if let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name],
      site != "same-origin", site != "none"
    {
      return false
    }
    return Secrets.same(form[Hidden.csrf.rawValue]?.first ?? "", csrf)
  }

  private func cookie(_ name: String, _ request: Request) -> String? { request.cookies[name]?.value }

  private func language(of request: Request) -> Language {
    cookie("taal", request).flatMap(Language.init) ?? .dutch
  }

  private func shell(_ language: Language) -> Shell {
    Shell(
      texts: Texts(language), csrf: secrets.csrf(anonymousSecret), key: "",
      demo: demo.map { DemoBanner(today: $0.today) }, help: settings.help, exit: settings.exit)
  }
}
