import Pages
import Privacy
import Texts
import Vocabulary

extension Gallery {
  static func changing(_ language: Language) -> [Exhibit] {
    let (own, record) = (history(.mother, own: true), history(.coordinator, own: false))
    let story = Site.family(People.family, .story)
    return [
      exhibit("tekst-verbeteren", .mother, language) { $0.mendPage(own, back: story, FormState()) },
      exhibit("tekst-verbeteren", .coordinator, language) { $0.mendPage(record, back: story, FormState()) },
      exhibit("tekst-weghalen", .mother, language) { $0.takeAwayPage(own, back: story) },
      exhibit("tekst-eerst", .coordinator, language) { $0.earlierPage(record, back: story) },
      exhibit("gebeurd-veranderd", .mother, language) { $0.feedPage(feed(.mother), number: 1) ?? $0.notFoundPage() },
    ] + members(language)
  }

  private static func feed(_ eyes: Eyes) -> Feed {
    let note = Fixtures.head(12, .contactNote, [People.samira])
    let noor = Fixtures.head(90, .membership, [People.noor])
    let lines: [(PartyLabel?, FeedDeed, ItemHead?)] = [
      (People.femke, .mended, note), (nil, .mended, note), (People.femke, .takenAway, nil), (nil, .takenAway, nil),
      (nil, .renamed, noor), (nil, .died, noor), (nil, .livesApart, noor), (nil, .livesHere, noor),
    ]
    return Feed(
      family: People.family, viewer: eyes.viewer, role: eyes.role, day: People.today,
      lines: lines.map { FeedLine(day: People.today, who: $0.0, deed: $0.1, head: $0.2) })
  }

  private static func history(_ eyes: Eyes, own: Bool) -> TextHistory {
    var head =
      own
      ? Fixtures.head(1, .story, [People.samira], by: People.samira)
      : Fixtures.head(870, .contactNote, [People.daan], by: People.femke, organization: "Jeugdteam", 3, 28)
    head.mendedOn = People.day(2026, 4, 1)
    head.mayPutRight = own
    head.mayCompare = true
    return TextHistory(
      family: People.family, viewer: eyes.viewer, head: head, title: own ? "Zo gaat het" : nil,
      words: "Daan slaapt beter.",
      earlier: own
        ? []
        : [
          EarlierText(title: nil, words: "Daan slaapt beter sinds maandag.", until: People.day(2026, 4, 1)),
          EarlierText(title: nil, words: "Daan slaapt niet.", until: People.day(2026, 3, 29)),
        ], mayMend: true, mayTakeAway: own)
  }
}
