import Markup
import Privacy
import Vocabulary

/// Tekening van een kring, for one kind of screen. What it shows stands beside it as a list.
struct CircleDrawing {
  let title: String
  let about: String
  let makers: [String]
  let version: CircleVersion
  let screen: RadialLayout.Screen

  private var label: DrawnLabel { DrawnLabel(screen: screen) }

  /// The order of the drawing: who belongs together stands together.
  private var members: [CircleMember] {
    version.contacts.enumerated().sorted { one, other in
      (one.element.group.rawValue, one.offset) < (other.element.group.rawValue, other.offset)
    }.map(\.element)
  }

  /// Within a page, coloured by its style sheet; nil `id` for a file of its own.
  func svg(id: String?) -> HTMLElement {
    let members = members
    let names = members.map { label.short($0.name) }
    let layout = RadialLayout(
      zip(members, names).map { .init(width: label.width($1), ring: Int($0.ring.rawValue)) }, on: screen)
    let name = id ?? "kring"
    return Markup.svg(
      .svgNamespace, .class("kring \(screen == .wide ? "breed" : "smal")"),
      .viewBox(Int(layout.width), Int(layout.height.rounded())), .role("img"),
      .aria(.labelledby, "\(name)-t \(name)-d")
    ) {
      Markup.title(.id("\(name)-t")) { title }
      desc(.id("\(name)-d")) { about }
      lines(members, layout)
      middle(layout)
      ForEach(zip(names, layout.boxes)) { (name, box) in label.box([name], box) }
    }
  }

  private func lines(_ members: [CircleMember], _ layout: RadialLayout) -> ForEach {
    let boxes = Dictionary(zip(members.map(\.item), layout.boxes)) { first, _ in first }
    return ForEach(members.map(\.tie) + version.ties) { tie in
      if let to = boxes[tie.to] {
        let from = tie.from.map { boxes[$0] } ?? layout.middle
        if let from { line(TiePath(from: start(from, to, tie), to: to.edge(towards: from.center, gap: 3), tie: tie)) }
      }
    }
  }

  /// From the rim of the middle, which is round, or from a box.
  private func start(_ from: Box, _ to: Box, _ tie: TieLine) -> Point {
    guard tie.from == nil else { return from.edge(towards: to.center, gap: 3) }
    let way = to.center - from.center
    let stretched = Point(x: way.x / (from.width / 2), y: way.y / (from.height / 2)).length
    return from.center + way * (1 / max(stretched, 1)) + way.unit * 3
  }

  @HTMLBuilder
  private func line(_ tie: TiePath) -> some HTML {
    path(
      .class("lijn"), .d(tie.line), .fill("none"), .stroke("currentColor"), .strokeWidth(tie.width), .roundEnds
    ).attributes(.strokeDashes(tie.dashes ?? ""), when: tie.dashes != nil)
    if !tie.heads.isEmpty { path(.class("punt"), .d(tie.heads), .fill("currentColor")) }
  }

  @HTMLBuilder
  private func middle(_ layout: RadialLayout) -> some HTML {
    let box = layout.middle
    let shown = makers.prefix(3)
    ellipse(
      .class("kern"), .cx(Int(box.center.x)), .cy(Int(box.center.y.rounded())), .rx(Int(box.width / 2)),
      .ry(Int(box.height / 2)), .fill("#ffffff"), .stroke("currentColor"), .strokeWidth(3))
    ForEach(shown.enumerated()) { (place, name) in
      let first = box.center.y - Double(shown.count - 1) * 12 + 6
      label.text(name, x: box.center.x, y: first + Double(place) * 24)
    }
  }
}
