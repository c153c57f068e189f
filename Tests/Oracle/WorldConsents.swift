extension WorldDraft {
  private static let kinds = [
    "story", "network", "genogram", "drawing", "planCommon", "planGoal", "planChild", "waitEntry", "handover",
    "decision",
    "meetingReport", "contactNote", "treatmentNote", "observation", "safetyPlan", "financeDetail", "measurePlan",
    "meldcode", "crisisNote", "legalDocument", "infoLetter",
  ]
  static let domains = ["education", "mentalHealth", "finance", "safety"]

  mutating func addConsents() {
    for number in 1...WorldSize.number(size.consents, &random) {
      let excusals = world.exceptions.map(\.subject)
      guard let subject = random.pick(random.chance(35) && !excusals.isEmpty ? excusals : members) else { return }
      var consent = CaseWorld.Consent(
        id: "c\(number)", subject: subject, to: recipients(besides: subject), cat: kindsNamed(), signed: [:])
      consent.dom = domainsNamed(by: consent)
      sign(&consent)
      if consent.to.isEmpty || consent.signed.isEmpty { continue }
      if random.chance(consent.from == nil ? 28 : 55) { withdraw(&consent) }
      add(consent)
    }
    for child in members where random.chance(40) { addConsentFromSixteen(of: child) }
  }

  private mutating func add(_ consent: CaseWorld.Consent) {
    world.consents.append(consent)
    edges += consent.signed.values.sorted()
    edges += (consent.revoked ?? [:]).values.sorted()
    edges += [consent.from, consent.until, consent.until.map { $0 + 1 }].compactMap { $0 }
  }

  /// Signed at 15 for the time from the 16th birthday, and often withdrawn before it by a holder of authority: that
  /// withdrawal is final, though at 16 the child alone is required.
  private mutating func addConsentFromSixteen(of child: String) {
    guard let sixteen = family.birthday(16, of: child), (10...size.lastDay).contains(sixteen) else { return }
    let made = random.int(max(0, sixteen - 100)...(sixteen - 3))
    var consent = CaseWorld.Consent(
      id: "c\(child)", subject: child, to: recipients(besides: child),
      cat: random.chance(70) ? ["PLAN", "contactNote"] : kindsNamed(), signed: [:], from: sixteen)
    for who in signingCandidates(consent) where maySign(who, consent, on: made) { consent.signed[who] = made }
    if consent.to.isEmpty || consent.signed.isEmpty { return }
    let withdrawal = random.int((made + 1)...(sixteen - 1))
    let holders = family.holders(of: child).sorted()
    if random.chance(70), let holder = random.pick(holders) { consent.revoked = [holder: withdrawal] }
    add(consent)
  }

  private mutating func recipients(besides subject: String) -> [String] {
    var organisations: [String] = []
    for entry in world.team where !organisations.contains(entry.org) { organisations.append(entry.org) }
    let persons = members.filter { $0 != subject }
    let first = random.pick(random.chance(65) ? organisations : persons)
    let second = random.chance(25) ? random.pick(organisations + persons) : nil
    return [first, second == first ? nil : second].compactMap { $0 }
  }

  private mutating func kindsNamed() -> [String] {
    if random.chance(45) { return random.chance(20) ? ["PLAN", "contactNote"] : ["PLAN"] }
    return random.some(random.int(1...5), of: Self.kinds)
  }

  private mutating func domainsNamed(by consent: CaseWorld.Consent) -> [String?]? {
    guard consent.cat.contains("PLAN") || consent.cat.contains("planGoal"), random.chance(40) else { return nil }
    let named: [String?] = random.some(random.int(1...2), of: Self.domains)
    return random.chance(60) ? named + [nil] : named
  }

  /// The first signature makes the consent; others follow on the same day or later, or never.
  private mutating func sign(_ consent: inout CaseWorld.Consent) {
    let candidates = random.shuffled(signingCandidates(consent))
    let made = madeDay(consent)
    consent.from = presignedStart(of: consent.subject, made: made)
    let start = consent.from ?? made
    if random.chance(25) { consent.until = day(start...max(start, made + 365)) }
    let end = min(consent.until ?? .max, made + 365)
    for (number, who) in candidates.enumerated() {
      let signing = consent.signed.isEmpty || random.chance(50) ? made : day(made...min(made + 90, end))
      let excusals = world.exceptions.filter { $0.subject == consent.subject }
      let isExcused = excusals.contains { $0.excused == who }
      let absent = number > 0 && random.chance(isExcused ? 60 : excusals.isEmpty ? 10 : 25)
      if !absent, maySign(who, consent, on: signing) { consent.signed[who] = signing }
    }
    // Where the first candidate could not sign, another one's later signature is the first: that is the day made.
    if let first = consent.signed.values.min(), let from = consent.from, from <= first { consent.from = nil }
  }

  /// Around an exception, just before a birthday, or any day.
  private mutating func madeDay(_ consent: CaseWorld.Consent) -> Int {
    let last = size.lastDay - 10
    if random.chance(60), let excusal = random.pick(world.exceptions.filter { $0.subject == consent.subject }) {
      let around = [excusal.from - 1, excusal.from, excusal.to ?? excusal.from + 5, (excusal.to ?? 0) + 1]
      return min(max(random.pick(around) ?? 0, 0), last)
    }
    return random.chance(30) ? random.int(0...20) : day(0...last)
  }

  private mutating func presignedStart(of subject: String, made: Int) -> Int? {
    guard random.chance(35) else { return nil }
    let birthdays = [12, 16, 18].compactMap { family.birthday($0, of: subject) }
    let ahead = birthdays.filter { made < $0 && $0 <= made + 200 }
    return ahead.first ?? (random.chance(40) ? made + random.int(1...60) : nil)
  }

  private func signingCandidates(_ consent: CaseWorld.Consent) -> [String] {
    let appointed = world.persons[consent.subject]?.rep ?? []
    return Set([consent.subject] + appointed).union(family.holders(of: consent.subject)).sorted()
  }

  /// Legality: only who is required on the day of signing (or, beforehand, on the day of the start); the subject also
  /// when his own material is named, from 12; a child under 12 never.
  private func maySign(_ who: String, _ consent: CaseWorld.Consent, on day: Int) -> Bool {
    if who == consent.subject {
      if !family.isAtLeast(12, who, on: day) { return false }
      if !NaiveSight.ownMaterial.union(["PLAN"]).isDisjoint(with: consent.cat) { return true }
    }
    if family.requiredSigners(for: consent.subject, on: day).contains(who) { return true }
    guard let from = consent.from, day < from else { return false }
    return family.requiredSigners(for: consent.subject, on: from).contains(who)
  }

  /// Legality: by a signer after he signed, or by somebody required that day, after the last signature of all.
  private mutating func withdraw(_ consent: inout CaseWorld.Consent) {
    guard let last = consent.signed.values.max() else { return }
    for _ in 0..<(random.chance(20) ? 2 : 1) {
      let before = consent.from.map { $0 - 1 } ?? 0
      let withdrawal = day((last + 1)...(last < before && random.chance(75) ? before : last + 150))
      let required = family.requiredSigners(for: consent.subject, on: withdrawal)
      let may = Set(consent.signed.keys).union(required).subtracting((consent.revoked ?? [:]).keys)
      guard let who = random.pick(may.sorted()) else { return }
      consent.revoked = (consent.revoked ?? [:]).merging([who: withdrawal]) { first, _ in first }
    }
  }
}
