import Configuration
import Foundation
import Pages

/// The telephone numbers of *Hulp nu*: from a file of the installation, or the national ones.
enum HelpLines {
  static func read(_ option: String?) throws -> HelpNumbers {
    let environment = ConfigReader(provider: EnvironmentVariablesProvider())
    guard let path = option ?? environment.string(forKey: "samen.help.lines") else { return HelpNumbers() }
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw Failure.input("\(path): expected a file of text that can be read")
    }
    do throws(HelpNumbersFlaw) { return try HelpNumbers(text) } catch {
      throw Failure.input("\(path), line \(error.line): expected \(error.expected)")
    }
  }
}
