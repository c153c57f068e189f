public import Vocabulary

/// One row of an answer, read by place. An unexpected type means that the database was altered.
public struct Row: Sendable {
  public let values: [SQLValue]

  public init(_ values: [SQLValue]) { self.values = values }

  public func integer(_ place: Int) throws(StoreError) -> Int64 {
    if place < values.count, case .integer(let value) = values[place] { return value }
    throw unexpected(place, "an integer")
  }

  /// An integer that fits the asked width.
  public func number<N: FixedWidthInteger>(_ place: Int, _ type: N.Type = N.self) throws(StoreError) -> N {
    guard let value = N(exactly: try integer(place)) else { throw unexpected(place, "a smaller integer") }
    return value
  }

  public func text(_ place: Int) throws(StoreError) -> String {
    if place < values.count, case .text(let value) = values[place] { return value }
    throw unexpected(place, "a text")
  }

  public func blob(_ place: Int) throws(StoreError) -> [UInt8] {
    if place < values.count, case .blob(let value) = values[place] { return value }
    throw unexpected(place, "bytes")
  }

  public func identifier<Kind>(_ place: Int, _ type: Identifier<Kind>.Type = Identifier<Kind>.self) throws(StoreError)
    -> Identifier<Kind>
  {
    guard let id = Identifier<Kind>(bytes: try blob(place)) else { throw unexpected(place, "16 bytes") }
    return id
  }

  public func moment(_ place: Int) throws(StoreError) -> Moment { Moment(milliseconds: try integer(place)) }

  public func isNull(_ place: Int) -> Bool { place < values.count && values[place] == .null }

  private func unexpected(_ place: Int, _ wanted: String) -> StoreError {
    .altered("column \(place) of a row should be \(wanted)")
  }
}
