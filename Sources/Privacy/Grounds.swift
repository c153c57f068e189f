import Domain
import Vocabulary

extension Sight {
  /// Every subject must supply a ground; an item without subjects is for nobody (invariant 1).
  func verdictByGrounds(on item: Item) -> Verdict {
    let envelope = item.envelope
    if envelope.subjects.isEmpty { return .hidden(.noSubjects) }
    var grounds: [SubjectGround] = []
    grounds.reserveCapacity(envelope.subjects.count)
    for subject in envelope.subjects {
      guard let ground = ground(of: subject, for: item) else { return .hidden(.noGround(subject)) }
      grounds.append(SubjectGround(subject, ground))
    }
    return .seen(.grounds(grounds))
  }

  /// The first ground that speaks, in the order of `sight.md` 1.7.
  func ground(of subject: PersonID, for item: Item) -> Ground? {
    guard let standing = standing(towards: subject) else { return nil }
    let envelope = item.envelope
    if isOwnMaterial(envelope, of: standing) { return consent(to: envelope, standing, ownMaterial: true) }
    if let emergency = standing.emergencies.first(where: { $0.covers(envelope) }) {
      return .emergency(until: min(emergency.to, emergency.from + rules.emergencyDaysAfter))
    }
    if let disclosure = disclosure(of: envelope, standing) { return .disclosure(disclosure.fact.basis) }
    if standing.isViewer { return ownGround(envelope, standing) }
    if standing.hasAuthority, standing.age < rules.ageOfOwnChoice { return .authority }
    if standing.represents { return .representative }
    if let organization = envelope.organization, standing.organizations.contains(organization) {
      return .involved(organization)
    }
    return consent(to: envelope, standing, ownMaterial: false)
  }

  /// From 12 a story, drawing or ecogram is opened by nobody but the person himself (invariant 5).
  private func isOwnMaterial(_ envelope: Envelope, of standing: Standing) -> Bool {
    !standing.isViewer && envelope.isOwnMaterial(of: standing.person)
      && standing.age >= rules.ageOfOwnVoice
  }

  private func ownGround(_ envelope: Envelope, _ standing: Standing) -> Ground? {
    if standing.age >= rules.ageOfOwnVoice { return .oneself }
    return envelope.isChildVersion ? .childVersion : nil
  }

  /// To a professional only while he is assigned to one of the subjects (invariant 34).
  private func disclosure(of envelope: Envelope, _ standing: Standing) -> MadeDisclosure? {
    guard let found = standing.disclosures.first(where: { $0.fact.target == envelope.id }) else { return nil }
    guard viewer.practitioner != nil else { return found }
    let isAssigned = envelope.subjects.contains { self.standing(towards: $0)?.organizations.isEmpty == false }
    return isAssigned ? found : nil
  }

  private func consent(to envelope: Envelope, _ standing: Standing, ownMaterial: Bool) -> Ground? {
    for towards in standing.consents where towards.consent.covers(envelope.kind, envelope.domain) {
      if let until = ownMaterial ? towards.untilForOwnMaterial : towards.until {
        return .consent(towards.consent.item, until: until)
      }
    }
    return nil
  }
}

extension Sight {
  /// Whether every subject would supply a ground if this one agreed. It knows nothing of withholding or objections, which the
  /// giver of a consent need not know of.
  func hasGrounds(for item: Item, whenAgreedAbout agreed: PersonID) -> Bool {
    item.envelope.subjects.allSatisfy { $0 == agreed || ground(of: $0, for: item) != nil }
  }

  /// Whether a consent given by this viewer could open the item: own material opens by its author alone, and an own statement
  /// travels with what it answers.
  func couldOpen(_ item: Item, by subject: PersonID) -> Bool {
    if family.isEarlierOwnPlan(item) || family.childHearing(item) != nil { return false }
    if item.kind == .ownStatement, item.isFamilyAuthored, !item.envelope.attachedTo.isEmpty { return false }
    guard item.envelope.isOwnMaterial(of: subject) else { return true }
    return viewer == .person(subject) || standing(towards: subject).map { $0.age < rules.ageOfOwnVoice } ?? false
  }
}
