/// Tekening: a picture that somebody sent, looked at and made anew before anything of it is kept.
///
/// Debian's libvips does the work, in a process of its own that may use little and is cut off in time. What comes out is a
/// JPEG of our own making: no metadata, no more than 1600 pixels a side and 400 KB.
public struct PictureDesk: Sendable {
  /// The largest file that may be sent, in bytes.
  public static let sentLimit = 5 * 1_024 * 1_024
  /// The largest file that is kept, in bytes.
  public static let keptLimit = 400 * 1_024
  /// More pixels than this are no drawing and no photo of one.
  static let pixelLimit = 40_000_000

  private let tool: String
  private let header: String

  /// - Parameter folder: where the programs of `libvips-tools` stand.
  public init(folder: String = "/usr/bin") {
    tool = folder + "/vipsthumbnail"
    header = folder + "/vipsheader"
  }

  /// Side and quality, from fine to coarse: the first that fits is kept.
  private static let attempts = [(1_600, 82), (1_600, 60), (1_200, 60), (800, 55)]

  /// - Returns: the JPEG to keep.
  public func remade(_ sent: [UInt8]) async throws(PictureFlaw) -> [UInt8] {
    if sent.isEmpty { throw .missing }
    if sent.count > Self.sentLimit { throw .tooLarge }
    guard PictureType(sent) != nil else { throw .notAPicture }
    guard Confined.isThere(tool), Confined.isThere(header) else { throw .unavailable }
    try await measure(sent)
    for (side, quality) in Self.attempts {
      let options = [
        "stdin[fail_on=truncated]", "--size", "\(side)x\(side)>", "-o", ".jpg[Q=\(quality),strip,background=255]",
      ]
      let made = await Confined.run(tool, options, input: sent)
      guard let made, PictureType(made) == .jpeg else { throw .notAPicture }
      if made.count <= Self.keptLimit { return made }
    }
    throw .tooLarge
  }

  /// A small file may unfold into a picture as large as a house: it is measured before it is opened.
  private func measure(_ sent: [UInt8]) async throws(PictureFlaw) {
    var pixels = 1
    for field in ["width", "height"] {
      let answer = await Confined.run(header, ["-f", field, "stdin"], input: sent)
      guard let answer, let side = Int(String(decoding: answer, as: UTF8.self).filter(\.isNumber)), side > 0 else {
        throw .notAPicture
      }
      guard side <= 100_000 else { throw .tooLarge }
      pixels *= side
    }
    if pixels > Self.pixelLimit { throw .tooLarge }
  }
}

/// What is wrong with a picture.
public enum PictureFlaw: Error, Hashable, Sendable {
  case missing
  case tooLarge
  /// Broken, cut off, or something else than it says.
  case notAPicture
  /// The program that looks at pictures is not installed here.
  case unavailable
}

/// The kinds that are taken, by how the file begins and not by what it is called.
enum PictureType: Sendable {
  case jpeg, png, webp

  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if bytes.count > 12, bytes.starts(with: Array("RIFF".utf8)), bytes[8..<12].elementsEqual("WEBP".utf8) {
      self = .webp
    } else {
      return nil
    }
  }
}
