import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// What the family answered is the family's; the coordinator sees no more than that something is due, and when.
  var onePlanBoard: OnePlanBoard {
    var board = OnePlanBoard()
    guard selection.scope == .plan else { return board }
    let may = MayDo(sight)
    if may.member != nil {
      board.groupPlan = groupPlanState
    }
    if may.member != nil || family.coordination(on: day)?.coordinator == sight.viewer {
      board.dueOn = family.planDue(under: sight.rules)
    }
    board.mayAnswer = may.isGrownMember
    board.mayAskInWriting = may.isGrownMember && family.writingAskedOn == nil
    return board
  }

  private var groupPlanState: GroupPlanState {
    guard let offered = family.groupPlan else { return .notOffered }
    guard let answer = offered.answer, let day = offered.answeredOn else { return .offered(offered.offeredOn) }
    return .answered(answer, day)
  }
}
