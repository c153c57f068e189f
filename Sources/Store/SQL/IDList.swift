/// Values for `IN (...)`. Lists are filled up to a power of two with their last value, so that only a few different
/// statements are ever prepared.
struct IDList {
  private static let most = 4_096

  let values: [SQLValue]

  /// Nothing for no values; several lists when there are very many.
  static func lists(_ ids: [[UInt8]]) -> [IDList] {
    stride(from: 0, to: ids.count, by: most).map { start in
      var values = ids[start..<min(start + most, ids.count)].map(SQLValue.blob)
      guard let last = values.last else { return IDList(values: []) }
      while values.count & (values.count - 1) != 0 { values.append(last) }
      return IDList(values: values)
    }
  }

  /// `$3, $4, $5, $6` for four values from 3.
  func places(from first: Int) -> String {
    (first..<first + values.count).map { "$\($0)" }.joined(separator: ", ")
  }
}
