import Markup
public import Privacy
import Texts
import Vocabulary

/// Formulieren bij samen kiezen.
extension Shell {
  public func newDecisionPage(_ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.decisionNewTitle), tab: .plan, form: state) {
      backLink(.family(view.family, .decisions), .decisionsBack)
      h1 { texts(.decisionNewTitle) }
      p { texts(.decisionNewIntro) }
      entry(
        to: .family(view.family, .newDecision), state, DecisionForm.Field.self, send: .save,
        back: .family(view.family, .decisions)
      ) {
        line(DecisionForm.Field.question, state, hint: .decisionHintQuestion)
        prose(DecisionForm.Field.wish, state, hint: .decisionHintWish, rows: 3)
        choices(DecisionForm.Field.about, state, options(people(view)), several: true)
        choices(DecisionForm.Field.parties, state, options(partners(view)), hint: .decisionHintParties, several: true)
        whoReads
      }
    }
  }

  public func partiesPage(_ decision: DecisionLine, _ view: FamilyView, _ state: FormState) -> Page {
    decisionForm(.partiesLink, .partiesIntro, decision, .parties, view, state, PartiesForm.Field.self) {
      choices(PartiesForm.Field.parties, state, options(partners(view)), hint: .decisionHintParties, several: true)
    }
  }

  /// Everybody whom this viewer knows here: the family, who supports it, and who helps.
  private func partners(_ view: FamilyView) -> [PartyLabel] { view.members.map(\.label) + view.helpers.map(\.label) }

  public func optionPage(_ decision: DecisionLine, _ view: FamilyView, _ state: FormState) -> Page {
    decisionForm(.optionLink, .optionIntro, decision, .option, view, state, OptionForm.Field.self) {
      pickLink(decision, view)
      optionFields(view, state)
      whoReads
    }
  }

  @HTMLBuilder
  func optionFields(_ view: FamilyView, _ state: FormState) -> some HTML {
    line(OptionForm.Field.title, state, hint: .optionHintTitle)
    prose(OptionForm.Field.words, state, rows: 3)
    p(.class("kaart nu")) { texts(.optionUnknownMay) }
    ForEach(OptionTerm.allCases) { term in prose(OptionForm.Field(term), state, rows: 2) }
    choices(OptionForm.Field.asker, state, options(partners(view)), hint: .optionHintAsker)
  }

  public func nothingPage(_ decision: DecisionLine, _ view: FamilyView, _ state: FormState) -> Page {
    decisionForm(.nothingLink, .nothingIntro, decision, .nothing, view, state, NothingForm.Field.self) {
      nothingFields(view, state)
      whoReads
    }
  }

  @HTMLBuilder
  func nothingFields(_ view: FamilyView, _ state: FormState) -> some HTML {
    prose(NothingForm.Field.words, state, rows: 2)
    prose(NothingForm.Field.duration, state, hint: .nothingHintDuration, rows: 2)
    prose(NothingForm.Field.benefits, state, rows: 2)
    prose(NothingForm.Field.drawbacks, state, rows: 2)
    choices(NothingForm.Field.asker, state, options(partners(view)), hint: .optionHintAsker)
  }

  public func viewPage(_ decision: DecisionLine, _ view: FamilyView, _ state: FormState) -> Page {
    decisionForm(.viewLink, .viewIntro, decision, .view, view, state, ViewForm.Field.self) {
      choices(
        ViewForm.Field.option, state,
        decision.options.map { Option($0.head.id.description, Phrase(title(of: $0))) }
          + [Option(ViewForm.unknown, Phrase(texts(.viewUnknown)))])
      prose(ViewForm.Field.words, state, hint: .viewHintWords, rows: 3)
      choices(
        ViewForm.Field.wish, state, Participation.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
      p(.class("kaart stem")) { texts(.viewWhoReads) }
    }
  }

  public func decidePage(_ decision: DecisionLine, _ view: FamilyView, _ state: FormState) -> Page {
    decisionForm(.decideLink, .decideIntro, decision, .decide, view, state, ActForm.Field.self) {
      unready(decision)
      chooseOption(decision, state)
      prose(ActForm.Field.words, state, hint: .decideHintWords, rows: 3)
      day(ActForm.Field.followUp, state, hint: Phrase(texts(.decideHintFollowUp)), from: view.day)
      duty(decision, view, state)
      whoReads
    }
  }

  public func postponePage(_ decision: DecisionLine, _ view: FamilyView, _ state: FormState) -> Page {
    decisionForm(.postponeLink, .postponeIntro, decision, .postpone, view, state, ActForm.Field.self) {
      prose(ActForm.Field.words, state, rows: 3)
      day(ActForm.Field.followUp, state, from: view.day)
      whoReads
    }
  }

  public func changePage(_ decision: DecisionLine, _ view: FamilyView, _ state: FormState) -> Page {
    decisionForm(.changeLink, .changeIntro, decision, .change, view, state, ActForm.Field.self) {
      chooseOption(decision, state)
      prose(ActForm.Field.words, state, hint: .changeHintWords, rows: 3)
      day(ActForm.Field.followUp, state, hint: Phrase(texts(.stepHintDue)), from: view.day)
      whoReads
    }
  }

  public func reviewPage(_ decision: DecisionLine, _ view: FamilyView, _ state: FormState) -> Page {
    decisionForm(.reviewLink, .reviewIntro, decision, .review, view, state, ActForm.Field.self) {
      prose(ActForm.Field.words, state, rows: 3)
      day(ActForm.Field.followUp, state, hint: Phrase(texts(.stepHintDue)), from: view.day)
      whoReads
    }
  }

  /// What is still missing before a choice can stand, said before the button and not after it.
  @HTMLBuilder
  private func unready(_ decision: DecisionLine) -> some HTML {
    if decision.options.count < 2 || !decision.hasNoHelp { p(.class("kaart nu")) { texts(.decideNeedsOptions) } }
    if !decision.awaited.isEmpty {
      p(.class("kaart nu")) { texts(.decideNeedsViews, [.list: .phrase(objects(decision.awaited))]) }
    }
    if !decision.askedAgain.isEmpty {
      p(.class("kaart nu")) { texts(.decideNeedsViewsAgain, [.list: .phrase(objects(decision.askedAgain))]) }
    }
    if decision.guidelines.contains(where: { !$0.isFollowed && $0.stances.isEmpty }) {
      p(.class("kaart nu")) { texts(.refusalDeviationStanceMissing) }
    }
  }

  private func chooseOption(_ decision: DecisionLine, _ state: FormState) -> some HTML {
    choices(ActForm.Field.option, state, decision.options.map { Option($0.head.id.description, Phrase(title(of: $0))) })
  }

  @HTMLBuilder
  private func duty(_ decision: DecisionLine, _ view: FamilyView, _ state: FormState) -> some HTML {
    let offered = orders(view) + frameworks(decision, on: view.day)
    if reader == .professional, !offered.isEmpty {
      choices(ActForm.Field.duty, state, offered, hint: .decideHintDuty)
    }
  }

  private func frameworks(_ decision: DecisionLine, on day: Day) -> [Option] {
    decision.frameworksInForce(on: day).map { Option($0.head.id.description, Phrase($0.reference ?? "")) }
  }

  func decisionForm<Field: LabelledField>(
    _ title: Key, _ intro: Key, _ decision: DecisionLine, _ page: DecisionSite, _ view: FamilyView,
    _ state: FormState, _ fields: Field.Type, @HTMLBuilder content: () -> HTMLFragment
  ) -> Page {
    decisionForm(
      title, intro, about: decision.question, decision, to: site(decision, page, view),
      send: page == .view ? .viewSend : .save, view, state, fields, content: content)
  }

  func decisionForm<Field: LabelledField>(
    _ title: Key, _ intro: Key, about words: String, _ decision: DecisionLine, to form: Site, send: Key,
    _ view: FamilyView, _ state: FormState, _ fields: Field.Type, @HTMLBuilder content: () -> HTMLFragment
  ) -> Page {
    page(title: texts(title), tab: .plan, form: state) {
      backLink(site(decision, .show, view), .decisionBack)
      h1 { texts(title) }
      p {
        texts(intro)
        " "
        strong(.dir("auto")) { words }
      }
      entry(to: form, state, fields, send: send, back: site(decision, .show, view), content: content)
    }
  }
}
