import Privacy
import Vocabulary

/// What each of them sees of the family, on 7 April 2026.
enum Fixtures {
  static let contact = ContactLine(
    label: People.femke, phone: "030 123 45 67", hours: "Maandag tot en met donderdag, 9 tot 17 uur.",
    mandate: "afspraken met school en met de stadsbank.", standIn: "Ilse Maas")

  static func head(
    _ number: UInt64, _ kind: ItemKind, _ about: [PartyLabel], by author: PartyLabel? = nil,
    domain: LifeDomain? = nil, organization: String? = nil, _ month: Int = 1, _ day: Int = 26,
    because: Because = .grounds([SubjectGround(People.id(People.samira), .oneself)])
  ) -> ItemHead {
    ItemHead(
      id: People.item(number), kind: kind, domain: domain, about: about, author: author, organization: organization,
      day: People.day(2026, month, day), because: because)
  }

  static func text(_ head: ItemHead, title: String? = nil, _ words: String?, mayReact: Bool = false) -> TextLine {
    TextLine(head: head, title: title, words: words, reactions: [], mayReact: mayReact)
  }

  static func members(_ eyes: Eyes) -> [MemberLine] {
    let knowsAges = eyes.code != "leerkracht"
    func line(_ label: PartyLabel, _ kin: String?, _ role: FamilyRole, _ age: Int) -> MemberLine {
      let isViewer = eyes.viewer.label.party == label.party
      return MemberLine(label: label, kin: kin, role: role, age: knowsAges ? age : nil, isViewer: isViewer)
    }
    return [
      line(People.samira, "mama", .parent, 39), line(People.ruben, "papa", .parent, 41),
      line(People.noor, nil, .child, 15), line(People.daan, nil, .child, 9),
      line(People.hatice, "oma", .supporter, 66),
    ]
  }

  static let helpers = [
    HelperLine(
      item: People.item(201), label: People.femke, helps: [People.samira, People.noor, People.daan], until: nil),
    HelperLine(item: People.item(202), label: People.karim, helps: [People.samira], until: nil),
    HelperLine(
      item: People.item(203), label: People.joost, helps: [People.samira], until: People.day(2026, 11, 1)),
    HelperLine(
      item: People.item(204), label: People.marit, helps: [People.daan], until: People.day(2026, 7, 17)),
  ]

  static func goals(mayChange: Bool) -> GoalBoard {
    GoalBoard(
      limit: 3, now: [onTime(mayChange), sleep(mayChange), debts(mayChange)], paused: [],
      later: [
        goal(18, .later, "Noor gaat weer naar school", People.noor, [], mayChange, .schoolAndEducation)
      ],
      finished: [goal(19, .finished, "Daan slaapt in zijn eigen bed", People.daan, [], mayChange, nil)])
  }

  static func onTime(_ mayChange: Bool) -> GoalLine {
    goal(
      4, .now, "Daan is elke dag op tijd op school", People.daan,
      [
        StepLine(
          item: People.item(301), words: "Samen een plaatje van de ochtend maken", doer: People.samira,
          due: People.day(2026, 4, 14), isDone: false),
        StepLine(
          item: People.item(302), words: "Een wekker kopen", doer: People.ruben, due: People.day(2026, 3, 2),
          isDone: true),
      ], mayChange, .schoolAndEducation)
  }

  static func sleep(_ mayChange: Bool) -> GoalLine {
    let line = text(
      head(9, .ownStatement, [People.noor], by: People.ruben, 2, 14),
      "Ik wil dat Noor eerst rust krijgt. Daarna kijken we verder.")
    return goal(5, .now, "Noor slaapt beter en voelt zich fijner", People.noor, [], mayChange, .mentalHealth, [line])
  }

  static func debts(_ mayChange: Bool) -> GoalLine {
    goal(
      6, .now, "Samira weet welke rekeningen er zijn", People.samira,
      [
        StepLine(
          item: People.item(303), words: "Alle brieven op één stapel leggen", doer: People.joost,
          due: People.day(2026, 4, 2), isDone: false)
      ], mayChange, .incomeAndDebt)
  }

  static func goal(
    _ number: UInt64, _ lane: GoalLane, _ words: String, _ about: PartyLabel, _ steps: [StepLine], _ mayChange: Bool,
    _ domain: LifeDomain?, _ reactions: [TextLine] = []
  ) -> GoalLine {
    GoalLine(
      head: head(number, .planGoal, [about], domain: domain), lane: lane, words: words, steps: steps,
      reactions: reactions, mayChange: mayChange, mayRephrase: mayChange)
  }

  static func plan(mayTakeStance: Bool) -> PlanLine {
    PlanLine(
      text: text(
        head(13, .planCommon, [People.samira, People.noor, People.daan], 3, 16),
        "We eten elke avond samen.\nDaan gaat op tijd naar bed.\nNoor praat elke week met Femke.",
        mayReact: mayTakeStance),
      stances: [
        StanceLine(who: People.samira, stance: .agree, remark: nil, day: People.day(2026, 3, 17)),
        StanceLine(
          who: People.noor, stance: .agreeWithRemark, remark: "Ik wil niet elke week praten.",
          day: People.day(2026, 3, 18)),
      ],
      awaited: [People.ruben], mayTakeStance: mayTakeStance)
  }

  static let earlier = PlanLine(
    text: text(head(3, .planCommon, [People.samira, People.noor, People.daan]), "We maken samen een begin."),
    stances: [], awaited: [], mayTakeStance: false)
}
