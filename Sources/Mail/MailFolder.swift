import FoundationEssentials
public import Vocabulary

/// Een map in plaats van de post, for a demo: each letter is a file that one can read.
public struct MailFolder: Sendable {
  private let path: String
  private let from: MailAddress

  public init(_ path: String, from: MailAddress) {
    self.path = path
    self.from = from
  }

  /// A letter that comes again takes its own place.
  public func carry(_ letter: Letter) async -> Carried {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try Data(MailMessage(letter, from: from).bytes)
        .write(to: URL(filePath: "\(path)/\(letter.id).eml"), options: .atomic)
      return .taken
    } catch { return .later }
  }
}
