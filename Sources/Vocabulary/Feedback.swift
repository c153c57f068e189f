/// Bladzijde die iets uitlegt: on each there is a place to react (S3-15). The numbers are stored: never reuse one.
public enum ExplanatoryPage: UInt8, CaseIterable, Hashable, Sendable {
  case welcome = 1
  case helpNow = 2
  case quickExit = 3
  case together = 4
}

/// Reactie op een bladzijde: of nobody in particular, and about no family.
public struct PageReaction: Hashable, Sendable {
  public var page: ExplanatoryPage
  public var words: BoundedText
  public var at: Moment

  public init(page: ExplanatoryPage, words: BoundedText, at: Moment) {
    self.page = page
    self.words = words
    self.at = at
  }
}
