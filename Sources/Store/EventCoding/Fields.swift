import Vocabulary

/// Writes numbered fields in the wire format of Protocol Buffers: a key (number and type), then a varint or a length and bytes.
///
/// A reader skips what it does not know, so that an old program reads a newer event as far as it understands it.
struct FieldWriter {
  private(set) var bytes: [UInt8] = []

  mutating func integer(_ number: Int, _ value: some FixedWidthInteger) {
    varint(UInt64(number) << 3)
    varint(UInt64(truncatingIfNeeded: value))
  }

  mutating func flag(_ number: Int, _ value: Bool) { if value { integer(number, 1) } }

  /// Zigzag, so that days before 1970 stay short.
  mutating func day(_ number: Int, _ day: Day?) {
    guard let day else { return }
    integer(number, UInt64(bitPattern: Int64(day.number) << 1 ^ Int64(day.number) >> 63))
  }

  mutating func bytes(_ number: Int, _ value: some Collection<UInt8>) {
    varint(UInt64(number) << 3 | 2)
    varint(UInt64(value.count))
    bytes.append(contentsOf: value)
  }

  mutating func text(_ number: Int, _ value: String) { bytes(number, value.utf8) }

  mutating func id<Kind>(_ number: Int, _ id: Identifier<Kind>?) {
    guard let id else { return }
    varint(UInt64(number) << 3 | 2)
    varint(16)
    append(id)
  }

  mutating func ids<Kind>(_ number: Int, _ ids: [Identifier<Kind>]) { for id in ids { self.id(number, id) } }

  /// One byte for the kind (0 person, 1 professional or organisation), then the identifier.
  mutating func tagged<Kind>(_ number: Int, _ tag: UInt8, _ id: Identifier<Kind>) {
    varint(UInt64(number) << 3 | 2)
    varint(17)
    bytes.append(tag)
    append(id)
  }

  private mutating func append<Kind>(_ id: Identifier<Kind>) {
    withUnsafeBytes(of: (id.high.bigEndian, id.low.bigEndian)) { bytes.append(contentsOf: $0) }
  }

  private mutating func varint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

/// The stored bytes of an event cannot be read: they were altered, or come from a program newer than this one.
public enum EventCodingError: Error, Hashable, Sendable {
  case truncated
  case unknownEvent(code: Int, version: Int)
  case missingField(event: Int, field: Int)
}

/// Reads numbered fields; what nobody asks for is skipped.
struct Fields {
  private enum Value {
    case integer(UInt64)
    case bytes(Range<Int>)
  }

  private let source: [UInt8]
  private var entries: [(number: Int, value: Value)] = []

  init(_ bytes: [UInt8]) throws(EventCodingError) {
    source = bytes
    entries.reserveCapacity(12)
    var place = 0
    while place < bytes.count {
      let key = try Fields.varint(bytes, &place)
      let number = Int(truncatingIfNeeded: key >> 3)
      switch key & 7 {
      case 0: entries.append((number, .integer(try Fields.varint(bytes, &place))))
      case 2:
        let length = try Fields.varint(bytes, &place)
        guard length <= UInt64(bytes.count - place) else { throw .truncated }
        entries.append((number, .bytes(place..<place + Int(length))))
        place += Int(length)
      case 1: place += 8
      case 5: place += 4
      default: throw .truncated
      }
    }
    guard place == bytes.count else { throw .truncated }
  }

  func integer(_ number: Int) -> UInt64? {
    for entry in entries where entry.number == number { if case .integer(let value) = entry.value { return value } }
    return nil
  }

  func integers(_ number: Int) -> [UInt64] {
    entries.compactMap { entry in
      if entry.number == number, case .integer(let value) = entry.value { value } else { nil }
    }
  }

  func flag(_ number: Int) -> Bool { integer(number) == 1 }

  func day(_ number: Int) -> Day? {
    integer(number).map { Day(number: Int32(truncatingIfNeeded: Int64($0 >> 1) ^ -Int64($0 & 1))) }
  }

  func code<Code: RawRepresentable>(_ number: Int) -> Code? where Code.RawValue == UInt8 {
    integer(number).flatMap { UInt8(exactly: $0) }.flatMap(Code.init)
  }

  func bytes(_ number: Int) -> [UInt8]? { range(number).map { Array(source[$0]) } }

  func text(_ number: Int) -> String? {
    range(number).map { String(decoding: source[$0], as: UTF8.self) }
  }

  func id<Kind>(_ number: Int) -> Identifier<Kind>? { range(number).flatMap { identifier(at: $0) } }

  func ids<Kind>(_ number: Int) -> [Identifier<Kind>] { ranges(number).compactMap { identifier(at: $0) } }

  func tagged<Kind>(_ number: Int) -> (tag: UInt8, id: Identifier<Kind>)? {
    range(number).flatMap { tagged(at: $0) }
  }

  func allTagged<Kind>(_ number: Int) -> [(tag: UInt8, id: Identifier<Kind>)] {
    ranges(number).compactMap { tagged(at: $0) }
  }

  /// Every field with bytes, by number, in the order of writing.
  var texts: [(number: Int, text: String)] {
    entries.compactMap { entry in
      if case .bytes(let range) = entry.value {
        (entry.number, String(decoding: source[range], as: UTF8.self))
      } else {
        nil
      }
    }
  }

  private func range(_ number: Int) -> Range<Int>? {
    for entry in entries where entry.number == number { if case .bytes(let range) = entry.value { return range } }
    return nil
  }

  private func ranges(_ number: Int) -> [Range<Int>] {
    entries.compactMap { entry in
      if entry.number == number, case .bytes(let range) = entry.value { range } else { nil }
    }
  }

  private func tagged<Kind>(at range: Range<Int>) -> (tag: UInt8, id: Identifier<Kind>)? {
    guard range.count == 17, let id: Identifier<Kind> = identifier(at: range.dropFirst()) else { return nil }
    return (source[range.lowerBound], id)
  }

  private func identifier<Kind>(at range: Range<Int>) -> Identifier<Kind>? {
    guard range.count == 16 else { return nil }
    var words: (UInt64, UInt64) = (0, 0)
    for place in range.lowerBound..<range.lowerBound + 8 { words.0 = words.0 << 8 | UInt64(source[place]) }
    for place in range.lowerBound + 8..<range.upperBound { words.1 = words.1 << 8 | UInt64(source[place]) }
    return Identifier(high: words.0, low: words.1)
  }

  private static func varint(_ bytes: [UInt8], _ place: inout Int) throws(EventCodingError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while place < bytes.count, shift < 64 {
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw .truncated
  }
}
