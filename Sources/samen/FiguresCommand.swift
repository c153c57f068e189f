import ArgumentParser
import Casework
import Domain
import Store
import Vocabulary

/// `samen figures`: what happened in a year, over all families together.
struct FiguresCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "Counts over all families together, of a year that is over.",
    discussion: """
      Each line: what was counted, its cell, and how many families. Fewer than ten is never said, other numbers are
      rounded to five, and what would give away fewer than ten by subtracting is not said. A family that wished for help
      that was not there stands once, by why the first time. There are no other periods and no smaller regions, because
      what differs by a few families could be traced to one.
      """)

  @OptionGroup var store: StoreOptions

  @Option(help: "The year, such as 2025.")
  var year: Int

  func run() async throws {
    let store = try await store.open()
    let figures = try await Failure.ofStore { try await Casework(store).figures(of: year) }
    await store.close()
    guard let figures else { throw Failure.input("\(year) is not a year that is over") }
    for (barrier, families) in figures.barriers { line("help that was not there", "\(barrier)", families) }
    line("a wish that was not met", "any", figures.unmet)
    for (helpers, families) in figures.left { line("helpers who left", "\(helpers)", families) }
    for (isEvaluated, families) in figures.evaluated { line("looked back together", "\(isEvaluated)", families) }
    let wait = figures.wait
    line("weeks of waiting until help began", "median", wait.map { "\($0.median)" } ?? Self.unsaid)
    line("weeks of waiting until help began", "nine out of ten", wait?.ninetieth.map(String.init) ?? Self.tooFew)
    line("goals, 50 is as hoped", "mean", figures.attainment.map(String.init) ?? Self.unsaid)
  }

  private static let unsaid = "fewer than 10 families"
  private static let tooFew = "fewer than 100 families"

  private func line(_ table: String, _ cell: String, _ families: SafeCount) {
    switch families {
    case .fewerThanTen: line(table, cell, Self.unsaid)
    case .notSaid: line(table, cell, "not said")
    case .about(let count): line(table, cell, "\(count)")
    }
  }

  private func line(_ table: String, _ cell: String, _ figure: String) { print("\(table)\t\(cell)\t\(figure)") }
}
