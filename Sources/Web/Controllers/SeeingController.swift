import Casework
import HTTPTypes
import Pages
import Privacy
import Texts
import Vocabulary

extension Front {
  func answerConcern(_ visit: Visit, _ ask: Ask, _ concern: ItemID) async throws -> Reply {
    guard let view = try await familyView(ask, .story), view.seeing.mayAnswer.contains(concern),
      let line = view.concerns.first(where: { $0.head.id == concern })
    else { return notFound(visit) }
    let again = { (state: FormState) in Reply.page(visit.shell(view).answerConcernPage(line, view, state)) }
    guard visit.isPost else { return again(FormState()) }
    var reader = FormReader(visit.state)
    let reply: ConcernReply? = reader.choice(ConcernAnswerForm.Field.reply)
    let words = reader.optionalProse(ConcernAnswerForm.Field.words)
    guard reader.isComplete, let reply else { return incomplete(again(reader.state)) }
    let fact = ConcernAnswer(item: newItem(visit), concern: concern, reply: reply)
    return try await carryOut(
      .seeing(.answerConcern(fact, words.map { Words(fact.item, [.body: $0]) })), visit, ask, then: .story, .saved,
      again: again)
  }

  func raise(_ kind: ItemKind, _ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    let again = { (state: FormState) in Reply.page(visit.shell(view).boardPage(kind, view, state)) }
    var reader = FormReader(visit.state)
    let words = reader.prose(BoardForm.Field.words)
    let about = reader.persons(BoardForm.Field.about)
    let domain: LifeDomain? = reader.optionalChoice(BoardForm.Field.domain)
    let factors: [FactorKind] = reader.choices(BoardForm.Field.factors, atLeastOne: false)
    guard reader.isComplete, let words else { return incomplete(again(reader.state)) }
    if let asked = hinted(visit, words) { return again(asked) }
    let item = newItem(visit)
    let envelope = Envelope(
      id: item, kind: kind, subjects: about, domain: domain, author: ask.viewer.person.map { .person($0) })
    let asksAlong = kind == .concern && domain == .incomeAndDebt
    return try await carryOut(
      .seeing(.raise(envelope, factors, Words(item, [.body: words]))), visit, ask,
      then: asksAlong ? .alongside : .story, .saved, about: BoardForm.Field.about, again: again)
  }

  /// The form again with a hint, when a word can hurt and the writer was not asked yet.
  func hinted(_ visit: Visit, _ words: BoundedText) -> FormState? {
    guard visit.form[GentleHint.name] == nil, let word = gentleWord(in: words) else { return nil }
    var state = visit.state
    state.gentleHint = word
    return state
  }

  func gentleWord(in words: BoundedText) -> String? {
    let written = words.text.lowercased().split { !$0.isLetter }
    return written.first { word in settings.gentleWords.contains { word.hasPrefix($0) } }.map(String.init)
  }

  // MARK: How one talks with somebody

  func answerProfile(_ visit: Visit, _ ask: Ask, _ person: PersonID) async throws -> Reply {
    guard let view = try await familyView(ask, .people),
      let line = view.profiles.first(where: { $0.person.party == .person(person) && $0.mayChange })
    else { return notFound(visit) }
    let again = { (state: FormState) in Reply.page(visit.shell(view).profilePage(line, person, view, state)) }
    guard visit.isPost else { return again(filled(line)) }
    var reader = FormReader(visit.state)
    let language = reader.optionalLine(ProfileForm.Field.language)
    let level: ReadingLevel? = reader.choice(ProfileForm.Field.level)
    let aids: [ContactAid] = reader.choices(ProfileForm.Field.aids, atLeastOne: false)
    guard reader.isComplete, let level else { return incomplete(again(reader.state)) }
    let profile = CommunicationProfile(item: newItem(visit), person: person, level: level, aids: aids)
    var reply = try await carryOut(
      .seeing(.setProfile(profile, language.map { Words(profile.item, [.body: $0]) })), visit, ask, then: .people,
      .saved, again: again)
    if reply.status == .seeOther, ask.viewer == .person(person) { follow(level, visit, in: &reply) }
    return reply
  }

  /// One's own screens follow at once, as far as they can: easy Dutch instead of Dutch, and back.
  private func follow(_ level: ReadingLevel, _ visit: Visit, in reply: inout Reply) {
    let language: Language = level == .plain ? .dutch : .easyDutch
    guard visit.texts.language != .english, visit.texts.language != language else { return }
    let secure = settings.isSecure ? "; Secure" : ""
    reply.cookies.append("taal=\(language.rawValue); Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax\(secure)")
  }

  private func filled(_ line: ProfileLine) -> FormState {
    var state = FormState()
    if let language = line.language { state.set(ProfileForm.Field.language, language) }
    if let level = line.level { state.set(ProfileForm.Field.level, Codes.text(level)) }
    state.set(ProfileForm.Field.aids, all: line.aids.map { Codes.text($0) })
    return state
  }

  /// What a link chose beforehand.
  func prefilled(_ visit: Visit) -> FormState {
    var state = FormState()
    let field = BoardForm.Field.domain
    if let chosen = visit.query[field.rawValue]?.first { state.set(field, chosen) }
    return state
  }
}
