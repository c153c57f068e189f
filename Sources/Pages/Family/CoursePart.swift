import Markup
import Privacy
import Texts
import Vocabulary

/// Hoe het loopt, on the page of who coordinates (S3-12).
extension Shell {
  @HTMLBuilder
  func course(_ view: FamilyView) -> some HTML {
    if let course = view.coordinator.course {
      section {
        h2 { texts(.courseHeading) }
        p { texts(.courseIntro) }
        p {
          texts(
            .courseLoad,
            [.count: .number(course.goals), .number: .number(course.steps), .limit: .number(course.helpers)])
        }
        if course.late.isEmpty { p { texts(.courseNone) } }
        ul {
          ForEach(course.late) { line in li { late(line, view) } }
          if course.waiting > 0 { li { texts.count(course.waiting, one: .courseWaitsOne, many: .courseWaitsMany) } }
          ForEach(course.gaps) { domain in li { texts(.teamGap, [.kind: .text(texts.name(domain))]) } }
        }
      }
    }
  }

  @HTMLBuilder
  private func late(_ line: LateLine, _ view: FamilyView) -> some HTML {
    let day = texts.date(line.due, today: view.day)
    switch line.what {
    case .step(let goal, let doer):
      let words = texts(.courseStep, [.name: .phrase(object(doer)), .day: .text(day)])
      if let goal { a(.href(Site.family(view.family, .goal(goal, .show)))) { words } } else { words }
    case .issue(_, let owner):
      a(.href(Site.family(view.family, .cooperation(.show)))) {
        texts(.courseIssue, [.name: .phrase(object(owner)), .day: .text(day)])
      }
    case .signal(let owner):
      a(.href(Site.family(view.family, .crisis(.show)))) {
        texts(.courseSignal, [.name: .phrase(mention(owner)), .day: .text(day)])
      }
    case .message(let owner):
      a(.href(Site.family(view.family, .messages(.list)))) {
        texts(.courseMessage, [.name: .phrase(object(owner)), .day: .text(day)])
      }
    case .afterCare(let asker):
      a(.href(Site.family(view.family, .team(.list)))) {
        texts(.courseAfterCare, [.name: .phrase(mention(asker)), .day: .text(day)])
      }
    case .notForYou: texts(.courseHidden, [.day: .text(day)])
    }
  }
}
