import Privacy
import Vocabulary

extension Fixtures {
  static func aiming(_ eyes: Eyes, mayChange: Bool) -> AimingLines {
    var lines = AimingLines()
    let (onTimeGoal, debtsGoal) = (People.item(4), People.item(6))
    lines.wordings = [
      onTimeGoal: [
        text(
          head(51, .planGoal, [People.daan], by: People.femke, 2, 3), "We oefenen een vaste start van de dag.",
          mayReact: eyes.viewer.isMember)
      ]
    ]
    lines.marks = [
      onTimeGoal: [
        mark(52, .asHoped, nil, 4, 1), mark(53, .less, "Drie van de vijf dagen lukt het.", 3, 2),
      ]
    ]
    lines.timings = [
      People.item(301): TimingLine(
        after: [NamedLine(item: People.item(303), words: "Alle brieven op één stapel leggen")], alongside: [],
        perWeek: 2, isHeavy: true)
    ]
    lines.helping = [onTimeGoal: [strengths[0]]]
    lines.joint = [
      onTimeGoal: [
        JointLine(
          text: text(
            head(57, .planGoal, [People.daan], by: People.samira, 4, 1), "Femke thuis, juf Marit op school."),
          who: [People.femke, People.marit], accountable: People.femke, mayEnd: mayChange),
        JointLine(
          text: text(head(58, .planGoal, [People.daan], by: People.samira, 3, 1), nil),
          who: [People.marit, People.femke], accountable: People.marit, endedOn: People.day(2026, 4, 1)),
      ]
    ]
    lines.order = OrderLine(
      item: People.item(54), goals: [named(debtsGoal, debts(false)), named(onTimeGoal, onTime(false))],
      agreed: [People.samira, People.ruben], day: People.day(2026, 3, 20), mayAgree: eyes.code == "dochter15")
    lines.load = load
    if eyes.viewer.isMember {
      lines.mayRank = true
      lines.mayOrder = true
      lines.ownRanking = RankingLine(
        item: People.item(55), who: eyes.viewer.label, goals: [named(debtsGoal, debts(false))], isShared: false)
      if eyes.code == "moeder" {
        lines.rankings = [
          RankingLine(
            item: People.item(56), who: People.noor, goals: [named(People.item(5), sleep(false))], isShared: true)
        ]
      }
    } else {
      lines.mayReword = [onTimeGoal]
    }
    return lines
  }

  private static func mark(
    _ number: UInt64, _ level: AttainmentLevel, _ words: String?, _ month: Int, _ day: Int
  ) -> MarkLine {
    MarkLine(
      text: text(head(number, .planGoal, [People.daan], by: People.samira, month, day), words), level: level,
      together: [People.samira, People.ruben])
  }

  private static func named(_ item: ItemID, _ goal: GoalLine) -> NamedLine { NamedLine(item: item, words: goal.words) }

  private static var load: LoadLine {
    var load = LoadLine()
    load.goals = 3
    load.openSteps = 2
    load.perWeek = 2
    load.helpers = 4
    load.heavyWeeks = [
      HeavyWeek(
        monday: People.day(2026, 4, 13),
        steps: ["Samen een plaatje van de ochtend maken", "Naar de arts met Noor"])
    ]
    return load
  }
}
