import Glibc
import Testing
import Vocabulary

@testable import Store

enum Engine: String, CaseIterable, CustomTestStringConvertible {
  case sqlite
  case postgres

  var testDescription: String { rawValue }
}

/// Said when the PostgreSQL half cannot run; that half then fails, because a test that is left out proves nothing.
struct NoPostgres: Error, CustomStringConvertible {
  let description = """
    SAMEN_TEST_POSTGRES is not set: start a server with 'scripts/postgres start DIR' and give its address \
    in that variable.
    """
}

/// Two fresh databases on one engine, and what is needed to open them.
struct Bed: Sendable {
  let engine: Engine
  let main: DatabaseLocation
  let keys: DatabaseLocation
  /// A scratch folder; on SQLite the databases stand in it.
  let folder: String
  let master = MasterKey.new()

  func open(sealing: Sealing = .on) async throws -> Store {
    try await Store.open(database: main, keys: keys, master: master, at: noon, sealing: sealing)
  }
}

let noon = Moment(milliseconds: 1_775_556_000_000)

/// Lends a bed to the closure, and clears it away afterwards.
@discardableResult
func withBed<T>(_ engine: Engine, _ body: (Bed) async throws -> T) async throws -> T {
  await gate.enter()
  do {
    let bed = try await makeBed(engine)
    let result: Result<T, any Error>
    do { result = .success(try await body(bed)) } catch { result = .failure(error) }
    try await clear(bed)
    await gate.leave()
    return try result.get()
  } catch {
    await gate.leave()
    throw error
  }
}

/// Lends an opened store on a fresh bed.
@discardableResult
func withStore<T>(
  _ engine: Engine, sealing: Sealing = .on, _ body: (Store, Bed) async throws -> T
) async throws -> T {
  try await withBed(engine) { bed in
    let store = try await bed.open(sealing: sealing)
    let result: Result<T, any Error>
    do { result = .success(try await body(store, bed)) } catch { result = .failure(error) }
    await store.close()
    return try result.get()
  }
}

private func makeBed(_ engine: Engine) async throws -> Bed {
  let folder = try scratchFolder()
  switch engine {
  case .sqlite:
    return Bed(
      engine: engine, main: .sqlite(path: folder + "/families.db"), keys: .sqlite(path: folder + "/keys.db"),
      folder: folder)
  case .postgres:
    return Bed(engine: engine, main: try await newDatabase(), keys: try await newDatabase(), folder: folder)
  }
}

private func clear(_ bed: Bed) async throws {
  for location in [bed.main, bed.keys] {
    guard case .postgres(let address) = location, let name = address.split(separator: "/").last else { continue }
    try await onServer("DROP DATABASE \(name) WITH (FORCE)")
  }
  for file in files(in: bed.folder) { unlink(file) }
  rmdir(bed.folder)
}

func scratchFolder() throws -> String {
  var template = Array("/tmp/samen-store-XXXXXX".utf8CString)
  return String(cString: try #require(mkdtemp(&template)))
}

private func serverAddress() throws -> String {
  guard let address = getenv("SAMEN_TEST_POSTGRES") else { throw NoPostgres() }
  return String(cString: address)
}

private func newDatabase() async throws -> DatabaseLocation {
  let name = "samen_\(DataKeyID.random())"
  try await onServer("CREATE DATABASE \(name)")
  let server = try serverAddress().split(separator: "/", omittingEmptySubsequences: false).dropLast()
  return .postgres(address: (server + [name[...]]).joined(separator: "/"))
}

/// Runs a statement outside a transaction, in the server's own database.
func onServer(_ sql: String) async throws {
  let server = try await PostgresDatabase(address: try serverAddress(), connections: 1)
  _ = try await server.unhurried { connection, _ in try connection.run(sql) }
  await server.close()
}

/// Keeps the number of databases that are open at once within what a server allows.
private let gate = Gate(places: 4)

private actor Gate {
  private var places: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(places: Int) { self.places = places }

  func enter() async {
    if places > 0 {
      places -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func leave() {
    if waiting.isEmpty { places += 1 } else { waiting.removeFirst().resume() }
  }
}
