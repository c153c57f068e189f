import CPq

/// PostgreSQL's numbers for the types that we use.
private enum Kind {
  static let bytes: Oid = 17
  static let name: Oid = 19
  static let integer: Oid = 20
  static let text: Oid = 25
}

extension SQLValue {
  /// Zero leaves it to the server to infer the type of a null.
  var type: Oid {
    switch self {
    case .null: 0
    case .integer: Kind.integer
    case .text: Kind.text
    case .blob: Kind.bytes
    }
  }
}

/// The values of one statement in PostgreSQL's binary form, end to end in one buffer.
struct Parameters {
  private var bytes: [UInt8] = []
  private var starts: [Int?] = []
  private var lengths: [Int32] = []

  init(_ values: [SQLValue]) {
    for value in values {
      let start = bytes.count
      switch value {
      case .null: break
      case .integer(let integer): bytes.append(bigEndian: integer)
      case .text(let text): bytes.append(contentsOf: text.utf8)
      case .blob(let blob): bytes.append(contentsOf: blob)
      }
      starts.append(value == .null ? nil : start)
      lengths.append(Int32(clamping: bytes.count - start))
    }
    // An empty value at the end still needs an address.
    bytes.append(0)
  }

  func withPointers<R>(
    _ body: (UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<Int32>, UnsafePointer<Int32>) -> R
  ) -> R {
    let formats = [Int32](repeating: 1, count: starts.count + 1)
    return bytes.withUnsafeBytes { buffer in
      let base = buffer.baseAddress
      let pointers: [UnsafePointer<CChar>?] =
        starts.map { start in start.flatMap { base?.advanced(by: $0).assumingMemoryBound(to: CChar.self) } } + [nil]
      return body(pointers, lengths + [0], formats)
    }
  }
}

extension OpaquePointer {
  /// One row of a libpq result in binary form.
  func row(_ row: Int32) throws(StoreError) -> Row {
    var values: [SQLValue] = []
    let count = PQnfields(self)
    values.reserveCapacity(Int(count))
    for column in 0..<count { values.append(try value(row, column)) }
    return Row(values)
  }

  private func value(_ row: Int32, _ column: Int32) throws(StoreError) -> SQLValue {
    guard PQgetisnull(self, row, column) == 0, let start = PQgetvalue(self, row, column) else { return .null }
    let bytes = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(self, row, column)))
    switch PQftype(self, column) {
    case Kind.integer: return .integer(bytes.reduce(0) { $0 << 8 | Int64($1) })
    case Kind.bytes: return .blob([UInt8](bytes))
    case Kind.text, Kind.name: return .text(String(decoding: bytes, as: UTF8.self))
    default: throw .refused(code: "type", "a column of type \(PQftype(self, column)) was not expected")
    }
  }
}
