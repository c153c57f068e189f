/// Where a link leads: a place in this product, in this page, a telephone, or a site over https; nothing that runs.
public struct Address: Hashable, Sendable {
  public let text: String

  private init(unchecked text: String) { self.text = text }

  /// A path in this product. Anything that could name another server becomes the welcome page.
  public init(path: String) {
    let local = path.hasPrefix("/") && !path.hasPrefix("//") && !path.utf8.contains(0x5C)
    self.init(unchecked: local ? path : "/")
  }

  public static func fragment(_ id: String) -> Address { Address(unchecked: "#" + id) }

  /// Digits and a plus sign of the number; what people put between them is for reading.
  public static func phone(_ number: String) -> Address {
    Address(unchecked: "tel:" + number.filter { $0.isASCII && ($0.isNumber || $0 == "+") })
  }

  /// Nil unless it is an address over https.
  public static func site(_ text: String) -> Address? {
    text.hasPrefix("https://") ? Address(unchecked: text) : nil
  }
}
