public import Vocabulary

/// Afspraken over hulp, zoals één iemand ze ziet.
public struct HelpBoard: Sendable {
  /// The newest first.
  public var proposals: [HelpLine]
  /// For whom this viewer may propose help.
  public var helped: [PartyLabel]
  /// What is fixed today with its order kept here: help that this viewer proposes may be part of it.
  public var frameworks: [FrameworkLine]

  public init(proposals: [HelpLine] = [], helped: [PartyLabel] = [], frameworks: [FrameworkLine] = []) {
    self.proposals = proposals
    self.helped = helped
    self.frameworks = frameworks
  }
}

/// Waarop hulp vastligt: by whom and until when, and in words where this viewer sees what is fixed.
public struct FixedHelpLine: Hashable, Sendable {
  public let giver: OrderGiver
  public let until: Day
  public let framework: FrameworkLine?

  public init(giver: OrderGiver, until: Day, framework: FrameworkLine?) {
    self.giver = giver
    self.until = until
    self.framework = framework
  }

  public func isInForce(on day: Day) -> Bool { day <= until }
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
  /// Nil: the ordinary rules hold from the beginning.
  public var fixed: FixedHelpLine?

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

  /// An order holds: nobody's answer is waited for.
  public func isFixed(on day: Day) -> Bool { fixed?.isInForce(on: day) ?? false }

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
