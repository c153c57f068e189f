import Crypto
import FoundationEssentials
import Glibc

/// The key that wraps all data keys. It lives in a file or the environment, never in a database.
/// Each rotation has a new one, of the next epoch.
public struct MasterKey: Sendable {
  /// Counts from 1.
  public let epoch: Int
  let key: SymmetricKey

  public static let variable = "SAMEN_MASTER_KEY"
  private static let heading = "samen-master-key"

  /// A new random key.
  public static func new(epoch: Int = 1) -> MasterKey { MasterKey(epoch: epoch, key: SymmetricKey(size: .bits256)) }

  private init(epoch: Int, key: SymmetricKey) {
    self.epoch = epoch
    self.key = key
  }

  /// Reads `samen-master-key:EPOCH:64 hexadecimal digits`; white space around it is ignored.
  public init(text: String) throws(StoreError) {
    let parts = text.split(whereSeparator: \.isWhitespace).first?.split(separator: ":") ?? []
    guard parts.count == 3, parts[0] == Self.heading, let epoch = Int(parts[1]), epoch >= 1,
      let bytes = [UInt8](hexadecimal: parts[2]), bytes.count == 32
    else { throw .badMasterKey("expected '\(Self.heading):EPOCH:' and 64 hexadecimal digits") }
    self.init(epoch: epoch, key: SymmetricKey(data: bytes))
  }

  /// Reads a file. Refuses one that others than its owner may read or write.
  public init(file path: String) throws(StoreError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .badMasterKey("cannot open \(path) (error \(errno))") }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & 0o077 == 0 else {
      throw .badMasterKey("others can read or change \(path); run: chmod 600 \(path)")
    }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = Glibc.read(file, &bytes, bytes.count)
    try self.init(text: String(decoding: bytes.prefix(max(0, count)), as: UTF8.self))
  }

  /// From the file when one is named, else from the environment variable `SAMEN_MASTER_KEY`.
  public static func load(file: String?) throws(StoreError) -> MasterKey {
    if let file { return try MasterKey(file: file) }
    guard let text = getenv(variable).map({ String(cString: $0) }) else {
      throw .badMasterKey("name a file, or set \(variable)")
    }
    return try MasterKey(text: text)
  }

  /// The one line that a key file holds. Secret.
  public var text: String {
    let digits = key.withUnsafeBytes { [UInt8]($0) }.hexadecimal
    return "\(Self.heading):\(epoch):\(digits)"
  }
}

extension [UInt8] {
  /// Nil unless the text consists of pairs of lower-case or upper-case digits.
  init?(hexadecimal text: some StringProtocol) {
    let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count == text.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
    self = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }

  var hexadecimal: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
