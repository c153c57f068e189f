import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerHelp(_ visit: Visit, _ ask: Ask, _ site: HelpSite) async throws -> Reply {
    guard let view = try await familyView(ask, .help) else { return notFound(visit) }
    let shell = visit.shell(view)
    switch site {
    case .list: return visit.isPost ? notFound(visit) : .page(shell.helpPage(view))
    case .new:
      guard !view.help.helped.isEmpty else { return notFound(visit) }
      return visit.isPost ? try await propose(visit, ask, view) : .page(shell.newHelpPage(view, FormState()))
    case .answer(let item):
      guard let help = help(item, view), help.mayAnswer || help.mayStop else { return notFound(visit) }
      return visit.isPost
        ? try await answer(visit, ask, help, view) : .page(shell.helpAnswerPage(help, view, FormState()))
    case .waive(let item):
      guard let help = help(item, view), help.mayWaive else { return notFound(visit) }
      return visit.isPost
        ? try await waive(visit, ask, help, view) : .page(shell.helpWaivePage(help, view, FormState()))
    }
  }

  private func help(_ item: ItemID, _ view: FamilyView) -> HelpLine? {
    view.help.proposals.first { $0.head.id == item }
  }

  private func propose(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let about = reader.person(HelpForm.Field.about, of: view.help.helped)
    let title = reader.line(HelpForm.Field.title)
    let words = reader.prose(HelpForm.Field.words, limit: 2_000)
    let drastic: HelpForm.Drastic? = reader.choice(HelpForm.Field.drastic)
    let chosen = reader.optionalItem(HelpForm.Field.fixed, of: view.help.frameworks.map(\.head.id))
    let again = { (state: FormState) in Reply.page(visit.shell(view).newHelpPage(view, state)) }
    guard reader.isComplete, let about, let title, let words, let drastic else {
      return incomplete(again(reader.state))
    }
    guard let organization = try await casework.organization(of: ask.viewer, helping: about, in: ask.family) else {
      return notFound(visit)
    }
    let fact = HelpAgreement(
      item: newItem(visit), subject: about, organization: organization, isDrastic: drastic == .yes,
      fixedBy: view.help.frameworks.first { $0.head.id == chosen }.map {
        FixedHelp(framework: $0.head.id, giver: $0.giver, until: $0.until)
      })
    return try await carryOut(
      .helping(.propose(fact, Words(fact.item, [.title: title, .body: words]))), visit, ask, then: .help(.list), .saved,
      again: again)
  }

  private func answer(_ visit: Visit, _ ask: Ask, _ help: HelpLine, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let answer: HelpAnswer? = reader.choice(HelpAnswerForm.Field.answer)
    let again = { (state: FormState) in Reply.page(visit.shell(view).helpAnswerPage(help, view, state)) }
    guard let answer else { return incomplete(again(reader.state)) }
    return try await carryOut(
      .helping(.answer(help.head.id, answer)), visit, ask, then: .help(.list), .saved, again: again)
  }

  private func waive(_ visit: Visit, _ ask: Ask, _ help: HelpLine, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let who = reader.person(HelpWaiveForm.Field.who, of: help.signers.compactMap(\.who))
    let ground: HelpWaiver? = reader.choice(HelpWaiveForm.Field.ground)
    let reason = reader.prose(HelpWaiveForm.Field.reason, limit: 1_000)
    let again = { (state: FormState) in Reply.page(visit.shell(view).helpWaivePage(help, view, state)) }
    guard reader.isComplete, let who, let ground, let reason else { return incomplete(again(reader.state)) }
    let waived = WaivedAnswer(item: newItem(visit), agreement: help.head.id, holder: who, ground: ground)
    return try await carryOut(
      .helping(.waive(waived, Words(waived.item, [.reason: reason]))), visit, ask, then: .help(.list), .saved,
      about: HelpWaiveForm.Field.who, again: again)
  }
}
