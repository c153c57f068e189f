import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  /// What changes about one person, on *Mensen*.
  func answerMember(_ visit: Visit, _ ask: Ask, _ person: PersonID, _ site: MemberSite) async throws -> Reply {
    guard let view = try await familyView(ask, .people),
      let member = (view.members + view.remembered).first(where: { $0.label.party == .person(person) }),
      !member.changes.isNothing
    else { return notFound(visit) }
    let changes = member.changes
    switch site {
    case .show:
      return visit.isPost ? notFound(visit) : .page(visit.shell(view).memberPage(member, person, in: ask.family))
    case .name: return changes.rename ? try await rename(visit, ask, member, person, view) : notFound(visit)
    case .death: return changes.death ? try await death(visit, ask, member, person, view) : notFound(visit)
    case .alive: return try await set(.changing(.recordDeath(person, nil)), changes.alive, visit, ask, person)
    case .apart: return try await set(.changing(.liveApart(person, true)), changes.apart, visit, ask, person)
    case .together: return try await set(.changing(.liveApart(person, false)), changes.together, visit, ask, person)
    case .shield: return try await set(.shield(person, true), changes.shield, visit, ask, person)
    case .unshield: return try await set(.shield(person, false), changes.unshield, visit, ask, person)
    }
  }

  private func set(
    _ command: FamilyCommand, _ isOffered: Bool, _ visit: Visit, _ ask: Ask, _ person: PersonID
  ) async throws -> Reply {
    guard visit.isPost, isOffered else { return notFound(visit) }
    return try await press(command, visit, ask, then: .people, .memberChanged, back: .member(person, .show))
  }

  private func rename(
    _ visit: Visit, _ ask: Ask, _ member: MemberLine, _ person: PersonID, _ view: FamilyView
  ) async throws -> Reply {
    let again = { (state: FormState) in
      Reply.page(visit.shell(view).renamePage(member, person, in: ask.family, state))
    }
    guard visit.isPost else { return again(FormState(renaming: member, today: view.day)) }
    guard let item = member.item else { return notFound(visit) }
    var reader = FormReader(visit.state)
    let name = reader.line(NameForm.Field.name)
    let from = reader.day(NameForm.Field.from, from: view.day - 44_000, to: view.day)
    let old: NameForm.Old? = reader.choice(NameForm.Field.old)
    guard reader.isComplete, let name, let from, let old else { return incomplete(again(reader.state)) }
    var words: [WordField: BoundedText] = [.name: name]
    if old == .heard { words[.formerName] = try? BoundedText.line(member.label.name) }
    return try await carryOut(
      .changing(.rename(person, from: from, isOldHeard: old == .heard, Words(item, words))), visit, ask, then: .people,
      .renamed, again: again)
  }

  private func death(
    _ visit: Visit, _ ask: Ask, _ member: MemberLine, _ person: PersonID, _ view: FamilyView
  ) async throws -> Reply {
    let again = { (state: FormState) in
      Reply.page(visit.shell(view).deathPage(member, person, in: ask.family, today: view.day, state))
    }
    guard visit.isPost else { return again(FormState()) }
    var reader = FormReader(visit.state)
    guard let day = reader.day(DeathForm.Field.day, from: view.day - 44_000, to: view.day) else {
      return incomplete(again(reader.state))
    }
    return try await carryOut(
      .changing(.recordDeath(person, day)), visit, ask, then: .people, .memberChanged, again: again)
  }

  /// A parent adds a child on the day of its birth, or within the year.
  func answerBirth(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard let view = try await familyView(ask, .people), view.mayWelcomeChild, let parent = ask.viewer.person else {
      return notFound(visit)
    }
    let again = { (state: FormState) in
      Reply.page(visit.shell(view).birthPage(in: ask.family, today: view.day, state))
    }
    guard visit.isPost else { return again(FormState()) }
    var reader = FormReader(visit.state)
    let name = reader.line(BirthForm.Field.name)
    let born = reader.day(BirthForm.Field.born, from: view.day - 364, to: view.day)
    guard let name, let born else { return incomplete(again(reader.state)) }
    let (item, details, authority, child) = (newItem(visit), newItem(visit, 1), newItem(visit, 2), newItem(visit, 3))
    let person = PersonID(high: child.high, low: child.low)
    let member = Membership(item: item, details: details, person: person, role: .child, born: born)
    let fact = Authority(
      item: authority, child: person, holder: .person(parent), kind: .parental, source: .declared, from: born,
      isVerified: false)
    return try await carryOut(
      .changing(.welcomeChild(member, fact, Words(item, [.name: name]))), visit, ask, then: .people, .childWelcomed,
      again: again)
  }
}

extension FormState {
  fileprivate init(renaming member: MemberLine, today: Day) {
    self.init()
    set(NameForm.Field.name, member.label.name)
    set(NameForm.Field.from, today.description)
    set(NameForm.Field.old, NameForm.Old.quiet.code)
  }
}
