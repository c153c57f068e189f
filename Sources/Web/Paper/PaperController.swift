import Casework
import HTTPTypes
import Pages
import Privacy
import Vocabulary

extension Front {
  /// Ons plan op papier: a page, and the same as a file where this machine can make one. Each is a look, and noted.
  func answerPaper(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard !visit.isPost, let view = try await familyView(ask, .paper) else { return notFound(visit) }
    let shell = visit.shell(view)
    guard ask.site == .paperFile else { return .page(shell.paperPage(view, canMakeFile: press.isThere)) }
    guard press.isThere else { return notFound(visit) }
    var reply = Reply(status: .ok, body: try await press.print(shell.paperDocument(view)))
    reply.type = "application/pdf"
    return reply
  }
}

extension Shell {
  /// With the style sheet of the site inside, so that nothing has to be fetched.
  func paperDocument(_ view: FamilyView) -> [UInt8] {
    let policy =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    let style = String(decoding: PackageResources.samen_css, as: UTF8.self)
    let sheet = paperSheet(view).html.replacing(
      "</head>", with: "\(policy)<style>\(style)</style></head>", maxReplacements: 1)
    return Array(sheet.utf8)
  }
}
