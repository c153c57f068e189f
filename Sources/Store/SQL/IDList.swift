/// Values for `IN (...)`. Lists are filled up to a power of two with their last value, so that only a few different
/// statements are ever prepared.
struct IDList {
  private static let most = 4_096

  let values: [SQLValue]

  /// Nothing for no values; several lists when there are very many.
  static func lists(_ ids: [[UInt8]]) -> [IDList] {
    stride(from: 0, to: ids.count, by: most).map { start in
      IDList(filling: ids[start..<min(start + most, ids.count)].map(SQLValue.blob))
    }
  }

  /// For at most a few hundred numbers.
  init(numbers: [Int64]) { self.init(filling: numbers.map(SQLValue.integer)) }

  private init(filling values: [SQLValue]) {
    var values = values
    if let last = values.last {
      while values.count & (values.count - 1) != 0 { values.append(last) }
    }
    self.values = values
  }

  /// `$3, $4, $5, $6` for four values from 3.
  func places(from first: Int) -> String {
    (first..<first + values.count).map { "$\($0)" }.joined(separator: ", ")
  }
}
