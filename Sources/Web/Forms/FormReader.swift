import Pages
import Privacy
import Vocabulary

/// Leest een formulier veld voor veld: a value, or a mark on the field that says what is wrong. Nothing typed is lost.
struct FormReader {
  private(set) var state: FormState

  init(_ state: FormState) { self.state = state }

  var isComplete: Bool { !state.hasFlaws }

  mutating func prose(_ field: some FormField, limit: Int = BoundedText.proseLimit) -> BoundedText? {
    text(field) { raw throws(TextFlaw) in try BoundedText.prose(raw, limit: limit) }
  }

  mutating func line(_ field: some FormField) -> BoundedText? {
    text(field) { raw throws(TextFlaw) in try BoundedText.line(raw) }
  }

  /// Nil without a mark when nothing was typed.
  mutating func optionalProse(_ field: some FormField) -> BoundedText? {
    if state[field].allSatisfy(\.isWhitespace) { return nil }
    return prose(field)
  }

  mutating func optionalLine(_ field: some FormField) -> BoundedText? {
    if state[field].allSatisfy(\.isWhitespace) { return nil }
    return line(field)
  }

  mutating func choice<Choice: RawRepresentable<UInt8>>(_ field: some FormField) -> Choice? {
    if state[field].isEmpty { return mark(field, .notChosen) }
    return Codes.choice(state[field]) ?? mark(field, .unknownChoice)
  }

  /// Nil without a mark when nothing was chosen.
  mutating func optionalChoice<Choice: RawRepresentable<UInt8>>(_ field: some FormField) -> Choice? {
    state[field].isEmpty ? nil : choice(field)
  }

  mutating func choices<Choice: RawRepresentable<UInt8>>(_ field: some FormField, atLeastOne: Bool) -> [Choice] {
    let raw = state.all(field).filter { !$0.isEmpty }
    if raw.isEmpty, atLeastOne { let _: Choice? = mark(field, .notChosen) }
    return raw.compactMap { text in
      if let choice: Choice = Codes.choice(text) { return choice }
      return mark(field, .unknownChoice)
    }
  }

  mutating func persons(_ field: some FormField) -> [PersonID] {
    let raw = state.all(field).filter { !$0.isEmpty }
    if raw.isEmpty { let _: PersonID? = mark(field, .notChosen) }
    let persons = raw.compactMap { Codes.party($0)?.person ?? mark(field, .unknownChoice) }
    // Whoever is named twice is meant once.
    return persons.enumerated().filter { persons.firstIndex(of: $0.element) == $0.offset }.map(\.element)
  }

  /// Of the persons whom the page offers: who is not among them may not even be asked about.
  mutating func persons(_ field: some FormField, of offered: [PartyLabel]) -> [PersonID] {
    persons(field).compactMap { person in
      offered.contains { $0.party == .person(person) } ? person : mark(field, .unknownChoice)
    }
  }

  mutating func person(_ field: some FormField, of offered: [PartyLabel]) -> PersonID? {
    guard let person = person(field) else { return nil }
    return offered.contains { $0.party == .person(person) } ? person : mark(field, .unknownChoice)
  }

  /// The kinds that were ticked, one by one or as the whole plan.
  mutating func kinds(_ field: some FormField) -> [ItemKind] {
    let raw = state.all(field).filter { !$0.isEmpty }
    if raw.isEmpty { return mark(field, .notChosen) ?? [] }
    return Codes.kinds(raw)?.kinds ?? mark(field, .unknownChoice) ?? []
  }

  mutating func person(_ field: some FormField) -> PersonID? {
    if state[field].isEmpty { return mark(field, .notChosen) }
    return Codes.party(state[field])?.person ?? mark(field, .unknownChoice)
  }

  mutating func party(_ field: some FormField) -> Party? {
    if state[field].isEmpty { return mark(field, .notChosen) }
    return Codes.party(state[field]) ?? mark(field, .unknownChoice)
  }

  /// Members and professionals, one or more.
  mutating func parties(_ field: some FormField) -> [Party] {
    let raw = state.all(field).filter { !$0.isEmpty }
    if raw.isEmpty { let _: Party? = mark(field, .notChosen) }
    return raw.compactMap { Codes.party($0) ?? mark(field, .unknownChoice) }
  }

  /// One of the professionals that the page offers.
  mutating func practitioner(_ field: some FormField, of offered: [PartyLabel]) -> PractitionerID? {
    guard let party = party(field) else { return nil }
    return offered.contains { $0.party == party } ? party.practitioner : mark(field, .unknownChoice)
  }

  /// Nil without a mark when nobody was chosen.
  mutating func optionalParty(_ field: some FormField) -> Party? { state[field].isEmpty ? nil : party(field) }

  /// One of the items that the page offers.
  mutating func item(_ field: some FormField, of offered: [ItemID]) -> ItemID? {
    if state[field].isEmpty { return mark(field, .notChosen) }
    return ItemID(state[field]).flatMap { offered.contains($0) ? $0 : nil } ?? mark(field, .unknownChoice)
  }

  /// Nil without a mark when nothing was chosen.
  mutating func optionalItem(_ field: some FormField, of offered: [ItemID]) -> ItemID? {
    state[field].isEmpty ? nil : item(field, of: offered)
  }

  mutating func recipient(_ field: some FormField) -> Recipient? {
    if state[field].isEmpty { return mark(field, .notChosen) }
    return Codes.recipient(state[field]) ?? mark(field, .unknownChoice)
  }

  mutating func day(_ field: some FormField, from first: Day, to last: Day) -> Day? {
    guard let day = Day(state[field]) else { return mark(field, .notADate) }
    if day < first { return mark(field, .dateTooEarly(first)) }
    if day > last { return mark(field, .dateTooLate(last)) }
    return day
  }

  /// Nil without a mark when the field was left open.
  mutating func optionalDay(_ field: some FormField, from first: Day, to last: Day) -> Day? {
    state[field].isEmpty ? nil : day(field, from: first, to: last)
  }

  mutating func number(_ field: some FormField, in range: ClosedRange<Int>) -> Int? {
    guard let number = Int(state[field]), range.contains(number) else { return mark(field, .notANumber(range)) }
    return number
  }

  /// A flaw that was found elsewhere than in what was typed.
  mutating func flag(_ field: some FormField, _ flaw: FieldFlaw) { state.mark(field, flaw) }

  private mutating func text(
    _ field: some FormField, _ parse: (String) throws(TextFlaw) -> BoundedText
  ) -> BoundedText? {
    do throws(TextFlaw) { return try parse(state[field]) } catch { return mark(field, .text(error)) }
  }

  mutating func mark<Value>(_ field: some FormField, _ flaw: FieldFlaw) -> Value? {
    state.mark(field, flaw)
    return nil
  }
}
