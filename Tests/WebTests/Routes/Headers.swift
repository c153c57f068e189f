import Pages
import Testing

/// What every answer carries, whatever it is.
func expectSafeHeaders(_ answer: Answer, of site: Site?, sourceLocation: SourceLocation = #_sourceLocation) {
  let isAsset = (site == .styleSheet || site == .script) && answer.status == 200
  let expected = [
    "cache-control": isAsset ? "public, max-age=3600" : "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "x-robots-tag": "noindex, nofollow",
    "strict-transport-security": "max-age=63072000; includeSubDomains",
  ]
  for (name, value) in expected { #expect(answer[name] == [value], "\(name)", sourceLocation: sourceLocation) }
  let policy = answer["content-security-policy"].first ?? ""
  for part in ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"] {
    #expect(policy.contains(part), sourceLocation: sourceLocation)
  }
  #expect(!policy.contains("unsafe"), sourceLocation: sourceLocation)
  for name in ["etag", "last-modified", "date", "server", "vary"] {
    #expect(answer[name].isEmpty, "\(name)", sourceLocation: sourceLocation)
  }
}
