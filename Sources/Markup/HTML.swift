/// What can be written as HTML.
///
/// The names follow the `elementary` package, so that it can take this module's place.
public protocol HTML {
  func render(into page: inout HTMLWriter)
}

/// Content that is written already. Everything between two braces becomes one of these, so that the compiler and the
/// processor meet one type instead of a tower of generic ones: a page costs a third of what it cost with those.
public struct HTMLFragment: HTML, Sendable {
  @usableFromInline var written: HTMLWriter

  @inlinable
  init() { written = HTMLWriter(capacity: 0) }

  @inlinable
  public func render(into page: inout HTMLWriter) { page.append(written) }
}

/// Text between tags: escaped, always.
public struct HTMLText: HTML, Sendable {
  @usableFromInline let text: String

  @inlinable
  public init(_ text: String) { self.text = text }

  @inlinable
  public func render(into page: inout HTMLWriter) { page.text(text) }
}

/// Markup of our own that stands in the source code, such as a drawing. There is no way to make one at run time.
public struct Trusted: HTML, Sendable {
  @usableFromInline let markup: StaticString

  @inlinable
  public init(_ markup: StaticString) { self.markup = markup }

  @inlinable
  public func render(into page: inout HTMLWriter) { page.markup(markup) }
}

extension Optional: HTML where Wrapped: HTML {
  @inlinable
  public func render(into page: inout HTMLWriter) { self?.render(into: &page) }
}

/// The content of each value in turn.
public struct ForEach: HTML, Sendable {
  @usableFromInline let content: HTMLFragment

  @inlinable
  public init<Element>(_ elements: some Sequence<Element>, @HTMLBuilder content: (Element) -> HTMLFragment) {
    var whole = HTMLFragment()
    for element in elements { content(element).render(into: &whole.written) }
    self.content = whole
  }

  @inlinable
  public func render(into page: inout HTMLWriter) { content.render(into: &page) }
}

/// A whole document: the doctype and its one element.
public struct HTMLDocument: HTML, Sendable {
  @usableFromInline let content: HTMLFragment

  @inlinable
  public init(@HTMLBuilder content: () -> HTMLFragment) { self.content = content() }

  @inlinable
  public func render(into page: inout HTMLWriter) {
    page.markup("<!doctype html>\n")
    content.render(into: &page)
  }
}
