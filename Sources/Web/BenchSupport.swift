import HTTPTypes
import Hummingbird
import Logging
import NIOCore
public import Vocabulary

// What the benchmark measures from inside; nothing else uses it.

extension Front {
  /// The cookie of a new session.
  public func cookieForBench(_ party: Party) async throws -> String {
    String(try await signIn(party).prefix { $0 != ";" })
  }

  /// Answers one GET without a network; says how long the page is.
  public func bytesForBench(_ path: String, cookie: String) async throws -> Int {
    var head = HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: path)
    head.headerFields[.cookie] = cookie
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
    let logger = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
    return await respond(to: request, logger: logger).body.contentLength ?? 0
  }
}
