import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func sayNotOffered(
    _ visit: Visit, _ ask: Ask, _ decision: DecisionLine, _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    var texts: [WordField: BoundedText] = [:]
    texts[.title] = reader.line(NotOfferedForm.Field.title)
    let barrier: Barrier? = reader.choice(NotOfferedForm.Field.barrier)
    texts[.reason] = reader.prose(NotOfferedForm.Field.reason, limit: 1_000)
    texts[.objectAt] = reader.prose(NotOfferedForm.Field.objectAt, limit: 1_000)
    guard reader.isComplete, let barrier else { return unfinished(reader, .notOffered, visit, decision, view) }
    let fact = NotOffered(
      item: newItem(visit), decision: decision.head.id, barrier: barrier,
      organization: try await organization(ask, at: decision))
    return try await carryOut(
      .sayNotOffered(fact, Words(fact.item, texts)), visit, ask, .notOffered, decision, view, .saved)
  }

  func takePosition(
    _ visit: Visit, _ ask: Ask, _ decision: DecisionLine, _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    var texts: [WordField: BoundedText] = [:]
    texts[.body] = reader.prose(PositionForm.Field.words, limit: 1_000)
    texts[.interests] = reader.optionalProse(PositionForm.Field.interests)
    texts[.wouldChange] = reader.optionalProse(PositionForm.Field.wouldChange)
    guard reader.isComplete else { return unfinished(reader, .position, visit, decision, view) }
    let position = Position(
      item: newItem(visit), decision: decision.head.id, organization: try await organization(ask, at: decision))
    return try await carryOut(
      .takePosition(position, Words(position.item, texts)), visit, ask, .position, decision, view, .view)
  }

  func goOn(_ visit: Visit, _ ask: Ask, _ decision: DecisionLine, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let way: WayOn? = reader.choice(GoOnForm.Field.way)
    let day = reader.optionalDay(GoOnForm.Field.day, from: view.day, to: view.day + 730)
    let words = reader.optionalProse(GoOnForm.Field.words)
    guard reader.isComplete, let way else { return unfinished(reader, .goOn, visit, decision, view) }
    let talk = NextTalk(
      item: newItem(visit), decision: decision.head.id, way: way, day: day,
      organization: try await organization(ask, at: decision))
    return try await carryOut(
      .goOn(talk, words.map { Words(talk.item, [.body: $0]) }), visit, ask, .goOn, decision, view, .saved)
  }
}
