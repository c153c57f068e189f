import ArgumentParser
import Casework
import Configuration
import Mail
import Vocabulary

/// Who carries the letters: from the command line, or else from the environment (`SAMEN_MAIL`, `SAMEN_MAIL_FROM`,
/// `SAMEN_MAIL_USER`, `SAMEN_MAIL_AUTHORITIES`; the password only as `SAMEN_MAIL_PASSWORD`). Without it no letter is sent.
struct MailOptions: ParsableArguments {
  @Option(help: "The post: smtp://host:port (STARTTLS where offered), smtps://host:port, or folder:PATH to try it out.")
  var mail: String?

  @Option(help: "The address from which letters come: a neutral one.")
  var mailFrom: String?

  @Option(help: "With whom to sign in to the post; the password stands in SAMEN_MAIL_PASSWORD.")
  var mailUser: String?

  @Option(help: "A file of certificates (PEM) that vouch for the post, besides those of this machine.")
  var mailAuthorities: String?

  /// Nil when nothing was said: then nobody carries letters.
  func carrier() throws -> PostOffice.Carrier? {
    let environment = ConfigReader(provider: EnvironmentVariablesProvider())
    guard let place = mail ?? environment.string(forKey: "samen.mail") else { return nil }
    guard let from = MailAddress(mailFrom ?? environment.string(forKey: "samen.mail.from") ?? "") else {
      throw Failure.usage("--mail-from: expected an address, such as post@example.org.")
    }
    if place.hasPrefix("folder:") { return MailFolder(String(place.dropFirst(7)), from: from).carry }
    let user = mailUser ?? environment.string(forKey: "samen.mail.user")
    let password = environment.string(forKey: "samen.mail.password", isSecret: true)
    let login = user.flatMap { user in password.map { MailLogin(user: user, password: $0) } }
    guard (user == nil) == (password == nil) else {
      throw Failure.usage("--mail-user and SAMEN_MAIL_PASSWORD go together.")
    }
    let authorities = mailAuthorities ?? environment.string(forKey: "samen.mail.authorities")
    if let authorities, !MailServer.holdsCertificates(authorities) {
      throw Failure.usage("--mail-authorities: expected a file of certificates (PEM).")
    }
    guard let server = MailServer(place, from: from, login: login, authorities: authorities) else {
      throw Failure.usage("--mail: expected smtp://host:port, smtps://host:port or folder:PATH.")
    }
    return server.carry
  }
}

/// Runs the post office beside the body, and stops it after.
func withPost(_ carrier: PostOffice.Carrier?, _ casework: Casework, _ body: () async throws -> Void) async throws {
  let post = carrier.map { carrier in
    Task { await PostOffice(casework, carrier: carrier).run { Failure.note($0) } }
  }
  defer { post?.cancel() }
  try await body()
}
