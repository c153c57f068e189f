import Markup
public import Privacy
import Texts
import Vocabulary

/// Samen aan een doel: who does it together, who answers for it, and that nobody sees more by it.
extension Shell {
  @HTMLBuilder
  func together(on goal: GoalLine, _ view: FamilyView) -> some HTML {
    let lines = view.aiming.joint[goal.head.id] ?? []
    let mayAssign = goal.mayChange && goal.lane != .finished && view.helpers.count > 1
    if !lines.isEmpty || mayAssign {
      section(.aria(.labelledby, "k-samen")) {
        h2(.id("k-samen")) { texts(.jointHeading) }
        ForEach(lines.filter { $0.endedOn == nil }) { line in joint(line, goal, view) }
        earlier(lines.filter { $0.endedOn != nil })
        if mayAssign { p { a(.href(Site.family(view.family, .goal(goal.head.id, .joint)))) { texts(.jointLink) } } }
      }
    }
  }

  private func joint(_ line: JointLine, _ goal: GoalLine, _ view: FamilyView) -> some HTML {
    div(.class("kaart"), .id("i\(line.text.head.id)")) {
      p { texts(.jointBy, [.list: .phrase(objects(line.who))]) }
      p { texts(.jointFirst, [.name: .phrase(mention(line.accountable))]) }
      ForEach(line.gone) { label in p { texts(.jointGone, [.name: .phrase(mention(label))]) } }
      if let words = line.text.words { Prose(words) }
      p(.class("stip")) { texts(.jointSight) }
      p(.class("stip")) { whose(line.text.head) }
      if line.mayEnd { press(.family(view.family, .goal(goal.head.id, .endJoint(line.text.head.id))), .jointEnd) }
    }
  }

  @HTMLBuilder
  private func earlier(_ lines: [JointLine]) -> some HTML {
    if !lines.isEmpty {
      details {
        summary { span { texts(.jointEarlier) } }
        ForEach(lines) { line in
          p {
            texts(.jointBy, [.list: .phrase(objects(line.who))])
            if let day = line.endedOn { " \(texts(.jointUntil, [.day: .text(date(day))]))" }
          }
        }
      }
    }
  }

  public func jointPage(_ goal: GoalLine, _ view: FamilyView, _ state: FormState) -> Page {
    let helpers = options(view.helpers.map(\.label))
    return goalForm(goal, view, state, .joint, JointForm.Field.self, title: .jointLink, intro: .jointIntro) {
      choices(JointForm.Field.who, state, helpers, several: true)
      choices(JointForm.Field.accountable, state, helpers)
      prose(JointForm.Field.words, state, hint: .mayBeEmpty, rows: 3)
      p(.class("uitleg")) { texts(.jointSight) }
    }
  }
}
