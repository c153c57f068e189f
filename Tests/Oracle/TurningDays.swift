extension CaseWorld {
  /// All days on which what somebody sees can change, sorted: between two of them nothing changes.
  /// Comparing on these days only is comparing on every day.
  var turningDays: [Int] {
    var days: Set<Int> = [0]
    for person in persons.values {
      days.formUnion([12, 16, 18].map { OracleDays.birthday($0, born: person.born, day0: day0) })
    }
    for entry in team { days.formUnion([entry.from, entry.to + 1]) }
    for item in items { days.formUnion(item.turningDays) }
    for consent in consents { days.formUnion(consent.turningDays) }
    for excusal in exceptions { days.formUnion([excusal.from, excusal.to.map { $0 + 1 }].compactMap { $0 }) }
    for access in emergency { days.formUnion([access.from, access.to + 1]) }
    for disclosure in disclosures {
      days.formUnion([disclosure.day, disclosure.until.map { $0 + 1 }].compactMap { $0 })
    }
    return days.filter { (-1...1000).contains($0) }.sorted()
  }
}

extension CaseWorld.Item {
  fileprivate var turningDays: [Int] {
    var days = [day, destroyed].compactMap { $0 }
    for window in withheld ?? [] { days += [window.start, window.end] }
    for window in objection?.all ?? [] { days += [window.start, window.end].compactMap { $0 } }
    return days
  }
}

extension CaseWorld.Consent {
  fileprivate var turningDays: [Int] {
    guard let start = from ?? signed.values.min() else { return [] }
    return Array(signed.values) + Array((revoked ?? [:]).values) + [start, start + 366, (until ?? start) + 1]
  }
}
