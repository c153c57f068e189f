import Domain
import Vocabulary

/// A step at a goal, and a joint order, by somebody whom the goals are about.
extension RandomActs {
  func onGoals(_ item: ItemID, _ dice: inout Dice) -> Act? {
    let goals = family.items.filter { $0.kind == .planGoal && $0.day < last - 2 }
    guard let goal = dice.pick(goals), let person = dice.pick(goal.envelope.subjects) else { return nil }
    let mine = goals.filter { $0.day <= goal.day && $0.envelope.subjects.contains(person) }.map(\.id)
    let command: FamilyCommand =
      dice.chance(50)
      ? .planStep(Step(item: item, goal: goal.id, doer: .person(person), due: last + 9), words(item, .body))
      : .aiming(.order(GoalOrder(item: item, goals: dice.some(dice.number(1...3), of: mine))))
    return Act(at: moment(after: goal.day, &dice), by: .person(person), command: command)
  }
}
