import Markup

/// Naam in een vak, or the beginning of somebody's words on a few lines.
struct DrawnLabel {
  let letter: Double
  /// The longest name that stands in the drawing; the list has the whole name.
  let longest: Int

  init(letter: Double, longest: Int) {
    self.letter = letter
    self.longest = longest
  }

  init(screen: RadialLayout.Screen) { self.init(letter: screen.letter, longest: screen.longestName) }

  var lineHeight: Double { letter * 1.25 }

  func short(_ name: String) -> String {
    name.count > longest ? name.prefix(longest - 1) + "…" : name
  }

  /// At most so many lines, each no longer than a name; what does not fit ends in "…".
  func lines(_ words: String, atMost most: Int) -> [String] {
    var lines: [String] = []
    for word in words.split(whereSeparator: \.isWhitespace) {
      if let last = lines.last, last.count + 1 + word.count <= longest {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    guard lines.count > most else { return lines.map(short) }
    return lines.prefix(most - 1).map(short) + [short(lines[most - 1].prefix(longest - 1) + "…")]
  }

  /// Room for every letter, the widest too.
  func width(_ lines: String...) -> Double { width(lines) }

  func width(_ lines: [String]) -> Double {
    Double(max(3, lines.map(\.count).max() ?? 0)) * letter * 0.6 + 28
  }

  @HTMLBuilder
  func box(_ lines: [String], _ box: Box) -> some HTML {
    rect(
      .class("vak"), .x(Int((box.center.x - box.width / 2).rounded())),
      .y(Int((box.center.y - box.height / 2).rounded())), .width(Int(box.width)), .height(Int(box.height)),
      .rx(Int(lines.count == 1 ? box.height / 2 : 14)), .fill("#ffffff"), .stroke("currentColor"), .strokeWidth(2))
    ForEach(lines.enumerated()) { (place, line) in
      let first = box.center.y + 6 - Double(lines.count - 1) / 2 * lineHeight
      text(line, x: box.center.x, y: first + Double(place) * lineHeight)
    }
  }

  func text(_ name: String, x: Double, y: Double) -> HTMLElement {
    svgText(
      .x(Int(x.rounded())), .y(Int(y.rounded())), .middle, .fontSize(Int(letter)), .fontFamily("sans-serif"),
      .fill("currentColor")
    ) { short(name) }
  }
}
