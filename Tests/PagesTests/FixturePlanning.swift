import Privacy
import Vocabulary

extension Fixtures {
  /// What Femke, Marit and Samira said to each other.
  static func expecting(_ eyes: Eyes) -> FamilyView {
    var view = view(eyes)
    let femke = ExpectationPair(practitioner: People.femke, person: People.samira)
    let marit = ExpectationPair(practitioner: People.marit, person: People.daan)
    let lines = [
      expectation(
        810, femke, by: People.femke, "Bel mij als het niet lukt.", "Ik bel je elke week.", People.day(2026, 3, 2)),
      expectation(811, femke, by: People.samira, "Praat met mij, niet over mij.", nil, People.day(2026, 3, 2)),
      expectation(812, marit, by: People.samira, "Zeg het als Daan stil is.", "Ik bel als Daan ziek is.", nil),
    ]
    view.expectations = ExpectationBoard(
      lines: lines,
      mayWrite: eyes.viewer.isMember
        ? [femke, marit] : [femke, ExpectationPair(practitioner: People.femke, person: People.noor)])
    return view
  }

  private static func expectation(
    _ number: UInt64, _ pair: ExpectationPair, by author: PartyLabel, _ expects: String, _ offers: String?, _ day: Day?
  ) -> ExpectationLine {
    ExpectationLine(
      head: head(number, .expectation, [pair.person], by: author, 2, 20), pair: pair, expects: expects, offers: offers,
      discussedOn: day, mayMark: true)
  }

  static func agreed(_ eyes: Eyes) -> FamilyView {
    standing(PlanStanding(agreedOn: People.day(2026, 3, 20)), eyes)
  }

  static func unspoken(_ eyes: Eyes) -> FamilyView {
    standing(PlanStanding(unspoken: [People.marit, People.karim]), eyes)
  }

  /// The family declined to make a plan of its own, and there must be one in time.
  static func declined(_ eyes: Eyes) -> FamilyView {
    var view = view(eyes)
    view.onePlan.groupPlan = .answered(.decline, People.day(2026, 3, 2))
    view.onePlan.dueOn = People.day(2026, 4, 13)
    view.onePlan.mayAnswer = true
    view.onePlan.mayAskInWriting = true
    return view
  }

  /// The family took three tasks, one of them together, and gave one back.
  static func arranging(_ eyes: Eyes) -> FamilyView {
    var view = view(eyes)
    view.tasks.lines = CoordinationTask.allCases.map { TaskLine(task: $0, holder: .professional) }
    let passed: [(Int, TaskHolder, String?)] = [
      (0, .family, nil), (3, .together, nil), (4, .professional, "Het werd te veel."),
    ]
    for (place, holder, reason) in passed {
      var line = TaskLine(task: CoordinationTask.allCases[place], holder: holder)
      line.since = People.day(2026, 3, 20)
      line.by = People.samira
      line.reason = reason
      view.tasks.lines[place] = line
    }
    view.tasks.shares = [
      TaskShare(day: People.day(2026, 3, 2), atFamily: 2), TaskShare(day: People.day(2026, 3, 20), atFamily: 1),
    ]
    view.tasks.isShown = true
    view.tasks.mayPass = eyes.viewer.isMember
    return view
  }

  static func standing(_ standing: PlanStanding, _ eyes: Eyes) -> FamilyView {
    let view = view(eyes)
    guard var plan = view.plan else { return view }
    plan.standing = standing
    return view.with(plan)
  }
}

extension FamilyView {
  /// The same family with another plan.
  func with(_ plan: PlanLine) -> FamilyView {
    FamilyView(
      family: family, viewer: viewer, day: day, familyName: familyName, members: members, helpers: helpers,
      contact: contact, goals: goals, plan: plan, earlierPlans: earlierPlans, stories: stories, strengths: strengths,
      concerns: concerns, domainAnswers: domainAnswers, records: records, toDo: toDo, may: may)
  }
}
