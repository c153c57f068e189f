import Casework
import HTTPTypes
import Pages
import Vocabulary

/// Kept by the browser alone, until it is closed: what somebody looks for stands in no address and in no log.
let searchCookie = "zoek"

extension Front {
  func answerDirectory(_ visit: Visit, _ site: DirectorySite) async throws -> Reply {
    switch (site, visit.isPost) {
    case (.found(1), true): return try await keepSearch(visit)
    case (.found(let number), false): return try await found(visit, number, FormState(values: visit.search))
    case (.found, true), (.offering, true), (.own, true): return notFound(visit)
    case (.offering(let id), false): return try await offering(visit, id)
    case (.own, false):
      guard let session = visit.session else { return .see(demo == nil ? .welcome : .demo) }
      guard let practitioner = session.party.practitioner,
        let lines = try await casework.ownOfferings(of: practitioner)
      else { return notFound(visit) }
      return .page(try await shell(of: visit).ownOfferingsPage(lines, today: casework.clock.now.day))
    case (.change(let id), _):
      guard let practitioner = visit.session?.party.practitioner,
        let own = try await casework.ownOffering(id, of: practitioner)
      else { return notFound(visit) }
      return try await change(visit, own, practitioner)
    }
  }

  // MARK: Searching

  private func keepSearch(_ visit: Visit) async throws -> Reply {
    if visit.form[SearchAnew.name] != nil { return searched([:]) }
    let known = Set(SearchForm.Field.allCases.map(\.rawValue))
    let values = visit.form.filter { known.contains($0.key) && $0.value.contains { !$0.isEmpty } }
    var reader = FormReader(FormState(values: values))
    _ = try await search(&reader)
    guard reader.isComplete else { return incomplete(try await found(visit, 1, reader.state)) }
    return searched(values)
  }

  private func searched(_ values: [String: [String]]) -> Reply {
    var reply = Reply.see(.directory(.found(1)))
    let written = String(decoding: FormBody.write(values), as: UTF8.self)
    let secure = settings.isSecure ? "; Secure" : ""
    let end = values.isEmpty ? "; Max-Age=0" : ""
    reply.cookies = ["\(searchCookie)=\(written); Path=/sociale-kaart\(end); HttpOnly; SameSite=Lax\(secure)"]
    return reply
  }

  private func found(_ visit: Visit, _ number: Int, _ state: FormState) async throws -> Reply {
    var reader = FormReader(state)
    let search = try await search(&reader)
    let found = try await casework.offerings(search, page: number)
    // What the browser kept may be of another day: a town that is gone is no longer chosen.
    let shown = visit.isPost ? state : FormState(values: reader.state.values)
    return .page(
      try await shell(of: visit).foundPage(
        found, towns: try await casework.municipalities(), today: casework.clock.now.day, shown))
  }

  private func search(_ reader: inout FormReader) async throws -> OfferingSearch {
    var search = OfferingSearch()
    if let text = reader.optionalLine(SearchForm.Field.text) {
      search.words = SearchWords.of(text.text, most: SearchForm.mostWords)
    }
    search.domain = reader.optionalChoice(SearchForm.Field.domain)
    search.language = reader.optionalChoice(SearchForm.Field.language)
    if !reader.state[SearchForm.Field.age].isEmpty {
      search.age = reader.number(SearchForm.Field.age, in: Offering.ageLimits)
    }
    let weeks = reader.state[SearchForm.Field.weeks]
    if !weeks.isEmpty {
      search.weeks = Int(weeks).flatMap { SearchForm.weeks.contains($0) ? $0 : nil }
      if search.weeks == nil { reader.flag(SearchForm.Field.weeks, .unknownChoice) }
    }
    let town = reader.state[SearchForm.Field.town]
    if !town.isEmpty {
      search.municipality = try await casework.municipalities().first { Codes.text($0) == town }
      if search.municipality == nil { reader.flag(SearchForm.Field.town, .unknownChoice) }
    }
    return search
  }

  // MARK: One offering

  private func offering(_ visit: Visit, _ id: OfferingID) async throws -> Reply {
    guard let line = try await casework.offering(id) else { return notFound(visit) }
    var mayChange = false
    if let practitioner = visit.session?.party.practitioner {
      mayChange = try await casework.ownOffering(id, of: practitioner) != nil
    }
    return .page(
      try await shell(of: visit).offeringPage(line, today: casework.clock.now.day, mayChange: mayChange))
  }

  private func change(_ visit: Visit, _ own: OwnOffering, _ practitioner: PractitionerID) async throws -> Reply {
    let today = casework.clock.now.day
    let shell = try await shell(of: visit)
    guard visit.isPost else { return .page(shell.changeOfferingPage(own, today: today, filled(own.listed.offering))) }
    var reader = FormReader(visit.state)
    let changed = read(&reader, own.listed, today)
    guard reader.isComplete, let changed else {
      return incomplete(.page(shell.changeOfferingPage(own, today: today, reader.state)))
    }
    guard try await casework.change(changed, by: practitioner) else { return notFound(visit) }
    return .see(.directory(.change(changed.id)), .offering)
  }

  private func filled(_ offering: Offering) -> FormState {
    var state = FormState()
    state.set(OfferingForm.Field.title, offering.title)
    for (term, words) in offering.terms { state.set(OfferingForm.Field(term), words) }
    state.set(OfferingForm.Field.groups, all: offering.groups.map { Codes.text($0) })
    state.set(OfferingForm.Field.domains, all: offering.domains.map { Codes.text($0) })
    state.set(OfferingForm.Field.languages, all: offering.languages.map { Codes.text($0) })
    if let ages = offering.ages {
      state.set(OfferingForm.Field.youngest, "\(ages.lowerBound)")
      state.set(OfferingForm.Field.oldest, "\(ages.upperBound)")
    }
    if let weeks = offering.wait?.weeks {
      state.set(OfferingForm.Field.waitFrom, "\(weeks.lowerBound)")
      state.set(OfferingForm.Field.waitTo, "\(weeks.upperBound)")
    }
    return state
  }

  /// Nil, or marks, for what cannot be kept. Who saves has looked at all of it, so it counts as checked today.
  private func read(_ reader: inout FormReader, _ listed: ListedOffering, _ today: Day) -> Offering? {
    var offering = listed.offering
    guard let title = reader.line(OfferingForm.Field.title) else { return nil }
    offering.title = title.text
    for term in OfferingTerm.allCases {
      offering.terms[term] =
        (term == .what
        ? reader.prose(OfferingForm.Field.what, limit: 2_000) : reader.optionalProse(OfferingForm.Field(term)))?.text
    }
    offering.groups = Set(reader.choices(OfferingForm.Field.groups, atLeastOne: false))
    offering.domains = Set(reader.choices(OfferingForm.Field.domains, atLeastOne: false))
    offering.languages = Set(reader.choices(OfferingForm.Field.languages, atLeastOne: false))
    offering.ages = reader.range(OfferingForm.Field.youngest, .oldest, in: Offering.ageLimits)
    let weeks = reader.range(OfferingForm.Field.waitFrom, .waitTo, in: Offering.weekLimits)
    offering.wait = weeks.map { ReportedWait(weeks: $0, day: today, source: listed.provider.name) }
    offering.checked = today
    return offering
  }
}

extension FormReader {
  /// Two numbers, the smaller first; nil without a mark when both were left open.
  fileprivate mutating func range(
    _ first: OfferingForm.Field, _ last: OfferingForm.Field, in limits: ClosedRange<Int>
  ) -> ClosedRange<Int>? {
    if state[first].isEmpty, state[last].isEmpty { return nil }
    guard let from = number(first, in: limits), let to = number(last, in: from...limits.upperBound) else { return nil }
    return from...to
  }
}
