import Privacy
import Vocabulary

extension Fixtures {
  static func view(_ eyes: Eyes, hiding hidden: [ObjectionLine]) -> FamilyView {
    var view = view(eyes)
    view.objections = hidden
    return view
  }

  static let sixteen = AgeNotice(person: People.noor, age: 16, step: .ownChoice, on: People.day(2026, 5, 5))

  /// Noor hid this from her father; nobody decided yet.
  static func hidden(_ record: TextLine) -> ObjectionLine {
    ObjectionLine(
      item: People.item(801), child: People.noor, against: People.ruben, target: record.head, words: record.words,
      state: .open, reason: nil, mayDecide: true, mayEnd: true)
  }

  static func matrix(_ eyes: Eyes) -> SightMatrix {
    let isMother = eyes.code == "moeder"
    return SightMatrix(
      family: People.family, viewer: eyes.viewer, day: People.today,
      persons: isMother ? [People.samira, People.noor, People.daan] : [People.noor],
      rows: isMother ? motherRows : daughterRows, consents: consents(eyes), requests: isMother ? [request] : [],
      looks: LookLog(lines: looks), recipients: recipients)
  }

  static let goalConsent = People.item(501)

  private static var motherRows: [MatrixRow] {
    [
      MatrixRow(
        reader: People.marit,
        cells: [
          cell(
            People.daan, .goals, [goalHead(4, People.daan, .consent(goalConsent, until: People.day(2026, 7, 17)))],
            People.day(2026, 7, 17)),
          cell(
            People.daan, .notes,
            [head(10, .observation, [People.daan], 2, 19, because: involved(People.daan))], nil),
        ]),
      MatrixRow(
        reader: People.femke,
        cells: [
          cell(
            People.daan, .goals, [goalHead(4, People.daan, .consent(People.item(502), until: People.day(2027, 1, 12)))],
            People.day(2027, 1, 12)),
          cell(
            People.samira, .plan,
            [head(13, .planCommon, [People.samira, People.noor, People.daan], 3, 16, because: consented())],
            People.day(2027, 1, 12)),
          cell(
            People.samira, .story, [head(1, .story, [People.samira], 1, 5, because: consented())],
            People.day(2027, 1, 12)),
        ]),
      MatrixRow(
        reader: People.ruben,
        cells: [
          cell(
            People.daan, .goals,
            [
              head(
                4, .planGoal, [People.daan],
                because: .grounds([SubjectGround(People.id(People.daan), .authority)]))
            ], nil)
        ]),
    ]
  }

  private static var daughterRows: [MatrixRow] {
    [
      MatrixRow(
        reader: People.samira,
        cells: [
          cell(
            People.noor, .goals,
            [
              head(
                5, .planGoal, [People.noor],
                because: .grounds([SubjectGround(People.id(People.noor), .authority)]))
            ], nil)
        ])
    ]
  }

  private static func cell(_ about: PartyLabel, _ part: Part, _ items: [ItemHead], _ until: Day?) -> MatrixCell {
    MatrixCell(about: about, part: part, items: items, until: until)
  }

  private static func goalHead(_ number: UInt64, _ about: PartyLabel, _ ground: Ground) -> ItemHead {
    head(number, .planGoal, [about], because: .grounds([SubjectGround(People.id(about), ground)]))
  }

  private static func involved(_ about: PartyLabel) -> Because {
    .grounds([SubjectGround(People.id(about), .involved(OrganizationID(high: 0x0, low: 4)))])
  }

  private static func consented() -> Because {
    .grounds([
      SubjectGround(People.id(People.samira), .consent(People.item(502), until: People.day(2027, 1, 12)))
    ])
  }

  static func consents(_ eyes: Eyes) -> [ConsentLine] { eyes.code == "moeder" ? [school, team, waiting] : [waiting] }

  static let school = consent(
    goalConsent, People.daan, "School De Regenboog", [.planGoal], .schoolSupport, "Zo helpt de klas ook.", .inForce,
    [
      StanceOfSigner(who: People.samira, day: People.day(2026, 1, 12)),
      StanceOfSigner(who: People.ruben, day: People.day(2026, 1, 14)),
    ],
    waitingFor: [], until: People.day(2026, 7, 17), maySign: false, mayWithdraw: true)
  static let team = consent(
    People.item(502), People.samira, "Jeugdteam", KindSet.plan.kinds, .coordination, "Dan kent Femke ons plan.",
    .inForce, [StanceOfSigner(who: People.samira, day: People.day(2026, 1, 12))], waitingFor: [],
    until: People.day(2027, 1, 12), maySign: false, mayWithdraw: true)
  static let waiting = consent(
    People.item(503), People.noor, "Het Lyceum", [.planGoal, .waitEntry], .schoolSupport, "Dan weet mijn mentor het.",
    .waitingForSignatures, [StanceOfSigner(who: People.noor, day: People.day(2026, 4, 1))],
    waitingFor: [People.samira, People.ruben], until: People.day(2026, 12, 1), maySign: true, mayWithdraw: true)

  private static func consent(
    _ item: ItemID, _ about: PartyLabel, _ organization: String, _ kinds: [ItemKind], _ purpose: Purpose,
    _ words: String, _ state: ConsentLine.State, _ signed: [StanceOfSigner], waitingFor: [PartyLabel], until: Day,
    maySign: Bool, mayWithdraw: Bool
  ) -> ConsentLine {
    ConsentLine(
      item: item, about: about, recipients: [], organizations: [organization], kinds: kinds, domains: nil,
      purpose: purpose, purposeWords: words, start: People.day(2026, 1, 12), until: until, state: state,
      signed: signed, waitingFor: waitingFor, maySign: maySign, mayWithdraw: mayWithdraw)
  }

  static let request = RequestLine(
    item: People.item(401), from: People.marit, about: People.daan, kinds: [.planCommon],
    domains: [.schoolAndEducation], purpose: .schoolSupport,
    purposeWords: "Dan kan ik in de klas hetzelfde doen als thuis.", until: People.day(2026, 7, 17),
    askedOn: People.day(2026, 4, 3))

  static let looks = [
    LookLine(
      at: Moment(People.day(2026, 4, 7), hour: 9, minute: 5), who: People.femke,
      items: [head(13, .planCommon, [People.samira], 3, 16), head(4, .planGoal, [People.daan])], id: People.item(601)),
    LookLine(
      at: Moment(People.day(2026, 4, 2), hour: 16, minute: 40), who: People.marit,
      items: [head(4, .planGoal, [People.daan])], id: People.item(602)),
  ]

  static let recipients = [
    RecipientChoice(recipient: .person(People.id(People.hatice)), name: "Hatice Yilmaz", readers: []),
    RecipientChoice(
      recipient: .organization(OrganizationID(high: 0, low: 4)), name: "School De Regenboog",
      readers: ["Marit Kok"]),
    RecipientChoice(recipient: .organization(OrganizationID(high: 0, low: 9)), name: "Zonnehoek", readers: []),
  ]

  static func preview(_ eyes: Eyes) -> ConsentPreview {
    ConsentPreview(
      family: People.family, viewer: eyes.viewer, about: People.daan, recipient: recipients[1],
      kinds: [.planCommon, .planGoal], domains: [.schoolAndEducation], purpose: .schoolSupport,
      purposeWords: "Dan kan Marit in de klas hetzelfde doen als thuis.", start: People.today,
      until: People.day(2026, 7, 17),
      items: [
        PreviewItem(
          head: goals(mayChange: true).now[0].head, title: "Daan is elke dag op tijd op school", opensToday: true),
        PreviewItem(head: plan(mayTakeStance: true).text.head, title: "Het plan van 16 maart", opensToday: false),
      ], alsoNeeded: [People.ruben])
  }

  static let caseload = Caseload(
    rows: caseloadRows, next: CaseloadPlace(day: nil, family: FamilyID(high: 0xfa, low: 2)))

  private static let caseloadRows = [
    CaseloadRow(
      family: People.family, helps: [People.samira, People.noor, People.daan], function: "Zorgcoördinator",
      isCoordinator: true, until: nil, goalsNow: 3, due: People.day(2026, 4, 2),
      attention: [
        .stepOverdue(People.item(6), since: People.day(2026, 4, 2)), .goalWithoutStep(People.item(5)),
      ]),
    CaseloadRow(
      family: FamilyID(high: 0xfa, low: 2),
      helps: [PartyLabel(.person(PersonID(high: 1, low: 1)), name: "Linda Brouwer")],
      function: nil, isCoordinator: false, until: People.day(2026, 9, 1), goalsNow: 2, due: nil, attention: []),
  ]
}
