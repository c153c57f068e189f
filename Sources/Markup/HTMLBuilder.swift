/// Puts content together from the statements of a closure, each written behind the one before.
@resultBuilder
public enum HTMLBuilder {
  @inlinable
  public static func buildExpression<Content: HTML>(_ content: Content) -> Content { content }

  @inlinable
  public static func buildExpression(_ text: String) -> HTMLText { HTMLText(text) }

  @inlinable
  public static func buildBlock() -> HTMLFragment { HTMLFragment() }

  @inlinable
  public static func buildPartialBlock(first: some HTML) -> HTMLFragment {
    var whole = HTMLFragment()
    first.render(into: &whole.written)
    return whole
  }

  @inlinable
  public static func buildPartialBlock(accumulated: consuming HTMLFragment, next: some HTML) -> HTMLFragment {
    next.render(into: &accumulated.written)
    return accumulated
  }

  @inlinable
  public static func buildOptional(_ content: HTMLFragment?) -> HTMLFragment { content ?? HTMLFragment() }

  @inlinable
  public static func buildEither(first: HTMLFragment) -> HTMLFragment { first }

  @inlinable
  public static func buildEither(second: HTMLFragment) -> HTMLFragment { second }

  @inlinable
  public static func buildArray(_ contents: [HTMLFragment]) -> HTMLFragment {
    contents.reduce(into: HTMLFragment()) { whole, content in content.render(into: &whole.written) }
  }
}
