/// Reads `application/x-www-form-urlencoded`: every value of every field, in order.
enum FormBody {
  /// Nil for text that is not UTF-8, a broken escape, or more than 500 fields.
  static func parse(_ bytes: some Collection<UInt8>) -> [String: [String]]? {
    var values: [String: [String]] = [:]
    let pairs = bytes.split(separator: 0x26)
    guard pairs.count <= 500 else { return nil }
    for pair in pairs {
      let sides = pair.split(separator: 0x3D, maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = decoded(sides[0]), let value = sides.count > 1 ? decoded(sides[1]) : "" else { return nil }
      values[name, default: []].append(value)
    }
    return values
  }

  /// The same text that `parse` reads, its fields in order of name.
  static func write(_ values: [String: [String]]) -> [UInt8] {
    let pairs: [[UInt8]] = values.sorted { $0.key < $1.key }.flatMap { name, all in
      all.map { value -> [UInt8] in encoded(name) + [0x3D] + encoded(value) }
    }
    return Array(pairs.joined(separator: [UInt8(0x26)]))
  }

  private static func encoded(_ text: String) -> [UInt8] {
    let hex = Array("0123456789ABCDEF".utf8)
    return text.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: [byte]
      default: [0x25, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
  }

  private static func decoded(_ bytes: some Collection<UInt8>) -> String? {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var rest = bytes.makeIterator()
    while let byte = rest.next() {
      switch byte {
      case 0x2B: text.append(0x20)
      case 0x25:
        guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else { return nil }
        text.append(high << 4 | low)
      default: text.append(byte)
      }
    }
    return String(validating: text, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
