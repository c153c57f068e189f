import Domain
import Vocabulary

extension FieldWriter {
  mutating func party(_ number: Int, _ party: Party) {
    switch party {
    case .person(let id): tagged(number, 0, id)
    case .practitioner(let id): tagged(number, 1, id)
    }
  }

  mutating func holder(_ number: Int, _ holder: Holder) {
    switch holder {
    case .person(let id): tagged(number, 0, id)
    case .organization(let id): tagged(number, 1, id)
    }
  }

  mutating func body(of happening: Happening) {
    switch happening {
    case .started: break
    case .familyNamed(let item), .goalRephrased(let item), .authorityVerified(let item), .stepFinished(let item),
      .requestDeclined(let item),
      .objectionEnded(let item), .excusedTold(let item), .withholdingEnded(let item):
      id(16, item)
    case .memberJoined(let fact): membership(fact)
    case .memberLeft(let person): id(16, person)
    case .memberShielded(let person, let isShielded):
      id(16, person)
      flag(17, isShielded)
    case .authorityRecorded(let fact): authority(fact)
    case .authorityEnded(let item, let day), .assignmentEnded(let item, let day), .coordinationEnded(let item, let day):
      id(16, item)
      self.day(17, day)
    case .capacityAssessed(let fact): capacity(fact)
    case .representativeAppointed(let fact): representation(fact)
    case .assigned(let fact): assignment(fact)
    case .coordinatorNamed(let fact): coordination(fact)
    case .placed(let envelope): self.envelope(envelope)
    case .domainAnswered(let person, let domain, let answer):
      id(16, person)
      integer(17, domain.rawValue)
      integer(18, answer.rawValue)
    case .goalMoved(let item, let lane):
      id(16, item)
      integer(17, lane.rawValue)
    case .goalLimitSet(let limit): integer(16, limit)
    case .stepPlanned(let step): self.step(step)
    case .stanceTaken(let stance): self.stance(stance)
    case .consentAsked(let request): self.request(request)
    case .consentGiven(let consent): self.consent(consent)
    case .consentSigned(let item, let signer), .consentWithdrawn(let item, let signer):
      id(16, item)
      holder(17, signer)
    case .objected(let objection): self.objection(objection)
    case .objectionDecided(let item, let isTrue), .emergencyReviewed(let item, let isTrue):
      id(16, item)
      flag(17, isTrue)
    case .exceptionRecorded(let exception): self.exception(exception)
    case .withheld(let withholding): self.withholding(withholding)
    case .disclosed(let disclosure): self.disclosure(disclosure)
    case .emergencyOpened(let access): emergency(access)
    case .perspective(let happening): perspective(happening)
    case .lookReported(let report):
      id(16, report.item)
      integer(17, report.lookedAt.milliseconds)
      party(18, report.who)
    case .seeing(let happening): seeing(happening)
    case .aiming(let happening): aiming(happening)
    case .destroyed(let item, let ground):
      id(16, item)
      integer(17, ground.rawValue)
    case .expecting(let event): expecting(event)
    case .planning(let event): planning(event)
    case .deciding(let happening): body(of: happening)
    case .evaluating(let event): evaluating(event)
    case .network(let event): body(of: event)
    case .genogram(let event): body(of: event)
    case .togetherAnswered(let stance):
      id(16, stance.item)
      id(17, stance.person)
      integer(18, stance.answer.rawValue)
    case .helping(let happening): body(of: happening)
    case .teaming(let happening): body(of: happening)
    case .cooperating(let happening): body(of: happening)
    case .taskPassed(let fact):
      id(16, fact.item)
      integer(17, fact.task.rawValue)
      integer(18, fact.holder.rawValue)
    case .takenBack(let back): takenBack(back)
    case .explaining(let event): body(of: event)
    case .wishing(let event): body(of: event)
    case .changing(let happening): changing(happening)
    case .waiting(let happening): waiting(happening)
    case .handover(let happening): handover(happening)
    case .crisis(let happening): crisis(happening)
    case .report(let happening): report(happening)
    case .meeting(let happening): meeting(happening)
    case .messaging(let happening): message(happening)
    case .closing(let happening): closing(happening)
    case .reportingCode(let happening): reportingCode(happening)
    case .informing(let happening): informing(happening)
    }
  }

  private mutating func membership(_ fact: Membership) {
    id(16, fact.item)
    id(17, fact.details)
    id(18, fact.person)
    integer(19, fact.role.rawValue)
    day(20, fact.born)
    ids(21, fact.invitedBy)
  }

  private mutating func authority(_ fact: Authority) {
    id(16, fact.item)
    id(17, fact.child)
    holder(18, fact.holder)
    integer(19, fact.kind.rawValue)
    integer(20, fact.source.rawValue)
    day(21, fact.from)
    day(22, fact.to)
    flag(23, fact.isVerified)
  }

  private mutating func capacity(_ fact: Capacity) {
    id(16, fact.item)
    id(17, fact.person)
    for matter in fact.matters { integer(18, matter.rawValue) }
    flag(19, fact.isAble)
    day(20, fact.from)
    day(21, fact.to)
  }

  private mutating func representation(_ fact: Representation) {
    id(16, fact.item)
    id(17, fact.person)
    id(18, fact.representative)
    for matter in fact.matters { integer(19, matter.rawValue) }
    day(20, fact.from)
    day(21, fact.to)
  }

  private mutating func assignment(_ fact: Assignment) {
    id(16, fact.item)
    id(17, fact.practitioner)
    id(18, fact.organization)
    id(19, fact.person)
    day(20, fact.from)
    day(21, fact.to)
  }

  private mutating func coordination(_ fact: Coordination) {
    id(16, fact.item)
    party(17, fact.coordinator)
    day(18, fact.from)
    day(19, fact.to)
  }

  mutating func envelope(_ envelope: Envelope) {
    id(16, envelope.id)
    integer(17, envelope.kind.rawValue)
    ids(18, envelope.subjects)
    if let domain = envelope.domain { integer(19, domain.rawValue) }
    if let author = envelope.author { party(20, author) }
    id(21, envelope.organization)
    ids(22, envelope.attachedTo)
    flag(23, envelope.isChildVersion)
    integer(24, envelope.regime.rawValue)
  }

  private mutating func step(_ step: Step) {
    id(16, step.item)
    id(17, step.goal)
    party(18, step.doer)
    day(19, step.due)
  }

  private mutating func stance(_ stance: PlanStance) {
    id(16, stance.item)
    id(17, stance.plan)
    id(18, stance.person)
    integer(19, stance.stance.rawValue)
  }

  /// Fields 32 to 38 of a request and of a consent.
  private mutating func terms(_ terms: SharingTerms) {
    id(32, terms.subject)
    integer(33, terms.kinds.bits)
    if let domains = terms.domains { integer(34, domains.bits) }
    integer(35, terms.purpose.rawValue)
    day(36, terms.start)
    day(37, terms.until)
  }

  private mutating func request(_ request: ConsentRequest) {
    id(16, request.item)
    id(17, request.organization)
    terms(request.terms)
  }

  private mutating func consent(_ consent: Consent) {
    id(16, consent.item)
    for recipient in consent.recipients {
      switch recipient {
      case .person(let id): tagged(17, 0, id)
      case .organization(let id): tagged(17, 1, id)
      }
    }
    id(18, consent.answers)
    terms(consent.terms)
  }

  private mutating func objection(_ objection: Objection) {
    id(16, objection.item)
    id(17, objection.target)
    id(18, objection.against)
  }

  private mutating func exception(_ exception: ConsentException) {
    id(16, exception.item)
    id(17, exception.child)
    id(18, exception.excused)
    for purpose in exception.purposes { integer(19, purpose.rawValue) }
    id(20, exception.organization)
    day(21, exception.from)
    day(22, exception.to)
  }

  private mutating func withholding(_ withholding: Withholding) {
    id(16, withholding.item)
    id(17, withholding.target)
    id(18, withholding.from)
    id(19, withholding.second)
    day(20, withholding.end)
  }

  private mutating func disclosure(_ disclosure: Disclosure) {
    id(16, disclosure.item)
    id(17, disclosure.target)
    party(18, disclosure.to)
    integer(19, disclosure.basis.rawValue)
    day(20, disclosure.until)
  }

  private mutating func emergency(_ access: EmergencyAccess) {
    id(16, access.item)
    id(17, access.subject)
    for scope in access.scope { integer(18, scope.rawValue) }
    day(19, access.to)
  }
}
