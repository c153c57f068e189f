import Casework
import HTTPTypes
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerGenograms(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard let view = try await familyView(ask, .genograms) else { return notFound(visit) }
    let shell = visit.shell(view)
    switch (ask.site, visit.isPost) {
    case (.genograms, false): return .page(shell.genogramsPage(view))
    case (.newGenogram, let isPost):
      guard view.mayDrawCircle else { return notFound(visit) }
      return isPost ? try await drawTree(visit, ask, view) : .page(shell.newGenogramPage(view, FormState()))
    case (.genogram(let id, let site), let isPost):
      guard let tree = view.genograms.first(where: { $0.head.id == id }) else { return notFound(visit) }
      return isPost ? try await changeTree(visit, ask, tree, site, view) : showTree(visit, tree, site, view)
    default: return notFound(visit)
    }
  }

  private func drawTree(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    let again = { (state: FormState) in Reply.page(visit.shell(view).newGenogramPage(view, state)) }
    var reader = FormReader(visit.state)
    let others = visit.state.all(CircleForm.Field.with).isEmpty ? [] : reader.persons(CircleForm.Field.with)
    guard reader.isComplete, let person = ask.viewer.person else { return incomplete(again(reader.state)) }
    let envelope = Envelope(
      id: newItem(visit), kind: .genogram, subjects: [person] + others.filter { $0 != person },
      author: others.allSatisfy { $0 == person } ? ask.viewer : nil)
    return try await carryOut(
      .network(.draw(envelope)), visit, ask, then: .genograms, .saved, about: CircleForm.Field.with, again: again)
  }

  // MARK: One tree

  private func showTree(_ visit: Visit, _ tree: GenogramLine, _ site: CircleSite, _ view: FamilyView) -> Reply {
    let shell = visit.shell(view)
    switch site {
    case .show: return .page(shell.genogramPage(tree, view))
    case .drawing: return .file(shell.genogramFile(tree), type: "image/svg+xml", named: "stamboom.svg")
    case .then(let day):
      guard let then = tree.earlier.first(where: { $0.day == day }) else { return notFound(visit) }
      return .page(shell.genogramThenPage(tree, then, view))
    case .addContact, .contact, .tie:
      return tree.mayChange ? treeForm(visit, tree, site, view, nil) ?? notFound(visit) : notFound(visit)
    case .removeContact, .untie: return notFound(visit)
    }
  }

  /// The form of a page; nil when there is nobody to change.
  private func treeForm(
    _ visit: Visit, _ tree: GenogramLine, _ site: CircleSite, _ view: FamilyView, _ state: FormState?
  ) -> Reply? {
    let shell = visit.shell(view)
    switch site {
    case .addContact: return .page(shell.addRelativePage(tree, view, state ?? FormState()))
    case .tie: return .page(shell.couplePage(tree, view, state ?? FormState()))
    case .contact(let id):
      guard let relative = tree.now.relatives.first(where: { $0.fact.item == id }) else { return nil }
      return .page(shell.changeRelativePage(relative, in: tree, view, state ?? FormState(changing: relative)))
    case .show, .removeContact, .untie, .then, .drawing: return nil
    }
  }

  private func changeTree(
    _ visit: Visit, _ ask: Ask, _ tree: GenogramLine, _ site: CircleSite, _ view: FamilyView
  ) async throws -> Reply {
    guard tree.mayChange else { return notFound(visit) }
    let back = FamilySite.genogram(tree.head.id, .show)
    let knows = { (item: ItemID) in tree.now.relatives.contains { $0.fact.item == item } }
    switch site {
    case .show, .then, .drawing: return notFound(visit)
    case .addContact: return try await saveRelative(newItem(visit), visit, ask, tree, site, view)
    case .contact(let item):
      return knows(item) ? try await saveRelative(item, visit, ask, tree, site, view) : notFound(visit)
    case .tie: return try await saveCouple(visit, ask, tree, view)
    case .removeContact(let item):
      guard knows(item) else { return notFound(visit) }
      return try await press(.genogram(.remove(item)), visit, ask, then: back, .deleted, back: back)
    case .untie(let one, let other):
      guard knows(one), knows(other) else { return notFound(visit) }
      let command = FamilyCommand.genogram(.unjoin(genogram: tree.head.id, one, other))
      return try await press(command, visit, ask, then: back, .deleted, back: back)
    }
  }

  private func saveRelative(
    _ item: ItemID, _ visit: Visit, _ ask: Ask, _ tree: GenogramLine, _ site: CircleSite, _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let name = reader.line(RelativeForm.Field.name)
    let row: Generation? = reader.choice(RelativeForm.Field.row)
    let sign: RelativeSign? = reader.optionalChoice(RelativeForm.Field.sign)
    let facts: [RelativeFact] = reader.choices(RelativeForm.Field.facts, atLeastOne: false)
    let parents = reader.items(RelativeForm.Field.parents, of: tree.now.relatives.map(\.fact.item))
    let again = { (state: FormState) in treeForm(visit, tree, site, view, state) ?? notFound(visit) }
    guard reader.isComplete, let name, let row else { return incomplete(again(reader.state)) }
    let relative = Relative(
      item: item, genogram: tree.head.id, generation: row, sign: sign ?? .neutral, hasDied: facts.contains(.hasDied),
      parents: parents, isFostered: facts.contains(.isFostered))
    let words = Words(item, [.name: name])
    return try await carryOut(
      .genogram(site == .addContact ? .add(relative, words) : .change(relative, words)), visit, ask,
      then: .genogram(tree.head.id, .show), .saved, again: again)
  }

  private func saveCouple(_ visit: Visit, _ ask: Ask, _ tree: GenogramLine, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let offered = tree.now.relatives.map(\.fact.item)
    let one = reader.item(CoupleForm.Field.one, of: offered)
    let other = reader.item(CoupleForm.Field.other, of: offered)
    let bond: Bond? = reader.choice(CoupleForm.Field.bond)
    let again = { (state: FormState) in Reply.page(visit.shell(view).couplePage(tree, view, state)) }
    guard reader.isComplete, let one, let other, let bond else { return incomplete(again(reader.state)) }
    return try await carryOut(
      .genogram(.join(Couple(genogram: tree.head.id, one, other, bond))), visit, ask,
      then: .genogram(tree.head.id, .show), .saved, again: again)
  }
}
