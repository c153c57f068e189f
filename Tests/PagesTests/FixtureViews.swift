import Privacy
import Vocabulary

extension Fixtures {
  static func view(_ eyes: Eyes) -> FamilyView {
    switch eyes.code {
    case "moeder": filled(eyes, toDo: motherToDo, may: all)
    case "dochter15": filled(eyes, toDo: [.sayWhatYouThink(plan: People.item(13))], may: all)
    case "kind9": child(eyes)
    case "oma": supporter(eyes)
    case "leerkracht": teacher(eyes)
    default: filled(eyes, toDo: [], may: professional)
    }
  }

  static let all = FamilyPermissions(
    tellStory: true, setGoal: true, setGoalLimit: true, giveConsent: true, askConsent: false, writeNote: false,
    writePlan: true)
  static let professional = FamilyPermissions(
    tellStory: false, setGoal: true, setGoalLimit: false, giveConsent: false, askConsent: true, writeNote: true,
    writePlan: true)
  static let none = FamilyPermissions(
    tellStory: false, setGoal: false, setGoalLimit: false, giveConsent: false, askConsent: false, writeNote: false)

  static let motherToDo: [NextThing] = [
    .answerRequest(item: People.item(401), from: People.marit),
    .doStep(goal: People.item(4), step: onTime(true).steps[0]),
    .planStep(goal: People.item(5), words: sleep(true).words),
  ]

  private static func filled(_ eyes: Eyes, toDo: [NextThing], may: FamilyPermissions) -> FamilyView {
    var view = full(eyes, toDo: toDo, may: may)
    view.perspectives = perspectives
    return view
  }

  private static func full(_ eyes: Eyes, toDo: [NextThing], may: FamilyPermissions) -> FamilyView {
    var view = FamilyView(
      family: People.family, viewer: eyes.viewer, day: People.today, familyName: nil, members: members(eyes),
      helpers: helpers, contact: contact, goals: goals(mayChange: true),
      plan: plan(mayTakeStance: eyes.viewer.isMember), earlierPlans: [earlier], stories: [story(eyes)],
      strengths: strengths, concerns: concerns,
      domainAnswers: [
        DomainAnswerLine(person: People.samira, domain: .substanceUse, answer: .notAtIssue),
        DomainAnswerLine(person: People.samira, domain: .meaningAndFuture, answer: .ratherNotSay),
      ],
      records: records(eyes), toDo: toDo, may: may)
    view.seeing = seeing(eyes)
    view.profiles = profiles(eyes)
    view.aiming = aiming(eyes, mayChange: true)
    return view
  }

  private static func child(_ eyes: Eyes) -> FamilyView {
    let made = head(
      19, .planChild, [People.daan], because: .grounds([SubjectGround(People.id(People.daan), .childVersion)]))
    return FamilyView(
      family: People.family, viewer: eyes.viewer, day: People.today, familyName: nil, members: members(eyes),
      helpers: [helpers[0], helpers[3]], contact: contact,
      goals: GoalBoard(limit: 3, now: [], paused: [], later: [], finished: []), plan: nil, earlierPlans: [],
      stories: [
        text(made, title: "Zo gaat jouw ochtend", "Je wekker gaat.\nJe kleedt je aan.\nJe eet samen met mama.")
      ],
      strengths: [], concerns: [], domainAnswers: [], records: [], toDo: [],
      may: FamilyPermissions(
        tellStory: true, setGoal: false, setGoalLimit: false, giveConsent: false, askConsent: false,
        writeNote: false))
  }

  private static func supporter(_ eyes: Eyes) -> FamilyView {
    FamilyView(
      family: People.family, viewer: eyes.viewer, day: People.today, familyName: nil,
      members: members(eyes).filter { $0.isViewer || $0.label.party == People.samira.party }, helpers: [],
      contact: nil,
      goals: GoalBoard(limit: 3, now: [onTime(false)], paused: [], later: [], finished: []), plan: nil,
      earlierPlans: [], stories: [], strengths: [], concerns: [], domainAnswers: [], records: [], toDo: [], may: none)
  }

  private static func teacher(_ eyes: Eyes) -> FamilyView {
    FamilyView(
      family: People.family, viewer: eyes.viewer, day: People.today, familyName: nil,
      members: members(eyes).filter { $0.role != .supporter && $0.label.party != People.noor.party },
      helpers: [helpers[3]], contact: contact,
      goals: GoalBoard(limit: 3, now: [onTime(false)], paused: [], later: [], finished: []), plan: nil,
      earlierPlans: [], stories: [], strengths: [], concerns: [], domainAnswers: [],
      records: [records(eyes)[0]], toDo: [], may: professional)
  }

  static func story(_ eyes: Eyes) -> TextLine {
    let who = eyes.viewer.isMember ? eyes.viewer.label : People.samira
    return text(
      head(1, .story, [who], by: who, 1, 5, because: .author), title: "Hoe het met ons gaat",
      "Het was een zwaar jaar.\nWe willen weer rust.")
  }

  static let strengths = [
    text(
      head(31, .strength, [People.daan], by: People.samira, domain: .relationshipsAtHome),
      "Daan en Noor lachen veel samen."),
    text(head(32, .strength, [People.samira], by: People.samira, domain: .socialNetwork), "Oma past graag op."),
  ]

  static let concerns = [
    text(
      head(33, .concern, [People.samira], by: People.samira, domain: .incomeAndDebt),
      "Ik durf de post niet open te maken.", mayReact: true)
  ]

  static func records(_ eyes: Eyes) -> [TextLine] {
    let saw = head(
      10, .observation, [People.daan], by: People.marit, domain: .schoolAndEducation,
      organization: "School De Regenboog", 2, 19)
    let note = head(
      8, .contactNote, [People.noor], by: People.femke, domain: .mentalHealth, organization: "Jeugdteam", 2, 4)
    let own = text(
      head(41, .ownStatement, [People.noor], by: People.noor, 2, 6), "Ik zei ook dat ik wel wil zwemmen.")
    return [
      text(saw, "Daan was deze week drie keer op tijd. Hij vertelde er trots over.", mayReact: eyes.viewer.isMember),
      TextLine(
        head: note, title: nil, words: "Noor slaapt slecht. Ze wil met iemand praten.", reactions: [own],
        mayReact: eyes.viewer.isMember),
    ]
  }
}
