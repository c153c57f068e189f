import Store
public import Vocabulary

/// One command of a case: who gives it, and when.
public struct TimedCommand: Sendable {
  public let at: Moment
  public let by: Party
  public let command: FamilyCommand
  /// Where it stands in the file, for errors.
  public let place: String
}

/// A private reflection of a case: it goes to its author's own notebook, never to the family's stream.
public struct CaseReflection: Hashable, Sendable {
  public let item: ItemID
  public let author: PractitionerID
  public let at: Moment
  public let words: BoundedText
  /// The first day on which its author no longer keeps it.
  public let goneOn: Day?

  func isKept(on day: Day) -> Bool { at.day <= day && goneOn.map { day < $0 } ?? true }
}

/// Tijdlijn: a case file as real commands in order of time, to be carried through `decide` one by one.
///
/// What the file leaves open is filled in here: words from the project's own demo texts; the acting person where none is named
/// (a professional assigned to all whom it concerns, else one of them, else who holds authority); a consent's purpose and
/// preview; its end (twelve months); a goal limit that holds the file's goals; a second professional; a coordinator.
public struct CaseTimeline: Sendable {
  public let names: CaseNames
  public let commands: [TimedCommand]
  public let reflections: [CaseReflection]
  public let organizations: [(id: OrganizationID, name: String)]
  public let practitioners: [(id: PractitionerID, name: String, function: String, organization: OrganizationID)]
  /// The second professional: a colleague of whom the file begins with, who helps nobody here.
  let colleague: PractitionerRow?

  /// - Throws: `CaseFileError` for an unknown code, person or day.
  ///
  public init(_ name: String, _ file: CaseFile, _ script: CaseScript = .file) throws {
    var builder = CaseTimelineBuilder(name, file)
    try builder.build()
    if script == .demo { try builder.addDemo() }
    names = builder.names
    commands = builder.sorted().filter { script.includes($0.command) }
    reflections = script == .stage ? [] : builder.reflections
    organizations = Set(file.team.map(\.org)).sorted().map {
      (builder.names.organization($0), CaseWords.organization($0))
    }
    var seen: Set<String> = []
    practitioners = file.team.filter { seen.insert($0.who).inserted }.map { entry in
      let words = CaseWords.practitioner(entry.who)
      return (
        builder.names.practitioner(entry.who), words.name, words.function, builder.names.organization(entry.org)
      )
    }
    let second = CaseWords.practitioner("second")
    colleague = file.team.first.map {
      PractitionerRow(
        id: builder.names.practitioner("second"), name: second.name, function: second.function,
        organization: builder.names.organization($0.org))
    }
  }
}

/// Within one day things happen in this order, so that what leans on something comes after it.
enum CaseStep: Int {
  case start, members, authority, team, exceptions, consents, items, bars, disclosures, emergencies, withdrawals
  case destruction, statements, destructionOfStatements
}

struct CaseTimelineBuilder {
  let file: CaseFile
  let names: CaseNames
  private var planned: [(day: Int, step: CaseStep, by: Party, command: FamilyCommand, place: String)] = []
  var reflections: [CaseReflection] = []

  init(_ name: String, _ file: CaseFile) {
    self.file = file
    names = CaseNames(name, file)
  }

  mutating func build() throws {
    try addStart()
    try addMembers()
    try addTeam()
    try addExceptions()
    try addConsents()
    for (number, entry) in file.items.enumerated() { try addItem(entry, at: "\(names.caseName).items[\(number)]") }
    try checkDisclosures()
    try addEmergencies()
  }

  mutating func add(_ day: Int, _ step: CaseStep, by party: Party, _ command: FamilyCommand, _ place: String) {
    planned.append((day, step, party, command, place))
  }

  /// What the file only places, the demo does with the command of its area.
  mutating func replace(_ item: ItemID, by command: FamilyCommand) {
    for index in planned.indices {
      switch planned[index].command {
      case .place(let envelope, _), .file(let envelope, _): if envelope.id == item { planned[index].command = command }
      default: break
      }
    }
  }

  /// Each day starts at eight; days are judged at noon.
  func sorted() -> [TimedCommand] {
    let order = planned.enumerated().sorted {
      ($0.element.day, $0.element.step.rawValue, $0.offset) < ($1.element.day, $1.element.step.rawValue, $1.offset)
    }
    var seconds: [Int: Int] = [:]
    return order.map { _, entry in
      let second = seconds[entry.day, default: 0]
      seconds[entry.day] = second + 1
      let start = Moment(file.day(entry.day), hour: 8)
      return TimedCommand(
        at: Moment(milliseconds: start.milliseconds + Int64(second) * 1_000), by: entry.by, command: entry.command,
        place: entry.place)
    }
  }

  /// Everything starts on the first day that the file speaks of.
  var firstDay: Int { min(0, file.items.map(\.day).min() ?? 0, file.team.map(\.from).min() ?? 0) }

  func person(_ name: String, at place: String) throws(CaseFileError) -> PersonID {
    guard names.persons.contains(name) else {
      throw CaseFileError(
        place, expected: "one of the persons \(names.persons.sorted().joined(separator: ", ")), not \"\(name)\"")
    }
    return names.person(name)
  }

  func persons(_ list: [String], at place: String) throws(CaseFileError) -> [PersonID] {
    var ids: [PersonID] = []
    for name in list { ids.append(try person(name, at: place)) }
    return ids
  }

  func age(_ name: String, on day: Int) -> Int {
    file.persons[name].flatMap { Day($0.born) }.map { $0.age(on: file.day(day)) } ?? 0
  }

  /// Nobody of the file: the hand that writes down what the file says without saying who.
  var clerk: Party { .practitioner(names.practitioner("clerk")) }

  func assigned(to subjects: [String], on day: Int) -> CaseFile.TeamEntry? {
    file.team.first { entry in
      entry.from <= day && day <= entry.to ?? day && subjects.allSatisfy(entry.for.contains)
    }
  }

  /// Who writes down an item without a named author.
  func acting(for subjects: [String], on day: Int) -> Party {
    if let entry = assigned(to: subjects, on: day) { return names.party(entry.who) }
    if let grown = subjects.first(where: { age($0, on: day) >= 12 }) { return names.party(grown) }
    let holder = subjects.lazy.compactMap { file.authority?[$0]?.first }.first
    return holder.map(names.party) ?? clerk
  }

  func words(_ item: ItemID, _ fields: [WordField: String]) throws -> Words {
    Words(item, try fields.mapValues { try BoundedText.prose($0) })
  }
}
