import Casework
import Pages
import Privacy
import Texts
import Vocabulary

extension Front {
  func answerWaiting(_ visit: Visit, _ ask: Ask, _ site: WaitSite) async throws -> Reply {
    guard let view = try await familyView(ask, .waiting) else { return notFound(visit) }
    let shell = visit.shell(view)
    switch site {
    case .list: return visit.isPost ? notFound(visit) : .page(shell.waitPage(view))
    case .new:
      guard !view.waiting.referFor.isEmpty else { return notFound(visit) }
      if visit.isPost { return try await refer(visit, ask, view) }
      // What was kept for later keeps the help that it began with.
      let kept = try await offering(visit.unsent?[ReferralForm.Field.offering] ?? "")
      return .page(shell.newReferralPage(view, FormState(rhythm: Referral.usualRhythm), with: kept))
    case .pick:
      guard !view.waiting.referFor.isEmpty else { return notFound(visit) }
      return try await pickForReferral(visit, view)
    case .move(let item):
      guard let wait = wait(item, view), wait.mayStop || wait.mayKeep, visit.isPost || !wait.moveOptions.isEmpty else {
        return notFound(visit)
      }
      return visit.isPost
        ? try await move(visit, ask, wait, view) : .page(shell.referralMovePage(wait, view, FormState(today: view)))
    case .estimate(let item):
      guard let wait = kept(item, visit, view) else { return notFound(visit) }
      return visit.isPost
        ? try await estimate(visit, ask, wait, view) : .page(shell.waitEstimatePage(wait, view, FormState(asOf: view)))
    case .contact(let item):
      guard let wait = kept(item, visit, view) else { return notFound(visit) }
      return visit.isPost
        ? try await keepInTouch(visit, ask, wait, view)
        : .page(shell.waitContactPage(wait, view, FormState(contact: wait, view)))
    case .pass(let item):
      guard let wait = kept(item, visit, view) else { return notFound(visit) }
      return visit.isPost ? try await pass(visit, ask, wait, view) : .page(shell.waitPassPage(wait, view, FormState()))
    }
  }

  private func wait(_ item: ItemID, _ view: FamilyView) -> WaitLine? {
    view.waiting.waits.first { $0.head.id == item }
  }

  /// What was typed meanwhile is not lost when the wait ended: the rules say so, on the form.
  private func kept(_ item: ItemID, _ visit: Visit, _ view: FamilyView) -> WaitLine? {
    wait(item, view).flatMap { $0.mayKeep && (visit.isPost || $0.state.isWaiting) ? $0 : nil }
  }

  private func refer(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let about = reader.persons(ReferralForm.Field.about, of: view.waiting.referFor)
    let picked = reader.state[ReferralForm.Field.offering]
    let line = try await offering(picked)
    if !picked.isEmpty, line == nil { reader.flag(ReferralForm.Field.offering, .unknownChoice) }
    let (title, provider) =
      try line.map(names) ?? (
        reader.line(ReferralForm.Field.title), reader.optionalLine(ReferralForm.Field.provider)
      )
    let reason = reader.prose(ReferralForm.Field.reason, limit: 1_000)
    let wish = reader.optionalProse(ReferralForm.Field.wish)
    let meanwhile = reader.optionalProse(ReferralForm.Field.meanwhile)
    let contact = reader.practitioner(ReferralForm.Field.contact, of: view.waiting.contacts)
    let rhythm = reader.number(ReferralForm.Field.rhythm, in: Referral.rhythms)
    let again = { (state: FormState) in
      Reply.page(visit.shell(view).newReferralPage(view, state, with: line))
    }
    guard reader.isComplete, let title, let reason, let contact, let rhythm else {
      return incomplete(again(reader.state))
    }
    let organization =
      ask.viewer.practitioner == nil
      ? nil : try await casework.organization(of: ask.viewer, helping: about[0], in: ask.family)
    let fact = Referral(
      item: newItem(visit), subjects: about, organization: organization, contact: contact, rhythm: rhythm,
      nextContact: view.day + rhythm, offering: line?.offering.id)
    var words: [WordField: BoundedText] = [.title: title, .reason: reason]
    words[.provider] = provider
    words[.body] = wish
    words[.meanwhile] = meanwhile
    for term in terms(of: line) { words[term.field] = try BoundedText.prose(term.words) }
    return try await carryOut(
      .waiting(.refer(fact, Words(fact.item, words))), visit, ask, then: .waiting(.list), .saved,
      about: ReferralForm.Field.contact, again: again)
  }

  /// Of help from the directory its own names, so that what is kept of it is of nothing else.
  private func names(of line: ListedOffering) throws -> (BoundedText?, BoundedText?) {
    (try BoundedText.line(line.offering.title), try BoundedText.line(line.provider.name))
  }

  /// What the directory says, and not what was sent; in its own language, whatever the language of who writes.
  private func terms(of line: ListedOffering?) -> [WaitTermLine] {
    line.map { Shell(texts: Texts(.dutch), csrf: "", key: "").terms(of: $0.offering) } ?? []
  }

  private func move(_ visit: Visit, _ ask: Ask, _ wait: WaitLine, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let state: ReferralState? = reader.choice(ReferralMoveForm.Field.state)
    let day = reader.day(ReferralMoveForm.Field.day, from: wait.askedOn, to: view.day)
    let whyNot = reader.optionalProse(ReferralMoveForm.Field.whyNot)
    let again = { (state: FormState) in Reply.page(visit.shell(view).referralMovePage(wait, view, state)) }
    guard reader.isComplete, let state, let day else { return incomplete(again(reader.state)) }
    let words = whyNot.map { Words(wait.head.id, [.whyNot: $0]) }
    return try await carryOut(
      .waiting(.move(wait.head.id, state, on: day, words)), visit, ask, then: .waiting(.list), .saved, again: again)
  }

  private func estimate(_ visit: Visit, _ ask: Ask, _ wait: WaitLine, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let known: WaitEstimateForm.Known? = reader.choice(WaitEstimateForm.Field.known)
    let again = { (state: FormState) in Reply.page(visit.shell(view).waitEstimatePage(wait, view, state)) }
    let (found, words) =
      known == .known ? number(&reader, wait, view) : (known.flatMap { _ in promise(&reader, view) }, nil)
    guard reader.isComplete, let found else { return incomplete(again(reader.state)) }
    return try await carryOut(
      .waiting(.estimate(wait.head.id, found, words)), visit, ask, then: .waiting(.list), .saved,
      about: WaitEstimateForm.Field.asker, again: again)
  }

  private func number(_ reader: inout FormReader, _ wait: WaitLine, _ view: FamilyView) -> (WaitEstimate?, Words?) {
    let fewest = reader.number(WaitEstimateForm.Field.fewest, in: WaitEstimate.weeks)
    let most = reader.number(
      WaitEstimateForm.Field.most, in: (fewest ?? 0)...WaitEstimate.weeks.upperBound)
    let source = reader.line(WaitEstimateForm.Field.source)
    let asOf = reader.day(WaitEstimateForm.Field.asOf, from: view.day - 366, to: view.day)
    guard let fewest, let most, let source, let asOf else { return (nil, nil) }
    return (.weeks(fewest...most, asOf: asOf), Words(wait.head.id, [.source: source]))
  }

  private func promise(_ reader: inout FormReader, _ view: FamilyView) -> WaitEstimate? {
    let asker = reader.practitioner(WaitEstimateForm.Field.asker, of: view.waiting.contacts)
    let by = reader.day(WaitEstimateForm.Field.by, from: view.day, to: view.day + 28)
    guard let asker, let by else { return nil }
    return .unknown(asker: asker, by: by)
  }

  private func keepInTouch(_ visit: Visit, _ ask: Ask, _ wait: WaitLine, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let day = reader.day(WaitContactForm.Field.day, from: wait.askedOn, to: view.day)
    let words = reader.optionalProse(WaitContactForm.Field.words)
    let talked: WaitContactForm.Talked? = reader.choice(WaitContactForm.Field.alternatives)
    let next = reader.day(WaitContactForm.Field.next, from: view.day, to: view.day + 28)
    let again = { (state: FormState) in Reply.page(visit.shell(view).waitContactPage(wait, view, state)) }
    guard reader.isComplete, let day, let talked, let next else { return incomplete(again(reader.state)) }
    let contact = WaitContact(
      item: newItem(visit), referral: wait.head.id, day: day, next: next, alternatives: talked == .yes)
    return try await carryOut(
      .waiting(.keepInTouch(contact, words.map { Words(contact.item, [.body: $0]) })), visit, ask,
      then: .waiting(.list), .saved, again: again)
  }

  private func pass(_ visit: Visit, _ ask: Ask, _ wait: WaitLine, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let contact = reader.practitioner(WaitPassForm.Field.contact, of: view.waiting.contacts)
    let next = reader.day(WaitPassForm.Field.next, from: view.day, to: view.day + 28)
    let again = { (state: FormState) in Reply.page(visit.shell(view).waitPassPage(wait, view, state)) }
    guard reader.isComplete, let contact, let next else { return incomplete(again(reader.state)) }
    return try await carryOut(
      .waiting(.passContact(wait.head.id, to: contact, next: next)), visit, ask, then: .waiting(.list), .saved,
      about: WaitPassForm.Field.contact, again: again)
  }
}

extension FormState {
  init(rhythm: Int) {
    self.init()
    set(ReferralForm.Field.rhythm, "\(rhythm)")
  }

  fileprivate init(today view: FamilyView) {
    self.init()
    set(ReferralMoveForm.Field.day, view.day.description)
  }

  fileprivate init(asOf view: FamilyView) {
    self.init()
    set(WaitEstimateForm.Field.asOf, view.day.description)
  }

  fileprivate init(contact wait: WaitLine, _ view: FamilyView) {
    self.init()
    set(WaitContactForm.Field.day, view.day.description)
    set(WaitContactForm.Field.alternatives, Codes.text(WaitContactForm.Talked.no))
    set(WaitContactForm.Field.next, (view.day + wait.rhythm).description)
  }
}
