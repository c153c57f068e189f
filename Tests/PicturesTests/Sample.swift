/// Pictures made by hand, so that no library of ours is trusted to make what it is tested with.
enum Sample {
  /// A PNG whose lines are stored without compression.
  ///
  /// - Parameter isEmpty: says how large it is, and holds nothing.
  static func png(width: Int, height: Int, remark: String? = nil, isEmpty: Bool = false) -> [UInt8] {
    var raw: [UInt8] = []
    if !isEmpty {
      for line in 0..<height {
        raw.append(0)
        for column in 0..<width { raw += [UInt8(column & 255), UInt8(line & 255), 128] }
      }
    }
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    file += chunk("IHDR", word(width) + word(height) + [8, 2, 0, 0, 0])
    if let remark { file += chunk("tEXt", Array("Comment".utf8) + [0] + Array(remark.utf8)) }
    return file + chunk("IDAT", stored(raw)) + chunk("IEND", [])
  }

  private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    return word(data.count) + body + word(Int(crc(body)))
  }

  private static func word(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { crc, byte in
      (0..<8).reduce(crc ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
  }

  /// Zlib without compression.
  private static func stored(_ raw: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0x78, 0x01]
    var rest = raw[...]
    repeat {
      let block = rest.prefix(65_535)
      rest = rest.dropFirst(65_535)
      let size = UInt16(block.count)
      out += [rest.isEmpty ? 1 : 0, UInt8(size & 255), UInt8(size >> 8), UInt8(~size & 255), UInt8(~size >> 8)] + block
    } while !rest.isEmpty
    var (a, b): (UInt32, UInt32) = (1, 0)
    for byte in raw { a = (a + UInt32(byte)) % 65_521; b = (b + a) % 65_521 }
    return out + word(Int(b << 16 | a))
  }
}
