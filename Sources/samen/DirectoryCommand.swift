import ArgumentParser
import Casework
import Foundation
import Store

/// `samen directory`: the directory of help, in and out.
struct DirectoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "directory", abstract: "Brings offerings of help in, or writes them to a file.",
    subcommands: [Import.self, Export.self, Example.self])

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Reads HSDS 3 (JSON) or CSV. Good rows stay, each refused row is named; the same file twice is once.")

    @OptionGroup var store: StoreOptions

    @Option(help: "hsds or csv; by default what the file is called after.", transform: OfferingFormat.init(named:))
    var format: OfferingFormat?

    @Argument(help: "The file.")
    var file: String

    func run() async throws {
      let format = try format ?? OfferingFormat(ofFile: file)
      let bytes = try readAtMost(Casework.largestOfferingFile, of: file)
      let store = try await store.open()
      let report: OfferingImport
      do {
        report = try await Failure.ofStore { try await Casework(store).importOfferings(bytes, as: format) }
      } catch let error as OfferingFileError {
        await store.close()
        throw Failure.input("\(file): \(error)")
      }
      await store.close()
      print("\(report.kept) offerings kept, \(report.refused) rows refused.")
      for problem in report.problems { FileHandle.standardError.write(Data("\(file), \(problem)\n".utf8)) }
      if report.refused > 0 { throw ExitCode(65) }
    }

    /// Never more than that in memory, also of a file without an end.
    private func readAtMost(_ limit: Int, of path: String) throws -> [UInt8] {
      guard let handle = FileHandle(forReadingAtPath: path), let data = try? handle.read(upToCount: limit + 1) else {
        throw Failure.input("\(path): expected a file that can be read")
      }
      guard data.count <= limit else {
        throw Failure.input("\(path): expected at most \(limit / 1_048_576) MB; divide it over several files")
      }
      return [UInt8](data)
    }
  }

  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Writes all offerings to standard output.")

    @OptionGroup var store: StoreOptions

    @Option(help: "hsds or csv.", transform: OfferingFormat.init(named:))
    var format: OfferingFormat = .hsds

    func run() async throws {
      let store = try await store.open()
      let bytes = try await Failure.ofStore { try await Casework(store).exportOfferings(as: format) }
      await store.close()
      FileHandle.standardOutput.write(Data(bytes))
    }
  }
}

extension DirectoryCommand {
  /// To look at, and to try an import with.
  struct Example: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the made-up directory of the demo to standard output.")

    @Option(help: "hsds or csv.", transform: OfferingFormat.init(named:))
    var format: OfferingFormat = .hsds

    func run() async throws {
      let store = try await Store.temporary()
      let casework = Casework(store)
      try await casework.importDemoDirectory()
      let bytes = try await casework.exportOfferings(as: format)
      await store.close()
      FileHandle.standardOutput.write(Data(bytes))
    }
  }
}

extension OfferingFormat {
  init(named name: String) throws {
    guard let format = OfferingFormat(rawValue: name) else { throw Failure.usage("--format: expected hsds or csv.") }
    self = format
  }

  init(ofFile path: String) throws {
    if path.hasSuffix(".json") { self = .hsds; return }
    if path.hasSuffix(".csv") { self = .csv; return }
    throw Failure.usage("--format: expected hsds or csv.")
  }
}
