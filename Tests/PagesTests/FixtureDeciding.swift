import Privacy
import Vocabulary

/// Choosing together, as each of them sees it.
extension Fixtures {
  static func deciding(_ eyes: Eyes, mayDecide: Bool = true) -> FamilyView {
    var view = Fixtures.view(eyes)
    view.deciding = DecidingBoard(
      decisions: [openDecision(mayDecide: mayDecide), madeDecision(mayDecide: mayDecide)],
      recorded: [text(head(850, .decision, [People.daan], 2, 3), "Wij kiezen voor rust in het weekend.")],
      orders: eyes.viewer.isMember ? [] : [head(851, .legalDocument, [People.daan], 2, 3)], mayOpen: mayDecide)
    return view
  }

  static func openDecision(mayDecide: Bool) -> DecisionLine {
    var line = talkedAbout(mayDecide: mayDecide)
    line.notOffered = [
      NotOfferedLine(
        head: head(821, .decision, [People.daan], by: People.femke, organization: "Jeugdteam", 3, 26), barrier: .region,
        title: "Logeren op een boerderij", reason: "De boerderij is te ver weg.", objectAt: "Bel het Jeugdteam.")
    ]
    line.positions = [
      PositionLine(
        item: People.item(822), who: People.ruben, words: "Ik wil liever wachten.", interests: "Daan heeft al veel.",
        wouldChange: nil, day: People.day(2026, 3, 27))
    ]
    line.nextTalks = [
      NextTalkLine(
        head: head(823, .decision, [People.daan], by: People.samira, 3, 28), way: .talkAgain,
        day: People.day(2026, 4, 14), words: "Wij praten op zondag.")
    ]
    line.frameworks = [
      framework(830, "Besluit van de rechter, nummer 26-101", until: People.day(2026, 12, 1), hasOrder: true),
      framework(831, "Besluit van de rechter, nummer 25-77", until: People.day(2026, 3, 1), hasOrder: false),
    ]
    line.guidelines = [departure, followed]
    return line
  }

  /// Written anew by who wrote it, after Samira said what she thinks.
  private static var revised: OptionLine {
    var line = option(
      802, "Een maatje", "Iemand doet elke week iets leuks met Daan.", by: People.femke,
      [.rhythm: "Eén middag per week, buiten.", .duration: "Een half jaar.", .start: "Over drie weken."])
    line.revised = head(806, .decision, [People.daan], by: People.femke, organization: "Jeugdteam", 3, 26)
    line.earlier = [
      EarlierOptionLine(
        head: line.head, title: "Een maatje", words: "Iemand doet elke week iets leuks met Daan.",
        terms: [.rhythm: "Eén middag per week, buiten."])
    ]
    line.mayRevise = true
    return line
  }

  private static func framework(
    _ number: UInt64, _ reference: String, until: Day, hasOrder: Bool
  ) -> FrameworkLine {
    FrameworkLine(
      head: head(number, .decision, [People.daan], by: People.femke, organization: "Jeugdteam", 1, 26), giver: .court,
      from: People.day(2025, 12, 2), until: until, reference: reference, fixed: "Elke week komt er iemand thuis.",
      open: "Wie er komt, en op welke dag.", hasOrder: hasOrder)
  }

  private static var departure: GuidelineLine {
    GuidelineLine(
      head: head(832, .decision, [People.daan], by: People.femke, organization: "Jeugdteam", 3, 26), isFollowed: false,
      title: "Voorbeeldrichtlijn, versie 2", source: "Op het kantoor van het Jeugdteam",
      words: "Oefen elke week thuis.", reason: "Een avond per week is nu te veel.", backing: "Anne Visser, arts",
      stances: [
        DeviationStanceLine(
          item: People.item(833), who: People.samira, stance: .agreeWithRemark, words: "Kijk na de zomer weer.",
          day: People.day(2026, 3, 27))
      ], maySpeak: true)
  }

  private static var followed: GuidelineLine {
    GuidelineLine(
      head: head(834, .decision, [People.daan], by: People.femke, organization: "Jeugdteam", 3, 26), isFollowed: true,
      title: "Richtlijn samen beslissen, versie 1", source: nil, words: nil, reason: nil, backing: nil, stances: [],
      maySpeak: false)
  }

  private static func talkedAbout(mayDecide: Bool) -> DecisionLine {
    var line = DecisionLine(
      head: head(801, .decision, [People.daan], by: People.samira, 3, 20), question: "Welke hulp past bij Daan?",
      wish: "Daan heeft iemand om leuke dingen mee te doen.", phase: .decisionTalk,
      parties: [People.samira, People.ruben, People.femke],
      options: [
        revised, nothing(803),
      ],
      views: [
        before,
        DecisionViewLine(
          item: People.item(805), who: People.femke, wish: .decideAndTellMe, option: nil, words: nil,
          day: People.day(2026, 3, 25)),
      ],
      awaited: [People.ruben], acts: [], chosen: nil, followUp: nil, mayDecide: mayDecide, maySpeak: true)
    line.askedAgain = [People.samira]
    return line
  }

  private static var before: DecisionViewLine {
    var line = DecisionViewLine(
      item: People.item(804), who: People.samira, wish: .together, option: People.item(802),
      words: "Een maatje lijkt me fijn.", day: People.day(2026, 3, 24))
    line.isBeforeRevision = true
    return line
  }

  static func madeDecision(mayDecide: Bool) -> DecisionLine {
    DecisionLine(
      head: head(811, .decision, [People.noor], by: People.noor, 1, 20), question: "Waar praat Noor met iemand?",
      wish: "Ik wil niet op school praten.", phase: .decided, parties: [People.noor, People.samira],
      options: [
        option(
          812, "Wandelen met Femke", "Jullie lopen een rondje.", by: People.femke, day: People.day(2026, 2, 1),
          [
            .start: "Meteen.", .duration: "Zes keer.", .benefits: "Buiten praat makkelijker.",
            .drawbacks: "Niet bij regen.",
          ]),
        nothing(813),
      ],
      views: [
        DecisionViewLine(
          item: People.item(814), who: People.noor, wish: .iDecide, option: People.item(812),
          words: "Wandelen is goed.", day: People.day(2026, 2, 2)),
        DecisionViewLine(
          item: People.item(815), who: People.samira, wish: .together, option: People.item(813),
          words: "Ik wil eerst rust.", day: People.day(2026, 2, 2)),
      ],
      awaited: [],
      acts: [
        DecisionActLine(
          head: head(816, .decision, [People.noor], by: People.noor, 2, 3), turn: .made, option: People.item(812),
          followUp: People.day(2026, 4, 20), isDuty: false, words: "Ik wil dit proberen."),
        DecisionActLine(
          head: head(817, .decision, [People.noor], by: People.femke, 3, 3), turn: .reviewed, option: nil,
          followUp: nil, isDuty: false, words: "Noor wandelt graag. Wij gaan door."),
      ], chosen: People.item(812), followUp: People.day(2026, 4, 20), mayDecide: mayDecide, maySpeak: true)
  }

  private static func option(
    _ number: UInt64, _ title: String, _ words: String, by author: PartyLabel,
    day: Day = People.day(2026, 3, 23), _ terms: [OptionTerm: String]
  ) -> OptionLine {
    let (_, month, number2) = day.date
    return OptionLine(
      head: head(number, .decision, [People.daan], by: author, organization: "Jeugdteam", month, number2), title: title,
      words: words, isNoHelp: false, terms: terms, asker: People.femke)
  }

  private static func nothing(_ number: UInt64) -> OptionLine {
    OptionLine(
      head: head(number, .decision, [People.daan], by: People.samira, 3, 23), title: "", words: "We wachten.",
      isNoHelp: true, terms: [.duration: "Zes weken."], asker: nil)
  }
}
