import Markup
public import Privacy
import Texts
import Vocabulary

/// Een mogelijkheid anders opschrijven: the form, how it stood before, and what that means for what somebody said.
extension Shell {
  public func reviseOptionPage(
    _ option: OptionLine, _ decision: DecisionLine, _ view: FamilyView, _ state: FormState
  ) -> Page {
    let form = Site.family(view.family, .reviseOption(decision.head.id, option: option.head.id))
    return decisionForm(
      .reviseLink, .reviseIntro, about: title(of: option), decision, to: form, send: .save, view, state,
      OptionForm.Field.self
    ) {
      if option.isNoHelp { nothingFields(view, state) } else { optionFields(view, state) }
      whoReads
    }
  }

  /// Nothing that was written goes away: who wants to know what changed reads both.
  @HTMLBuilder
  func earlierTexts(of option: OptionLine) -> some HTML {
    ForEach(option.earlier.reversed()) { earlier in
      details(.class("op-verzoek")) {
        summary { span { texts(.optionEarlier, [.day: .text(date(earlier.head.day))]) } }
        if !option.isNoHelp { p { strong(.dir("auto")) { earlier.title } } }
        if let words = earlier.words { Prose(words) }
        dl { ForEach(option.shownTerms) { term in optionTerm(term, earlier.terms) } }
        origin(earlier.head)
      }
    }
  }

  @HTMLBuilder
  func optionTerm(_ term: OptionTerm, _ terms: [OptionTerm: String]) -> some HTML {
    if let words = terms[term] {
      dt { texts.name(term) }
      dd(.dir("auto")) { words }
    }
  }

  @HTMLBuilder
  func reviseLink(_ option: OptionLine, _ decision: DecisionLine, _ view: FamilyView) -> some HTML {
    if option.mayRevise, !decision.isMade {
      p(.class("acties")) {
        a(.href(Site.family(view.family, .reviseOption(decision.head.id, option: option.head.id)))) {
          texts(.reviseLink)
          span(.class("vh")) { ": \(title(of: option))" }
        }
      }
    }
  }

  /// What somebody said stays, and was about the earlier text; he himself is asked whether he still thinks so.
  @HTMLBuilder
  func saidBefore(_ line: DecisionViewLine, _ decision: DecisionLine, _ view: FamilyView) -> some HTML {
    if line.isBeforeRevision {
      p(.class("nogniet")) { texts(.viewBeforeRevision) }
      if isYou(line.who), !decision.isMade, decision.maySpeak {
        p(.class("acties")) { a(.href(site(decision, .view, view))) { texts(.viewAgain) } }
      }
    }
  }
}
