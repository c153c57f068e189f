import ArgumentParser
import Casework
import Store
import Vocabulary

/// `samen import`: cases into a database, through the same rules as everything else.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Replays the cases of a file as commands into a database, all of them or none.")

  @OptionGroup var store: StoreOptions

  @Option(help: "Only what happened up to and including this day.")
  var until: String?

  @Argument(help: "The case file.")
  var file: String

  func run() async throws {
    let files = try Failure.naming(file) { try CaseFile.all(in: try readBytes(file)) }
    var moment: Moment?
    if let until {
      guard let day = Day(until) else { throw Failure.usage("--until: expected a date such as 2026-04-07.") }
      moment = Moment(day, hour: 12)
    }
    let store = try await store.open()
    let casework = Casework(store)
    do {
      for imported in try await casework.importCases(files, until: moment) {
        print("case \(imported.name): family \(imported.family)")
      }
    } catch let error as CaseFileError { throw Failure.input("\(file): \(error)") }
    await store.close()
  }
}
