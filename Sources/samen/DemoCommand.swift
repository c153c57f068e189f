import ArgumentParser
import Casework
import Foundation
import Store
import Vocabulary
import Web

/// `samen demo`: two fictional families through a year, on this machine only.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Runs a demo with two fictional families; anyone who opens it can be anyone in it.")

  @Option(help: "What day it is in the demo.")
  var today: String = "2026-04-07"

  @Option(help: "The port on 127.0.0.1; 0 takes a free one.")
  var port: Int = 8080

  @Option(help: "A folder for the demo's databases; it starts empty.")
  var folder: String?

  func run() async throws {
    guard let day = Day(today) else { throw Failure.usage("--today: expected a date such as 2026-04-07.") }
    guard (0...65_535).contains(port) else { throw Failure.usage("--port: expected 0 to 65535.") }
    let folder = try emptyFolder()
    let store = try await Failure.ofStore {
      try await Store.open(
        database: try DatabaseLocation("sqlite:\(folder)/samen.sqlite"),
        keys: try DatabaseLocation("sqlite:\(folder)/keys.sqlite"), master: .new())
    }
    let calendar = DemoCalendar(today: day)
    let casework = Casework(store, clock: WallClock { calendar.now })
    let files = try CaseFile.demo()
    let families = try await casework.importCases(files, until: calendar.now, isDemo: true)
    let demo = Demo(families: families, calendar: calendar) { from, until in
      try await casework.play(files, from: from, until: until)
    }
    var settings = SiteSettings()
    settings.isSecure = false
    try await SiteServer(Front(casework, settings: settings, demo: demo), port: port).run { address in
      say("Samen demo: \(address)/demo")
    }
    await store.close()
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
