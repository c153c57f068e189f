import Markup
import Privacy
import Vocabulary

/// Tekening van wat wat raakt: boxes around, arrows between them. The list beside it has every word.
struct WebDrawing {
  struct Node: Hashable {
    let end: InfluenceEnd
    let name: String
  }

  let title: String
  let about: String
  let lines: [(from: Node, to: Node)]
  let screen: RadialLayout.Screen

  /// More boxes than this are no drawing any more: the list has them all.
  private var most: Int { screen == .wide ? 16 : 10 }

  private var nodes: [Node] {
    var nodes: [Node] = []
    for node in lines.flatMap({ [$0.from, $0.to] }) where !nodes.contains(node) { nodes.append(node) }
    return Array(nodes.prefix(most))
  }

  func svg(id: String) -> HTMLElement {
    let (nodes, label) = (nodes, DrawnLabel(screen: screen))
    let names = nodes.map { label.lines($0.name, atMost: 3) }
    let layout = RadialLayout(names.map { .init(width: label.width($0), ring: 1, lines: $0.count) }, on: screen)
    let boxes = Dictionary(zip(nodes.map(\.end), layout.boxes)) { first, _ in first }
    return Markup.svg(
      .svgNamespace, .class("kring \(screen == .wide ? "breed" : "smal")"),
      .viewBox(Int(layout.width), Int(layout.height.rounded())), .role("img"), .aria(.labelledby, "\(id)-t \(id)-d")
    ) {
      Markup.title(.id("\(id)-t")) { title }
      desc(.id("\(id)-d")) { about }
      ForEach(lines) { line in
        if let from = boxes[line.from.end], let to = boxes[line.to.end] { arrow(from, to) }
      }
      ForEach(zip(names, layout.boxes)) { (name, box) in label.box(name, box) }
    }
  }

  @HTMLBuilder
  private func arrow(_ from: Box, _ to: Box) -> some HTML {
    let line = TiePath(
      from: from.edge(towards: to.center, gap: 3), to: to.edge(towards: from.center, gap: 3),
      tie: TieLine(from: nil, to: ItemID(high: 0, low: 0), strength: .ordinary, direction: .toSecond))
    path(.class("lijn"), .d(line.line), .fill("none"), .stroke("currentColor"), .strokeWidth(3), .roundEnds)
    path(.class("punt"), .d(line.heads), .fill("currentColor"))
  }
}
