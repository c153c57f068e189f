import Markup
public import Privacy
import Texts
import Vocabulary

/// Ja of nee tegen hulp: what is proposed, who must agree today, and what each said. Apart from who may read along.
extension Shell {
  public func helpPage(_ view: FamilyView) -> Page {
    page(title: texts(.helpingHeading), tab: .plan) {
      backLink(.family(view.family, .plan), .planBack)
      h1 { texts(.helpingHeading) }
      p { texts(.helpingIntro) }
      if !view.help.helped.isEmpty {
        p { a(.class("knop"), .href(Site.family(view.family, .help(.new)))) { texts(.helpingNewLink) } }
      }
      if view.help.proposals.isEmpty { p { texts(.helpingNone) } }
      ul(.class("rij")) { ForEach(view.help.proposals) { help in helpCard(help, view) } }
    }
  }

  private func helpCard(_ help: HelpLine, _ view: FamilyView) -> some HTML {
    li(.class("kaart"), .id("i\(help.head.id)")) {
      if let title = help.title { h2(.dir("auto")) { title } }
      p { helpState(help, on: view.day) }
      p { texts(.goalFor, [.list: .phrase(objects(help.head.about))]) }
      if let words = help.words { Prose(words) }
      origin(help.head)
      fixed(help, view)
      h3 { texts(help.isFixed(on: view.day) ? .helpingFixedSaid : .helpingSigners) }
      ul { ForEach(help.signers) { signer in li { said(signer) } } }
      p(.class("acties")) {
        if help.mayAnswer || help.mayStop {
          a(.href(Site.family(view.family, .help(.answer(help.head.id))))) { texts(.helpingAnswerLink) }
        }
        if help.mayWaive {
          a(.href(Site.family(view.family, .help(.waive(help.head.id))))) { texts(.helpingWaiveLink) }
        }
      }
    }
  }

  func helpState(_ help: HelpLine, on day: Day) -> some HTML {
    span(.class(help.isAgreed ? "label ok" : "label let")) { texts(state(help, on: day)) }
  }

  /// While an order holds it says so first, also when everybody agrees.
  private func state(_ help: HelpLine, on day: Day) -> Key {
    if help.isFixed(on: day) { return .helpingFixed }
    if help.signers.isEmpty { return .helpingNobody }
    return help.isAgreed ? .helpingAgreed : help.isRefused ? .helpingRefused : .helpingWaits
  }

  /// By whom, until when, and what stays the family's own; afterwards that they decide themselves again.
  @HTMLBuilder
  private func fixed(_ help: HelpLine, _ view: FamilyView) -> some HTML {
    if let fixed = help.fixed {
      let until = Filling.text(texts.date(fixed.until, today: view.day))
      if fixed.isInForce(on: view.day) {
        p {
          texts(.helpingFixedUntil, [.name: .text(texts.name(fixed.giver)), .day: until])
          " "
          texts(.helpingFixedGoesOn, [.day: .text(texts.date(fixed.until + 1, today: view.day))])
        }
        if let framework = fixed.framework { frameworkTerms(framework) }
        if reader != .professional { p { texts(.helpingFixedSay) } }
      } else {
        p { texts(.helpingFixedEnded, [.day: until]) }
      }
    }
  }

  @HTMLBuilder
  private func said(_ signer: HelpSignerLine) -> some HTML {
    strong {
      if let who = signer.who { subject(who).capitalized }
      if let organization = signer.organization { organization }
    }
    ": "
    if let waiver = signer.waiver {
      texts.name(waiver)
      "."
      if let reason = signer.reason { Prose(reason) }
    } else if let answer = signer.answer, let day = signer.day {
      texts.name(answer)
      ", "
      date(day)
      "."
    } else {
      texts(.helpingNotYet)
    }
  }

  // MARK: Forms

  public func newHelpPage(_ view: FamilyView, _ state: FormState) -> Page {
    helpForm(.helpingNewLink, .helpingNewIntro, nil, .new, view, state, HelpForm.Field.self) {
      choices(HelpForm.Field.about, state, options(view.help.helped))
      line(HelpForm.Field.title, state)
      prose(HelpForm.Field.words, state, hint: .helpingHintWords, rows: 4)
      choices(
        HelpForm.Field.drastic, state,
        [
          Option(Codes.text(HelpForm.Drastic.no), Phrase(texts(.wordNo))),
          Option(Codes.text(HelpForm.Drastic.yes), Phrase(texts(.wordYes))),
        ], hint: .helpingHintDrastic)
      if !view.help.frameworks.isEmpty {
        choices(HelpForm.Field.fixed, state, fixings(view), hint: .helpingHintFixed)
      }
      whoReads
    }
  }

  private func fixings(_ view: FamilyView) -> [Option] {
    [Option("", Phrase(texts(.helpingFixedNo)))]
      + view.help.frameworks.map { Option($0.head.id.description, Phrase($0.reference ?? "")) }
  }

  public func helpAnswerPage(_ help: HelpLine, _ view: FamilyView, _ state: FormState) -> Page {
    helpForm(
      .helpingAnswerLink, .helpingAnswerIntro, help, .answer(help.head.id), view, state, HelpAnswerForm.Field.self
    ) {
      if let words = help.words { div(.class("kaart")) { Prose(words) } }
      choices(HelpAnswerForm.Field.answer, state, answers(help).map { Option(Codes.text($0), Phrase(texts.name($0))) })
      p(.class("kaart stem")) {
        texts(help.isFixed(on: view.day) ? .helpingFixedAnswer : .helpingAnswerFree)
      }
    }
  }

  /// Who said yes may stop; who must agree today may say yes or no.
  private func answers(_ help: HelpLine) -> [HelpAnswer] {
    (help.mayAnswer ? [.given] : []) + (help.mayStop ? [.withdrawn] : help.mayAnswer ? [.refused] : [])
  }

  public func helpWaivePage(_ help: HelpLine, _ view: FamilyView, _ state: FormState) -> Page {
    helpForm(.helpingWaiveLink, .helpingWaiveIntro, help, .waive(help.head.id), view, state, HelpWaiveForm.Field.self) {
      choices(HelpWaiveForm.Field.who, state, options(help.signers.compactMap(\.who)))
      choices(
        HelpWaiveForm.Field.ground, state, HelpWaiver.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
      prose(HelpWaiveForm.Field.reason, state, hint: .helpingHintReason, rows: 3)
      whoReads
    }
  }

  private func helpForm<Field: LabelledField>(
    _ title: Key, _ intro: Key, _ help: HelpLine?, _ to: HelpSite, _ view: FamilyView, _ state: FormState,
    _ fields: Field.Type, @HTMLBuilder content: () -> HTMLFragment
  ) -> Page {
    page(title: texts(title), tab: .plan, form: state) {
      backLink(.family(view.family, .help(.list)), .helpingBack)
      h1 { texts(title) }
      p {
        texts(intro)
        if let words = help?.title {
          " "
          strong(.dir("auto")) { words }
        }
      }
      entry(
        to: .family(view.family, .help(to)), state, fields, send: .save, back: .family(view.family, .help(.list)),
        content: content)
    }
  }
}
