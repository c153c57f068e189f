/// What is wrong with a text that somebody typed.
public enum TextFlaw: Error, Hashable, Sendable {
  case missing
  /// `limit` counts characters as a reader counts them.
  case tooLong(limit: Int)
  /// A control character other than a line break or a tab.
  case unreadable
}

/// Tekst: words that somebody wrote, trimmed and within bounds; parsed once, at the door.
public struct BoundedText: Hashable, Sendable, CustomStringConvertible {
  public static let lineLimit = 120
  public static let proseLimit = 4_000

  public let text: String
  public var description: String { text }

  private init(_ text: String) { self.text = text }

  /// One line of 1 to 120 characters; line breaks become spaces.
  public static func line(_ raw: String, limit: Int = lineLimit) throws(TextFlaw) -> BoundedText {
    try checked(String(raw.map { $0.isNewline || $0 == "\t" ? " " : $0 }), limit: limit)
  }

  /// One or more paragraphs of 1 to 4,000 characters together.
  public static func prose(_ raw: String, limit: Int = proseLimit) throws(TextFlaw) -> BoundedText {
    try checked(raw, limit: limit)
  }

  private static func checked(_ raw: String, limit: Int) throws(TextFlaw) -> BoundedText {
    // A browser sends CR LF and counts it as one line break; so do we.
    let text = trimmed(String(raw.map { $0 == "\r\n" ? "\n" : $0 }))
    if text.isEmpty { throw .missing }
    if text.count > limit { throw .tooLong(limit: limit) }
    if text.unicodeScalars.contains(where: isControl) { throw .unreadable }
    return BoundedText(text)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

/// Woorden: the free text of one item, field by field. Facts and words are stored and sealed apart.
public struct Words: Hashable, Sendable {
  public let item: ItemID
  public private(set) var texts: [WordField: String]
  /// A drawing, as it is kept; empty for words.
  public private(set) var picture: [UInt8] = []

  public init(_ item: ItemID, _ texts: [WordField: BoundedText]) {
    self.item = item
    self.texts = texts.mapValues(\.text)
  }

  /// For words that were checked when they were first accepted, such as those read back from the log.
  public init(stored item: ItemID, _ texts: [WordField: String]) {
    self.item = item
    self.texts = texts
  }

  /// A picture is sealed and destroyed as words are, under a name of its own, so that no page opens it unasked.
  public init(_ item: ItemID, picture: [UInt8]) {
    self.item = item
    texts = [:]
    self.picture = picture
  }

  public subscript(field: WordField) -> String? { texts[field] }
}

/// Which words of an item. The numbers are stored: never reuse one.
public enum WordField: UInt8, CaseIterable, Hashable, Sendable {
  /// The words themselves: of a goal, a note, a story, a statement.
  case body = 1
  case title = 2
  case name = 3
  case kin = 4
  /// How somebody was called before, where he lets it be heard.
  case formerName = 200
  case phone = 5
  case hours = 6
  case mandate = 7
  case standIn = 8
  case purpose = 9
  case reason = 10
  case function = 11
  case address = 12
  /// The exact text that a signer was shown.
  case preview = 13
  // Of an option
  case demands = 100
  case rhythm = 101
  case duration = 102
  case start = 103
  case benefits = 104
  case drawbacks = 105
  case without = 106
  case otherWays = 107
  case provider = 108
  case price = 109
  /// Where one can object.
  case objectAt = 110
  // Of a position
  case interests = 111
  case wouldChange = 112
  case answerTried = 21
  case answerHarm = 22
  case answerConscience = 23
  case answerOtherWay = 24
  case answerEffective = 25
  case answerProportion = 26
  // What somebody expects, and what may be expected of him
  case expects = 130
  case offers = 131
  // What helped somebody and what did not; what is said at an evaluation
  case helped = 132
  case hindered = 133
  case aboutHelp = 134
  case aboutRoles = 135
  case aboutTasks = 136
  // Of a forced framework, and of a guideline
  case fixed = 160
  case open = 161
  case backing = 162
  case source = 163
  // While somebody waits
  case meanwhile = 210
  case whyNot = 211
  /// Who comes, in his own words.
  case introduction = 212
  // Of a safety plan
  case safetySigns = 226
  case safetyDoing = 227
  case safetyCalling = 228
  case safetyOthers = 229
  case safetySurroundings = 236
  case safetyReasons = 237
  // Of a report: the four kinds of text
  case reportFacts = 220
  case reportViews = 221
  case reportConclusions = 222
  case reportDecisions = 223
  // Of a step of the reporting code
  case codeUnsafe = 246
  case codeEnough = 247
  case codeWhom = 248
  // Of help to which somebody is referred, as the directory has it
  case criteria = 249
  case forWhom = 250
  // Of a meeting
  case place = 213
  case preparation = 214
  /// What was said to a point.
  case answer = 215
  /// What a professional does not do.
  case excludes = 230
  /// Up to what amount somebody may decide.
  case upTo = 231
  // Of team agreements
  case reach = 232
  case answering = 233
  case choosing = 234
  case absence = 235
}
