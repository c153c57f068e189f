/// How the statements of one closure hang together.
enum Togetherness {
  case separate
  case snapshot
  case transaction

  var opening: Statement? {
    switch self {
    case .separate: nil
    case .snapshot: Statement("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    case .transaction: Statement("BEGIN")
    }
  }
}

/// A closure's connection. The transaction is opened in the same round trip as its first statement.
final class PostgresConnection: Connection {
  private let line: PostgresLine
  private let opening: Statement?
  private var isOpen = false
  /// Once the line was lost nothing more is asked: on a new line it would stand outside the transaction.
  private var loss: LineLost?

  init(line: PostgresLine, _ togetherness: Togetherness) {
    self.line = line
    opening = togetherness.opening
  }

  func run(_ statements: [Statement]) throws -> [Int] { try ask(statements) { _ in } }

  func each(_ sql: String, _ values: [SQLValue], _ body: (Row) throws -> Void) throws {
    _ = try ask([Statement(sql, values)], body)
  }

  private func ask(_ statements: [Statement], _ body: (Row) throws -> Void) throws -> [Int] {
    guard !statements.isEmpty else { return [] }
    if let loss { throw loss }
    let before = isOpen ? [] : [opening].compactMap { $0 }
    isOpen = isOpen || !before.isEmpty
    do {
      let answer = try line.ask(before + statements) { place, row in
        if place >= before.count { try body(row) }
      }
      return Array(answer.changed.dropFirst(before.count))
    } catch let error as LineLost {
      loss = error
      throw error
    }
  }

  /// Throws `StoreError.outcomeUnknown` unless the server said that it committed, and nothing else.
  /// Nothing cancels a COMMIT: when its answer is late the connection is closed.
  func commit() throws {
    guard isOpen else { return }
    if let loss { throw loss }
    let answer: (tag: String, notices: Int)
    do {
      answer = try line.askAlone(Statement("COMMIT"))
    } catch {
      line.drop()
      throw StoreError.outcomeUnknown("COMMIT was not answered as it should: \(error)")
    }
    guard answer.tag == "COMMIT" else {
      throw StoreError.refused(code: "25P02", "a statement failed, so that nothing was committed")
    }
    guard answer.notices == 0 else {
      line.drop()
      throw StoreError.outcomeUnknown("the server warned during COMMIT")
    }
  }

  /// Ends what was opened without keeping anything.
  func abandon() {
    guard isOpen, loss == nil else { return }
    do { _ = try line.askAlone(Statement("ROLLBACK")) } catch { line.drop() }
  }
}
