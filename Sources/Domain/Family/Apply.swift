import Vocabulary

extension Family {
  mutating func apply(_ happening: Happening, of event: FamilyEvent) {
    switch happening {
    case .started: startedAt = event.at
    case .familyNamed(let item): familyNamed(item, event)
    case .memberJoined(let fact): memberJoined(fact, event)
    case .memberLeft(let person): memberLeft(person, event)
    case .memberShielded(let person, let isShielded): memberShielded(person, isShielded)
    case .authorityRecorded(let fact): authorityRecorded(fact, event)
    case .authorityVerified(let item): change(item, in: \.authorities) { $0.isVerified = true }
    case .authorityEnded(let item, let day): change(item, in: \.authorities) { $0.to = day }
    case .capacityAssessed(let fact): capacityAssessed(fact, event)
    case .representativeAppointed(let fact): representativeAppointed(fact, event)
    case .assigned(let fact): assigned(fact, event)
    case .assignmentEnded(let item, let day): change(item, in: \.assignments) { $0.to = day }
    case .coordinatorNamed(let fact): coordinatorNamed(fact, event)
    case .coordinationEnded(let item, let day): change(item, in: \.coordinations) { $0.to = day }
    case .placed(let envelope): placed(envelope, event)
    case .domainAnswered(let person, let domain, let answer):
      let question = DomainQuestion(person, domain, by: event.by)
      remember(.answer(person, domain), .answer(person, domain, domainAnswers[question]), event)
      domainAnswers[question] = answer
    case .goalMoved(let goal, let lane): goalMoved(goal, lane, event)
    // The new words are in the log; the fold holds no words.
    case .goalRephrased: break
    case .goalLimitSet(let limit):
      remember(.goalLimit, .limit(goalLimit), event)
      goalLimit = limit
    case .stepPlanned(let step): stepPlanned(step, event)
    case .stepFinished(let item): stepFinished(item, event)
    case .stanceTaken(let stance): stanceTaken(stance, event)
    case .perspective(let happening): apply(happening, of: event)
    case .consentAsked(let request): consentAsked(request, event)
    case .requestDeclined(let item): requestDeclined(item, event)
    case .consentGiven(let consent): consentGiven(consent, event)
    case .consentSigned(let item, let signer): consentSigned(item, signer, event)
    case .consentWithdrawn(let item, let signer): consentWithdrawn(item, signer, event)
    case .objected(let objection): objected(objection, event)
    case .objectionDecided(let item, let upheld): objectionDecided(item, upheld, event)
    case .objectionEnded(let item): objectionEnded(item, event)
    case .exceptionRecorded(let exception): exceptionRecorded(exception, event)
    case .excusedTold(let item): change(item, in: \.exceptions) { $0.excusedIsTold = true }
    case .withheld(let withholding): withheld(withholding, event)
    case .withholdingEnded(let item): withholdingEnded(item, event)
    case .disclosed(let disclosure): disclosed(disclosure, event)
    case .emergencyOpened(let access): emergencyOpened(access, event)
    case .emergencyReviewed(let item, let justified): emergencyReviewed(item, justified, event)
    case .lookReported(let report): lookReported(report, event)
    case .seeing(let happening): apply(happening, of: event)
    case .aiming(let happening): apply(happening, of: event)
    case .destroyed(let item, _): destroyed(item, event)
    case .expecting(let happening): apply(happening, of: event)
    case .planning(let happening): apply(happening, of: event)
    case .deciding(let happening): apply(happening, of: event)
    case .evaluating(let happening): apply(happening, of: event)
    case .network(let network): apply(network, of: event)
    case .genogram(let genogram): apply(genogram, of: event)
    case .togetherAnswered(let stance): togetherAnswered(stance, event)
    case .helping(let happening): apply(happening, of: event)
    case .taskPassed(let fact): taskPassed(fact, event)
    case .teaming(let happening): apply(happening, of: event)
    case .cooperating(let happening): apply(happening, of: event)
    case .takenBack(let back): takenBack(back, event)
    case .explaining(let explaining): apply(explaining, of: event)
    case .wishing(let wishing): apply(wishing, of: event)
    case .changing(let happening): apply(happening, of: event)
    case .waiting(let happening): apply(happening, of: event)
    case .handover(let happening): apply(happening, of: event)
    case .crisis(let happening): apply(happening, of: event)
    case .report(let happening): apply(happening, of: event)
    case .meeting(let happening): apply(happening, of: event)
    case .messaging(let happening): apply(happening, of: event)
    case .closing(let happening): apply(happening, of: event)
    case .reportingCode(let happening): apply(happening, of: event)
    case .informing(let happening): apply(happening, of: event)
    }
  }

  /// Changes the fact behind an item in its area's list; does nothing for an item that is not there.
  mutating func change<Fact>(
    _ item: ItemID, in list: WritableKeyPath<Family, [Fact]>, _ body: (inout Fact) -> Void
  ) {
    guard let place = places[item] else { return }
    let slot = items[place].slot
    guard self[keyPath: list].indices.contains(slot) else { return }
    body(&self[keyPath: list][slot])
  }
}
