import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOEmbedded
import Pages
import Vocabulary

/// Where requests are handed in.
typealias Door = @Sendable (Request, BasicRequestContext) async throws -> Response

/// An answer as it goes over the line: nothing is left out, so that two can be compared byte for byte.
struct Answer: Hashable, Sendable {
  var status: Int
  /// In the order in which they are sent.
  var headers: [String]
  var body: [UInt8]

  var text: String { String(decoding: body, as: UTF8.self) }
  var location: String? { self["location"].first }

  /// The values of a header.
  subscript(name: String) -> [String] {
    headers.compactMap { line in
      let sides = line.split(separator: ":", maxSplits: 1)
      return sides[0].lowercased() == name.lowercased() ? sides[1].drop { $0 == " " }.description : nil
    }
  }

  /// The value of a hidden input, as the page has it.
  func hidden(_ name: Hidden) -> String? {
    guard let start = text.range(of: "name=\"\(name.rawValue)\" value=\"") else { return nil }
    return String(text[start.upperBound...].prefix { $0 != "\"" })
  }
}

/// A browser without a window: it keeps cookies, reads the proof out of pages, and sends forms.
struct Browser: Sendable {
  let door: Door
  private(set) var cookies: [String: String] = [:]
  /// The last page that held a form.
  private(set) var csrf = ""
  private(set) var key = ""
  var logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  init(_ door: @escaping Door) { self.door = door }

  mutating func get(_ path: String) async throws -> Answer { try await send(.get, path) }
  mutating func get(_ site: Site) async throws -> Answer { try await get(site.path) }
  mutating func head(_ site: Site) async throws -> Answer { try await send(.head, site.path) }

  /// Sends a form with the proof of the last page that was read.
  mutating func post(_ site: Site, _ fields: [(String, String)] = []) async throws -> Answer {
    try await post(site, fields, csrf: csrf, key: key)
  }

  mutating func post(_ site: Site, _ fields: [(String, String)], csrf: String?, key: String) async throws -> Answer {
    let proof = csrf.map { [(Hidden.csrf.rawValue, $0)] } ?? []
    let all = proof + [(Hidden.key.rawValue, key)] + fields
    return try await send(.post, site.path, Form.encode(all))
  }

  mutating func send(
    _ method: HTTPRequest.Method, _ path: String, _ body: [UInt8] = [], headers: [String: String] = [:]
  ) async throws -> Answer {
    var head = HTTPRequest(method: method, scheme: "https", authority: "samen.test", path: path)
    for (name, value) in headers { if let name = HTTPField.Name(name) { head.headerFields[name] = value } }
    let jar = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    if !jar.isEmpty { head.headerFields[.cookie] = jar.joined(separator: "; ") }
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
    let source = ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: logger)
    let answer = try await Answer(door(request, BasicRequestContext(source: source)))
    keep(answer)
    return answer
  }

  /// Reads a cookie as a `Set-Cookie` header has it.
  mutating func keep(cookie line: String) {
    let parts = line.split(separator: ";").map { $0.drop { $0 == " " } }
    guard let pair = parts.first?.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false) else { return }
    let isOver = parts.contains("Max-Age=0")
    cookies[String(pair[0])] = isOver ? nil : String(pair[1])
  }

  private mutating func keep(_ answer: Answer) {
    answer["set-cookie"].forEach { keep(cookie: $0) }
    if let csrf = answer.hidden(.csrf) { self.csrf = csrf }
    if let key = answer.hidden(.key), !key.isEmpty { self.key = key }
  }
}

extension Answer {
  init(_ response: Response) async throws {
    let body = Collected()
    try await response.body.write(Collector(collected: body))
    self.init(
      status: response.status.code,
      headers: response.headers.map { "\($0.name.rawName): \($0.value)" }, body: body.bytes)
  }
}

private final class Collected {
  var bytes: [UInt8] = []
}

private struct Collector: ResponseBodyWriter {
  let collected: Collected

  mutating func write(_ buffer: ByteBuffer) async throws { collected.bytes += Array(buffer.readableBytesView) }
  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

/// `application/x-www-form-urlencoded`, as a browser sends it.
enum Form {
  static func encode(_ fields: [(String, String)]) -> [UInt8] {
    Array(fields.map { "\(escaped($0.0))=\(escaped($0.1))" }.joined(separator: "&").utf8)
  }

  private static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: String(UnicodeScalar(byte))
      case 0x20: "+"
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
