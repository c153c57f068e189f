import ArgumentParser
import Casework
import Foundation
import Mail
import Store
import Vocabulary
import Web

/// `samen demo`: two fictional families through a year, on this machine only.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Runs a demo with two fictional families; anyone who opens it can be anyone in it.")

  @Option(help: "What day it is in the demo; by default 2026-04-07, or the first day with --by-hand.")
  var today: String?

  @Option(help: "The port on 127.0.0.1; 0 takes a free one.")
  var port: Int = 8080

  @Option(help: "A folder for the demo's databases; it starts empty.")
  var folder: String?

  @Option(help: "sqlite:PATH or postgres://... for the families' logs, instead of the folder; it starts empty.")
  var database: String?

  @Option(help: "With --database: where the data keys go; another place.")
  var keys: String?

  @Option(help: "A file with the telephone numbers of Hulp nu in this region; or set SAMEN_HELP_LINES.")
  var helpLines: String?

  @OptionGroup var mail: MailOptions

  @Flag(help: "Begin on the first day, with who is there and who helps; everything else is yours to do.")
  var byHand = false

  func run() async throws {
    let first = Day(number: 20_458)
    guard let day = Day(today ?? (byHand ? "\(first)" : "2026-04-07")) else {
      throw Failure.usage("--today: expected a date such as 2026-04-07.")
    }
    guard (0...65_535).contains(port) else { throw Failure.usage("--port: expected 0 to 65535.") }
    let places = try places()
    let carrier = try mail.carrier() ?? places.letters
    let store = try await Failure.ofStore {
      try await Store.open(
        database: try DatabaseLocation(places.database), keys: try DatabaseLocation(places.keys), master: .new())
    }
    let calendar = DemoCalendar(today: day)
    let casework = Casework(store, clock: WallClock { calendar.now })
    let files = try CaseFile.demo()
    let script = byHand ? CaseScript.stage : .demo
    try await casework.importDemoDirectory()
    let families = try await casework.importCases(files, until: Moment(byHand ? first : day, hour: 12), as: script)
    let demo = Demo(families: families, calendar: calendar) { from, until in
      try await casework.play(files, from: from, until: until, as: script)
    }
    if byHand { try await casework.play(files, from: Moment(first, hour: 12), until: calendar.now, as: script) }
    var settings = SiteSettings()
    settings.isSecure = false
    settings.help = try HelpLines.read(helpLines)
    let server = SiteServer(Front(casework, settings: settings, demo: demo), port: port)
    try await withPost(carrier, casework) { try await server.run { address in say("Samen demo: \(address)/demo") } }
    await store.close()
  }

  /// A demo sends no mail: its letters are files in its folder, for who wants to read them.
  private func places() throws -> (database: String, keys: String, letters: PostOffice.Carrier?) {
    if let database, let keys { return (database, keys, nil) }
    guard database == nil, keys == nil else { throw Failure.usage("--database and --keys go together.") }
    let folder = try emptyFolder()
    let letters = MailAddress("post@samen.example").map { MailFolder("\(folder)/letters", from: $0) }
    return ("sqlite:\(folder)/samen.sqlite", "sqlite:\(folder)/keys.sqlite", letters?.carry)
  }

  private func emptyFolder() throws -> String {
    let path = folder ?? NSTemporaryDirectory() + "samen-demo-\(UUID().uuidString)"
    if FileManager.default.fileExists(atPath: path + "/samen.sqlite") {
      throw Failure.input("\(path): expected a folder without a demo in it")
    }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch { throw Failure.input("\(path): expected a folder that can be made") }
    return path
  }
}
