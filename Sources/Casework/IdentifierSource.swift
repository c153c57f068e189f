public import Vocabulary

/// Where new identifiers come from: chance, or in tests and cases a name, so that the same input gives the same ids.
public struct IdentifierSource: Sendable {
  private let seed: String?

  /// 128 random bits of the system.
  public static let random = IdentifierSource(seed: nil)

  /// Derived from a key and the idempotency key of the command: adding one item does not shift the ids of another.
  public static func deterministic(_ key: String) -> IdentifierSource { IdentifierSource(seed: key) }

  /// The n-th new identifier of the command with this idempotency key.
  public func new<Kind>(for key: String, _ number: Int = 0) -> Identifier<Kind> {
    if let seed { return Self.derived(from: "\(seed)/\(key)/\(number)") }
    var generator = SystemRandomNumberGenerator()
    return Identifier(high: generator.next(), low: generator.next())
  }

  /// The same identifier for the same text; well spread, and no secret.
  public static func derived<Kind>(from text: String) -> Identifier<Kind> {
    Identifier(high: mixed(text, seed: 0x9E37_79B9_7F4A_7C15), low: mixed(text, seed: 0xD1B5_4A32_D192_ED03))
  }

  private static func mixed(_ text: String, seed: UInt64) -> UInt64 {
    var hash = seed
    for byte in text.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      hash ^= hash >> 29
    }
    hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
    return hash ^ hash >> 31
  }
}
