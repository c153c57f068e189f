import Casework
import HTTPTypes
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerCircles(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard let view = try await familyView(ask, .network) else { return notFound(visit) }
    let shell = visit.shell(view)
    switch (ask.site, visit.isPost) {
    case (.circles, false): return .page(shell.circlesPage(view))
    case (.newCircle, false):
      return view.mayDrawCircle ? .page(shell.newCirclePage(view, FormState())) : notFound(visit)
    case (.newCircle, true): return view.mayDrawCircle ? try await draw(visit, ask, view) : notFound(visit)
    case (.circle(let id, let site), let isPost):
      guard let circle = view.circles.first(where: { $0.head.id == id }) else { return notFound(visit) }
      return isPost
        ? try await changeCircle(visit, ask, circle, site, view) : showCircle(visit, circle, site, view)
    default: return notFound(visit)
    }
  }

  private func draw(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    let again = { (state: FormState) in Reply.page(visit.shell(view).newCirclePage(view, state)) }
    var reader = FormReader(visit.state)
    let others = visit.state.all(CircleForm.Field.with).isEmpty ? [] : reader.persons(CircleForm.Field.with)
    guard reader.isComplete, let person = ask.viewer.person else { return incomplete(again(reader.state)) }
    let item = newItem(visit)
    let envelope = Envelope(
      id: item, kind: .ecogram, subjects: [person] + others.filter { $0 != person },
      author: others.allSatisfy { $0 == person } ? ask.viewer : nil)
    return try await carryOut(
      .network(.draw(envelope)), visit, ask, then: .circles, .saved, about: CircleForm.Field.with, again: again)
  }

  // MARK: One circle

  private func showCircle(_ visit: Visit, _ circle: CircleLine, _ site: CircleSite, _ view: FamilyView) -> Reply {
    let shell = visit.shell(view)
    switch site {
    case .show: return .page(shell.circlePage(circle, view))
    case .drawing: return .file(shell.circleFile(circle), type: "image/svg+xml", named: "kring.svg")
    case .then(let day):
      guard let then = circle.earlier.first(where: { $0.day == day }) else { return notFound(visit) }
      return .page(shell.circleThenPage(circle, then, view))
    case .addContact, .contact, .tie:
      return circle.mayChange ? circleForm(visit, circle, site, view, nil) ?? notFound(visit) : notFound(visit)
    case .removeContact, .untie: return notFound(visit)
    }
  }

  /// The form of a page; nil when there is nobody to change.
  private func circleForm(
    _ visit: Visit, _ circle: CircleLine, _ site: CircleSite, _ view: FamilyView, _ state: FormState?
  ) -> Reply? {
    let shell = visit.shell(view)
    switch site {
    case .addContact: return .page(shell.addContactPage(circle, view, state ?? FormState()))
    case .tie: return .page(shell.tiePage(circle, view, state ?? FormState()))
    case .contact(let id):
      guard let member = circle.now.contacts.first(where: { $0.item == id }) else { return nil }
      return .page(shell.changeContactPage(member, in: circle, view, state ?? FormState(changing: member)))
    case .show, .removeContact, .untie, .then, .drawing: return nil
    }
  }

  private func changeCircle(
    _ visit: Visit, _ ask: Ask, _ circle: CircleLine, _ site: CircleSite, _ view: FamilyView
  ) async throws -> Reply {
    guard circle.mayChange else { return notFound(visit) }
    let id = circle.head.id
    let back = FamilySite.circle(id, .show)
    let knows = { (item: ItemID) in circle.now.contacts.contains { $0.item == item } }
    switch site {
    case .show, .then, .drawing: return notFound(visit)
    case .addContact: return try await saveContact(newItem(visit), visit, ask, circle, site, view)
    case .contact(let contact):
      return knows(contact) ? try await saveContact(contact, visit, ask, circle, site, view) : notFound(visit)
    case .tie: return try await saveTie(visit, ask, circle, view)
    case .removeContact(let contact):
      guard knows(contact) else { return notFound(visit) }
      return try await press(.network(.removeContact(contact)), visit, ask, then: back, .deleted, back: back)
    case .untie(let one, let other):
      guard knows(one), knows(other) else { return notFound(visit) }
      return try await press(
        .network(.untie(ecogram: id, one, other)), visit, ask, then: back, .deleted, back: back)
    }
  }

  private func saveContact(
    _ item: ItemID, _ visit: Visit, _ ask: Ask, _ circle: CircleLine, _ site: CircleSite, _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let name = reader.line(ContactForm.Field.name)
    let ring: Ring? = reader.choice(ContactForm.Field.ring)
    let strength: TieStrength? = reader.choice(ContactForm.Field.strength)
    let group: ContactGroup? = reader.optionalChoice(ContactForm.Field.group)
    let direction: TieDirection? = reader.optionalChoice(ContactForm.Field.direction)
    let signs: [TieSign] = reader.choices(ContactForm.Field.signs, atLeastOne: false)
    let supports: [SupportKind] = reader.choices(ContactForm.Field.supports, atLeastOne: false)
    let person = visit.state[ContactForm.Field.person].isEmpty ? nil : reader.person(ContactForm.Field.person)
    let again = { (state: FormState) in circleForm(visit, circle, site, view, state) ?? notFound(visit) }
    guard reader.isComplete, let name, let ring, let strength else { return incomplete(again(reader.state)) }
    let contact = NetworkContact(
      item: item, ecogram: circle.head.id, group: group ?? .other, ring: ring, person: person)
    let tie = NetworkTie(
      ecogram: circle.head.id, to: item, strength: strength, hasTension: signs.contains(.tension),
      isBroken: signs.contains(.broken), direction: direction ?? .none, supports: supports,
      isOverloaded: signs.contains(.overloaded))
    let words = Words(item, [.name: name])
    let command: NetworkCommand =
      site == .addContact ? .addContact(contact, tie, words) : .changeContact(contact, tie, words)
    return try await carryOut(
      .network(command), visit, ask, then: .circle(circle.head.id, .show), .saved, about: ContactForm.Field.person,
      again: again)
  }

  private func saveTie(_ visit: Visit, _ ask: Ask, _ circle: CircleLine, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let offered = circle.now.contacts.map(\.item)
    let from = reader.item(TieForm.Field.from, of: offered)
    let to = reader.item(TieForm.Field.to, of: offered)
    let strength: TieStrength? = reader.choice(TieForm.Field.strength)
    let signs: [TieSign] = reader.choices(TieForm.Field.signs, atLeastOne: false)
    let direction: TieDirection? = reader.optionalChoice(TieForm.Field.direction)
    let again = { (state: FormState) in Reply.page(visit.shell(view).tiePage(circle, view, state)) }
    guard reader.isComplete, let from, let to, let strength else { return incomplete(again(reader.state)) }
    let tie = NetworkTie(
      ecogram: circle.head.id, from: from, to: to, strength: strength, hasTension: signs.contains(.tension),
      isBroken: signs.contains(.broken), direction: direction ?? .none)
    return try await carryOut(
      .network(.tie(tie)), visit, ask, then: .circle(circle.head.id, .show), .saved, again: again)
  }
}
