/// Kring: boxes around a middle in three rings, none over another. Pure: the same names give the same drawing.
///
/// Everybody gets a direction of his own, in the order given. Where a box would touch another it turns a little further;
/// where nothing is free the rings grow, on a phone in height alone.
struct RadialLayout: Hashable, Sendable {
  struct Seat: Hashable, Sendable {
    let width: Double
    /// 1 is closest.
    let ring: Int
    var lines = 1
  }

  enum Screen: Hashable, Sendable {
    case wide, phone

    var width: Double { self == .wide ? 960 : 400 }
    var letter: Double { self == .wide ? 18 : 16 }
    /// The longest name that stands in a box; the list has the whole name.
    var longestName: Int { self == .wide ? 18 : 12 }
    var lineHeight: Double { letter * 1.25 }
    fileprivate var boxHeight: Double { self == .wide ? 44 : 38 }
    fileprivate var middle: (x: Double, y: Double) { self == .wide ? (92, 70) : (62, 56) }
    fileprivate func radii(_ ring: Int) -> (x: Double, y: Double) {
      switch self {
      case .wide: [(250, 190), (320, 250), (385, 310)][ring - 1]
      case .phone: [(105, 170), (125, 230), (140, 290)][ring - 1]
      }
    }
  }

  let width: Double
  let height: Double
  let middle: Box
  let boxes: [Box]

  init(_ seats: [Seat], on screen: Screen) {
    var growth = 1.0
    var found: [Box]?
    while found == nil {
      found = RadialLayout.place(seats, screen, growth)
      growth += 0.08
    }
    let boxes = found ?? []
    let middle = RadialLayout.middle(screen)
    let top = ([middle] + boxes).map { $0.center.y - $0.height / 2 }.min() ?? 0
    let bottom = ([middle] + boxes).map { $0.center.y + $0.height / 2 }.max() ?? 0
    let shift = Point(x: screen.width / 2, y: RadialLayout.border - top)
    width = screen.width
    height = bottom - top + 2 * RadialLayout.border
    self.middle = Box(center: middle.center + shift, width: middle.width, height: middle.height)
    self.boxes = boxes.map { Box(center: $0.center + shift, width: $0.width, height: $0.height) }
  }

  private static let border = 10.0
  private static let margin = 8.0

  private static func middle(_ screen: Screen) -> Box {
    Box(center: Point(x: 0, y: 0), width: 2 * screen.middle.x, height: 2 * screen.middle.y)
  }

  /// Nil when somebody finds no place.
  private static func place(_ seats: [Seat], _ screen: Screen, _ growth: Double) -> [Box]? {
    var taken = [middle(screen)]
    for (number, seat) in seats.enumerated() {
      let start = number * Circle.steps / max(1, seats.count)
      guard
        let box = turns.lazy.map({ box(seat, screen, growth, at: start + $0) }).first(where: { box in
          !taken.contains { $0.overlaps(box, margin: margin) }
        })
      else { return nil }
      taken.append(box)
    }
    return Array(taken.dropFirst())
  }

  /// Here, a little right, a little left, a little further right ...
  private static let turns: [Int] = [0] + (1...Circle.steps / 2).flatMap { [$0, -$0] }

  private static func box(_ seat: Seat, _ screen: Screen, _ growth: Double, at step: Int) -> Box {
    let turn = Circle.points[((step % Circle.steps) + Circle.steps) % Circle.steps]
    let radii = screen.radii(seat.ring)
    let side = (screen.width - seat.width) / 2 - border
    let across = screen == .wide ? radii.x * min(growth, 1.1) : radii.x
    return Box(
      center: Point(x: min(max(turn.x * across, -side), side), y: turn.y * radii.y * growth), width: seat.width,
      height: screen.boxHeight + Double(seat.lines - 1) * screen.lineHeight)
  }
}
