import ArgumentParser
import Casework
import FoundationEssentials
import Vocabulary

/// `samen sight`: replays a case as real commands and says who sees what.
struct SightCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sight", abstract: "Says which items somebody sees on a day of a case, or all of it as one matrix.",
    discussion: """
      samen sight --cases FILE CASE VIEWER DAY       item ids, one a line, sorted
      samen sight --cases FILE --matrix DAY[,DAY...] one JSON object: case, day, viewer, sorted item ids
      Days are counted from the case's day 0 and judged at noon.
      """)

  @Option(help: "The case file.")
  var cases: String

  @Option(help: "Days, separated by commas.")
  var matrix: String?

  @Argument(help: "CASE VIEWER DAY")
  var question: [String] = []

  func validate() throws {
    if matrix == nil, question.count != 3 { throw ValidationError("Name a case, a viewer and a day.") }
    if matrix != nil, !question.isEmpty { throw ValidationError("--matrix stands alone.") }
  }

  func run() async throws {
    let files = try Failure.naming(cases) { try CaseFile.all(in: try readBytes(cases)) }
    if let matrix { try printMatrix(files, days: try days(matrix)) } else { try printItems(files) }
  }

  private func printItems(_ files: [String: CaseFile]) throws {
    guard let file = files[question[0]] else {
      throw Failure.input("\(cases): expected one of the cases \(files.keys.sorted().joined(separator: ", ")), not \"\(question[0])\"")
    }
    guard file.viewers.contains(question[1]) else {
      throw Failure.input("\(cases): expected one of the viewers \(file.viewers.joined(separator: ", ")), not \"\(question[1])\"")
    }
    guard let day = try days(question[2]).first else { throw Failure.usage("Name a day, such as 92.") }
    let seen = try Failure.naming(cases) {
      var player = CasePlayer(try CaseTimeline(question[0], file))
      try player.play(until: Moment(file.day(day), hour: 12))
      return player.itemsSeen(by: question[1], on: file.day(day))
    }
    for item in seen { print(item) }
  }

  private func printMatrix(_ files: [String: CaseFile], days: [Int]) throws {
    var matrix: [String: [String: [String: [String]]]] = [:]
    for (name, file) in files {
      matrix[name] = try Failure.naming(cases) { try CaseMatrix.compute(name, file, days: days) }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    print(String(decoding: try encoder.encode(matrix), as: UTF8.self))
  }

  private func days(_ text: String) throws -> [Int] {
    try text.split(separator: ",").map { part in
      guard let day = Int(part), (-36_500...36_500).contains(day) else {
        throw Failure.usage("Expected a day as a number, such as 92, not \"\(part)\".")
      }
      return day
    }
  }
}
