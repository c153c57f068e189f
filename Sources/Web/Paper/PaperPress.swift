import Foundation

/// Pers: makes a PDF of a page with a program of this machine, Debian's Chromium or else WeasyPrint.
///
/// The page goes in as a file in a folder that only this process may read, in memory where there is such a place; the
/// program reaches no network and has twenty seconds; the page itself forbids everything but its style. One at a time.
public actor PaperPress {
  public enum Failing: Error { case noProgram, tooSlow, noPage }

  private enum Program: Sendable {
    case chromium(String)
    case weasyPrint(String)
  }

  private let program: Program?
  public nonisolated let isThere: Bool

  /// - Parameter isAllowed: false where the same page must give the same bytes: a PDF holds the time.
  public init(isAllowed: Bool = true) {
    guard isAllowed else {
      program = nil
      isThere = false
      return
    }
    program =
      Self.find(["/usr/bin/chromium"]).map(Program.chromium)
      ?? Self.find(["/usr/bin/weasyprint", "/usr/local/bin/weasyprint"]).map(Program.weasyPrint)
    isThere = program != nil
  }

  private static func find(_ paths: [String]) -> String? {
    paths.first(where: FileManager.default.isExecutableFile(atPath:))
  }

  /// The bytes of the PDF.
  public func print(_ page: [UInt8]) async throws -> [UInt8] {
    guard let program else { throw Failing.noProgram }
    let folder = try Self.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (source, target) = (folder.appending(path: "plan.html"), folder.appending(path: "plan.pdf"))
    try Data(page).write(to: source)
    try await run(program, source, target, in: folder)
    guard let made = FileManager.default.contents(atPath: target.path), made.starts(with: Array("%PDF-".utf8)) else {
      throw Failing.noPage
    }
    return [UInt8](made)
  }

  private static func scratch() throws -> URL {
    let memory = URL(fileURLWithPath: "/dev/shm")
    let place =
      FileManager.default.isWritableFile(atPath: memory.path) ? memory : FileManager.default.temporaryDirectory
    let folder = place.appending(path: "samen-paper-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    return folder
  }

  private func run(_ program: Program, _ source: URL, _ target: URL, in folder: URL) async throws {
    let process = Process()
    switch program {
    case .chromium(let path):
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = [
        "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions",
        "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND",
        "--user-data-dir=\(folder.path)/profile", "--no-pdf-header-footer",
        "--export-tagged-pdf", "--print-to-pdf=\(target.path)",
      ]
      // As root Chromium's own sandbox refuses to start.
      if getuid() == 0 { process.arguments?.append("--no-sandbox") }
      process.arguments?.append(source.path)
    case .weasyPrint(let path):
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = ["--pdf-variant", "pdf/ua-1", source.path, target.path]
    }
    process.currentDirectoryURL = folder
    process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TMPDIR": folder.path]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try await Self.finish(process)
  }

  private static func finish(_ process: Process) async throws {
    let id = try await withCheckedThrowingContinuation { (started: CheckedContinuation<Int32, any Error>) in
      do {
        try process.run()
        started.resume(returning: process.processIdentifier)
      } catch { started.resume(throwing: error) }
    }
    for _ in 0..<200 {
      if !process.isRunning { return }
      try await Task.sleep(for: .milliseconds(100))
    }
    kill(id, SIGKILL)
    throw Failing.tooSlow
  }
}
