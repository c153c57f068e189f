import Domain
import Vocabulary

extension MayDo {
  /// Whoever may make the change may take back his own; whose it was, `decide` asks.
  func takeBack(_ command: TakeBackCommand) -> Bool {
    switch command {
    case .goal(let goal): allows(.moveGoal(goal, to: .now))
    case .swap(let pause, let begin): allows(.swapGoals(pause: pause, begin: begin))
    case .step(let step): allows(.finishStep(step))
    case .goalLimit: permissions.setGoalLimit
    case .answer(let person, let domain): allows(.answerDomain(person, domain, .notDiscussed))
    case .stance(let plan): sees(plan)
    }
  }
}
