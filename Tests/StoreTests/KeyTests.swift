import Glibc
import Testing
import Vocabulary

@testable import Store

@Suite("Keys")
struct KeyTests {
  @Test("a master key is written and read as one line")
  func text() throws {
    let key = MasterKey.new(epoch: 12)
    let read = try MasterKey(text: "\n \(key.text)\n")
    #expect(read.text == key.text)
    #expect(read.epoch == 12)
    #expect(MasterKey.new().text != MasterKey.new().text)
    let digits = String(repeating: "0", count: 64)
    for wrong in ["", "samen-master-key:1:00", "samen-master-key:0:\(digits)", "key:1:\(digits)", digits] {
      #expect(throws: StoreError.self) { try MasterKey(text: wrong) }
    }
  }

  @Test("a master key file that others may read is refused")
  func fileModes() throws {
    let folder = try scratchFolder()
    let (path, key) = (folder + "/key", MasterKey.new())
    write(Array(key.text.utf8), to: path)
    chmod(path, 0o600)
    #expect(try MasterKey.load(file: path).text == key.text)
    for mode: mode_t in [0o604, 0o640, 0o620] {
      chmod(path, mode)
      #expect(throws: StoreError.self) { try MasterKey(file: path) }
    }
    unlink(path)
    #expect(throws: StoreError.self) { try MasterKey(file: path) }
    rmdir(folder)
  }

  @Test("a wrong master key opens nothing", arguments: Engine.allCases)
  func wrongKey(_ engine: Engine) async throws {
    try await withStore(engine) { _, bed in
      for wrong in [MasterKey.new(), MasterKey.new(epoch: 2)] {
        do {
          _ = try await Store.open(database: bed.main, keys: bed.keys, master: wrong)
          Issue.record("opened with a wrong key")
        } catch StoreError.wrongMasterKey {}
      }
      try await bed.open().close()
    }
  }

  @Test("the key store of other families is refused", arguments: Engine.allCases)
  func otherKeys(_ engine: Engine) async throws {
    try await withStore(engine) { store, bed in
      _ = try await store.family(events: 1)
      try await withStore(engine) { _, other in
        await #expect(throws: StoreError.wrongSchema("the keys of these families are not in this key store")) {
          try await Store.open(database: bed.main, keys: other.keys, master: other.master)
        }
      }
    }
  }

  @Test("a key is durable before it is given, and never given twice", arguments: Engine.allCases)
  func taking(_ engine: Engine) async throws {
    try await withStore(engine) { store, bed in
      let taken = try await concurrently(200) { _ in try await store.keys.take().id }
      #expect(Set(taken).count == 200)
      let stored = try await raw(bed, keys: true) { connection in
        try connection.rows("SELECT id FROM data_key").map { try $0.identifier(0, DataKeyID.self) }
      }
      #expect(Set(stored).isSuperset(of: taken))
      #expect(try await store.keys.open(taken).count == 200)
      try await store.keys.destroy(Array(taken.prefix(150)))
      #expect(try await store.keys.open(taken).count == 50)
    }
  }

  @Test("after a rotation a backup of the keys cannot be read with the new key", arguments: Engine.allCases)
  func rotation(_ engine: Engine) async throws {
    try await withStore(engine) { store, bed in
      let (family, items) = try await store.family(events: 3)
      let backup = try await backUp(bed)
      try await store.log.destroyWords(family, item: items[0])
      let new = MasterKey.new(epoch: 2)
      let rotation = try await store.keys.rotate(to: new, at: noon)
      #expect(rotation.epoch == 2)
      #expect(rotation.keys >= 3)
      #expect(try await store.keys.epochStarted() == noon)
      // The same process works on, and a new one needs the new key.
      #expect(try await store.log.words(of: family, items: items).count == 2)
      #expect(try await store.log.append(family: family, expecting: 3, entries: [entry("x")]) == .appended(version: 4))
      let reopened = try await Store.open(database: bed.main, keys: bed.keys, master: new)
      #expect(try await reopened.log.words(of: family, items: items).count == 2)
      await reopened.close()
      await #expect(throws: StoreError.self) { try await bed.open() }
      try await restore(backup, bed)
      await #expect(throws: StoreError.self) {
        try await Store.open(database: bed.main, keys: bed.keys, master: new)
      }
      // The control: the old master key still reads the backup, which is why it must be destroyed.
      let old = try await KeyStore(bed.keys, master: bed.master, at: noon)
      #expect(try await old.open(backup.map(\.id)).count == backup.count)
      await old.close()
    }
  }

  @Test("a process with the old master key can neither add nor open keys", arguments: Engine.allCases)
  func oldProcess(_ engine: Engine) async throws {
    try await withStore(engine) { store, bed in
      let (family, _) = try await store.family(events: 1)
      let other = try await bed.open()
      _ = try await store.keys.rotate(to: .new(epoch: 2), at: noon)
      await #expect(throws: StoreError.self) { try await other.log.load(family) }
      do {
        for _ in 0..<40 { _ = try await other.keys.take() }
        Issue.record("a key was added under an epoch that is over")
      } catch StoreError.wrongMasterKey {}
      #expect(try await store.log.load(family).count == 1)
      await other.close()
    }
  }

  private struct Wrapped: Sendable {
    let id: DataKeyID
    let wrapped: [UInt8]
  }

  private func backUp(_ bed: Bed) async throws -> [Wrapped] {
    try await raw(bed, keys: true) { connection in
      try connection.rows("SELECT id, wrapped FROM data_key").map {
        Wrapped(id: try $0.identifier(0), wrapped: try $0.blob(1))
      }
    }
  }

  /// Puts the keys back as a restored backup would have them.
  private func restore(_ backup: [Wrapped], _ bed: Bed) async throws {
    let proof = try bed.master.proof()
    try await raw(bed, keys: true) { connection in
      try connection.run("DELETE FROM data_key")
      try connection.run("DELETE FROM epoch")
      try connection.run("INSERT INTO epoch VALUES (1, $1, 0)", [.blob(proof)])
      for key in backup {
        try connection.run("INSERT INTO data_key VALUES ($1, 1, $2)", [.id(key.id), .blob(key.wrapped)])
      }
    }
  }
}
