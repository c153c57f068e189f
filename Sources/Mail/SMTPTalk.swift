import NIOCore
import Vocabulary

/// Gesprek met de post (RFC 5321, 3207, 4954): one letter, from the greeting to the last full stop.
///
/// A login goes over TLS only, unless the other is this machine.
struct SMTPTalk {
  private let channel: any Channel
  private let server: MailServer

  init(_ channel: any Channel, server: MailServer) {
    self.channel = channel
    self.server = server
  }

  /// Something was answered that leaves no way on: try again later.
  struct NoWayOn: Error {}

  func carry(_ message: MailMessage, hearing ear: SMTPEar) async throws -> Carried {
    var ear = ear
    _ = try await ear.expect(2)
    var offers = try await hello(&ear)
    if !server.isTLS, offers.contains(where: { $0.uppercased() == "STARTTLS" }) {
      try await say("STARTTLS", &ear, 2)
      // Whatever was sent along in the clear goes with this ear.
      try await channel.pipeline.removeHandler(ear.handler).get()
      ear = try await encrypted()
      offers = try await hello(&ear)
      try await logIn(offers, isSafe: true, &ear)
    } else {
      try await logIn(offers, isSafe: server.isTLS || isThisMachine, &ear)
    }
    return try await hand(over: message, &ear)
  }

  private var isThisMachine: Bool {
    switch channel.remoteAddress?.ipAddress {
    case "127.0.0.1", "::1": true
    default: false
    }
  }

  /// A new ear, behind TLS.
  private func encrypted() async throws -> SMTPEar {
    let ear = SMTPEar()
    let (handler, channel, server) = (ear.handler, channel, server)
    try await channel.eventLoop.submit {
      try server.encrypt(channel)
      try channel.pipeline.syncOperations.addHandler(handler)
    }.get()
    return ear
  }

  /// What the other offers.
  private func hello(_ ear: inout SMTPEar) async throws -> [String] {
    try await say("EHLO \(server.from.domain)", &ear, 2).lines
  }

  private func logIn(_ offers: [String], isSafe: Bool, _ ear: inout SMTPEar) async throws {
    guard let login = server.login else { return }
    guard isSafe, let line = offers.first(where: { $0.uppercased().hasPrefix("AUTH ") }) else { throw NoWayOn() }
    let ways = Set(line.uppercased().split(separator: " ").dropFirst())
    if ways.contains("PLAIN") {
      try await say("AUTH PLAIN \(base64("\0\(login.user)\0\(login.password)"))", &ear, 2)
    } else if ways.contains("LOGIN") {
      try await say("AUTH LOGIN", &ear, 3)
      try await say(base64(login.user), &ear, 3)
      try await say(base64(login.password), &ear, 2)
    } else {
      throw NoWayOn()
    }
  }

  private func hand(over message: MailMessage, _ ear: inout SMTPEar) async throws -> Carried {
    try await say("MAIL FROM:<\(message.from)>", &ear, 2)
    let taker = try await ask("RCPT TO:<\(message.letter.to)>", &ear)
    // Only this answer is about the address, and not where it is about relaying or signing in: that is mended here.
    let isAboutUs = [530, 535, 554].contains(taker.code) || taker.lines.first?.hasPrefix("5.7.") == true
    if taker.code / 100 == 5, !isAboutUs { return .never }
    guard taker.code / 100 == 2 else { throw NoWayOn() }
    try await say("DATA", &ear, 3)
    try await send(stuffed(message.bytes) + Array(".\r\n".utf8))
    _ = try await ear.expect(2)
    // It is theirs now; how they say goodbye changes nothing.
    try? await send(Array("QUIT\r\n".utf8))
    return .taken
  }

  /// A full stop at the beginning of a line is doubled.
  private func stuffed(_ bytes: [UInt8]) -> [UInt8] {
    var (stuffed, isStart) = ([UInt8](), true)
    for byte in bytes {
      if isStart, byte == UInt8(ascii: ".") { stuffed.append(byte) }
      stuffed.append(byte)
      isStart = byte == UInt8(ascii: "\n")
    }
    return stuffed
  }

  @discardableResult
  private func say(_ line: String, _ ear: inout SMTPEar, _ wanted: Int) async throws -> SMTPReply {
    try await send(Array("\(line)\r\n".utf8))
    return try await ear.expect(wanted)
  }

  private func ask(_ line: String, _ ear: inout SMTPEar) async throws -> SMTPReply {
    try await send(Array("\(line)\r\n".utf8))
    return try await ear.next()
  }

  private func send(_ bytes: [UInt8]) async throws {
    try await channel.writeAndFlush(channel.allocator.buffer(bytes: bytes)).get()
  }
}

/// As RFC 4648 writes it.
private func base64(_ text: String) -> String {
  let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  let bytes = Array(text.utf8)
  return stride(from: 0, to: bytes.count, by: 3).map { start in
    let part = bytes[start..<min(start + 3, bytes.count)]
    let bits = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
    let four = (0..<4).map { place in place <= part.count ? letters[bits >> (18 - 6 * place) & 63] : "=" }
    return String(four)
  }.joined()
}
