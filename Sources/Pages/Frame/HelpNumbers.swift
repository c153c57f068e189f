/// Hulplijnen. They differ from region to region, so an installation can give its own; these are the national ones.
public struct HelpNumbers: Hashable, Sendable {
  public var emergency = "112"
  public var suicide = "113"
  public var suicideFree = "0800 0113"
  /// Veilig Thuis.
  public var violence = "0800 2000"
  /// De Kindertelefoon.
  public var children = "0800 0432"
  /// De vertrouwenspersoon (Jeugdwet 2.5).
  public var trust = "088 555 1000"
  /// De huisartsenpost of the region, for evenings and weekends.
  public var doctor: String?
  /// De crisisdienst of the region.
  public var crisis: String?

  public init() {}
}

/// What is wrong with a file of numbers, and where.
public struct HelpNumbersFlaw: Error, Hashable, Sendable {
  public let line: Int
  public let expected: String
}

extension HelpNumbers {
  private static let names = [
    "gevaar", "zelfmoord", "zelfmoord-gratis", "veilig-thuis", "kindertelefoon", "vertrouwenspersoon",
    "huisartsenpost", "crisisdienst",
  ]

  /// Lines such as `crisisdienst = 0800 1234`; what is left out keeps the national number. `#` begins a remark.
  public init(_ file: String) throws(HelpNumbersFlaw) {
    self.init()
    for (number, line) in file.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let text = HelpNumbers.trimmed(line)
      if text.isEmpty || text.hasPrefix("#") { continue }
      try set(text, at: number + 1)
    }
  }

  private mutating func set(_ text: String, at line: Int) throws(HelpNumbersFlaw) {
    let parts = text.split(separator: "=", maxSplits: 1).map(HelpNumbers.trimmed)
    guard parts.count == 2, HelpNumbers.isNumber(parts[1]) else {
      throw HelpNumbersFlaw(line: line, expected: "a name, = and a telephone number")
    }
    switch parts[0] {
    case "gevaar": emergency = parts[1]
    case "zelfmoord": suicide = parts[1]
    case "zelfmoord-gratis": suicideFree = parts[1]
    case "veilig-thuis": violence = parts[1]
    case "kindertelefoon": children = parts[1]
    case "vertrouwenspersoon": trust = parts[1]
    case "huisartsenpost": doctor = parts[1]
    case "crisisdienst": crisis = parts[1]
    default:
      throw HelpNumbersFlaw(line: line, expected: "one of \(HelpNumbers.names.joined(separator: ", "))")
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    (3...20).contains(text.count) && text.contains(where: \.isWholeNumber)
      && text.allSatisfy { $0.isASCII && ($0.isWholeNumber || " +-".contains($0)) }
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
