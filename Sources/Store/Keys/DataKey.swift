public import Vocabulary
import Crypto

/// What a data key's identifier points at; this type has no values.
public enum DataKeyKind {}
public typealias DataKeyID = Identifier<DataKeyKind>

/// A random 256-bit key that seals what the law can destroy by itself: a family's facts, or the words about one item.
public struct DataKey: Sendable {
  public let id: DataKeyID
  let key: SymmetricKey

  static func new() -> DataKey { DataKey(id: .random(), key: SymmetricKey(size: .bits256)) }
}

extension Identifier {
  /// From the system's source of randomness.
  static func random() -> Self {
    var generator = SystemRandomNumberGenerator()
    return Self(high: generator.next(), low: generator.next())
  }
}
