import ArgumentParser
import Casework
import Foundation

/// How a command ends when it cannot go on: a sentence on stderr, and 64 for wrong use, 65 for bad input, 1 for the rest.
enum Failure {
  static func usage(_ sentence: String) -> ExitCode { ended(sentence, ExitCode(64)) }
  static func input(_ sentence: String) -> ExitCode { ended(sentence, ExitCode(65)) }
  static func failure(_ sentence: String) -> ExitCode { ended(sentence, ExitCode(1)) }

  /// Names the file in front of what is wrong in it.
  static func naming<Value>(_ file: String, _ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as CaseFileError { throw input("\(file): \(error)") }
  }

  /// A line for who keeps the program running; it goes on.
  static func note(_ sentence: String) { FileHandle.standardError.write(Data("samen: \(sentence)\n".utf8)) }

  private static func ended(_ sentence: String, _ code: ExitCode) -> ExitCode {
    note(sentence)
    return code
  }
}

/// Reads a whole file; a file that cannot be read is bad input.
func readBytes(_ path: String) throws -> [UInt8] {
  guard let data = FileManager.default.contents(atPath: path) else {
    throw Failure.input("\(path): expected a file that can be read")
  }
  return [UInt8](data)
}

/// Says something at once, also where standard output is a pipe or a file.
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
