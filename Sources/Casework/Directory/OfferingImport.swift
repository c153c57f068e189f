import Store
import Vocabulary

/// Wat er mis is met één rij: where, and what was expected there.
public struct RowProblem: Hashable, Sendable, CustomStringConvertible {
  /// From 1, as one counts in the file.
  public let row: Int
  public let field: String
  public let expected: String

  public var description: String { "row \(row), \(field): expected \(expected)" }
}

/// Verslag van het inlezen: good rows stay, each refused row is named.
public struct OfferingImport: Sendable {
  public internal(set) var kept = 0
  public internal(set) var problems: [RowProblem] = []

  public var refused: Int { Set(problems.map(\.row)).count }
}

/// The file as a whole cannot be read.
public struct OfferingFileError: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String
}

/// In which form offerings come and go.
public enum OfferingFormat: String, CaseIterable, Sendable {
  /// Human Services Data Specification 3, as one JSON array of services.
  case hsds
  case csv
}

extension Casework {
  /// A larger file is refused before it is read; a large directory comes in several files.
  public static let largestOfferingFile = 32 * 1_024 * 1_024
  static let mostOfferings = 50_000

  /// Reads offerings and keeps the good ones. The same file twice gives the same directory.
  public func importOfferings(_ bytes: [UInt8], as format: OfferingFormat) async throws -> OfferingImport {
    guard bytes.count <= Self.largestOfferingFile else {
      throw OfferingFileError(description: "expected at most \(Self.largestOfferingFile / 1_048_576) MB")
    }
    let rows =
      switch format {
      case .hsds: try HSDSReading.rows(bytes, today: clock.now.day)
      case .csv: try CSVReading.rows(bytes, today: clock.now.day)
      }
    var report = OfferingImport()
    report.problems = rows.flatMap(\.problems)
    let good = rows.compactMap(\.value)
    try await keep(good)
    report.kept = good.count
    return report
  }

  /// All offerings as one file.
  public func exportOfferings(as format: OfferingFormat) async throws -> [UInt8] {
    var all: [ListedOffering] = []
    var more = try await store.directory.offerings(after: nil, limit: 500)
    while let last = more.last {
      all += more
      more = try await store.directory.offerings(after: last.offering.id, limit: 500)
    }
    return switch format {
    case .hsds: try HSDSWriting.bytes(all)
    case .csv: CSVWriting.bytes(all)
    }
  }
}

/// One row that was read: an offering, or what is wrong with it.
struct ReadRow {
  var value: (Offering, Provider)?
  var problems: [RowProblem]
}

/// Collects what is wrong with a row while it is read.
struct RowReader {
  let row: Int
  private(set) var problems: [RowProblem] = []

  init(row: Int) { self.row = row }

  mutating func flag(_ field: String, _ expected: String) {
    problems.append(RowProblem(row: row, field: field, expected: expected))
  }

  mutating func line(_ field: String, _ text: String) -> String {
    do throws(TextFlaw) { return try BoundedText.line(text).text } catch { return flagged(field, error) }
  }

  /// Nil for an empty text.
  mutating func prose(_ field: String, _ text: String) -> String? {
    if text.allSatisfy(\.isWhitespace) { return nil }
    do throws(TextFlaw) { return try BoundedText.prose(text, limit: 2_000).text } catch { return flagged(field, error) }
  }

  private mutating func flagged(_ field: String, _ flaw: TextFlaw) -> String {
    switch flaw {
    case .missing: flag(field, "a text")
    case .tooLong(let limit): flag(field, "at most \(limit) characters")
    case .unreadable: flag(field, "a text without control characters")
    }
    return ""
  }

  mutating func choice<Choice>(_ field: String, _ code: String, _ table: [String: Choice]) -> Choice? {
    if let choice = table[code] { return choice }
    flag(field, "one of \(table.keys.sorted().joined(separator: ", "))")
    return nil
  }

  mutating func range(_ field: String, _ first: Int?, _ last: Int?, in limits: ClosedRange<Int>) -> ClosedRange<Int>? {
    guard first != nil || last != nil else { return nil }
    let (first, last) = (first ?? limits.lowerBound, last ?? limits.upperBound)
    guard limits.contains(first), limits.contains(last), first <= last else {
      flag(field, "two whole numbers from \(limits.lowerBound) to \(limits.upperBound), the smaller first")
      return nil
    }
    return first...last
  }

  mutating func day(_ field: String, _ text: String, notAfter today: Day) -> Day? {
    guard let day = Day(text), day <= today else {
      flag(field, "a date such as 2026-04-07, not after today")
      return nil
    }
    return day
  }

  /// The row as it is kept; nil when anything is wrong with it.
  func done(_ offering: Offering, _ provider: Provider) -> ReadRow {
    ReadRow(value: problems.isEmpty ? (offering, provider) : nil, problems: problems)
  }

  var refused: ReadRow { ReadRow(value: nil, problems: problems) }
}
