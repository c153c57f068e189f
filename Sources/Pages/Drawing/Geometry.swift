/// Plek op de tekening.
struct Point: Hashable, Sendable {
  var x: Double
  var y: Double

  static func + (one: Point, other: Point) -> Point { Point(x: one.x + other.x, y: one.y + other.y) }
  static func - (one: Point, other: Point) -> Point { Point(x: one.x - other.x, y: one.y - other.y) }
  static func * (one: Point, factor: Double) -> Point { Point(x: one.x * factor, y: one.y * factor) }

  var length: Double { (x * x + y * y).squareRoot() }
  /// One long, in the same direction.
  var unit: Point { length == 0 ? Point(x: 1, y: 0) : self * (1 / length) }
  /// A quarter turn to the left.
  var turned: Point { Point(x: y, y: -x) }
}

/// Vak: a box around a name, by its middle.
struct Box: Hashable, Sendable {
  var center: Point
  var width: Double
  var height: Double

  func overlaps(_ other: Box, margin: Double = 0) -> Bool {
    abs(center.x - other.center.x) < (width + other.width) / 2 + margin
      && abs(center.y - other.center.y) < (height + other.height) / 2 + margin
  }

  /// Where a line from the middle towards a point leaves the box.
  func edge(towards point: Point, gap: Double) -> Point {
    let step = point - center
    let across = step.x == 0 ? Double.infinity : (width / 2) / abs(step.x)
    let along = step.y == 0 ? Double.infinity : (height / 2) / abs(step.y)
    return center + step * min(across, along, 1) + step.unit * gap
  }
}

/// Sine and cosine of a whole number of 240ths of a circle, without Foundation: one step turned again and again.
enum Circle {
  static let steps = 240

  static let points: [Point] = {
    // sin and cos of 1.5 degrees.
    let (sine, cosine) = (0.026176948307873153, 0.9996573249755573)
    var point = Point(x: 0, y: -1)
    return (0..<steps).map { _ in
      defer { point = Point(x: point.x * cosine - point.y * sine, y: point.x * sine + point.y * cosine) }
      return point
    }
  }()
}
