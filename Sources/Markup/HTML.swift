/// What can be written as HTML. A page is a value of this kind; it becomes bytes once, in `HTMLWriter`.
///
/// The names follow the `elementary` package, so that it can take this module's place.
public protocol HTML {
  func render(into page: inout HTMLWriter)
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

/// Nothing.
public struct EmptyHTML: HTML, Sendable {
  @inlinable
  public init() {}

  @inlinable
  public func render(into page: inout HTMLWriter) {}
}

extension Optional: HTML where Wrapped: HTML {
  @inlinable
  public func render(into page: inout HTMLWriter) { self?.render(into: &page) }
}

/// One of two branches.
public enum HTMLEither<First: HTML, Second: HTML>: HTML {
  case first(First)
  case second(Second)

  @inlinable
  public func render(into page: inout HTMLWriter) {
    switch self {
    case .first(let content): content.render(into: &page)
    case .second(let content): content.render(into: &page)
    }
  }
}

/// The same kind of content, several times.
public struct HTMLArray<Content: HTML>: HTML {
  @usableFromInline let contents: [Content]

  @inlinable
  public init(_ contents: [Content]) { self.contents = contents }

  @inlinable
  public func render(into page: inout HTMLWriter) {
    for content in contents { content.render(into: &page) }
  }
}

/// Several kinds of content, one after the other.
public struct HTMLTuple<each Content: HTML>: HTML {
  @usableFromInline let contents: (repeat each Content)

  @inlinable
  public init(_ contents: repeat each Content) { self.contents = (repeat each contents) }

  @inlinable
  public func render(into page: inout HTMLWriter) {
    repeat (each contents).render(into: &page)
  }
}

/// A whole document: the doctype and its one element.
public struct HTMLDocument<Content: HTML>: HTML {
  @usableFromInline let content: Content

  @inlinable
  public init(@HTMLBuilder content: () -> Content) { self.content = content() }

  @inlinable
  public func render(into page: inout HTMLWriter) {
    page.markup("<!doctype html>\n")
    content.render(into: &page)
  }
}

/// The content of each value in turn. (A `for` cannot hold a function's opaque result: the compiler refuses.)
public struct ForEach<Element, Content: HTML>: HTML {
  @usableFromInline let contents: [Content]

  @inlinable
  public init(_ elements: some Sequence<Element>, @HTMLBuilder content: (Element) -> Content) {
    contents = elements.map(content)
  }

  @inlinable
  public func render(into page: inout HTMLWriter) {
    for content in contents { content.render(into: &page) }
  }
}
