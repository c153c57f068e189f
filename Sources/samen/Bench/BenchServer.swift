import Hummingbird
import NIOCore
import Synchronization
import Web

/// Servers on free loopback ports, for as long as a measurement lasts.
enum BenchServer {
  /// A route that does nothing but answer this many bytes.
  static func bare(bytes: Int) -> some HTTPResponder<BasicRequestContext> {
    let body = ByteBuffer(repeating: 0x61, count: bytes)
    let router = Router()
    router.get("/") { _, _ in Response(status: .ok, body: ResponseBody(byteBuffer: body)) }
    return router.buildResponder()
  }

  static func run<Value: Sendable>(
    _ responder: some HTTPResponder<BasicRequestContext>, _ body: @escaping @Sendable (String) async throws -> Value
  ) async throws -> Value {
    let (addresses, ready) = AsyncStream.makeStream(of: String.self)
    let application = Application(
      responder: responder, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { ready.yield("http://127.0.0.1:\($0.localAddress?.port ?? 0)") })
    return try await withThrowingTaskGroup(of: Value?.self) { group in
      group.addTask {
        try await application.run()
        return nil
      }
      group.addTask {
        for await address in addresses { return try await body(address) }
        return nil
      }
      defer { group.cancelAll() }
      while let value = try await group.next() { if let value { return value } }
      throw Failure.failure("the server ended by itself")
    }
  }
}
