import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerWork(_ visit: Visit, _ session: SignedIn) async throws -> Reply {
    guard let practitioner = session.party.practitioner else { return notFound(visit) }
    if case .myWork = visit.site { return visit.isPost ? notFound(visit) : try await work(of: practitioner, visit) }
    let shell = visit.shell(viewer: try await casework.viewerLabel(of: session.party))
    let today = casework.clock.now.day
    switch (visit.site, visit.isPost) {
    case (.myReflections, false):
      let lines = try await casework.reflections(of: practitioner)
      let prompt = visit.query[ReflectionPrompt.parameter]?.first.flatMap(ReflectionPrompt.init)
      return .page(shell.reflectionsPage(lines, today: today, shell.reflectionState(prompt)))
    case (.myReflections, true):
      var reader = FormReader(visit.state)
      guard let words = reader.prose(ReflectionForm.Field.words) else {
        let lines = try await casework.reflections(of: practitioner)
        return incomplete(.page(shell.reflectionsPage(lines, today: today, reader.state)))
      }
      let id: ItemID = receipt(visit)
      let isRepeat = try await casework.reflections(of: practitioner).contains { $0.item == id }
      if !isRepeat { try await casework.write(words, as: id, by: practitioner) }
      return .see(.myReflections, .saved)
    case (.deleteReflection(let id), let isPost):
      let lines = try await casework.reflections(of: practitioner)
      guard let line = lines.first(where: { $0.item == id }) else { return notFound(visit) }
      guard isPost else { return .page(shell.deleteReflectionPage(line)) }
      _ = try await casework.deleteReflection(id, by: practitioner)
      return .see(.myReflections, .deleted)
    default: return notFound(visit)
    }
  }

  /// What is known of him with his families is not asked again.
  private func work(of practitioner: PractitionerID, _ visit: Visit) async throws -> Reply {
    let place = visit.query[Shell.caseloadParameter]?.first.flatMap(CaseloadPlace.init)
    let caseload = try await casework.caseload(of: practitioner, after: place)
    var viewer = caseload.viewer
    if viewer == nil { viewer = try await casework.viewerLabel(of: .practitioner(practitioner)) }
    return .page(visit.shell(viewer: viewer).myWorkPage(caseload, today: casework.clock.now.day))
  }
}
