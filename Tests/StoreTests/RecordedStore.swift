import Recorder

@testable import Store

extension Recorder {
  /// A store on this bed, whose statements on both databases are remembered.
  static func store(_ bed: Bed) async throws -> (store: Store, recorder: Recorder, keys: Recorder) {
    let (main, keys) = (Recorder(try await bed.main.open()), Recorder(try await bed.keys.open()))
    let store = try await Store.open(main, keys, master: bed.master, at: noon, sealing: .on)
    return (store, main, keys)
  }
}
