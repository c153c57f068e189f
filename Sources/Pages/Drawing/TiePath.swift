import Privacy
import Vocabulary

/// Lijn: how a contact is drawn, in the field's own signs. Thick or double is strong, dotted is weak, a zigzag is tension,
/// a line with bars is broken, an arrow shows where the support goes.
struct TiePath {
  let from: Point
  let to: Point
  let tie: TieLine

  /// The strokes of the line itself.
  var line: String {
    if tie.isBroken { return broken }
    if tie.hasTension { return zigzag }
    if tie.strength == .veryStrong { return straight(aside: 3.5) + straight(aside: -3.5) }
    return straight(aside: 0)
  }

  var width: Int {
    switch tie.strength {
    case .strong: tie.hasTension || tie.isBroken ? 3 : 6
    case .veryStrong, .ordinary, .weak, .veryWeak: 3
    }
  }

  /// Nil: drawn through.
  var dashes: String? {
    if tie.isBroken || tie.hasTension { return nil }
    switch tie.strength {
    case .weak: return "12 8"
    case .veryWeak: return "1 9"
    case .ordinary, .strong, .veryStrong: return nil
    }
  }

  /// Filled arrow heads.
  var heads: String {
    switch tie.direction {
    case .none: ""
    case .toFirst: head(at: from, coming: (from - to).unit)
    case .toSecond: head(at: to, coming: (to - from).unit)
    case .both: head(at: from, coming: (from - to).unit) + head(at: to, coming: (to - from).unit)
    }
  }

  private var way: Point { to - from }

  private func straight(aside: Double) -> String {
    let aside = way.unit.turned * aside
    return "M\(place(from + aside))L\(place(to + aside))"
  }

  private var zigzag: String {
    let teeth = max(4, Int(way.length / 9))
    let points = (1..<teeth).map { tooth in
      from + way * (Double(tooth) / Double(teeth)) + way.unit.turned * (tooth.isMultiple(of: 2) ? 7 : -7)
    }
    return "M\(place(from))" + (points + [to]).map { "L\(place($0))" }.joined()
  }

  /// Open in the middle, with a bar at each side of the gap.
  private var broken: String {
    let halves = [from + way * 0.42, from + way * 0.58]
    let bars = halves.map { half in
      "M\(place(half + way.unit.turned * 11))L\(place(half - way.unit.turned * 11))"
    }
    return "M\(place(from))L\(place(halves[0]))M\(place(halves[1]))L\(place(to))" + bars.joined()
  }

  private func head(at tip: Point, coming way: Point) -> String {
    let back = tip - way * 14
    return "M\(place(tip))L\(place(back + way.turned * 7))L\(place(back - way.turned * 7))Z"
  }

  /// Whole numbers: a drawing of thirty names stays a few kilobytes.
  private func place(_ point: Point) -> String { "\(Int(point.x.rounded())) \(Int(point.y.rounded()))" }
}
