import Markup
import Privacy
import Testing
import Vocabulary

@testable import Pages

@Suite("A circle is drawn so that it can be read, and says the same as its list")
struct DrawingTests {
  static let seed = UInt64.random(in: 1...1_000_000)

  @Test("no two boxes overlap, for 1 to 30 names on a laptop and 1 to 18 on a phone", arguments: 1...30)
  func boxes(count: Int) {
    print("seed of the drawings: \(Self.seed)")
    var random = SplitMix(state: Self.seed &+ UInt64(count))
    for screen in [RadialLayout.Screen.wide, .phone] where screen == .wide || count <= 18 {
      for _ in 0..<20 {
        let seats = (0..<count).map { _ in
          RadialLayout.Seat(
            width: Double.random(in: 40...(screen == .wide ? 223 : 144), using: &random),
            ring: Int.random(in: 1...3, using: &random), lines: count > 16 ? 1 : Int.random(in: 1...3, using: &random))
        }
        let layout = RadialLayout(seats, on: screen)
        let all = [layout.middle] + layout.boxes
        #expect(layout.boxes.count == count)
        for (place, box) in all.enumerated() {
          for other in all[(place + 1)...] { #expect(!box.overlaps(other), "seed \(Self.seed), \(screen)") }
          #expect(box.center.x - box.width / 2 >= 0 && box.center.x + box.width / 2 <= layout.width)
          #expect(box.center.y - box.height / 2 >= 0 && box.center.y + box.height / 2 <= layout.height)
        }
      }
    }
  }

  @Test("the search finds boxes that do overlap: the control")
  func control() {
    let box = Box(center: Point(x: 0, y: 0), width: 10, height: 10)
    #expect(box.overlaps(Box(center: Point(x: 9, y: 9), width: 10, height: 10)))
    #expect(!box.overlaps(Box(center: Point(x: 11, y: 0), width: 10, height: 10)))
  }

  @Test("each sign of the field is drawn differently")
  func signs() {
    let drawn = { (tie: TieLine) in
      let path = TiePath(from: Point(x: 0, y: 0), to: Point(x: 100, y: 0), tie: tie)
      return "\(path.line) \(path.width) \(path.dashes ?? "") \(path.heads)"
    }
    let item = People.item(1)
    let ties =
      TieStrength.allCases.map { TieLine(from: nil, to: item, strength: $0) }
      + [
        TieLine(from: nil, to: item, strength: .ordinary, hasTension: true),
        TieLine(from: nil, to: item, strength: .ordinary, isBroken: true),
      ] + [.toFirst, .toSecond, .both].map { TieLine(from: nil, to: item, strength: .ordinary, direction: $0) }
    #expect(Set(ties.map(drawn)).count == ties.count)
  }

  @Test("letters are 12 px or more, also where a phone shows the drawing smaller")
  func letters() {
    // A phone of 390 px shows 354 of the page; a laptop shows the wide drawing at 737 px or more.
    #expect(RadialLayout.Screen.phone.letter * 354 / RadialLayout.Screen.phone.width >= 12)
    #expect(RadialLayout.Screen.wide.letter * 700 / RadialLayout.Screen.wide.width >= 12)
  }

  @Test("somebody's words stand on three lines at most, none longer than a name")
  func longWords() {
    let label = DrawnLabel(screen: .phone)
    #expect(label.lines("Daan", atMost: 3) == ["Daan"])
    #expect(label.lines("Het is laat nog druk in huis.", atMost: 3) == ["Het is laat", "nog druk in", "huis."])
    let long = label.lines("Het is laat nog heel erg druk in huis en op straat.", atMost: 3)
    #expect(long.count == 3 && long[2].hasSuffix("…") && long.allSatisfy { $0.count <= 12 })
    #expect(label.lines("Hottentottententententoonstelling", atMost: 3) == ["Hottentotte…"])
  }

  @Test("two things in the same words are two boxes, and an arrow goes from one to the other")
  func sameWords() {
    let node = { (number: UInt64) in WebDrawing.Node(end: .item(People.item(number)), name: "Druk") }
    let web = WebDrawing(title: "Wat", about: "Pijlen", lines: [(node(1), node(2))], screen: .wide)
    let drawn = web.svg(id: "web").html
    #expect(drawn.split(separator: "class=\"vak\"").count == 3)
    #expect(drawn.split(separator: "class=\"punt\"").count == 2)
  }

  @Test("what somebody typed is text in the drawing too, and the file runs nothing")
  func escaping() {
    let nasty = "</text><script>alert(1)</script><svg onload=\"x\">"
    let html = Eyes.mother.shell(.dutch).circlePage(Fixtures.circle(named: nasty), Fixtures.view(.mother)).html
    let file = String(
      decoding: Eyes.mother.shell(.dutch).circleFile(Fixtures.circle(named: nasty)), as: UTF8.self)
    for text in [html, file] {
      #expect(!text.contains("<script>") && !text.contains("<svg onload"))
      #expect(text.contains("&lt;/text&gt;"))
    }
    #expect(file.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
  }
}

private struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
