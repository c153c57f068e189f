import CPq
import Glibc

/// The connection went before it answered. Whether that matters depends on what was asked: see `PostgresDatabase`.
struct LineLost: Error {
  let reason: String
  /// It stands, as far as we know, but did not answer in time.
  var isLate = false
}

/// One libpq connection in pipeline mode: all that is asked at once goes out in one round trip.
/// Confined to one thread at a time by its owner.
struct Wire: ~Copyable {
  private let connection: OpaquePointer
  private let notices: UnsafeMutablePointer<Int>
  private var names: [String: String] = [:]

  /// How long one round trip may take; nil for as long as it needs.
  var limit: Duration?

  /// Throws `StoreError.unavailable` when there is no server.
  init(address: String, limit: Duration?) throws(StoreError) {
    connection = try Self.connect(address)
    notices = .allocate(capacity: 1)
    notices.initialize(to: 0)
    self.limit = limit
    PQsetNoticeReceiver(connection, { count, _ in count?.assumingMemoryBound(to: Int.self).pointee += 1 }, notices)
  }

  private static func connect(_ address: String) throws(StoreError) -> OpaquePointer {
    let settings = [
      ("connect_timeout", "5"), ("application_name", "samen"), ("dbname", address), ("client_encoding", "UTF8"),
    ]
    let opened = withCStrings(settings.map(\.0)) { keywords in
      withCStrings(settings.map(\.1)) { values in PQconnectdbParams(keywords, values, 1) }
    }
    guard let opened else { throw .unavailable("out of memory") }
    guard PQstatus(opened) == CONNECTION_OK, PQsetnonblocking(opened, 1) == 0, PQenterPipelineMode(opened) == 1 else {
      defer { PQfinish(opened) }
      throw .unavailable(words(of: PQerrorMessage(opened)))
    }
    return opened
  }

  deinit {
    PQfinish(connection)
    notices.deallocate()
  }

  /// Notices and warnings heard so far. Their texts are not kept: they can hold data.
  var noticesHeard: Int { notices.pointee }

  /// The server's process that serves this connection.
  var process: Int32 { PQbackendPID(connection) }

  /// Runs the statements in order and hands each row of each to the closure with the statement's place.
  /// Returns the number of rows that each changed, and the last one's command tag.
  /// Throws `StoreError` for what the server refused, `LineLost` when no answer came.
  mutating func ask(
    _ statements: [Statement], _ body: (Int, Row) throws -> Void
  ) throws -> (changed: [Int], tag: String) {
    let deadline = limit.map { ContinuousClock.now + $0 }
    var steps: [Step] = []
    for (place, statement) in statements.enumerated() {
      try send(statement, at: place, &steps)
    }
    guard PQpipelineSync(connection) == 1 else { throw lost }
    var answer = Answer(changed: Array(repeating: 0, count: statements.count))
    for step in steps {
      let result = try next(deadline)
      defer { PQclear(result) }
      guard let result else { throw lost }
      read(result, for: step, into: &answer, body)
      guard try next(deadline) == nil else { throw LineLost(reason: "answers out of step") }
    }
    guard let end = try next(deadline) else { throw lost }
    defer { PQclear(end) }
    guard PQresultStatus(end) == PGRES_PIPELINE_SYNC else { throw lost }
    if let failure = answer.failure { throw failure }
    return (answer.changed, answer.tag)
  }

  private enum Step {
    case prepare(sql: String, name: String)
    case execute(place: Int)
  }

  private struct Answer {
    var changed: [Int]
    var tag = ""
    var failure: (any Error)?
  }

  private mutating func send(_ statement: Statement, at place: Int, _ steps: inout [Step]) throws {
    let name: String
    if let known = names[statement.sql] {
      name = known
    } else {
      name = "s\(names.count)"
      let types = statement.values.map(\.type)
      guard PQsendPrepare(connection, name, statement.sql, Int32(types.count), types) == 1 else { throw lost }
      names[statement.sql] = name
      steps.append(.prepare(sql: statement.sql, name: name))
    }
    let parameters = Parameters(statement.values)
    let sent = parameters.withPointers { values, lengths, formats in
      PQsendQueryPrepared(connection, name, Int32(statement.values.count), values, lengths, formats, 1)
    }
    guard sent == 1 else { throw lost }
    steps.append(.execute(place: place))
  }

  private mutating func read(
    _ result: OpaquePointer, for step: Step, into answer: inout Answer, _ body: (Int, Row) throws -> Void
  ) {
    switch PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK:
      guard case .execute(let place) = step else { return }
      answer.changed[place] = Int(Self.words(of: PQcmdTuples(result))) ?? 0
      answer.tag = Self.words(of: PQcmdStatus(result))
      do {
        guard answer.failure == nil else { return }
        for row in 0..<PQntuples(result) { try body(place, try result.row(row)) }
      } catch {
        answer.failure = error
      }
    default:
      // What came after the refused one was not run, and not prepared either.
      if case .prepare(let sql, _) = step { names[sql] = nil }
      if answer.failure == nil { answer.failure = failure(result) }
    }
  }

  private func failure(_ result: OpaquePointer) -> any Error {
    let code = Self.words(of: PQresultErrorField(result, Int32(UInt8(ascii: "C"))))
    let message = Self.words(of: PQresultErrorField(result, Int32(UInt8(ascii: "M"))))
    if code.isEmpty || code.hasPrefix("08") || code.hasPrefix("57P") || PQstatus(connection) != CONNECTION_OK {
      return LineLost(reason: message.isEmpty ? Self.words(of: PQerrorMessage(connection)) : message)
    }
    if code.hasPrefix("53") || code == "25006" { return StoreError.unavailable("\(message) (\(code))") }
    return StoreError.refused(code: code, message)
  }

  /// The next answer, or nil at the end of one statement's answers.
  private func next(_ deadline: ContinuousClock.Instant?) throws -> OpaquePointer? {
    while PQisBusy(connection) == 1 {
      let unsent = PQflush(connection)
      guard unsent >= 0 else { throw lost }
      let interest = Int16(unsent == 1 ? POLLIN | POLLOUT : POLLIN)
      var wanted = pollfd(fd: PQsocket(connection), events: interest, revents: 0)
      let ready = poll(&wanted, 1, deadline.map(Self.milliseconds) ?? -1)
      if ready == 0 { throw LineLost(reason: "no answer in time", isLate: true) }
      guard ready > 0 || errno == EINTR else { throw lost }
      if ready > 0, Int32(wanted.revents) & ~POLLOUT != 0 {
        guard PQconsumeInput(connection) == 1 else { throw lost }
      }
    }
    return PQgetResult(connection)
  }

  private static func milliseconds(until deadline: ContinuousClock.Instant) -> Int32 {
    let left = (deadline - .now).components
    return Int32(clamping: max(0, left.seconds * 1_000 + left.attoseconds / 1_000_000_000_000_000 + 1))
  }

  private var lost: LineLost { LineLost(reason: Self.words(of: PQerrorMessage(connection))) }

  private static func words(of text: UnsafePointer<CChar>?) -> String {
    guard var words = text.map({ String(cString: $0) }) else { return "" }
    while words.last == "\n" { words.removeLast() }
    return words
  }
}

/// A list of C strings, closed by a null, for as long as the closure runs.
private func withCStrings<R>(
  _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> R
) -> R {
  let copies = texts.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  return (copies.map { $0.map { UnsafePointer($0) } } + [nil]).withUnsafeBufferPointer { body($0.baseAddress) }
}
