import Domain
import HTTPTypes
import Pages
import Testing
import Vocabulary

@testable import Casework
@testable import Store
@testable import Web

@Suite("A drawing is checked, sealed like words, seen by sight alone, and gone when it is destroyed")
struct DrawingTests {
  private let a = Cast.a
  private var site: Site { .family(a.family, .newDrawing) }

  private func send(_ browser: inout Browser, _ file: [UInt8], to site: Site? = nil) async throws -> Answer {
    let site = site ?? self.site
    _ = try await browser.get(site)
    let fields = [("csrf", browser.csrf), ("sleutel", browser.key), ("woorden", "Ons huis en de zon")]
    var body: [UInt8] = []
    for (name, value) in fields {
      body += Array("--grens\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
    }
    body += Array("--grens\r\nContent-Disposition: form-data; name=\"tekening\"; filename=\"a.png\"\r\n".utf8)
    body += Array("Content-Type: image/png\r\n\r\n".utf8) + file + Array("\r\n--grens--\r\n".utf8)
    return try await browser.send(
      .post, site.path, body, headers: ["Content-Type": "multipart/form-data; boundary=grens"])
  }

  private func drawing(in house: House) async throws -> (item: ItemID, picture: ItemID) {
    let family = try #require(try await house.casework.family(a.family))
    let newest = try #require(family.items.last { family.pictures[$0.id] != nil })
    return (newest.id, try #require(family.pictures[newest.id]))
  }

  @Test("a child draws; who may see it gets a JPEG that is kept nowhere on the way, and the others nothing")
  func drawn() async throws {
    try await withDemo { house in
      var child = try await house.browser(of: a.party("daan"))
      let sent = PackageResources.drawing_jpg
      #expect(try await send(&child, sent).location?.hasSuffix("gedaan=tekening") == true)
      let drawing = try await drawing(in: house)
      let place = Site.family(a.family, .picture(drawing.item))
      // Told by a child under 12: the holders of authority see it, a teacher does not.
      for (who, status) in [("daan", 200), ("samira", 200), ("ruben", 200), ("noor", 404), ("marit", 404)] {
        var browser = try await house.browser(of: a.party(who))
        let answer = try await browser.get(place)
        #expect(answer.status == status, "\(who)")
        expectSafeHeaders(answer, of: place)
        if status == 200 {
          #expect(answer["content-type"] == ["image/jpeg"] && answer.body.starts(with: [0xFF, 0xD8]))
        }
      }
      #expect(try await child.get(.family(a.family, .story)).text.contains("alt=\"Ons huis en de zon\""))
    }
  }

  @Test("one's own year ahead can be drawn: seen as its words are, and nobody draws it for somebody else")
  func yearAhead() async throws {
    try await withDemo { house in
      var youth = try await house.browser(of: a.party("noor"))
      let site = Site.family(a.family, .evaluation(.drawAhead))
      #expect(try await send(&youth, Array("GIF89a".utf8), to: site).status == 422)
      #expect(
        try await send(&youth, PackageResources.drawing_jpg, to: site).location?.hasSuffix("gedaan=tekening") == true)
      let drawing = try await drawing(in: house)
      let family = try #require(try await house.casework.family(a.family))
      #expect(family.item(drawing.item)?.kind == .yearAhead)
      // Noor is 15: nobody sees it until she says so.
      for (who, status) in [("noor", 200), ("samira", 404), ("ruben", 404), ("daan", 404), ("femke", 404)] {
        var browser = try await house.browser(of: a.party(who))
        #expect(try await browser.get(.family(a.family, .picture(drawing.item))).status == status, "\(who)")
      }
      #expect(try await youth.get(.family(a.family, .evaluation(.show))).text.contains("alt=\"Ons huis en de zon\""))
      var teacher = try await house.browser(of: a.party("marit"))
      #expect(try await teacher.get(site).status == 404)
    }
  }

  @Test("when it is destroyed, its picture cannot be opened any more, by anybody")
  func destroyed() async throws {
    try await withDemo { house in
      var child = try await house.browser(of: a.party("daan"))
      _ = try await send(&child, PackageResources.drawing_jpg)
      let drawing = try await drawing(in: house)
      #expect(try await house.store.log.words(of: a.family, items: [drawing.picture]).count == 1)
      let outcome = try await house.casework.change(
        a.family, by: a.party("daan"), receipt: ReceiptKey(high: 1, low: 1), .destroy(drawing.item, ground: .mistake))
      #expect(outcome == .done)
      #expect(try await house.store.log.words(of: a.family, items: [drawing.item, drawing.picture]).isEmpty)
      #expect(try await child.get(.family(a.family, .picture(drawing.item))).status == 404)
    }
  }

  @Test("what lies about itself, is cut off, too large or not there is said kindly, and nothing is written")
  func refused() async throws {
    try await withDemo { house in
      let before = try await house.versions()
      var child = try await house.browser(of: a.party("daan"))
      let good = PackageResources.drawing_jpg
      let bad: [[UInt8]] = [
        [], Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8), Array(good.prefix(good.count / 2)),
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + good,
      ]
      for file in bad {
        let answer = try await send(&child, file)
        #expect(answer.status == 422)
        #expect(answer.text.contains("Ons huis en de zon"), "the words are kept")
      }
      let large = [UInt8](repeating: 0, count: 5 * 1_024 * 1_024 + 70_000)
      #expect(try await send(&child, large).status == 422)
      #expect(try await house.versions() == before)
    }
  }

  @Test("only this form may be large, and only for who is signed in")
  func limits() async throws {
    try await withDemo { house in
      let large = [UInt8](repeating: 0x61, count: 100_000)
      var child = try await house.browser(of: a.party("daan"))
      #expect(try await send(&child, large, to: .family(a.family, .tell)).status == 400)
      var stranger = house.browser()
      #expect(try await send(&stranger, large).status == 400)
    }
  }
}
