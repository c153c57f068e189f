import Dispatch

/// A place in the pool: connects when it is first used, and again after its connection was lost.
/// Used by one closure at a time.
final class PostgresLine {
  private let address: String
  private let limit: Duration?
  private var wire: Wire?

  init(address: String, limit: Duration?) {
    self.address = address
    self.limit = limit
  }

  func ask(_ statements: [Statement], _ body: (Int, Row) throws -> Void) throws -> (changed: [Int], tag: String) {
    try connect()
    do {
      guard let answer = try wire?.ask(statements, body) else { throw LineLost(reason: "not connected") }
      return answer
    } catch let error as LineLost {
      drop()
      throw error
    }
  }

  /// Asks on the connection that stands, and says how many notices came with the answer.
  func askAlone(_ statement: Statement) throws -> (tag: String, notices: Int) {
    guard wire != nil else { throw LineLost(reason: "not connected") }
    let before = wire?.noticesHeard ?? 0
    let tag = try ask([statement]) { _, _ in }.tag
    return (tag, (wire?.noticesHeard ?? 0) - before)
  }

  func drop() { wire = nil }

  /// For as long as it runs, the work may take as long as it needs.
  func unhurried<T>(_ body: () throws -> T) throws -> T {
    try connect()
    wire?.limit = nil
    defer { wire?.limit = limit }
    return try body()
  }

  func connect() throws {
    guard wire == nil else { return }
    var new = try Wire(address: address, limit: limit)
    try Self.requireDurable(&new)
    wire = consume new
  }

  /// Settings under which an acknowledged commit is on the disk. `remote_apply` is stronger than `on`.
  private static func requireDurable(_ wire: inout Wire) throws {
    let accepted = ["fsync": ["on"], "full_page_writes": ["on"], "synchronous_commit": ["on", "remote_apply"]]
    let names = accepted.keys.sorted()
    let asked = names.map { Statement("SELECT current_setting('\($0)')") }
    _ = try wire.ask(asked) { place, row in
      let (name, value) = (names[place], try row.text(0))
      guard accepted[name]?.contains(value) == true else {
        throw StoreError.notDurable("PostgreSQL's \(name) is \(value)")
      }
    }
  }
}
