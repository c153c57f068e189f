import Crypto
import Vocabulary

/// Random tokens, their digests, and the proof in each form. In tests the tokens are derived, so that runs repeat exactly.
struct Secrets: Sendable {
  /// Nil in production: chance.
  let seed: String?

  /// 256 bits as 64 hexadecimal digits.
  func token(_ purpose: String) -> String {
    guard let seed else {
      var generator = SystemRandomNumberGenerator()
      return (0..<4).map { _ in hex(generator.next()) }.joined()
    }
    return digest("\(seed)/\(purpose)").map(hex).joined()
  }

  func digest(_ text: String) -> [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }

  /// One name for the same bytes, so that the same picture sent twice is one sending.
  func name(of bytes: [UInt8]) -> String { SHA256.hash(data: bytes).map(hex).joined() }

  /// The token that every form of this session carries.
  func csrf(_ secret: [UInt8]) -> String {
    HMAC<SHA256>.authenticationCode(for: Array("csrf".utf8), using: SymmetricKey(data: secret)).map(hex).joined()
  }

  /// What names one sending of one form: the same page, the same fields, the same effect once.
  func receipt<Kind>(_ parts: [String]) -> Identifier<Kind> {
    let bytes = digest(parts.joined(separator: "\n"))
    let word = { (range: Range<Int>) in bytes[range].reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    return Identifier(high: word(0..<8), low: word(8..<16))
  }

  /// Compares in a time that does not depend on where the difference is.
  static func same(_ one: String, _ other: String) -> Bool {
    let (a, b) = (Array(one.utf8), Array(other.utf8))
    return a.count == b.count && zip(a, b).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }

  private func hex(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
