import Vocabulary

extension CaseTimelineBuilder {
  mutating func addExceptions() throws {
    for (number, entry) in (file.exceptions ?? []).enumerated() {
      let place = "\(names.caseName).exceptions[\(number)]"
      let actor = file.team.first {
        $0.for.contains(entry.subject) && $0.from <= entry.from && entry.from <= $0.to ?? 9_999
      }
      let exception = ConsentException(
        item: names.derived("exception", "\(number)"), child: try person(entry.subject, at: "\(place).subject"),
        excused: try person(entry.excused, at: "\(place).excused"), purposes: Purpose.allCases,
        organization: names.organization(actor?.org ?? "unknown"), from: file.day(entry.from),
        to: entry.to.flatMap { $0 >= 9_999 ? nil : file.day($0) })
      let words = try words(exception.item, [.reason: entry.ground ?? "Jeugdwet 7.3.4(2)"])
      add(
        entry.from, .exceptions, by: actor.map { names.party($0.who) } ?? clerk, .recordException(exception, words),
        place)
    }
  }

  mutating func addConsents() throws {
    for (number, entry) in file.consents.enumerated() {
      try addConsent(entry, at: "\(names.caseName).consents[\(number)]")
    }
  }

  private mutating func addConsent(_ entry: CaseFile.ConsentEntry, at place: String) throws {
    let signers = entry.signed.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    guard let first = signers.first else { return }
    _ = try persons(signers.map(\.key), at: "\(place).signed")
    let id: ItemID = names.derived("consent", entry.id)
    let terms = SharingTerms(
      subject: try person(entry.subject, at: "\(place).subject"),
      kinds: try CaseCodes.kinds(entry.cat, at: "\(place).cat"),
      domains: try entry.dom.map { try CaseCodes.domains($0, at: "\(place).dom") },
      purpose: entry.to.allSatisfy(names.persons.contains) ? .family : .coordination,
      start: file.day(entry.from ?? first.value), until: entry.until.map { file.day($0) })
    let consent = Consent(item: id, terms: terms, recipients: entry.to.map(names.recipient))
    let words = try words(id, [.purpose: CaseWords.purpose(terms.purpose), .preview: "preview v1 \(entry.id)"])
    for signer in signers {
      let isFirst = signer.key == first.key
      add(
        signer.value, .consents, by: names.party(signer.key), isFirst ? .giveConsent(consent, words) : .signConsent(id),
        "\(place).signed.\(signer.key)")
    }
    for (who, day) in (entry.revoked ?? [:]).sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
      _ = try person(who, at: "\(place).revoked")
      add(day, .withdrawals, by: names.party(who), .withdrawConsent(id), "\(place).revoked.\(who)")
    }
  }

  /// Of one item; those of a statement come right after it, so that what answers it can be said on the same day.
  mutating func addDisclosures(of item: CaseFile.Entry) throws {
    for (number, entry) in (file.disclosures ?? []).enumerated() where entry.item == item.id {
      let disclosure = Disclosure(
        item: names.derived("disclosure", "\(number)"), target: names.item(entry.item), to: names.party(entry.to),
        basis: CaseCodes.basis(entry.ground), until: entry.until.map { file.day($0) })
      let words = try words(disclosure.item, [.reason: entry.ground ?? CaseWords.disclosureReason])
      add(
        entry.day, item.cat == "ownStatement" ? .statements : .disclosures, by: professional(for: item),
        .disclose(disclosure, words), "\(names.caseName).disclosures[\(number)]")
    }
  }

  func checkDisclosures() throws(CaseFileError) {
    for (number, entry) in (file.disclosures ?? []).enumerated()
    where !file.items.contains(where: { $0.id == entry.item }) {
      throw CaseFileError(
        "\(names.caseName).disclosures[\(number)].item",
        expected: "the id of an item in this case, not \"\(entry.item)\"")
    }
  }

  mutating func addEmergencies() throws {
    for (number, entry) in (file.emergency ?? []).enumerated() {
      let place = "\(names.caseName).emergency[\(number)]"
      var scope: [EmergencyScope] = []
      for part in entry.scope { scope.append(try CaseCodes.emergencyScope(part, at: "\(place).scope")) }
      let access = EmergencyAccess(
        item: names.derived("emergency", "\(number)"), subject: try person(entry.subject, at: "\(place).subject"),
        scope: scope, to: file.day(min(entry.to, entry.from + 1)))
      let words = try words(access.item, CaseWords.emergencyAnswers)
      add(entry.from, .emergencies, by: names.party(entry.who), .openEmergency(access, words), place)
    }
  }

  /// The author when he is a professional, else the hand that writes.
  func professional(for entry: CaseFile.Entry) -> Party {
    guard let author = entry.author, !names.persons.contains(author) else { return clerk }
    return names.party(author)
  }
}
