import NIOConcurrencyHelpers
import NIOCore

/// Wat de post antwoordt: three digits, and lines.
struct SMTPReply: Hashable, Sendable {
  let code: Int
  let lines: [String]
}

/// Hoort antwoorden, one after the other, and no more than a few ahead.
struct SMTPEar {
  let handler: SMTPReader
  private var replies: AsyncThrowingStream<SMTPReply, any Error>.Iterator

  init() {
    let (stream, source) = AsyncThrowingStream.makeStream(
      of: SMTPReply.self, bufferingPolicy: .bufferingOldest(8))
    handler = SMTPReader(source)
    replies = stream.makeAsyncIterator()
  }

  mutating func next() async throws -> SMTPReply {
    guard let reply = try await replies.next() else { throw SMTPTalk.NoWayOn() }
    return reply
  }

  /// Whatever does not begin with this digit leaves no way on.
  mutating func expect(_ digit: Int) async throws -> SMTPReply {
    let reply = try await next()
    guard reply.code / 100 == digit else { throw SMTPTalk.NoWayOn() }
    return reply
  }
}

/// Reads lines into replies. Whoever says too much is not listened to any longer.
final class SMTPReader: ChannelInboundHandler, RemovableChannelHandler, Sendable {
  typealias InboundIn = ByteBuffer

  private struct State {
    var line: [UInt8] = []
    var lines: [String] = []
    var length = 0
  }

  private static let most = 32_768
  private let state = NIOLockedValueBox(State())
  private let source: AsyncThrowingStream<SMTPReply, any Error>.Continuation

  init(_ source: AsyncThrowingStream<SMTPReply, any Error>.Continuation) { self.source = source }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let isReadable = state.withLockedValue { state in
      unwrapInboundIn(data).readableBytesView.allSatisfy { hear($0, &state) }
    }
    if !isReadable { context.close(promise: nil) }
  }

  func channelInactive(context: ChannelHandlerContext) {
    source.finish()
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    source.finish(throwing: error)
    context.close(promise: nil)
  }

  private func hear(_ byte: UInt8, _ state: inout State) -> Bool {
    state.length += 1
    guard byte == UInt8(ascii: "\n") else {
      if byte != UInt8(ascii: "\r") { state.line.append(byte) }
      return state.length <= Self.most
    }
    defer { state.line = [] }
    return end(String(decoding: state.line, as: UTF8.self), &state)
  }

  /// `250-more follows`, `250 the last`.
  private func end(_ line: String, _ state: inout State) -> Bool {
    guard line.utf8.count >= 3, let code = Int(line.prefix(3)), (200...599).contains(code) else { return false }
    let rest = line.dropFirst(3)
    state.lines.append(String(rest.dropFirst()))
    if rest.first == "-" { return true }
    source.yield(SMTPReply(code: code, lines: state.lines))
    state.lines = []
    state.length = 0
    return true
  }
}
