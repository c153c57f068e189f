public import Vocabulary

/// Hoe wij samenwerken: the agreements on one page, and what does not go well.
public struct CooperationBoard: Hashable, Sendable {
  /// The newest that this viewer sees.
  public var agreement: AgreementLine?
  /// Open ones first.
  public var issues: [IssueLine] = []
  public var mayAgree = false
  /// About whom this viewer may raise something, each with who can see to it.
  public var subjects: [IssueSubjectLine] = []
  /// Whether this viewer knows who coordinates at all.
  public var isShown = false

  public init() {}
}

public struct AgreementLine: Hashable, Sendable {
  public let item: ItemID
  public let by: PartyLabel
  public let day: Day
  public let lookAgain: Day
  public var reach: String?
  public var answering: String?
  public var choosing: String?
  public var absence: String?
  /// Who said that they hold, as far as this viewer may know of them.
  public var joined: [PartyLabel] = []
  public var mayJoin = false

  public init(item: ItemID, by: PartyLabel, day: Day, lookAgain: Day) {
    self.item = item
    self.by = by
    self.day = day
    self.lookAgain = lookAgain
  }
}

public struct IssueLine: Hashable, Sendable {
  public let head: ItemHead
  public let matter: IssueMatter
  public let owner: PartyLabel
  public let due: Day
  /// Nil when the words were destroyed.
  public var words: String?
  public var answers: [TextLine] = []
  public var settledOn: Day?
  /// Working days without an answer, when that is too long.
  public var waits: Int?
  public var isLate = false
  public var takesPart = false

  public init(head: ItemHead, matter: IssueMatter, owner: PartyLabel, due: Day) {
    self.head = head
    self.matter = matter
    self.owner = owner
    self.due = due
  }

  public var mayAnswer: Bool { takesPart && settledOn == nil }
}

public struct IssueSubjectLine: Hashable, Sendable {
  public let person: PartyLabel
  public let owners: [PartyLabel]

  public init(person: PartyLabel, owners: [PartyLabel]) {
    self.person = person
    self.owners = owners
  }
}
