import ArgumentParser
import Casework
import Store
import Vocabulary

/// `samen verify`: are the logs whole, and do the lists agree with them.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Checks every chain and compares every projection with one built anew.")

  @OptionGroup var store: StoreOptions

  func run() async throws {
    let store = try await store.open()
    let result = try await Failure.ofStore { try await Casework(store).verify() }
    await store.close()
    for finding in result.findings { print(finding) }
    guard result.findings.isEmpty else { throw Failure.input("\(result.findings.count) findings") }
    print("\(result.families) families verified, nothing wrong.")
  }
}

/// `samen rebuild`: projections anew from the logs.
struct RebuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild", abstract: "Builds every projection anew from the logs.")

  @OptionGroup var store: StoreOptions

  func run() async throws {
    let store = try await store.open()
    let count = try await Failure.ofStore { try await Casework(store).rebuild() }
    await store.close()
    print("\(count) families rebuilt.")
  }
}

/// `samen erase`: an item or a family, for good.
struct EraseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Destroys an item or a family. What stays is a mark without content.")

  @OptionGroup var store: StoreOptions

  @Option(help: "The family.")
  var family: String

  @Option(help: "The item; without it, the whole family goes.")
  var item: String?

  @Option(help: "requested, term-ended, court-order or mistake.")
  var ground: String = "requested"

  func run() async throws {
    guard let family = FamilyID(family) else { throw Failure.usage("--family: expected 32 hexadecimal digits.") }
    guard let ground = grounds[ground] else {
      throw Failure.usage("--ground: expected one of \(grounds.keys.sorted().joined(separator: ", ")).")
    }
    let store = try await store.open()
    let casework = Casework(store)
    if let item {
      guard let item = ItemID(item) else { throw Failure.usage("--item: expected 32 hexadecimal digits.") }
      try check(try await Failure.ofStore { try await casework.erase(item, of: family, ground: ground) })
    } else {
      guard try await Failure.ofStore({ try await casework.erase(family: family, ground: ground) }) else {
        throw Failure.input("there is no such family")
      }
    }
    await store.close()
    print("Destroyed. Backups from before can still be read until the master key's next epoch: samen key rotate.")
  }

  private func check(_ outcome: ChangeOutcome) throws {
    switch outcome {
    case .done: return
    case .notFound: throw Failure.input("there is no such family")
    case .refused(let refusal): throw Failure.input("the rules refuse: \(refusal)")
    case .conflict: throw Failure.failure("the family kept changing; try again")
    }
  }

  private var grounds: [String: DestructionGround] {
    ["requested": .requested, "term-ended": .termEnded, "court-order": .courtOrder, "mistake": .mistake]
  }
}
