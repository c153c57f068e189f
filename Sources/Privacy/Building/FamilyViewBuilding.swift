import Domain
public import Vocabulary

extension FamilyView {
  /// Builds the view from what was selected for this viewer and the words that were opened for it.
  public init(_ selection: Selection, words: [ItemID: Words], directory: Directory) {
    let builder = FamilyViewBuilder(selection, words, directory)
    self = builder.build()
    lastChange = selection.sight.family.lastChange(by: selection.sight.viewer, on: selection.sight.day).flatMap {
      MayDo(selection.sight).takeBack($0) ? $0 : nil
    }
  }
}

struct FamilyViewBuilder {
  let selection: Selection
  let naming: Naming
  let permissions: FamilyPermissions
  let reactions: [ItemID: [Selection.SeenItem]]

  var sight: Sight { selection.sight }
  var family: Family { selection.sight.family }
  var day: Day { selection.sight.day }

  init(_ selection: Selection, _ words: [ItemID: Words], _ directory: Directory) {
    self.selection = selection
    naming = Naming(sight: selection.sight, words: words, directory: directory)
    permissions = MayDo(selection.sight).permissions
    var reactions: [ItemID: [Selection.SeenItem]] = [:]
    for found in selection.seen where found.item.kind == .ownStatement {
      for target in found.item.envelope.attachedTo { reactions[target, default: []].append(found) }
    }
    self.reactions = reactions
  }

  func build() -> FamilyView {
    let (plans, goals) = (plans, goalBoard)
    var view = FamilyView(
      family: family.id, viewer: viewer, day: day, familyName: familyName, members: members, helpers: helpers,
      contact: contact, goals: goals, plan: plans.last, earlierPlans: plans.dropLast().reversed(),
      stories: texts { $0.isOwnMaterial || $0 == .planChild } + looseWords,
      strengths: texts { $0 == .strength }, concerns: concerns, domainAnswers: domainAnswers,
      records: texts {
        Part($0).map { [.notes, .waiting, .safety, .money].contains($0) } ?? false && $0 != .ownStatement
      }.filter { !hasOwnPage($0.head.id) },
      toDo: toDo(plans.last, goals), may: permissions)
    view.objections = objections
    view.ageNotices = ageNotices
    view.expectations = expectationBoard
    view.seeing = seeing
    view.profiles = profiles
    view.deciding = deciding
    view.evaluation = evaluationBoard
    view.nextEvaluation = nextEvaluation
    view.circles = circles
    view.genograms = genograms
    view.together = together
    view.explanation = explanation
    view.planCheck = planCheck
    view.wishes = wishBoard
    view.mayDrawCircle = MayDo(sight).isGrownMember
    view.help = help
    view.tasks = tasks
    view.waiting = waiting
    view.handovers = handovers
    view.crisis = crisis
    view.reports = reports
    view.reportingCode = reportingCode
    view.meetings = meetings
    view.messages = messageBoard
    view.informing = informing
    view.team = team
    view.coordinator = coordinatorBoard
    view.vacancy = vacancy
    view.cooperation = cooperation
    view.aiming = aiming(goals)
    if selection.scope.shows(.agendaPoint) { view.perspectives = perspectives }
    view.onePlan = onePlanBoard
    if selection.scope == .people {
      view.remembered = memberLines { $0.hasDied(by: day) }
      view.mayWelcomeChild = MayDo(sight).mayWelcomeChild
    }
    return view
  }

  var viewer: ViewerLabel {
    ViewerLabel(naming.label(sight.viewer), age: sight.viewer.person.flatMap { family.age(of: $0, on: day) })
  }

  private var familyName: String? {
    selection.seen.first { $0.item.kind == .family }.flatMap { naming.words[$0.item.id]?[.name] }
  }

  /// What the viewer wrote beside something that he no longer sees: his own words stay his to read.
  private var looseWords: [TextLine] {
    guard selection.scope == .story else { return [] }
    let seen = selection.seenIDs
    return selection.seen.filter { found in
      found.item.kind == .ownStatement && found.item.envelope.author == sight.viewer && !isStance(found.item)
        && !found.item.envelope.attachedTo.contains(where: seen.contains)
    }.map(text)
  }

  /// Without what was answered to them: that stands with each.
  private var concerns: [TextLine] {
    texts { $0 == .concern }.filter { line in family.item(line.head.id).flatMap(family.concernAnswer) == nil }
  }

  var members: [MemberLine] { memberLines { $0.belongs(on: day) } }

  func memberLines(_ isShown: (Member) -> Bool) -> [MemberLine] {
    let seen = selection.seenIDs
    return family.members.filter { seen.contains($0.fact.item) && isShown($0) }.map { member in
      let isViewer = sight.viewer == .person(member.person)
      let line = MemberLine(
        label: naming.label(member.person), kin: naming.kin(member.person), role: member.fact.role,
        age: seen.contains(member.fact.details) ? member.age(on: day) : nil, isViewer: isViewer)
      return selection.scope == .people ? withChanges(line, member) : line
    }
  }

  /// One line for each professional, with everybody whom he helps as far as this viewer may know.
  var helpers: [HelperLine] {
    var order: [PractitionerID] = []
    var found: [PractitionerID: [(Item, Assignment)]] = [:]
    for seen in selection.seen where seen.item.kind == .careTeam {
      guard let fact = family.assignment(seen.item.id), fact.runs(on: day) else { continue }
      if found[fact.practitioner] == nil { order.append(fact.practitioner) }
      found[fact.practitioner, default: []].append((seen.item, fact))
    }
    return order.compactMap { practitioner in
      guard let facts = found[practitioner], let first = facts.first else { return nil }
      return HelperLine(
        item: first.0.id, label: naming.label(practitioner), helps: facts.map { naming.label($0.1.person) },
        until: facts.contains { $0.1.to == nil } ? nil : facts.compactMap(\.1.to).max())
    }
  }

  private var contact: ContactLine? {
    guard let fact = family.coordination(on: day),
      selection.seen.contains(where: { $0.item.id == fact.item })
    else { return nil }
    let words = naming.words[fact.item]
    var line = ContactLine(
      label: naming.label(fact.coordinator), phone: words?[.phone], hours: words?[.hours],
      mandate: words?[.mandate], standIn: words?[.standIn])
    line.upTo = words?[.upTo]
    line.backing = words?[.backing]
    return line
  }

  private var domainAnswers: [DomainAnswerLine] {
    guard selection.scope.shows(.concern) else { return [] }
    let place = { (person: PersonID) in family.members.firstIndex { $0.person == person } ?? 0 }
    return family.domainAnswers.filter { $0.key.by == sight.viewer }.sorted { one, other in
      (place(one.key.person), one.key.domain.rawValue) < (place(other.key.person), other.key.domain.rawValue)
    }.map { DomainAnswerLine(person: naming.label($0.key.person), domain: $0.key.domain, answer: $0.value) }
  }

  func texts(_ isShown: (ItemKind) -> Bool) -> [TextLine] {
    selection.seen.reversed().filter { isShown($0.item.kind) && selection.scope.shows($0.item.kind) }.map(text)
  }

  func text(_ found: Selection.SeenItem) -> TextLine {
    let words = naming.words[found.item.id]
    var line = TextLine(
      head: naming.head(found.item, found.because), title: words?[.title], words: words?[.body],
      reactions: (reactions[found.item.id] ?? []).filter { !isStance($0.item) }.map(text),
      mayReact: MayDo(sight).react(to: found.item))
    line.isDrawn = family.pictures[found.item.id] != nil
    return line
  }

  func isStance(_ item: Item) -> Bool {
    family.stances.indices.contains(item.slot) && family.stances[item.slot].fact.item == item.id
  }
}
