public import Vocabulary

/// Wat is er gebeurd, zoals één iemand het mag weten (S0-09): newest first, without anybody's words.
public struct Feed: Sendable {
  public let family: FamilyID
  public let viewer: ViewerLabel
  /// Nil for a professional.
  public let role: FamilyRole?
  public let day: Day
  public let lines: [FeedLine]

  public init(family: FamilyID, viewer: ViewerLabel, role: FamilyRole?, day: Day, lines: [FeedLine]) {
    self.family = family
    self.viewer = viewer
    self.role = role
    self.day = day
    self.lines = lines
  }
}

/// Eén gebeurtenis, told to one viewer.
public struct FeedLine: Hashable, Sendable {
  public let day: Day
  /// Who did it; nil where the viewer may not know that person.
  public let who: PartyLabel?
  public let deed: FeedDeed
  /// With what it happened; nil for a choice that is no item.
  public let head: ItemHead?
  /// The goal of a step, or what somebody's own words stand beside, when the viewer sees it.
  public let beside: ItemHead?
  /// Who comes or goes, of the people who help.
  public let helper: PartyLabel?

  public init(
    day: Day, who: PartyLabel?, deed: FeedDeed, head: ItemHead? = nil, beside: ItemHead? = nil,
    helper: PartyLabel? = nil
  ) {
    self.day = day
    self.who = who
    self.deed = deed
    self.head = head
    self.beside = beside
    self.helper = helper
  }
}

/// Wat er gebeurde, as it is told.
public enum FeedDeed: Hashable, Sendable {
  case added, changed, ended, checked, opened
  case goalMoved(GoalLane)
  case goalRephrased, stepPlanned, stepDone, stepOpen
  case limitSet(Int)
  case statement, stance
  case domainAnswered(LifeDomain)
  case answerGone(LifeDomain)
  case familyNamed, joined, left
  case helperCame, helperLeaves, coordinatorCame, coordinatorLeaves
  case saidYes
  case mended
  /// Somebody took away a text of his own: who and when, not what.
  case takenAway
  case renamed, died, livesApart, livesHere
  /// It was withheld, and is so no longer.
  case readableNow
}
