import Hummingbird
import Logging
import NIOCore

/// Server: the front door on a port of this machine; a reverse proxy does the TLS.
public struct SiteServer: Sendable {
  private let front: Front
  private let port: Int

  /// - Parameter port: on 127.0.0.1; 0 takes a free one.
  public init(_ front: Front, port: Int) {
    self.front = front
    self.port = port
  }

  /// Serves until it is told to stop.
  ///
  /// - Parameter ready: gets the address when the port is open.
  public func run(ready: @escaping @Sendable (String) -> Void) async throws {
    var logger = Logger(label: "samen") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .warning
    let application = Application(
      responder: front, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
      onServerRunning: { channel in ready("http://127.0.0.1:\(channel.localAddress?.port ?? 0)") }, logger: logger)
    try await application.runService()
  }
}
