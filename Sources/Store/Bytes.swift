public import Vocabulary

extension Identifier {
  /// Sixteen bytes, most significant first: the form in which identifiers are stored.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16)
    bytes.append(bigEndian: high)
    bytes.append(bigEndian: low)
    return bytes
  }

  /// Nil unless there are exactly sixteen bytes.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    let high = bytes.prefix(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    let low = bytes.suffix(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    self.init(high: high, low: low)
  }
}

extension [UInt8] {
  mutating func append(bigEndian value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
  }

  static func random(count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}

extension SQLValue {
  static func id<Kind>(_ id: Identifier<Kind>) -> SQLValue { .blob(id.bytes) }
  static func number(_ value: some BinaryInteger) -> SQLValue { .integer(Int64(value)) }
  static func moment(_ moment: Moment) -> SQLValue { .integer(moment.milliseconds) }
}
