import Domain
public import Vocabulary

/// Eén tekst, with how it stood before: for putting it right, for taking it away, and for reading what was mended.
public struct TextHistory: Sendable {
  public let family: FamilyID
  public let viewer: ViewerLabel
  public let head: ItemHead
  /// Nil where it has none.
  public let title: String?
  public let words: String?
  /// Newest first; empty where nothing was mended, or it is not for this viewer.
  public let earlier: [EarlierText]
  public let mayMend: Bool
  /// False also when a record stands too long.
  public let mayTakeAway: Bool

  public init(
    family: FamilyID, viewer: ViewerLabel, head: ItemHead, title: String?, words: String?, earlier: [EarlierText],
    mayMend: Bool, mayTakeAway: Bool
  ) {
    self.family = family
    self.viewer = viewer
    self.head = head
    self.title = title
    self.words = words
    self.earlier = earlier
    self.mayMend = mayMend
    self.mayTakeAway = mayTakeAway
  }
}

/// Hoe een tekst eerst was, and until which day.
public struct EarlierText: Hashable, Sendable {
  public let title: String?
  public let words: String
  public let until: Day

  public init(title: String?, words: String, until: Day) {
    self.title = title
    self.words = words
    self.until = until
  }
}

extension TextHistory {
  /// Nil when the viewer does not see the text.
  ///
  /// - Parameter versions: all words of the text, one for each time that it was written, oldest first.
  public init?(
    _ item: ItemID, _ selection: Selection, words: [ItemID: Words], versions: [Words], directory: Directory
  ) {
    let (sight, family) = (selection.sight, selection.sight.family)
    guard let found = selection.seen.first(where: { $0.item.id == item }) else { return nil }
    let naming = Naming(sight: sight, words: words, directory: directory)
    let may = MayDo(sight)
    let age = sight.viewer.person.flatMap { family.age(of: $0, on: sight.day) }
    let days = family.mendings[item] ?? []
    let earlier = zip(versions, days).compactMap { version, day in
      version[.body].map { EarlierText(title: version[.title], words: $0, until: day) }
    }
    self.init(
      family: family.id, viewer: ViewerLabel(naming.label(sight.viewer), age: age),
      head: naming.head(found.item, found.because), title: words[item]?[.title], words: words[item]?[.body],
      earlier: may.readEarlier(found.item) ? earlier.reversed() : [], mayMend: may.putRight(found.item),
      mayTakeAway: may.putRight(found.item) && family.mayStillTakeAway(found.item, on: sight.day))
  }
}
