import Crypto
import Vocabulary

/// The chain that ties each event to all before it.
///
/// `digest = SHA-256(SHA-256(sealed facts) ‖ words digest)`, `hash = SHA-256(previous ‖ family ‖ seq ‖ at ‖ digest)`.
/// The digest of sealed words stays when the words are destroyed, so that the chain can still be followed.
enum Chain {
  /// What comes before the first event.
  static let start = [UInt8](repeating: 0, count: 32)
  /// The words digest of an event that never had words.
  static let noWords = sha256([])

  static func digest(facts: [UInt8], words: [UInt8]) -> [UInt8] { sha256(sha256(facts) + words) }

  static func hash(previous: [UInt8], _ family: FamilyID, _ seq: Int, _ at: Moment, _ digest: [UInt8]) -> [UInt8] {
    var bytes = previous + family.bytes
    bytes.append(bigEndian: Int64(seq))
    bytes.append(bigEndian: at.milliseconds)
    return sha256(bytes + digest)
  }

  static func sha256(_ bytes: [UInt8]) -> [UInt8] { [UInt8](SHA256.hash(data: bytes)) }
}

extension DataKey {
  /// A code that only a holder of this key can make. Without it, somebody who can write in the database could compute
  /// a whole chain anew.
  func code(_ purpose: String, _ bytes: [UInt8]) -> [UInt8] {
    // The key itself seals; what authenticates is derived from it.
    let own = SymmetricKey(data: HMAC<SHA256>.authenticationCode(for: Array("samen \(purpose)".utf8), using: key))
    return [UInt8](HMAC<SHA256>.authenticationCode(for: bytes, using: own))
  }
}
