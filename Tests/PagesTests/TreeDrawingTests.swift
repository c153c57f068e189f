import Markup
import Privacy
import Testing
import Vocabulary

@testable import Pages

@Suite("A family tree is drawn so that it can be read, and says the same as its list")
struct TreeDrawingTests {
  private static let seed = UInt64.random(in: 1...1_000_000)

  /// Any tree that the rules let through.
  private func tree(_ count: Int, _ random: inout some RandomNumberGenerator) -> GenogramVersion {
    var relatives: [RelativeLine] = []
    for number in 0..<count {
      let row = Generation.allCases.randomElement(using: &random) ?? .parents
      let above = relatives.map(\.fact).filter { $0.generation == row.above }.map(\.item)
      let parents = Array(above.shuffled(using: &random).prefix(Int.random(in: 0...2, using: &random)))
      let name = ["Oma", "Tante Annelies", "Hottentottententententoonstelling", "Jan Willem de Vries"]
      relatives.append(
        RelativeLine(
          name: name[number % 4],
          fact: Relative(
            item: People.item(UInt64(number + 1)), genogram: People.item(900), generation: row,
            parents: parents)))
    }
    let couples = Generation.allCases.compactMap { row -> Couple? in
      let two = relatives.map(\.fact).filter { $0.generation == row }.shuffled(using: &random).prefix(2).map(\.item)
      return two.count == 2 ? Couple(genogram: People.item(900), two[0], two[1], .parted) : nil
    }
    return GenogramVersion(day: People.day(2026, 4, 1), relatives: relatives, couples: couples)
  }

  /// The room that a name takes, as wide as its letters can be.
  private func nameBox(_ seat: TreeLayout.Seat, _ label: DrawnLabel, isTurned: Bool) -> Box {
    let width = Double(seat.name.map(\.count).max() ?? 0) * label.letter * 0.6
    let height = Double(seat.name.count) * label.lineHeight - 4
    let middle = seat.nameAt.y - label.letter * 0.75 + height / 2
    return Box(
      center: Point(x: seat.nameAt.x + (isTurned ? width / 2 : 0), y: middle), width: width, height: height)
  }

  @Test("no shape, name or line to a child goes over another name, for 1 to 30 people", arguments: 1...30)
  func room(count: Int) {
    print("seed of the trees: \(Self.seed)")
    var random = SplitMix(state: Self.seed &+ UInt64(count))
    for _ in 0..<10 {
      let version = tree(count, &random)
      for screen in [RadialLayout.Screen.wide, .phone] where screen == .phone || TreeLayout.isWide(version) {
        let layout = TreeLayout(version, on: screen)
        let label = screen == .wide ? TreeLayout.wideLabel : TreeLayout.phoneLabel
        let names = layout.seats.map { nameBox($0, label, isTurned: screen == .phone) }
        let boxes = names + layout.seats.map(\.shape)
        #expect(layout.seats.count == count)
        for (place, box) in boxes.enumerated() {
          for other in boxes[(place + 1)...] { #expect(!box.overlaps(other), "seed \(Self.seed), \(screen)") }
          #expect(box.center.x - box.width / 2 >= 0 && box.center.x + box.width / 2 <= layout.width)
          #expect(box.center.y - box.height / 2 >= 0 && box.center.y + box.height / 2 <= layout.height)
        }
        for line in layout.lines {
          for (from, to) in zip(line.points, line.points.dropFirst()) {
            let middle = (from + to) * 0.5
            let stroke = Box(center: middle, width: abs(from.x - to.x), height: abs(from.y - to.y))
            for name in names { #expect(!name.overlaps(stroke), "seed \(Self.seed), \(screen)") }
          }
        }
      }
    }
  }

  @Test("partners who are neighbours stand beside each other, and children below their parents")
  func order() {
    let order = TreeOrder(Fixtures.genogram().now)
    let names = order.rows.map { $0.map(\.name) }
    #expect(names == [["Oma", "Opa Yusuf", "Oma Riet"], ["Mama", "Ruben"], ["Noor", "Daan"]])
  }

  @Test("letters are 12 px or more, also where a phone shows the drawing smaller")
  func letters() {
    var random = SplitMix(state: Self.seed)
    let layout = TreeLayout(tree(30, &random), on: .phone)
    #expect(TreeLayout.phoneLabel.letter * 354 / layout.width >= 12)
    #expect(TreeLayout.wideLabel.letter * 700 / 960 >= 12)
  }

  @Test("a shape for each sign, neutral unless the maker chose another; a cross for who died; slashes for who parted")
  func signs() {
    let drawn = { (sign: RelativeSign, hasDied: Bool) in
      let one = RelativeLine(
        name: "x",
        fact: Relative(
          item: People.item(1), genogram: People.item(9), generation: .parents, sign: sign, hasDied: hasDied))
      return TreeDrawing(
        title: "t", about: "a",
        version: GenogramVersion(day: People.day(2026, 4, 1), relatives: [one], couples: []), screen: .wide
      ).svg(id: nil).html
    }
    let all = RelativeSign.allCases.flatMap { [drawn($0, false), drawn($0, true)] }
    #expect(Set(all).count == 6)
    #expect(FormState(changing: Fixtures.genogram().now.relatives[3])[RelativeForm.Field.sign] == "1")
    let lines = Bond.allCases.map { bond in
      var version = Fixtures.genogram().now
      let couples = version.couples.map { Couple(genogram: $0.genogram, $0.one, $0.other, bond) }
      version = GenogramVersion(day: version.day, relatives: version.relatives, couples: couples)
      return TreeLayout(version, on: .wide).lines
    }
    #expect(Set(lines).count == Bond.allCases.count)
  }

  @Test("what somebody typed is text in the drawing too, and the file runs nothing")
  func escaping() {
    let nasty = "<svg onload=1>"
    let html = Eyes.mother.shell(.dutch).genogramPage(Fixtures.genogram(named: nasty), Fixtures.view(.mother)).html
    let file = String(
      decoding: Eyes.mother.shell(.dutch).genogramFile(Fixtures.genogram(named: nasty)), as: UTF8.self)
    for text in [html, file] { #expect(!text.contains("<svg onload") && text.contains("&lt;svg")) }
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
