/// An attribute. Its name stands in the source code; its value is escaped.
///
/// There is no `style` and no `on…`: the content policy forbids both.
public struct HTMLAttribute: Sendable {
  let name: StaticString
  let value: String?

  init(_ name: StaticString, _ value: String? = nil) {
    self.name = name
    self.value = value
  }
}

extension HTMLAttribute {
  public static func id(_ value: String) -> Self { Self("id", value) }
  public static func `class`(_ value: String) -> Self { Self("class", value) }
  public static func lang(_ value: String) -> Self { Self("lang", value) }
  public static func dir(_ value: String) -> Self { Self("dir", value) }
  public static func title(_ value: String) -> Self { Self("title", value) }
  public static func tabindex(_ value: Int) -> Self { Self("tabindex", "\(value)") }
  public static func role(_ value: String) -> Self { Self("role", value) }
  public static func translate(_ value: Bool) -> Self { Self("translate", value ? "yes" : "no") }
  public static var hidden: Self { Self("hidden") }
  public static func aria(_ name: Aria, _ value: String) -> Self { Self(name.attribute, value) }
  public static func data(_ name: Data, _ value: String) -> Self { Self(name.attribute, value) }

  // Links and documents
  public static func href(_ value: Address) -> Self { Self("href", value.text) }
  public static func src(_ value: Address) -> Self { Self("src", value.text) }
  public static func rel(_ value: String) -> Self { Self("rel", value) }
  public static func charset(_ value: String) -> Self { Self("charset", value) }
  public static func content(_ value: String) -> Self { Self("content", value) }
  public static func datetime(_ value: String) -> Self { Self("datetime", value) }
  public static var `defer`: Self { Self("defer") }
  /// An icon that costs no request.
  public static var emptyIcon: Self { Self("href", "data:,") }

  // Forms
  public static func action(_ value: Address) -> Self { Self("action", value.text) }
  public static func method(_ value: FormMethod) -> Self { Self("method", value.rawValue) }
  public static func name(_ value: String) -> Self { Self("name", value) }
  public static func value(_ value: String) -> Self { Self("value", value) }
  public static func type(_ value: InputType) -> Self { Self("type", value.rawValue) }
  public static func `for`(_ value: String) -> Self { Self("for", value) }
  public static func autocomplete(_ value: String) -> Self { Self("autocomplete", value) }
  public static func inputmode(_ value: String) -> Self { Self("inputmode", value) }
  public static func rows(_ value: Int) -> Self { Self("rows", "\(value)") }
  public static func min(_ value: String) -> Self { Self("min", value) }
  public static func max(_ value: String) -> Self { Self("max", value) }
  public static func maxlength(_ value: Int) -> Self { Self("maxlength", "\(value)") }
  public static var checked: Self { Self("checked") }
  public static var selected: Self { Self("selected") }
  public static var disabled: Self { Self("disabled") }
  /// Where a reader starts: what is wrong with the form that comes back.
  public static var autofocus: Self { Self("autofocus") }
  public static func enctype(_ value: String) -> Self { Self("enctype", value) }
  public static func accept(_ value: String) -> Self { Self("accept", value) }
  public static func alt(_ value: String) -> Self { Self("alt", value) }
  public static func loading(_ value: String) -> Self { Self("loading", value) }
  public static var novalidate: Self { Self("novalidate") }

  // Tables and details
  public static func scope(_ value: String) -> Self { Self("scope", value) }
  public static var open: Self { Self("open") }
}

public enum FormMethod: String, Sendable { case get, post }

public enum InputType: String, Sendable { case text, date, number, radio, checkbox, hidden, submit, button, file }

/// The ARIA attributes that we use.
public enum Aria: Sendable {
  case label, labelledby, describedby, hidden, current, invalid, pressed

  var attribute: StaticString {
    switch self {
    case .label: "aria-label"
    case .labelledby: "aria-labelledby"
    case .describedby: "aria-describedby"
    case .hidden: "aria-hidden"
    case .current: "aria-current"
    case .invalid: "aria-invalid"
    case .pressed: "aria-pressed"
    }
  }
}

/// The data attributes that the style sheet and the script read.
public enum Data: Sendable {
  /// The heading of a table's cell, for narrow screens.
  case heading
  /// Where the quick exit leads.
  case exit

  var attribute: StaticString {
    switch self {
    case .heading: "data-k"
    case .exit: "data-naar"
    }
  }
}
