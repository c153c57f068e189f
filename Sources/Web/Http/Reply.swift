import HTTPTypes
import Hummingbird
import NIOCore
import Pages

/// Antwoord: a status, a page and the few headers that differ; the rest is the same for every answer.
struct Reply: Sendable {
  var status: HTTPResponse.Status
  var body: [UInt8] = []
  var type = "text/html; charset=utf-8"
  var location: String?
  var cookies: [String] = []
  /// Ends what the browser keeps of us.
  var clearsBrowser = false
  /// For the style sheet and the script only; everything else is never kept.
  var isPublicAsset = false
  /// Set for what is kept as a file, and not shown.
  var fileName: String?

  static func page(_ page: Page, _ status: HTTPResponse.Status = .ok) -> Reply {
    Reply(status: status, body: page.bytes)
  }

  static func file(_ bytes: [UInt8], type: String, named name: String) -> Reply {
    Reply(status: .ok, body: bytes, type: type, fileName: name)
  }

  static func see(_ site: Site, _ done: Done? = nil) -> Reply {
    Reply(status: .seeOther, location: site.path + (done.map { "?\(Done.parameter)=\($0.rawValue)" } ?? ""))
  }

  /// - Parameter policy: what this server tells browsers about itself.
  func response(_ policy: ResponsePolicy) -> Response {
    var headers = policy.headers(isPublicAsset: isPublicAsset)
    if !body.isEmpty { headers[.contentType] = type }
    if let fileName { headers[.contentDisposition] = "attachment; filename=\"\(fileName)\"" }
    if let location { headers[.location] = location }
    for cookie in cookies { headers.append(HTTPField(name: .setCookie, value: cookie)) }
    if clearsBrowser, let name = HTTPField.Name("Clear-Site-Data") {
      headers[name] = "\"cache\", \"cookies\", \"storage\""
    }
    return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
  }
}

/// The headers that every answer carries.
struct ResponsePolicy: Sendable {
  /// The neutral site of the quick exit; a form may lead there.
  let exit: String
  /// Over HTTPS, as everywhere but in a demo on this machine.
  let isSecure: Bool

  func headers(isPublicAsset: Bool) -> HTTPFields {
    var fields = HTTPFields()
    let origin = exit.split(separator: "/", maxSplits: 3).prefix(2).joined(separator: "//")
    set(
      &fields, "Content-Security-Policy",
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; "
        + "form-action 'self' \(origin); base-uri 'none'; frame-ancestors 'none'")
    set(&fields, "Cache-Control", isPublicAsset ? "public, max-age=3600" : "no-store")
    set(&fields, "X-Content-Type-Options", "nosniff")
    set(&fields, "Referrer-Policy", "no-referrer")
    set(&fields, "Cross-Origin-Opener-Policy", "same-origin")
    set(&fields, "Cross-Origin-Resource-Policy", "same-origin")
    set(&fields, "Permissions-Policy", "camera=(), geolocation=(), microphone=()")
    set(&fields, "X-Robots-Tag", "noindex, nofollow")
    if isSecure { set(&fields, "Strict-Transport-Security", "max-age=63072000; includeSubDomains") }
    return fields
  }

  private func set(_ fields: inout HTTPFields, _ name: String, _ value: String) {
    if let name = HTTPField.Name(name) { fields[name] = value }
  }
}
