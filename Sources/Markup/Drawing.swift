/// Tekeningen: the SVG that we use. Everything is text and numbers; nothing in a drawing runs or is fetched.

@inlinable
public func svg(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("svg", attributes, content())
}

@inlinable
public func desc(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("desc", attributes, content())
}

@inlinable
public func svgText(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTMLFragment) -> HTMLElement {
  HTMLElement("text", attributes, content())
}

@inlinable
public func path(_ attributes: HTMLAttribute...) -> HTMLElement { HTMLElement("path", attributes, .empty) }

@inlinable
public func rect(_ attributes: HTMLAttribute...) -> HTMLElement { HTMLElement("rect", attributes, .empty) }

@inlinable
public func ellipse(_ attributes: HTMLAttribute...) -> HTMLElement { HTMLElement("ellipse", attributes, .empty) }

extension HTMLFragment {
  @usableFromInline
  static var empty: HTMLFragment { HTMLFragment() }
}

extension HTMLAttribute {
  /// What a drawing stands in when it is a file of its own.
  public static var svgNamespace: Self { Self("xmlns", "http://www.w3.org/2000/svg") }
  public static func viewBox(_ width: Int, _ height: Int) -> Self { Self("viewBox", "0 0 \(width) \(height)") }
  public static func d(_ path: String) -> Self { Self("d", path) }
  public static func x(_ value: Int) -> Self { Self("x", "\(value)") }
  public static func y(_ value: Int) -> Self { Self("y", "\(value)") }
  public static func width(_ value: Int) -> Self { Self("width", "\(value)") }
  public static func height(_ value: Int) -> Self { Self("height", "\(value)") }
  public static func cx(_ value: Int) -> Self { Self("cx", "\(value)") }
  public static func cy(_ value: Int) -> Self { Self("cy", "\(value)") }
  public static func rx(_ value: Int) -> Self { Self("rx", "\(value)") }
  public static func ry(_ value: Int) -> Self { Self("ry", "\(value)") }
  public static func fill(_ value: String) -> Self { Self("fill", value) }
  public static func stroke(_ value: String) -> Self { Self("stroke", value) }
  public static func strokeWidth(_ value: Int) -> Self { Self("stroke-width", "\(value)") }
  public static func strokeDashes(_ value: String) -> Self { Self("stroke-dasharray", value) }
  public static var roundEnds: Self { Self("stroke-linecap", "round") }
  public static var middle: Self { Self("text-anchor", "middle") }
  public static func fontSize(_ value: Int) -> Self { Self("font-size", "\(value)") }
  public static func fontFamily(_ value: String) -> Self { Self("font-family", value) }
}
