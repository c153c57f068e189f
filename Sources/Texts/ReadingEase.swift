/// Leesgemak van een Nederlandse tekst: Flesch-Douma, sentence length and words that families do not use.
///
/// A smoke alarm for who writes, no proof: people who read with difficulty have the last word. A line is a sentence too.
/// Syllables are counted by their vowels, so a long word can seem a little easier than it is.
public struct ReadingEase: Hashable, Sendable {
  /// 206.8 - 0.77 x syllables per 100 words - 0.93 x words per sentence.
  public let ease: Double
  public let words: Int
  public let wordsPerSentence: Double
  public let longestSentence: String
  public let longestCount: Int
  /// As they stand in the text, each once.
  public let hardWords: [String]

  /// What a page for families must reach.
  public static let wanted = 70.0
  public static let wantedPerSentence = 10.0
  public static let longestWanted = 15

  public var isEasy: Bool {
    ease >= Self.wanted && wordsPerSentence <= Self.wantedPerSentence && longestCount <= Self.longestWanted
      && hardWords.isEmpty
  }

  /// Nil for a text without words.
  public init?(of text: String) {
    let sentences = Self.sentences(text).map(Self.words).filter { !$0.isEmpty }
    let all = sentences.flatMap { $0 }
    guard let longest = sentences.max(by: { $0.count < $1.count }) else { return nil }
    words = all.count
    wordsPerSentence = Double(all.count) / Double(sentences.count)
    ease =
      206.8 - 77 * Double(all.reduce(0) { $0 + Self.syllables($1) }) / Double(all.count) - 0.93 * wordsPerSentence
    longestCount = longest.count
    longestSentence = longest.joined(separator: " ")
    hardWords = Set(all.filter(Self.isHard)).sorted()
  }

  // MARK: Cutting

  /// After a point, question mark, exclamation mark or colon with a space behind it; and at each line.
  private static func sentences(_ text: String) -> [Substring] {
    var found: [Substring] = []
    var (start, before): (String.Index, Character) = (text.startIndex, " ")
    for place in text.indices {
      let letter = text[place]
      if letter.isNewline || letter.isWhitespace && ".!?:".contains(before) {
        found.append(text[start..<place])
        start = place
      }
      before = letter
    }
    return found + [text[start...]]
  }

  private static func words(_ sentence: Substring) -> [String] {
    let letters = sentence.map { $0.isLetter || "'’-".contains($0) ? $0 : " " }
    return String(letters).split(separator: " ").map(trimmed).filter { !$0.isEmpty }
  }

  /// A mark belongs to a word between letters only.
  private static func trimmed(_ word: Substring) -> String {
    var rest = word
    while rest.first.map({ !$0.isLetter }) ?? false { rest.removeFirst() }
    while rest.last.map({ !$0.isLetter }) ?? false { rest.removeLast() }
    return String(rest)
  }

  // MARK: Counting

  /// One for each group of vowels; a vowel with two dots begins a new one. Dutch "ij" is one vowel.
  static func syllables(_ word: String) -> Int {
    var (count, isInside) = (0, false)
    for letter in word.lowercased().replacing("ij", with: "y") {
      let isVowel = vowels.contains(letter)
      if isVowel, !isInside || dotted.contains(letter) { count += 1 }
      isInside = isVowel
    }
    return max(count, 1)
  }

  private static let dotted = Set("ëïöü")
  private static let vowels = Set("aeiouyáéíóúàèëïöü")

  // MARK: Words that families do not use

  /// A short hard word counts as it stands, a long one also as a part of a longer word.
  private static func isHard(_ word: String) -> Bool {
    let word = word.lowercased()
    return hard.contains { word == $0 || $0.count >= 9 && word.contains($0) }
  }

  static let hard: [String] = """
    integraal integrale domein traject indicatie casus regie hulpverleningsproces participatie zelfredzaamheid betreffende
    middels conform teneinde derhalve aangaande inzake problematiek multidisciplinair expertise interventie faciliteren
    overeenkomstig beschikking voorziening ondersteuningsbehoefte cliënt autoriseren valideren sessie evaluatie mandaat dient
    complex problematisch instemmen initiëren implementeren monitoren
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
