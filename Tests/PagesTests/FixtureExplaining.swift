import Privacy
import Vocabulary

extension Fixtures {
  static var explaining: FamilyView {
    var view = Fixtures.view(.mother)
    let cards = [
      factor(530, "Het is laat nog druk in huis.", .maintaining, .family, People.samira, [People.samira]),
      factor(531, "Daan is altijd al een avondmens.", .maintaining, .family, People.ruben, [], besides: 530),
      factor(532, "Oma komt elke woensdag.", .protecting, .surroundings, People.samira, [People.noor]),
      factor(533, "Er is nog geen vast ritme.", .precipitating, .child, People.femke, [], organization: "Jeugdteam"),
    ]
    let ends = cards.map {
      EndLine(end: .item($0.head.id), words: $0.words, person: nil, isCard: true, isHelp: $0.column == .protecting)
    }
    let daan = EndLine(end: .person(People.id(People.daan)), words: nil, person: People.daan, isCard: false)
    view.explanation.factors = cards
    view.explanation.links = [
      InfluenceLine(item: People.item(540), from: ends[0], to: daan, author: People.samira, mayRemove: true),
      InfluenceLine(item: People.item(541), from: ends[2], to: ends[0], author: People.ruben, mayRemove: false),
    ]
    view.explanation.ends = [daan] + ends
    view.explanation.mayAdd = true
    view.explanation.mayLink = true
    return view
  }

  static var wishing: FamilyView {
    var view = Fixtures.view(.mother)
    view.wishes.wishes = [
      WishLine(
        item: People.item(550), topic: .incomeAndDebt, answer: .no, persons: [], words: "Liever alleen Joost.",
        day: People.day(2026, 3, 2)),
      WishLine(
        item: People.item(551), topic: nil, answer: .only, persons: [People.hatice], words: nil,
        day: People.day(2026, 3, 3)),
    ]
    view.wishes.persons = [People.hatice]
    view.wishes.mayWish = true
    view.wishes.mayRest = true
    return view
  }

  /// A child's goal beside which nothing is said of the parents.
  static var asked: FamilyView {
    var view = Fixtures.view(.mother)
    view.planCheck.onlyAbout = People.daan
    view.planCheck.goals = [People.item(4): GoalCheck(empty: [.parentLoad, .development], reason: nil)]
    return view
  }

  private static func factor(
    _ number: UInt64, _ words: String, _ column: FactorColumn, _ level: FactorLevel, _ author: PartyLabel,
    _ recognised: [PartyLabel], besides: UInt64? = nil, organization: String? = nil
  ) -> FactorLine {
    FactorLine(
      head: head(number, .factor, [People.daan], by: author, organization: organization), words: words,
      column: column, level: level, alternativeTo: besides.map(People.item), recognised: recognised,
      notRecognised: number == 530 ? [People.ruben] : [], possible: [], mayRecognise: true,
      mayRemove: author == People.samira)
  }
}
