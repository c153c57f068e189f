public import Vocabulary

/// Afspraken over hulp, zoals één iemand ze ziet.
public struct HelpBoard: Sendable {
  /// The newest first.
  public var proposals: [HelpLine]
  /// For whom this viewer may propose help.
  public var helped: [PartyLabel]

  public init(proposals: [HelpLine] = [], helped: [PartyLabel] = []) {
    self.proposals = proposals
    self.helped = helped
  }
}

/// Voorgestelde hulp: what, for whom, and who must agree today.
public struct HelpLine: Hashable, Sendable {
  public let head: ItemHead
  public let title: String?
  public let words: String?
  public let isDrastic: Bool
  /// Everybody who must agree today, with what he said.
  public let signers: [HelpSignerLine]
  /// Must agree himself, today.
  public let mayAnswer: Bool
  /// Said yes, and may stop.
  public let mayStop: Bool
  public let mayWaive: Bool

  public init(
    head: ItemHead, title: String?, words: String?, isDrastic: Bool, signers: [HelpSignerLine], mayAnswer: Bool,
    mayStop: Bool, mayWaive: Bool
  ) {
    self.head = head
    self.title = title
    self.words = words
    self.isDrastic = isDrastic
    self.signers = signers
    self.mayAnswer = mayAnswer
    self.mayStop = mayStop
    self.mayWaive = mayWaive
  }

  /// Everybody who must agree today did, or need not.
  public var isAgreed: Bool { !signers.isEmpty && signers.allSatisfy(\.isSettled) }
  public var isRefused: Bool { signers.contains { !$0.isSettled && $0.answer != nil } }
}

/// Eén antwoord dat nodig is.
public struct HelpSignerLine: Hashable, Sendable {
  /// Nil: an organisation that holds authority.
  public let who: PartyLabel?
  /// The organisation's name.
  public let organization: String?
  public let answer: HelpAnswer?
  public let day: Day?
  /// Why it may be done without this answer, as far as this viewer reads it.
  public let waiver: HelpWaiver?
  public let reason: String?

  public init(
    who: PartyLabel?, organization: String?, answer: HelpAnswer?, day: Day?, waiver: HelpWaiver?, reason: String?
  ) {
    self.who = who
    self.organization = organization
    self.answer = answer
    self.day = day
    self.waiver = waiver
    self.reason = reason
  }

  public var isSettled: Bool { answer == .given || waiver != nil }
}
