import ArgumentParser
import Store
import Vocabulary

/// `samen key`: the master key, which is never in a database.
struct KeyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Makes a master key, or starts a new epoch of it.",
    subcommands: [New.self, Rotate.self])

  struct New: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Prints a new master key; keep it in a file of mode 600.")

    @Option(help: "The epoch of the key; one more than the key it follows.")
    var epoch: Int = 1

    func run() async throws {
      guard epoch >= 1 else { throw Failure.usage("--epoch: expected 1 or more.") }
      print(MasterKey.new(epoch: epoch).text)
    }
  }

  struct Rotate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Wraps every data key anew under the next master key. Backups from before can then no longer be read.")

    @OptionGroup var store: StoreOptions

    @Argument(help: "The file with the new master key (samen key new --epoch N).")
    var newKeyFile: String

    func run() async throws {
      let store = try await store.open()
      let rotation = try await Failure.ofStore {
        try await store.keys.rotate(to: try MasterKey(file: newKeyFile), at: .now)
      }
      await store.close()
      print("Epoch \(rotation.epoch) since \(rotation.at.day): \(rotation.keys) keys wrapped anew.")
      print("A backup of the keys from before \(rotation.at.day) cannot be read with this key. Destroy the old key.")
    }
  }
}
