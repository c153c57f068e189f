import Domain
import Vocabulary

/// How a viewer stands towards one member today: worked out once, asked for every item about that member.
struct Standing: Sendable {
  let person: PersonID
  let age: Int
  let isViewer: Bool
  /// Verified authority, held himself or by the organisation through which he is assigned to this child.
  let hasAuthority: Bool
  let represents: Bool
  /// Through which organisations the viewer is assigned to this person today.
  let organizations: [OrganizationID]
  let emergencies: [OpenedEmergency]
  let disclosures: [MadeDisclosure]
  let consents: [ConsentTowardsViewer]

  init(of viewer: Party, towards member: Member, in family: Family, on day: Day, under rules: RuleSet) {
    let person = member.person
    self.person = person
    age = member.age(on: day)
    isViewer = viewer == .person(person)
    var organizations: [OrganizationID] = []
    if let practitioner = viewer.practitioner {
      for fact in family.assignments
      where fact.practitioner == practitioner && fact.runs(on: day) && fact.person == person {
        organizations.append(fact.organization)
      }
    }
    self.organizations = organizations
    let holders = viewer.person.map { [Holder.person($0)] } ?? organizations.map { .organization($0) }
    hasAuthority = holders.contains { family.hasVerifiedAuthority($0, over: person, on: day) }
    represents =
      family.representatives(of: person, in: .sharing, on: day, under: rules)?
      .contains { holder in
        guard holders.contains(holder) else { return false }
        // Until 18 the holders act, and unverified authority gives no sight.
        return member.age(on: day) >= rules.majority || family.hasVerifiedAuthority(holder, over: person, on: day)
      } ?? false
    emergencies = family.emergencies.filter {
      $0.by == viewer && $0.fact.subject == person && $0.from <= day
        && day <= min($0.to, $0.from + rules.emergencyDaysAfter)
    }
    disclosures = family.disclosures.filter { $0.fact.to == viewer && $0.runs(on: day) }
    consents = family.consents.compactMap { consent in
      guard consent.fact.terms.subject == person,
        consent.names(viewer, through: organizations)
      else { return nil }
      return ConsentTowardsViewer(consent, in: family, on: day, under: rules)
    }
  }
}

/// A consent that names the viewer, and until when it holds; for own material the subject's signature alone counts.
struct ConsentTowardsViewer: Sendable {
  let consent: SignedConsent
  let until: Day?
  let untilForOwnMaterial: Day?

  init?(_ consent: SignedConsent, in family: Family, on day: Day, under rules: RuleSet) {
    self.consent = consent
    until = family.lastDay(of: consent, ifInForceOn: day, under: rules)
    let namesOwnMaterial = consent.fact.terms.kinds.kinds.contains(where: \.isOwnMaterial)
    untilForOwnMaterial =
      namesOwnMaterial
      ? family.lastDay(of: consent, ifInForceOn: day, under: rules, ownMaterial: true) : nil
    if until == nil, untilForOwnMaterial == nil { return nil }
  }
}

extension SignedConsent {
  func names(_ viewer: Party, through organizations: [OrganizationID]) -> Bool {
    fact.recipients.contains { recipient in
      switch recipient {
      case .person(let person): viewer == .person(person)
      case .organization(let organization): organizations.contains(organization)
      }
    }
  }
}
