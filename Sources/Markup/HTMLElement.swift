/// An element with content.
public struct HTMLElement: HTML, Sendable {
  @usableFromInline let name: StaticString
  @usableFromInline var attributes: [HTMLAttribute]
  @usableFromInline let content: HTMLFragment

  @inlinable
  public init(_ name: StaticString, _ attributes: [HTMLAttribute], _ content: HTMLFragment) {
    self.name = name
    self.attributes = attributes
    self.content = content
  }

  @inlinable
  public func render(into page: inout HTMLWriter) {
    page.open(name, attributes)
    content.render(into: &page)
    page.close(name)
  }

  /// The same element with these attributes too, if the condition holds.
  @inlinable
  public func attributes(_ more: HTMLAttribute..., when condition: Bool = true) -> Self {
    condition ? HTMLElement(name, attributes + more, content) : self
  }
}

/// An element that has no content and no end tag.
public struct HTMLVoidElement: HTML, Sendable {
  @usableFromInline let name: StaticString
  @usableFromInline let attributes: [HTMLAttribute]

  @inlinable
  public init(_ name: StaticString, _ attributes: [HTMLAttribute]) {
    self.name = name
    self.attributes = attributes
  }

  @inlinable
  public func render(into page: inout HTMLWriter) { page.open(name, attributes) }

  @inlinable
  public func attributes(_ more: HTMLAttribute..., when condition: Bool = true) -> Self {
    condition ? HTMLVoidElement(name, attributes + more) : self
  }
}

extension HTMLWriter {
  @usableFromInline
  mutating func open(_ name: StaticString, _ attributes: [HTMLAttribute]) {
    markup("<")
    markup(name)
    for attribute in attributes { write(attribute) }
    markup(">")
  }

  @usableFromInline
  mutating func close(_ name: StaticString) {
    markup("</")
    markup(name)
    markup(">")
  }

  private mutating func write(_ attribute: HTMLAttribute) {
    markup(" ")
    markup(attribute.name)
    guard let text = attribute.value else { return }
    markup("=\"")
    value(text)
    markup("\"")
  }
}
