public import Store
import Synchronization

/// A database that works as the one behind it, and remembers what it was asked.
public struct Recorder: Database {
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

  private let real: any Database
  private let memory = Memory()

  public init(_ real: any Database) { self.real = real }

  public var statements: [Statement] { memory.statements.withLock { $0 } }
  public func forget() { memory.statements.withLock { $0 = [] } }

  public var dialect: Dialect { real.dialect }

  public func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await real.read { [memory] in try body(Recorded(connection: $0, memory: memory)) }
  }

  public func snapshot<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await real.snapshot { [memory] in try body(Recorded(connection: $0, memory: memory)) }
  }

  public func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await real.write { [memory] in try body(Recorded(connection: $0, memory: memory)) }
  }

  public func writeUngrouped(_ statements: [Statement]) async throws {
    memory.statements.withLock { $0 += statements }
    try await real.writeUngrouped(statements)
  }

  public func scrub(_ tables: [String]) async throws { try await real.scrub(tables) }
  public func close() async { await real.close() }
}
