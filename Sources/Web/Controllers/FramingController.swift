import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func setFramework(
    _ visit: Visit, _ ask: Ask, _ decision: DecisionLine, _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let giver: OrderGiver? = reader.choice(FrameworkForm.Field.giver)
    var texts: [WordField: BoundedText] = [:]
    texts[.title] = reader.line(FrameworkForm.Field.reference)
    texts[.fixed] = reader.prose(FrameworkForm.Field.fixed, limit: 1_000)
    texts[.open] = reader.prose(FrameworkForm.Field.open, limit: 1_000)
    let until = reader.day(FrameworkForm.Field.until, from: view.day, to: view.day + 1_830)
    let from = reader.optionalDay(FrameworkForm.Field.from, from: view.day - 1_830, to: until ?? view.day)
    let order = reader.optionalItem(FrameworkForm.Field.order, of: view.deciding.orders.map(\.id))
    guard reader.isComplete, let giver, let until else {
      return unfinished(reader, .framework, visit, decision, view)
    }
    let framework = ForcedFramework(
      item: newItem(visit), decision: decision.head.id, giver: giver, from: from ?? view.day, until: until,
      order: order, organization: try await organization(ask, at: decision))
    return try await carryOut(
      .setFramework(framework, Words(framework.item, texts)), visit, ask, .framework, decision, view, .saved)
  }

  func useGuideline(
    _ visit: Visit, _ ask: Ask, _ decision: DecisionLine, _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let followed: GuidelineForm.Followed? = reader.choice(GuidelineForm.Field.followed)
    let isDeparture = followed == .no
    var texts: [WordField: BoundedText] = [:]
    texts[.title] = reader.line(GuidelineForm.Field.title)
    texts[.body] = reader.optionalProse(GuidelineForm.Field.words)
    texts[.reason] =
      isDeparture
      ? reader.prose(GuidelineForm.Field.reason, limit: 1_000) : reader.optionalProse(GuidelineForm.Field.reason)
    texts[.backing] =
      isDeparture ? reader.line(GuidelineForm.Field.backing) : reader.optionalLine(GuidelineForm.Field.backing)
    texts[.source] = reader.optionalLine(GuidelineForm.Field.source)
    guard reader.isComplete, let followed else { return unfinished(reader, .guideline, visit, decision, view) }
    let use = GuidelineUse(
      item: newItem(visit), decision: decision.head.id, isFollowed: followed == .yes,
      organization: try await organization(ask, at: decision))
    return try await carryOut(
      .useGuideline(use, Words(use.item, texts)), visit, ask, .guideline, decision, view, .saved)
  }

  func takeDeviationStance(
    _ visit: Visit, _ ask: Ask, _ decision: DecisionLine, _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let deviation = reader.item(DeviationForm.Field.deviation, of: decision.deviations.map(\.head.id))
    let stance: Stance? = reader.choice(DeviationForm.Field.stance)
    let words = reader.optionalProse(DeviationForm.Field.words)
    guard reader.isComplete, let deviation, let stance else {
      return unfinished(reader, .deviation, visit, decision, view)
    }
    let fact = DeviationStance(item: newItem(visit), deviation: deviation, stance: stance)
    return try await carryOut(
      .takeStance(fact, words.map { Words(fact.item, [.body: $0]) }), visit, ask, .deviation, decision, view, .view)
  }
}
