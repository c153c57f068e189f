import ArgumentParser
import Casework
import Store
import Vocabulary
import Web

/// The demo on a database that is there already, so that several processes can serve the same families.
struct DemoServer {
  let options: StoreOptions
  let mail: MailOptions
  let port: Int
  let today: String
  let helpLines: String?

  func run() async throws {
    guard let day = Day(today) else { throw Failure.usage("--today: expected a date such as 2026-04-07.") }
    let carrier = try mail.carrier()
    let store = try await options.open()
    let calendar = DemoCalendar(today: day)
    let casework = Casework(store, clock: WallClock { calendar.now })
    if let count = try await Failure.ofStore({ try await casework.fillAfterUpgrade() }) {
      say("Built the lists of work anew, of \(count) families.")
    }
    let files = try CaseFile.demo()
    let demo = Demo(families: try ImportedCase.all(of: files), calendar: calendar) { from, until in
      try await casework.play(files, from: from, until: until)
    }
    var settings = SiteSettings()
    settings.isSecure = false
    settings.help = try HelpLines.read(helpLines)
    let server = SiteServer(Front(casework, settings: settings, demo: demo), port: port)
    try await withPost(carrier, casework) { try await server.run { address in say("Samen: \(address)/demo") } }
    await store.close()
  }
}
