import ArgumentParser
import Configuration
import Store

/// Where everything is kept: from the command line, or else from the environment (`SAMEN_DATABASE`, `SAMEN_KEYS`,
/// `SAMEN_MASTER_KEY_FILE`, `SAMEN_MASTER_KEY`).
struct StoreOptions: ParsableArguments {
  @Option(help: "sqlite:PATH or postgres://... for the families' logs.")
  var database: String?

  @Option(help: "sqlite:PATH or postgres://... for the data keys; another place than --database.")
  var keys: String?

  @Option(help: "The file with the master key; or set SAMEN_MASTER_KEY.")
  var masterKeyFile: String?

  func open() async throws -> Store {
    let environment = ConfigReader(provider: EnvironmentVariablesProvider())
    let database = try location(database ?? environment.string(forKey: "samen.database"), "--database")
    let keys = try location(keys ?? environment.string(forKey: "samen.keys"), "--keys")
    let file = masterKeyFile ?? environment.string(forKey: "samen.master.key.file")
    return try await Failure.ofStore {
      try await Store.open(database: database, keys: keys, master: try MasterKey.load(file: file))
    }
  }

  private func location(_ text: String?, _ option: String) throws -> DatabaseLocation {
    guard let text else { throw Failure.usage("Say where with \(option): sqlite:PATH or postgres://...") }
    do { return try DatabaseLocation(text) } catch { throw Failure.usage("\(option): \(error)") }
  }
}

extension Failure {
  /// What is wrong with a store: an altered or truncated one and a wrong key are bad input, the rest is a failure.
  static func ofStore<Value>(_ body: () async throws -> Value) async throws -> Value {
    do {
      return try await body()
    } catch let error as StoreError {
      switch error {
      case .wrongMasterKey, .altered, .badLocation, .wrongSchema: throw input(error.description)
      default: throw failure(error.description)
      }
    }
  }
}
