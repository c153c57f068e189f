import Domain
import Glibc
import Pages
import Synchronization
import Testing
import Vocabulary

@testable import Casework
@testable import Store
@testable import Web

/// A clock that stands still until a test moves it.
final class StandingClock: Sendable {
  private let moment: Mutex<Moment>

  init(_ moment: Moment) { self.moment = Mutex(moment) }

  var now: Moment { moment.withLock { $0 } }
  func set(_ moment: Moment) { self.moment.withLock { $0 = moment } }
  func add(minutes: Int64) { set(Moment(milliseconds: now.milliseconds + minutes * 60_000)) }

  var clock: WallClock { WallClock { self.now } }
}

/// Families in a store of their own, with the front door before them.
struct House: Sendable {
  let store: Store
  let casework: Casework
  let front: Front
  let clock: StandingClock

  func browser() -> Browser { Browser(front.respond) }

  /// A browser of somebody who has signed in, and has one page open.
  func browser(of party: Party?) async throws -> Browser {
    var browser = browser()
    if let party {
      // Tokens are derived from the party: signing in again takes the place of the session before.
      try await casework.signOut(front.secrets.digest(front.secrets.token("session/\(party)")))
      browser.keep(cookie: try await front.signIn(party))
    }
    _ = try await browser.get(.settings)
    return browser
  }

  /// How many events each family has: nothing is written when this stays as it was.
  func versions() async throws -> [FamilyID: Int] {
    var versions: [FamilyID: Int] = [:]
    for family in try await store.log.families(after: nil, limit: 100) {
      versions[family] = try await store.log.version(of: family)
    }
    return versions
  }
}

extension House {
  /// On the hundredth day of the demo, a Wednesday in April: Noor is 15, Daan 9, and Yara's assignment has ended.
  static let day = 100

  static func opened(
    in folder: String, at now: Moment, settings: SiteSettings = .test,
    demo: (StandingClock) throws -> Demo? = { _ in nil }
  ) async throws -> House {
    let store = try await Store.open(
      database: .sqlite(path: folder + "/families.db"), keys: .sqlite(path: folder + "/keys.db"), master: .test,
      at: now)
    let clock = StandingClock(now)
    let casework = Casework(store, clock: clock.clock, identifiers: .deterministic("test"))
    let front = Front(casework, settings: settings, demo: try demo(clock), wallClock: clock.clock)
    return House(store: store, casework: casework, front: front, clock: clock)
  }
}

/// The two families of the demo as they stand on day 100.
func withDemo<T>(
  settings: SiteSettings = .test, isDemo: Bool = false, _ body: (House) async throws -> T
) async throws -> T {
  try await withFolder { folder in
    let files = try CaseFile.demo()
    let today = Cast.a.day(House.day)
    let demo = { (_: StandingClock) in
      isDemo
        ? Demo(families: try ImportedCase.all(of: files), calendar: DemoCalendar(today: today), advance: { _, _ in })
        : nil
    }
    let now = Moment(today, hour: 12)
    let house = try await House.opened(in: folder, at: now, settings: settings, demo: demo)
    _ = try await house.casework.importCases(files, until: now, as: .demo)
    if isDemo { try await house.casework.importDemoDirectory() }
    let result: Result<T, any Error>
    do { result = .success(try await body(house)) } catch { result = .failure(error) }
    await house.store.close()
    return try result.get()
  }
}

/// Lends a scratch folder, in memory where the machine offers that, and removes it afterwards.
func withFolder<T>(_ body: (String) async throws -> T) async throws -> T {
  let root = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
  var template = Array("\(root)/samen-web-XXXXXX".utf8CString)
  let folder = String(cString: try #require(mkdtemp(&template)))
  defer {
    for name in ["families.db", "keys.db"] {
      for end in ["", "-wal", "-shm"] { unlink("\(folder)/\(name)\(end)") }
    }
    rmdir(folder)
  }
  return try await body(folder)
}

extension SiteSettings {
  /// Fixed tokens, so that the same requests give the same bytes.
  static var test: SiteSettings {
    var settings = SiteSettings()
    settings.seed = "test"
    return settings
  }
}

extension MasterKey {
  static let test = MasterKey.new()
}
