import Testing

@testable import Pictures

@Suite("A picture that was sent is made anew, and what is none is refused")
struct PictureTests {
  private let desk = PictureDesk()

  private func flaw(_ bytes: [UInt8]) async -> PictureFlaw? {
    do throws(PictureFlaw) {
      _ = try await desk.remade(bytes)
      return nil
    } catch { return error }
  }

  @Test("a drawing becomes a small JPEG of our own")
  func drawing() async throws {
    let made = try await desk.remade(Sample.png(width: 1_800, height: 900))
    #expect(PictureType(made) == .jpeg && made.count <= PictureDesk.keptLimit)
    let size = await Confined.run("/usr/bin/vipsheader", ["-f", "width", "stdin"], input: made)
    #expect(size.map { String(decoding: $0, as: UTF8.self) } == "1600\n")
  }

  @Test("where it was taken, and by whom, is gone")
  func metadata() async throws {
    let sent = Sample.png(width: 40, height: 40, remark: "Lindelaan 4, 52.1 N 5.1 E")
    #expect(String(decoding: sent, as: UTF8.self).contains("Lindelaan"))
    let made = try await desk.remade(sent)
    #expect(!String(decoding: made, as: UTF8.self).contains("Lindelaan"))
    #expect(!made.contains(sequence: Array("Exif".utf8)))
  }

  @Test("what is empty, cut off, in disguise, a drawing in SVG, or unfolds without end is refused")
  func refused() async {
    let good = Sample.png(width: 300, height: 300)
    #expect(await flaw([]) == .missing)
    #expect(await flaw(Array(good.prefix(good.count / 2))) == .notAPicture)
    #expect(await flaw(Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)) == .notAPicture)
    #expect(await flaw(Array("%PDF-1.7".utf8)) == .notAPicture)
    #expect(await flaw([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Array("<script>".utf8)) == .notAPicture)
    #expect(await flaw([0xFF, 0xD8, 0xFF] + good.dropFirst(3)) == .notAPicture)
    #expect(await flaw(Sample.png(width: 20_000, height: 20_000, isEmpty: true)) == .tooLarge)
    #expect(await flaw(good + [UInt8](repeating: 0, count: PictureDesk.sentLimit)) == .tooLarge)
  }

  @Test("without the program nothing is taken")
  func unavailable() async {
    let nowhere = PictureDesk(folder: "/nowhere")
    await #expect(throws: PictureFlaw.unavailable) { try await nowhere.remade(Sample.png(width: 9, height: 9)) }
  }

  @Test("a program that never ends is cut off")
  func cutOff() async {
    #expect(await Confined.run("/usr/bin/yes", [], input: []) == nil)
  }
}

extension Array where Element == UInt8 {
  func contains(sequence: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: sequence) }
  }
}
