import Vocabulary

/// The words that case files use for kinds and domains, and the product's own; the table stands in `docs/cases.md`.
enum CaseCodes {
  static let kinds: [String: ItemKind] = [
    "story": .story, "drawing": .drawing, "ecogram": .ecogram, "network": .ecogram, "genogram": .genogram,
    "planCommon": .planCommon,
    "planGoal": .planGoal, "planChild": .planChild, "waitEntry": .waitEntry, "handover": .handover,
    "decision": .decision, "meetingReport": .meetingReport, "contactNote": .contactNote,
    "treatmentNote": .treatmentNote, "observation": .observation, "report": .report, "safetyPlan": .safetyPlan,
    "financeDetail": .financeDetail, "measurePlan": .measurePlan, "meldcode": .reportingCode,
    "crisisNote": .crisisNote, "legalDocument": .legalDocument, "infoLetter": .informationLetter,
    "ownStatement": .ownStatement, "privateReflection": .privateReflection, "concern": .concern,
    "strength": .strength, "wish": .wish, "perspective": .perspective,
    "factor": .factor, "influence": .influence,
  ]

  static let domains: [String: LifeDomain] = [
    "safety": .safety, "finance": .incomeAndDebt, "housing": .housing, "physicalHealth": .bodilyHealth,
    "mentalHealth": .mentalHealth, "addiction": .substanceUse, "parenting": .parenting,
    "development": .childDevelopment, "education": .schoolAndEducation, "work": .workAndDaytime,
    "relations": .relationshipsAtHome, "network": .socialNetwork, "leisure": .participationAndLeisure,
    "future": .meaningAndFuture, "legal": .legalAndJustice,
  ]

  static func kind(_ name: String, at place: String) throws(CaseFileError) -> ItemKind {
    guard let kind = kinds[name] else {
      throw CaseFileError(place, expected: "one of \(kinds.keys.sorted().joined(separator: ", ")), not \"\(name)\"")
    }
    return kind
  }

  static func domain(_ name: String, at place: String) throws(CaseFileError) -> LifeDomain {
    guard let domain = domains[name] else {
      throw CaseFileError(place, expected: "one of \(domains.keys.sorted().joined(separator: ", ")), not \"\(name)\"")
    }
    return domain
  }

  /// "PLAN" is the preset, expanded into its kinds here, as it is when somebody signs it on screen.
  static func kinds(_ names: [String], at place: String) throws(CaseFileError) -> KindSet {
    var set: KindSet = []
    for name in names {
      set = set.union(name == "PLAN" ? .plan : [try kind(name, at: place)])
    }
    return set
  }

  static func domains(_ names: [String?], at place: String) throws(CaseFileError) -> LifeDomainScope {
    var domains: [LifeDomain] = []
    for case let name? in names { domains.append(try domain(name, at: place)) }
    return LifeDomainScope(domains, withoutDomain: names.contains(nil))
  }

  static func emergencyScope(_ entry: [String?], at place: String) throws(CaseFileError) -> EmergencyScope {
    switch (entry.first ?? nil, entry.count > 1 ? entry[1] : nil) {
    case ("planGoal", "safety"): return .safetyGoals
    case ("safetyPlan", nil): return .safetyPlan
    case ("contactNote", nil): return .contactNotes
    default:
      throw CaseFileError(
        place, expected: "[\"planGoal\", \"safety\"], [\"safetyPlan\", null] or [\"contactNote\", null]")
    }
  }

  static func basis(_ ground: String?) -> LegalBasis {
    guard let ground else { return .conflictOfDuties }
    if ground.contains("7.3.11(4)") { return .supervisionOrder }
    if ground.contains("1:377c") { return .parentWithoutAuthority }
    return .conflictOfDuties
  }
}
