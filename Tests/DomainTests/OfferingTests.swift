import Testing
import Vocabulary

@Suite("What the directory says of help, and what it does not")
struct OfferingTests {
  private let today = Day(number: 20_550)

  @Test("no measured wait of fewer than ten: it would tell about somebody")
  func measured() throws {
    #expect(MeasuredWait(days: Array(1...9)) == nil)
    let ten = try #require(MeasuredWait(days: [30, 10, 90, 20, 50, 40, 60, 70, 100, 80]))
    #expect(ten.median == 50)
    #expect(ten.ninetieth == 90)
    #expect(ten.count == 10)
    let twenty = try #require(MeasuredWait(days: Array(1...20)))
    #expect(twenty.ninetieth == 18)
  }

  @Test("a wait is old after 31 days, and an offering after a year")
  func old() {
    let wait = { (day: Day) in ReportedWait(weeks: 1...2, day: day, source: "x") }
    #expect(!wait(today - 31).isOld(on: today))
    #expect(wait(today - 32).isOld(on: today))
    let offering = { (day: Day) in
      Offering(id: .init(high: 1, low: 1), organization: .init(high: 1, low: 1), title: "x", checked: day)
    }
    #expect(!offering(today - 365).isOld(on: today))
    #expect(offering(today - 366).isOld(on: today))
  }

  @Test("without a group and without ages nobody can tell for whom it is")
  func target() {
    var offering = Offering(
      id: .init(high: 1, low: 1), organization: .init(high: 1, low: 1), title: "x", checked: today)
    #expect(offering.lacksTarget)
    offering.ages = 4...12
    #expect(!offering.lacksTarget)
    offering = Offering(
      id: offering.id, organization: offering.organization, title: "x", groups: [.parents], checked: today)
    #expect(!offering.lacksTarget)
  }

  @Test(
    "words are folded to small letters without accents",
    arguments: [
      ("Schuldhulp", ["schuldhulp"]), ("SCHÚLD-hulp, nu!", ["schuld", "hulp", "nu"]), ("  ", []),
      ("één café", ["een", "cafe"]), ("e\u{301}e\u{301}n", ["een"]), ("Straße Łódź İş", ["strasse", "lodz", "is"]),
      ("24 uur 7.30", ["24", "uur", "7", "30"]), ("مساعدة", ["مساعدة"]),
      ("' OR 1=1; \" * & | ! :*", ["or", "1", "1"]),
    ])
  func folded(_ text: String, _ words: [String]) { #expect(SearchWords.of(text) == words) }

  @Test("no word is longer than any search needs, and no search has more words than it may")
  func bounded() {
    #expect(SearchWords.of(String(repeating: "a", count: 10_000))[0].utf8.count == 60)
    #expect(SearchWords.of("a b c d", most: 2) == ["a", "b"])
  }
}
