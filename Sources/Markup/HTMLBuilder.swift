/// Puts content together from the statements of a closure.
@resultBuilder
public enum HTMLBuilder {
  @inlinable
  public static func buildExpression<Content: HTML>(_ content: Content) -> Content { content }

  @inlinable
  public static func buildExpression(_ text: String) -> HTMLText { HTMLText(text) }

  @inlinable
  public static func buildBlock() -> EmptyHTML { EmptyHTML() }

  @inlinable
  public static func buildBlock<Content: HTML>(_ content: Content) -> Content { content }

  @inlinable
  public static func buildBlock<each Content: HTML>(_ content: repeat each Content) -> HTMLTuple<repeat each Content> {
    HTMLTuple(repeat each content)
  }

  @inlinable
  public static func buildOptional<Content: HTML>(_ content: Content?) -> Content? { content }

  @inlinable
  public static func buildEither<First: HTML, Second: HTML>(first: First) -> HTMLEither<First, Second> {
    .first(first)
  }

  @inlinable
  public static func buildEither<First: HTML, Second: HTML>(second: Second) -> HTMLEither<First, Second> {
    .second(second)
  }

  @inlinable
  public static func buildArray<Content: HTML>(_ contents: [Content]) -> HTMLArray<Content> { HTMLArray(contents) }
}
