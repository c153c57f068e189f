import Domain
import Foundation
import Household
import Store
import Testing
import Vocabulary

@Suite("Events are coded field by field, and every version ever written can be read for ever")
struct EventCodingTests {
  static let goldenFile = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/events-1.txt")

  /// One event of every stored name, with every optional field filled somewhere.
  static let samples: [FamilyEvent] = EventSamples.happenings.map {
    FamilyEvent(
      $0, by: Household.fem, onBehalfOf: Household.noa, at: Moment(Household.start, hour: 12),
      rules: RuleSetID("nl-2026"))
  }

  @Test("there is a sample of every stored name, and the names are as they were")
  func complete() {
    let names = Set(Self.samples.map { EventCoding.storedName(of: $0.happening) })
    #expect(names == Set(StoredName.allCases))
    #expect(Set(StoredName.allCases.map(\.name)).count == StoredName.allCases.count)
  }

  @Test("what is written is read back the same")
  func roundTrip() throws {
    for event in Self.samples { #expect(try EventCoding.decode(EventCoding.encode(event), at: event.at) == event) }
    let person = FamilyEvent(.started, by: .person(Household.mira), at: Moment(milliseconds: -5), rules: RuleSetID("x"))
    #expect(try EventCoding.decode(EventCoding.encode(person), at: person.at) == person)
  }

  @Test("the golden file of version 1 decodes to the same events, and today's bytes are the golden bytes")
  func golden() throws {
    let lines = Self.samples.map { event in
      EventCoding.storedName(of: event.happening).name + " " + hex(EventCoding.encode(event))
    }
    if ProcessInfo.processInfo.environment["SAMEN_WRITE_GOLDEN"] != nil {
      try (lines.joined(separator: "\n") + "\n").write(to: Self.goldenFile, atomically: true, encoding: .utf8)
    }
    let golden = try String(contentsOf: Self.goldenFile, encoding: .utf8).split(separator: "\n").map(String.init)
    #expect(golden == lines)
    for (line, event) in zip(golden, Self.samples) {
      let bytes = try #require(unhex(line.split(separator: " ")[1]))
      #expect(try EventCoding.decode(bytes, at: event.at) == event)
    }
  }

  @Test("a reader skips fields that it does not know")
  func skipping() throws {
    for event in Self.samples {
      // Field 500: a varint; field 501: three bytes; field 502: eight fixed bytes; field 503: four.
      let unknown: [UInt8] =
        [0xA0, 0x1F, 7] + [0xAA, 0x1F, 3, 1, 2, 3] + [0xB1, 0x1F] + [1, 2, 3, 4, 5, 6, 7, 8] + [0xBD, 0x1F, 1, 2, 3, 4]
      #expect(try EventCoding.decode(EventCoding.encode(event) + unknown, at: event.at) == event)
    }
  }

  @Test("cut or unknown bytes are an error that says what is wrong, and never a crash")
  func damage() throws {
    let event = try #require(Self.samples.first { EventCoding.storedName(of: $0.happening) == .consentGiven })
    let bytes = EventCoding.encode(event)
    for length in 0..<bytes.count {
      // Some cuts fall between fields: then a field is missing, or an optional one is gone.
      _ = try? EventCoding.decode(Array(bytes.prefix(length)), at: event.at)
    }
    #expect(throws: EventCodingError.unknownEvent(code: 999, version: 1)) {
      try EventCoding.decode([0x08, 0xE7, 0x07, 0x10, 0x01], at: event.at)
    }
    #expect(throws: EventCodingError.self) {
      try EventCoding.decode([0x0A, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], at: event.at)
    }
    var generator = SystemRandomNumberGenerator()
    let seed = generator.next()
    print("seed of the damaged bytes: \(seed)")
    var random = Seeded(state: seed)
    for _ in 0..<20_000 {
      let noise = (0..<Int.random(in: 0..<60, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      _ = try? EventCoding.decode(noise, at: event.at)
    }
  }

  @Test("words come back field by field")
  func words() throws {
    let words = Words(stored: Household.item("a"), [.body: "Zó is het 👩‍👧", .title: "", .answerProportion: "niet meer"])
    #expect(try EventCoding.decodeWords(EventCoding.encode(words), of: words.item) == words)
  }

  private func hex(_ bytes: [UInt8]) -> String { bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }

  private func unhex(_ text: some StringProtocol) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count % 2 == 0 else { return nil }
    return stride(from: 0, to: digits.count, by: 2).compactMap { place in
      UInt8(String(decoding: digits[place..<place + 2], as: UTF8.self), radix: 16)
    }
  }
}

private struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
