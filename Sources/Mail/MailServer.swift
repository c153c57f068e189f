import NIOCore
import NIOPosix
import NIOSSL
public import Vocabulary

/// De post: any SMTP server. One letter, one connection; the whole of it has a minute, however slowly the other answers.
public struct MailServer: Sendable {
  public let host: String
  public let port: Int
  /// TLS from the first byte (`smtps`); otherwise STARTTLS where it is offered.
  public let isTLS: Bool
  public let login: MailLogin?
  public let from: MailAddress
  /// A file of certificates that are trusted besides those of this machine.
  private let authorities: String?
  private let limit: TimeAmount

  /// - Parameter address: `smtp://host:port` or `smtps://host:port`.
  public init?(
    _ address: String, from: MailAddress, login: MailLogin?, authorities: String? = nil, seconds: Int64 = 60
  ) {
    let sides = address.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard sides.count == 3, sides[1].isEmpty, ["smtp:", "smtps:"].contains(sides[0]) else { return nil }
    let place = sides[2].split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(place.count), !place[0].isEmpty else { return nil }
    isTLS = sides[0] == "smtps:"
    guard let port = place.count == 2 ? Int(place[1]) : (isTLS ? 465 : 587), (1...65_535).contains(port) else {
      return nil
    }
    host = String(place[0])
    self.port = port
    self.from = from
    self.login = login
    self.authorities = authorities
    limit = .seconds(seconds)
  }

  /// Never throws: what goes wrong on the way is a reason to try again later.
  public func carry(_ letter: Letter) async -> Carried {
    do {
      let ear = SMTPEar()
      let channel = try await connect(with: ear)
      let alarm = channel.eventLoop.scheduleTask(in: limit) { channel.close(promise: nil) }
      defer { alarm.cancel() }
      let talk = SMTPTalk(channel, server: self)
      let carried = try await talk.carry(MailMessage(letter, from: from), hearing: ear)
      try? await channel.close()
      return carried
    } catch { return .later }
  }

  /// Hears from the first byte: a greeting that came before somebody listened would be waited for in vain.
  private func connect(with ear: SMTPEar) async throws -> any Channel {
    let handler = ear.handler
    return try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .connectTimeout(.seconds(10))
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          if isTLS { try encrypt(channel) }
          try channel.pipeline.syncOperations.addHandler(handler)
        }
      }
      .connect(host: host, port: port).get()
  }

  /// Whether a file holds certificates (PEM).
  public static func holdsCertificates(_ file: String) -> Bool {
    (try? NIOSSLCertificate.fromPEMFile(file)).map { !$0.isEmpty } ?? false
  }

  /// On the channel's own event loop; whoever answers must be who he says.
  func encrypt(_ channel: any Channel) throws {
    var configuration = TLSConfiguration.makeClientConfiguration()
    configuration.additionalTrustRoots = authorities.map { [.file($0)] } ?? []
    let context = try NIOSSLContext(configuration: configuration)
    let name = host.contains(where: \.isLetter) ? host : nil
    try channel.pipeline.syncOperations.addHandler(
      NIOSSLClientHandler(context: context, serverHostname: name), position: .first)
  }
}

/// Waarmee wij ons aanmelden bij de post.
public struct MailLogin: Sendable {
  let user: String
  let password: String

  public init(user: String, password: String) {
    self.user = user
    self.password = password
  }
}
