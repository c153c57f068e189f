/// Comma-separated values (RFC 4180): a first row of names, then rows of as many values.
struct CSVTable {
  let names: [String]
  let rows: [[String]]

  /// Nil for text that is not UTF-8, a quote that is never closed, or a file without a first row.
  init?(_ bytes: [UInt8]) {
    guard var text = String(validating: bytes, as: UTF8.self) else { return nil }
    // Spreadsheets write a mark at the beginning.
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    guard let records = Self.records(Array(text.utf8)), let first = records.first else { return nil }
    names = first
    rows = records.dropFirst().filter { $0 != [""] }
  }

  private static func records(_ bytes: [UInt8]) -> [[String]]? {
    var (records, record, value): ([[String]], [String], [UInt8]) = ([], [], [])
    var isQuoted = false
    var place = 0
    func endOfValue() {
      record.append(String(decoding: value, as: UTF8.self))
      value = []
    }
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if isQuoted {
        if byte != quote { value.append(byte); continue }
        if place < bytes.count, bytes[place] == quote { value.append(quote); place += 1 } else { isQuoted = false }
        continue
      }
      switch byte {
      case quote where value.isEmpty: isQuoted = true
      case 0x2C: endOfValue()
      case 0x0D: continue
      case 0x0A:
        endOfValue()
        records.append(record)
        record = []
      default: value.append(byte)
      }
    }
    if isQuoted { return nil }
    if !value.isEmpty || !record.isEmpty {
      endOfValue()
      records.append(record)
    }
    return records
  }

  private static let quote: UInt8 = 0x22

  static func line(_ values: [String]) -> String { values.map(quoted).joined(separator: ",") + "\r\n" }

  private static func quoted(_ value: String) -> String {
    guard value.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return value }
    return "\"" + value.replacing("\"", with: "\"\"") + "\""
  }

  /// A spreadsheet would carry out what begins so; an apostrophe keeps it a text, and goes when it is read back.
  static func harmless(_ value: String) -> String {
    value.first.map { "=+-@'".contains($0) } == true ? "'" + value : value
  }

  static func asWritten(_ value: String) -> String { value.first == "'" ? String(value.dropFirst()) : value }
}
