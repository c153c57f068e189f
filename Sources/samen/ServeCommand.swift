import ArgumentParser
import Casework
import Store
import Web

/// `samen serve`: real families need real accounts, and those come later; until then it says so.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serves the families of a database. Accounts come later: for now only with --demo.")

  @OptionGroup var store: StoreOptions

  @OptionGroup var mail: MailOptions

  @Option(help: "The port on 127.0.0.1; a reverse proxy stands before it.")
  var port: Int = 8080

  @Flag(help: "Sign in without proof, for trying things out: never with data of real people.")
  var demo = false

  @Option(help: "With --demo: what day it is.")
  var today: String = "2026-04-07"

  @Option(help: "A file with the telephone numbers of Hulp nu in this region; or set SAMEN_HELP_LINES.")
  var helpLines: String?

  func run() async throws {
    guard demo else {
      throw Failure.usage(
        "Real accounts are not there yet, so this does not serve real families. To try it out, add --demo.")
    }
    try await DemoServer(options: store, mail: mail, port: port, today: today, helpLines: helpLines).run()
  }
}
