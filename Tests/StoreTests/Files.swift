import Glibc

@testable import Store

func files(in folder: String) -> [String] {
  guard let handle = opendir(folder) else { return [] }
  defer { closedir(handle) }
  var files: [String] = []
  while let entry = readdir(handle) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { files.append(folder + "/" + name) }
  }
  return files
}

/// Empty when the file cannot be read, as when the server removed it a moment ago.
func contents(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "r") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 1 << 20)
  while case let count = fread(&part, 1, part.count, file), count > 0 { bytes.append(contentsOf: part.prefix(count)) }
  return bytes
}

func write(_ bytes: [UInt8], to path: String) {
  guard let file = fopen(path, "w") else { return }
  fwrite(bytes, 1, bytes.count, file)
  fclose(file)
}

func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
  guard let first = wanted.first, bytes.count >= wanted.count else { return false }
  return bytes.withUnsafeBytes { bytes in
    guard let base = bytes.baseAddress else { return false }
    var start = 0
    while start <= bytes.count - wanted.count,
      let hit = memchr(base + start, Int32(first), bytes.count - wanted.count - start + 1)
    {
      if memcmp(hit, wanted, wanted.count) == 0 { return true }
      start = base.distance(to: hit) + 1
    }
    return false
  }
}

/// Every file in which the engine keeps what stands in these databases, its write-ahead log among them.
func engineFiles(_ bed: Bed) async throws -> [String] {
  switch bed.engine {
  case .sqlite: return files(in: bed.folder)
  case .postgres:
    var folders: Set<String> = []
    for location in [bed.main, bed.keys] {
      let database = try await location.open()
      let rows = try await database.read { connection in
        try connection.rows(
          """
          SELECT current_setting('data_directory'), oid::text FROM pg_database WHERE datname = current_database()
          """)
      }
      await database.close()
      guard let row = rows.first else { continue }
      let data = try row.text(0)
      folders.formUnion(["\(data)/pg_wal", "\(data)/global", "\(data)/base/\(try row.text(1))"])
    }
    return folders.flatMap(files(in:))
  }
}

/// The engine's files that hold these bytes.
func filesHolding(_ wanted: [UInt8], _ bed: Bed) async throws -> [String] {
  // What the server still holds in memory goes to its files first.
  if bed.engine == .postgres { try await onServer("CHECKPOINT") }
  return try await engineFiles(bed).filter { contains(contents($0), wanted) }
}
