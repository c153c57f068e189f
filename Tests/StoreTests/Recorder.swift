import Synchronization

@testable import Store

/// A database that works as the one behind it, and remembers what it was asked.
struct Recorder: Database {
  private final class Memory: Sendable {
    let statements = Mutex<[Statement]>([])
  }

  private struct Recorded: Connection {
    let connection: any Connection
    let memory: Memory

    func run(_ statements: [Statement]) throws -> [Int] {
      memory.statements.withLock { $0 += statements }
      return try connection.run(statements)
    }

    func each(_ sql: String, _ values: [SQLValue], _ body: (Row) throws -> Void) throws {
      memory.statements.withLock { $0.append(Statement(sql, values)) }
      try connection.each(sql, values, body)
    }
  }

  let real: any Database
  private let memory = Memory()

  init(_ real: any Database) { self.real = real }

  /// A store on this bed, whose statements on both databases are remembered.
  static func store(_ bed: Bed) async throws -> (store: Store, recorder: Recorder, keys: Recorder) {
    let (main, keys) = (Recorder(try await bed.main.open()), Recorder(try await bed.keys.open()))
    let store = try await Store.open(main, keys, master: bed.master, at: noon, sealing: .on)
    return (store, main, keys)
  }

  var statements: [Statement] { memory.statements.withLock { $0 } }
  func forget() { memory.statements.withLock { $0 = [] } }

  var dialect: Dialect { real.dialect }

  func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await real.read { [memory] in try body(Recorded(connection: $0, memory: memory)) }
  }

  func snapshot<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await real.snapshot { [memory] in try body(Recorded(connection: $0, memory: memory)) }
  }

  func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await real.write { [memory] in try body(Recorded(connection: $0, memory: memory)) }
  }

  func scrub(_ tables: [String]) async throws { try await real.scrub(tables) }
  func close() async { await real.close() }
}
