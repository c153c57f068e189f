import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerInforming(_ visit: Visit, _ ask: Ask, _ site: InformingSite) async throws -> Reply {
    guard let view = try await familyView(ask, .informing) else { return notFound(visit) }
    let shell = visit.shell(view)
    switch site {
    case .list: return visit.isPost ? notFound(visit) : .page(shell.informingPage(view))
    case .new:
      guard !view.informing.askFor.isEmpty else { return notFound(visit) }
      return visit.isPost ? try await writeRequest(visit, ask, view) : .page(shell.newRequestPage(view, FormState()))
    case .hear(let item):
      guard let request = request(item, view), request.maySpeak else { return notFound(visit) }
      return visit.isPost
        ? try await hearChild(visit, ask, request, view) : .page(shell.hearChildPage(request, view, FormState()))
    case .answer(let item):
      guard let request = request(item, view), request.mayAnswer else { return notFound(visit) }
      return visit.isPost
        ? try await sendLetter(visit, ask, request, view)
        : .page(shell.informationLetterPage(request, view, FormState()))
    case .refuse(let item):
      guard let request = request(item, view), request.mayAnswer else { return notFound(visit) }
      return visit.isPost
        ? try await refuse(visit, ask, request, view)
        : .page(shell.refuseInformationPage(request, view, FormState()))
    case .paper(let item):
      guard !visit.isPost, let request = view.informing.requests.first(where: { $0.answer?.head.id == item }),
        let answer = request.answer
      else { return notFound(visit) }
      return .page(shell.informationPaperPage(answer, to: request, view))
    }
  }

  private func request(_ item: ItemID, _ view: FamilyView) -> InformationRequestLine? {
    view.informing.requests.first { $0.head.id == item }
  }

  private func writeRequest(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let about = reader.person(InformationForm.Field.about, of: view.informing.askFor)
    let asker = reader.line(InformationForm.Field.asker)
    let words = reader.prose(InformationForm.Field.words, limit: 1_000)
    let day = reader.day(InformationForm.Field.day, from: view.day - 366, to: view.day)
    let again = { (state: FormState) in Reply.page(visit.shell(view).newRequestPage(view, state)) }
    guard reader.isComplete, let about, let asker, let words, let day,
      let organization = try await casework.organization(of: ask.viewer, helping: about, in: ask.family)
    else { return incomplete(again(reader.state)) }
    let fact = InformationRequest(item: newItem(visit), child: about, organization: organization, askedOn: day)
    return try await carryOut(
      .informing(.ask(fact, Words(fact.item, [.name: asker, .body: words]))), visit, ask, then: .informing(.list),
      .saved, about: InformationForm.Field.about, again: again)
  }

  private func hearChild(
    _ visit: Visit, _ ask: Ask, _ request: InformationRequestLine, _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let agrees = reader.yesOrNo(HearingForm.Field.agrees)
    let words = reader.prose(HearingForm.Field.words, limit: 1_000)
    let again = { (state: FormState) in Reply.page(visit.shell(view).hearChildPage(request, view, state)) }
    guard reader.isComplete, let agrees, let words else { return incomplete(again(reader.state)) }
    let hearing = ChildHearing(item: newItem(visit), request: request.head.id, agrees: agrees)
    return try await carryOut(
      .informing(.hear(hearing, Words(hearing.item, [.body: words]))), visit, ask, then: .informing(.list), .saved,
      again: again)
  }

  private func sendLetter(
    _ visit: Visit, _ ask: Ask, _ request: InformationRequestLine, _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let words = reader.prose(LetterForm.Field.words)
    let again = { (state: FormState) in Reply.page(visit.shell(view).informationLetterPage(request, view, state)) }
    guard reader.isComplete, let words else { return incomplete(again(reader.state)) }
    let answer = InformationAnswer(item: newItem(visit), request: request.head.id)
    return try await carryOut(
      .informing(.answer(answer, Words(answer.item, [.body: words]))), visit, ask, then: .informing(.list), .saved,
      again: again)
  }

  private func refuse(
    _ visit: Visit, _ ask: Ask, _ request: InformationRequestLine, _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let ground: InformationRefusal? = reader.choice(RefuseInformationForm.Field.ground)
    let reason = reader.prose(RefuseInformationForm.Field.reason, limit: 2_000)
    let place = reader.prose(RefuseInformationForm.Field.objectAt, limit: 1_000)
    let again = { (state: FormState) in Reply.page(visit.shell(view).refuseInformationPage(request, view, state)) }
    guard reader.isComplete, let ground, let reason, let place else { return incomplete(again(reader.state)) }
    let answer = InformationAnswer(item: newItem(visit), request: request.head.id, ground: ground)
    return try await carryOut(
      .informing(.answer(answer, Words(answer.item, [.reason: reason, .objectAt: place]))), visit, ask,
      then: .informing(.list), .saved, again: again)
  }
}

extension FormReader {
  fileprivate mutating func yesOrNo(_ field: some FormField) -> Bool? {
    switch state[field] {
    case HearingForm.yes: true
    case HearingForm.no: false
    case "": mark(field, .notChosen)
    default: mark(field, .unknownChoice)
    }
  }
}
