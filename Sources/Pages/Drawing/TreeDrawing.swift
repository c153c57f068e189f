import Markup
import Vocabulary
import Privacy

/// Tekening van een stamboom, in the field's own signs. What it shows stands beside it as a list.
struct TreeDrawing {
  let title: String
  let about: String
  let version: GenogramVersion
  let screen: RadialLayout.Screen

  /// Within a page, coloured by its style sheet; nil `id` for a file of its own.
  func svg(id: String?) -> HTMLElement {
    let layout = TreeLayout(version, on: screen)
    let name = id ?? "stamboom"
    return Markup.svg(
      .svgNamespace, .class("kring \(screen == .wide ? "breed" : "smal")"),
      .viewBox(Int(layout.width.rounded()), Int(layout.height.rounded())), .role("img"),
      .aria(.labelledby, "\(name)-t \(name)-d")
    ) {
      Markup.title(.id("\(name)-t")) { title }
      desc(.id("\(name)-d")) { about }
      ForEach(layout.lines) { line in stroke(path(line.points), isDashed: line.isDashed) }
      ForEach(layout.seats) { seat in draw(seat) }
    }
  }

  @HTMLBuilder
  private func draw(_ seat: TreeLayout.Seat) -> some HTML {
    Markup.path(
      .class("vak"), .d(outline(seat.shape, seat.relative.fact.sign)), .fill("#ffffff"), .stroke("currentColor"),
      .strokeWidth(3))
    if seat.relative.fact.hasDied { stroke(cross(seat.shape), isDashed: false) }
    ForEach(seat.name.enumerated()) { (place, line) in name(line, seat, place) }
  }

  private func name(_ line: String, _ seat: TreeLayout.Seat, _ place: Int) -> HTMLElement {
    let label = screen == .wide ? TreeLayout.wideLabel : TreeLayout.phoneLabel
    let y = seat.nameAt.y + Double(place) * label.lineHeight
    return svgText(
      .x(Int(seat.nameAt.x.rounded())), .y(Int(y.rounded())), .fontSize(Int(label.letter)), .fontFamily("sans-serif"),
      .fill("currentColor")
    ) { line }.attributes(.middle, when: screen == .wide)
  }

  private func stroke(_ line: String, isDashed: Bool) -> HTMLElement {
    Markup.path(
      .class("lijn"), .d(line), .fill("none"), .stroke("currentColor"), .strokeWidth(3), .roundEnds
    ).attributes(.strokeDashes("3 7"), when: isDashed)
  }

  private func outline(_ box: Box, _ sign: RelativeSign) -> String {
    let (x, y, half) = (box.center.x, box.center.y, box.width / 2)
    switch sign {
    case .neutral:
      return closed([
        Point(x: x, y: y - half), Point(x: x + half, y: y), Point(x: x, y: y + half), Point(x: x - half, y: y),
      ])
    case .square:
      let side = half * 0.9
      return closed([(-1, -1), (1, -1), (1, 1), (-1, 1)].map { Point(x: x + side * $0.0, y: y + side * $0.1) })
    case .round:
      let radius = Int((half * 0.95).rounded())
      let (left, right) = (Int(x.rounded()) - radius, Int(x.rounded()) + radius)
      return "M\(left) \(Int(y.rounded()))A\(radius) \(radius) 0 1 1 \(right) \(Int(y.rounded()))"
        + "A\(radius) \(radius) 0 1 1 \(left) \(Int(y.rounded()))Z"
    }
  }

  private func cross(_ box: Box) -> String {
    let arm = box.width * 0.4
    let corner = { (x: Double, y: Double) in Point(x: box.center.x + arm * x, y: box.center.y + arm * y) }
    return path([corner(-1, -1), corner(1, 1)]) + path([corner(1, -1), corner(-1, 1)])
  }

  private func closed(_ points: [Point]) -> String { path(points) + "Z" }

  private func path(_ points: [Point]) -> String {
    "M" + points.map { "\(Int($0.x.rounded())) \(Int($0.y.rounded()))" }.joined(separator: "L")
  }
}
