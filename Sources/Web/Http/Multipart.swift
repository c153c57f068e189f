/// What a form sent.
enum SentBody: Equatable, Sendable {
  case form([String: [String]], picture: [UInt8] = [])
  /// More than a picture may have.
  case tooLarge
  case unreadable
}

/// Reads `multipart/form-data` (RFC 7578): short fields, and at most one file.
enum Multipart {
  static func boundary(_ contentType: String?) -> [UInt8]? {
    guard let contentType, contentType.lowercased().hasPrefix("multipart/form-data"),
      let start = contentType.firstRange(of: "boundary=")
    else { return nil }
    let value = contentType[start.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" && $0 != " " }
    return (1...70).contains(value.utf8.count) ? Array("--".utf8) + value.utf8 : nil
  }

  /// Nil for a body that is no such form, has more than fifty parts, or a field that is no text.
  static func parse(_ body: [UInt8], _ boundary: [UInt8]) -> (fields: [String: [String]], file: [UInt8])? {
    let places = places(of: boundary, in: body)
    guard places.count >= 2, places.count <= 51 else { return nil }
    var fields: [String: [String]] = [:]
    var file: [UInt8] = []
    for (start, end) in zip(places, places.dropFirst()) {
      // A line break after the boundary, and one before the next.
      let first = start + boundary.count + 2
      guard first <= end - 2, let part = Part(body[first..<end - 2]) else { return nil }
      if part.isFile {
        file = Array(part.content)
      } else {
        guard let value = String(validating: part.content, as: UTF8.self) else { return nil }
        fields[part.name, default: []].append(value)
      }
    }
    return (fields, file)
  }

  private struct Part {
    let name: String
    let isFile: Bool
    let content: ArraySlice<UInt8>

    init?(_ bytes: ArraySlice<UInt8>) {
      let gap: [UInt8] = [13, 10, 13, 10]
      guard let split = bytes.prefix(2_048).indices.first(where: { bytes[$0...].starts(with: gap) }) else { return nil }
      guard let head = String(validating: bytes[..<split], as: UTF8.self), let start = head.firstRange(of: " name=\"")
      else {
        return nil
      }
      name = String(head[start.upperBound...].prefix { $0 != "\"" })
      isFile = head.contains("filename=")
      content = bytes[(split + gap.count)...]
    }
  }

  private static func places(of boundary: [UInt8], in body: [UInt8]) -> [Int] {
    guard let first = boundary.first else { return [] }
    var places: [Int] = []
    var place = 0
    while let next = body[place...].firstIndex(of: first) {
      if body[next...].starts(with: boundary) { places.append(next) }
      place = next + 1
    }
    return places
  }
}
