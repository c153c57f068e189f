/// Writes a page as UTF-8 into one buffer. What is escaped, and how, is decided here and nowhere else.
public struct HTMLWriter: Sendable {
  public private(set) var bytes: [UInt8] = []

  /// - Parameter capacity: most of our pages fit, so that the buffer never moves.
  public init(capacity: Int = 24_576) { if capacity > 0 { bytes.reserveCapacity(capacity) } }

  /// Our own markup, as it stands in the source code.
  public mutating func markup(_ markup: StaticString) {
    if markup.hasPointerRepresentation {
      bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    } else {
      bytes.append(contentsOf: String(describing: markup).utf8)
    }
  }

  /// What was written elsewhere.
  public mutating func append(_ other: HTMLWriter) { bytes.append(contentsOf: other.bytes) }

  /// Text between tags.
  public mutating func text(_ text: String) { append(text, quotes: false) }

  /// A value between double quotes.
  public mutating func value(_ text: String) { append(text, quotes: true) }

  private mutating func append(_ text: String, quotes: Bool) {
    var text = text
    text.withUTF8 { utf8 in
      var copied = 0
      for place in utf8.indices {
        guard let entity = HTMLWriter.entity(for: utf8[place], quotes: quotes) else { continue }
        bytes.append(contentsOf: utf8[copied..<place])
        markup(entity)
        copied = place + 1
      }
      bytes.append(contentsOf: utf8[copied...])
    }
  }

  @inline(__always)
  private static func entity(for byte: UInt8, quotes: Bool) -> StaticString? {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: quotes ? "&quot;" : nil
    default: nil
    }
  }
}

extension HTML {
  /// The content as UTF-8.
  public func rendered() -> [UInt8] {
    var page = HTMLWriter()
    render(into: &page)
    return page.bytes
  }

  /// The content as text, for tests.
  public var html: String { String(decoding: rendered(), as: UTF8.self) }
}
