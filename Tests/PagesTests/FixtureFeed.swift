import Privacy
import Vocabulary

@testable import Pages

extension Fixtures {
  /// One line of each kind, and what a child or a supporter has of it: little.
  static func feed(_ eyes: Eyes) -> Feed {
    let isWide = !["kind9", "oma"].contains(eyes.code)
    return Feed(
      family: People.family, viewer: eyes.viewer, role: eyes.role, day: People.today,
      lines: isWide ? lines : [FeedLine(day: People.day(2026, 3, 16), who: nil, deed: .added, head: plan)])
  }

  static func feedPage(_ shell: Shell, _ eyes: Eyes) -> Page {
    shell.feedPage(feed(eyes), number: 1) ?? shell.notFoundPage()
  }

  private static let goal = head(4, .planGoal, [People.daan], by: People.samira)
  private static let plan = head(13, .planCommon, [People.samira, People.noor, People.daan])
  private static let helper = head(202, .careTeam, [People.daan])
  private static let person = head(90, .membership, [People.hatice])

  private static let lines: [FeedLine] = {
    let known: [(PartyLabel?, FeedDeed, ItemHead?)] = [
      (People.samira, .goalMoved(.now), goal), (nil, .goalMoved(.paused), goal), (People.femke, .added, plan),
      (nil, .added, plan), (People.noor, .goalMoved(.finished), goal), (People.ruben, .goalMoved(.later), goal),
      (People.samira, .goalRephrased, goal), (People.samira, .stepPlanned, goal), (nil, .stepDone, goal),
      (People.noor, .stepOpen, goal),
      (People.noor, .stance, plan), (People.samira, .limitSet(4), nil), (nil, .limitSet(3), nil),
      (People.samira, .statement, goal), (People.femke, .changed, goal),
      (nil, .ended, head(8, .consent, [People.daan])),
      (People.femke, .checked, head(9, .parentalAuthority, [People.daan])),
      (People.femke, .opened, head(10, .emergencyAccess, [People.daan])),
      (People.samira, .familyNamed, head(11, .family, [])), (nil, .joined, person), (nil, .left, person),
      (People.samira, .saidYes, head(8, .consent, [People.daan])),
      (nil, .readableNow, head(12, .contactNote, [People.samira])),
    ]
    let told = known.enumerated().map { place, line in
      FeedLine(day: People.today - place / 4, who: line.0, deed: line.1, head: line.2)
    }
    let come: [FeedDeed] = [.helperCame, .helperLeaves, .coordinatorCame, .coordinatorLeaves]
    return told
      + come.map { FeedLine(day: People.day(2026, 1, 26), who: nil, deed: $0, head: helper, helper: People.femke) }
  }()
}
