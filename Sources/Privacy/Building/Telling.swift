import Domain
import Vocabulary

/// Wat van één gebeurtenis verteld wordt, and to whom.
struct Told: Hashable, Sendable {
  enum Audience: Hashable, Sendable {
    case whoSees(ItemID)
    /// Who sees it by more than having written it.
    case whoFollows(ItemID)
    /// Of what is gone: who would see it, were it still there.
    case whoCouldSee(ItemID)
    case only(PersonID)
    /// Members of 12 or over: what the family chose for itself.
    case grownMembers
  }

  let deed: FeedDeed
  let audience: Audience
  /// False where who did it is not for whoever knows that it happened.
  var saysWho = true
}

/// Vertellen: whether and how a happening stands in *Wat is er gebeurd*.
///
/// No `default`: a new happening does not compile until somebody has decided. An area with happenings of its own decides
/// in a function of its own, in `Telling+Areas.swift`. Nil: it is told to nobody.
struct Telling: Sendable {
  let family: Family

  func tell(_ event: FamilyEvent) -> Told? {
    switch event.happening {
    // That somebody is shielded, and who said no, is told to nobody; what was destroyed is gone.
    // A consent is told by its first signature, which comes with it.
    case .started, .memberShielded, .requestDeclined, .consentGiven, .destroyed: nil
    case .familyNamed(let item): Told(.familyNamed, of: item)
    case .memberJoined(let fact): Told(.joined, of: fact.item)
    case .memberLeft(let person): family.member(person).map { Told(.left, of: $0.fact.item) }
    case .authorityRecorded(let fact): Told(.added, of: fact.item)
    case .authorityVerified(let item), .emergencyReviewed(let item, _): Told(.checked, of: item)
    case .authorityEnded(let item, _): Told(.changed, of: item)
    case .capacityAssessed(let fact): Told(.added, of: fact.item)
    case .representativeAppointed(let fact): Told(.added, of: fact.item)
    case .assigned(let fact): Told(.helperCame, of: fact.item)
    case .assignmentEnded(let item, _): Told(.helperLeaves, of: item)
    case .coordinatorNamed(let fact): Told(.coordinatorCame, of: fact.item)
    case .coordinationEnded(let item, _): Told(.coordinatorLeaves, of: item)
    case .taskPassed(let fact): Told(.changed, of: fact.item)
    case .teaming(let happening): tell(happening)
    case .closing(let happening): tell(happening)
    case .informing(let happening): tell(happening)
    case .cooperating(let happening): tell(happening)
    case .placed(let envelope): placed(envelope)
    // Whoever answered; also who answered about a child.
    case .domainAnswered(_, let domain, _):
      event.by.person.map { Told(deed: .domainAnswered(domain), audience: .only($0)) }
    case .goalMoved(let goal, let lane): moved(goal, lane, event)
    case .goalRephrased(let goal): Told(.goalRephrased, of: goal)
    case .goalLimitSet(let limit): Told(deed: .limitSet(limit), audience: .grownMembers)
    case .stepPlanned(let step): Told(.stepPlanned, of: step.item)
    case .stepFinished(let item): Told(.stepDone, of: item)
    case .stanceTaken(let stance): Told(.stance, of: stance.item)
    case .consentAsked(let request): Told(.added, of: request.item)
    case .consentSigned(let item, _): Told(.saidYes, of: item)
    // A signer knows that it was withdrawn, and not by whom (`docs/sight.md` 5).
    case .consentWithdrawn(let item, _): Told(deed: .ended, audience: .whoSees(item), saysWho: false)
    case .objectionEnded(let item): Told(.ended, of: item)
    case .objected(let objection): Told(.added, of: objection.item)
    case .objectionDecided(let item, _), .excusedTold(let item): Told(.changed, of: item)
    case .exceptionRecorded(let exception): Told(.added, of: exception.item)
    // From whom it was withheld hears of it at the end, by `FeedBuilder.nowReadable`.
    case .withheld(let withholding): Told(.added, of: withholding.item)
    case .withholdingEnded(let item): Told(.ended, of: item)
    case .disclosed(let disclosure): Told(.added, of: disclosure.item)
    case .emergencyOpened(let access): Told(.opened, of: access.item)
    case .lookReported(let report): Told(.added, of: report.item)
    case .expecting(let happening): tell(happening)
    case .planning(let happening): tell(happening)
    case .seeing(let happening): tell(happening)
    case .deciding(let happening): tell(happening)
    case .evaluating(let happening): tell(happening)
    case .network(let network): tell(network)
    // A tree is told when it begins, as a circle is.
    case .genogram: nil
    case .togetherAnswered(let stance): Told(.added, of: stance.item)
    case .helping(let happening): tell(happening)
    case .aiming(let happening): tell(happening)
    case .perspective(let happening): tell(happening)
    case .explaining(let explaining): tell(explaining)
    case .wishing(let wishing): tell(wishing)
    case .takenBack(let back): tell(back, event)
    case .changing(let happening): tell(happening)
    case .waiting(let happening): tell(happening)
    case .handover(let happening): tell(happening)
    case .crisis(let happening): tell(happening)
    case .report(let happening): tell(happening)
    case .meeting(let happening): tell(happening)
    case .messaging(let happening): tell(happening)
    case .reportingCode(let happening): tell(happening)
    }
  }

  private func tell(_ back: TakenBack, _ event: FamilyEvent) -> Told? {
    switch back {
    case .step(let item): Told(.stepOpen, of: item)
    case .answer(_, let domain): event.by.person.map { Told(deed: .answerGone(domain), audience: .only($0)) }
    }
  }

  private func placed(_ envelope: Envelope) -> Told {
    Told(envelope.kind == .ownStatement && !envelope.attachedTo.isEmpty ? .statement : .added, of: envelope.id)
  }

  /// The lane in which a goal began is part of its beginning.
  private func moved(_ goal: ItemID, _ lane: GoalLane, _ event: FamilyEvent) -> Told? {
    family.item(goal)?.at == event.at ? nil : Told(.goalMoved(lane), of: goal)
  }
}

extension Told {
  init(_ deed: FeedDeed, of item: ItemID) { self.init(deed: deed, audience: .whoSees(item)) }
}
