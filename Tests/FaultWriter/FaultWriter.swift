import Casework
import Foundation
import Store
import Vocabulary

/// A process to be killed: it appends to one family until it dies, and says of each command when it was acknowledged.
///
///     fault-writer FOLDER write FIRST [--early]   acknowledges commands FIRST, FIRST+1, ... on standard output
///     fault-writer FOLDER check N[,N...]          repeats those commands, verifies, and says what was missing
///
/// `--early` is the control: it acknowledges before the commit, and so must lose.
@main
struct FaultWriter {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 4 else { throw Wrong.use }
    let writer = try await FaultWriter(folder: arguments[1])
    switch arguments[2] {
    case "write": try await writer.write(from: Int(arguments[3]) ?? 0, isEarly: arguments.contains("--early"))
    case "check": try await writer.check(arguments[3].split(separator: ",").compactMap { Int($0) })
    default: throw Wrong.use
    }
  }

  enum Wrong: Error { case use }

  private let casework: Casework
  private let store: Store
  private let family: FamilyID
  private let mother: PersonID

  private init(folder: String) async throws {
    let key = "\(folder)/master.key"
    if !FileManager.default.fileExists(atPath: key) {
      _ = FileManager.default.createFile(
        atPath: key, contents: Data(MasterKey.new().text.utf8), attributes: [.posixPermissions: 0o600])
    }
    store = try await Store.open(
      database: try DatabaseLocation("sqlite:\(folder)/samen.sqlite"),
      keys: try DatabaseLocation("sqlite:\(folder)/keys.sqlite"), master: try MasterKey(file: key))
    casework = Casework(store)
    guard let file = try CaseFile.demo()["B"] else { throw Wrong.use }
    let names = try CaseTimeline("B", file).names
    family = names.family
    mother = names.person("linda")
    if try await store.log.version(of: family) == nil { _ = try await casework.importCases(["B": file]) }
  }

  private func command(_ number: Int) throws -> FamilyCommand {
    let item = ItemID(high: 41, low: UInt64(number))
    let envelope = Envelope(id: item, kind: .strength, subjects: [mother], author: .person(mother))
    return .raise(envelope, Words(item, [.body: try BoundedText.prose("Kracht nummer \(number).")]))
  }

  private func carryOut(_ number: Int) async throws -> ChangeOutcome {
    try await casework.change(
      family, by: .person(mother), receipt: ReceiptKey(high: 42, low: UInt64(number)), try command(number))
  }

  /// Eight at once, so that commits are shared.
  private func write(from first: Int, isEarly: Bool) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for lane in 0..<8 {
        group.addTask {
          var number = first + lane
          while true {
            if isEarly { acknowledge(number) }
            guard try await carryOut(number) == .done else { throw Wrong.use }
            if !isEarly { acknowledge(number) }
            number += 8
          }
        }
      }
      try await group.waitForAll()
    }
  }

  private func acknowledge(_ number: Int) { FileHandle.standardOutput.write(Data("\(number)\n".utf8)) }

  private func check(_ numbers: [Int]) async throws {
    let verified = try await casework.verify()
    var missing: [Int] = []
    for number in numbers where try await store.log.receipt(family, ReceiptKey(high: 42, low: UInt64(number))) == nil {
      missing.append(number)
    }
    let before = try await store.log.version(of: family) ?? 0
    for number in numbers { _ = try await carryOut(number) }
    let grown = (try await store.log.version(of: family) ?? 0) - before
    print("missing \(missing.count) findings \(verified.findings.count) grown \(grown)")
    await store.close()
  }
}
