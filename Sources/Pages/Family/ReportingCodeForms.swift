import Markup
public import Privacy
import Texts
public import Vocabulary

/// De meldcode schrijven, en kort voor iemand dichthouden.
extension Shell {
  /// - Parameter seconds: with whom one can consult before it is held back.
  public func newReportingCodePage(_ view: FamilyView, seconds: [PartyLabel], _ state: FormState) -> Page {
    codeForm(texts(.codeNewLink), .codeNewIntro, .new, back: .list, view, state, ReportingCodeForm.Field.self) {
      choices(ReportingCodeForm.Field.about, state, options(view.reportingCode.beginFor), several: true)
      prose(ReportingCodeForm.Field.words, state, hint: .codePromptSignals, rows: 6)
      p(.class("kaart stem")) { texts(.codeWhoReads) }
      details {
        summary { texts(.codeHoldLink) }
        holdBackFields(view.reportingCode.mayHoldBackFrom, several: true, seconds, view, state)
      }
      .attributes(.open, when: touchesHolding(state))
    }
  }

  public func holdBackPage(
    _ code: ReportingCodeLine, _ view: FamilyView, seconds: [PartyLabel], _ state: FormState
  ) -> Page {
    let item = code.head.id
    return codeForm(
      texts(.codeHoldLink), .codeHoldIntro, .holdBack(item), back: .show(item), view, state,
      ReportingCodeForm.Field.self
    ) {
      holdBackFields(code.mayHoldBackFrom, several: false, seconds, view, state)
    }
  }

  @HTMLBuilder
  private func holdBackFields(
    _ from: [PartyLabel], several: Bool, _ seconds: [PartyLabel], _ view: FamilyView, _ state: FormState
  ) -> some HTML {
    p { texts(.codeHoldRules) }
    choices(ReportingCodeForm.Field.from, state, options(from), several: several)
    prose(ReportingCodeForm.Field.reason, state, hint: .codeHintReason, rows: 3)
    choices(ReportingCodeForm.Field.second, state, options(seconds))
    day(
      ReportingCodeForm.Field.end, state, from: view.day + 1, to: view.day + view.reportingCode.longestHolding)
  }

  /// Folded, as long as nothing of it was typed.
  private func touchesHolding(_ state: FormState) -> Bool {
    [ReportingCodeForm.Field.from, .reason, .second, .end].contains { !state[$0].isEmpty || state.flaw($0) != nil }
  }

  public func reportingCodeStepPage(
    _ code: ReportingCodeLine, _ step: ReportingCodeStep, _ view: FamilyView, _ state: FormState
  ) -> Page {
    let item = code.head.id
    return codeForm(
      texts.name(step), step.prompt, .write(item, step), back: .show(item), view, state,
      ReportingCodeStepForm.Field.self
    ) {
      if step == .weigh { weighing }
      if step == .weigh || step == .decide { p(.class("kaart nu")) { texts(.codeMustReport) } }
      if let field = step.outcomeField {
        choices(field, state, step.outcomes.map { Option(Codes.text($0), Phrase(texts.name($0))) })
      }
      ForEach(step.fields) { field in
        if field == .codeWhom {
          line(step.formField(field), state, hint: .codeHintWhom)
        } else {
          prose(step.formField(field), state, rows: 4)
        }
      }
      day(ReportingCodeStepForm.Field.day, state, to: view.day)
      if step == .decide {
        choices(
          ReportingCodeStepForm.Field.closes, state, [Option("1", Phrase(texts(.codeCloses)))], several: true)
      }
      p(.class("kaart stem")) { texts(.codeStepWhoReads) }
    }
  }

  /// To think over together; nothing is ticked or counted.
  private var weighing: some HTML {
    ul {
      ForEach([Key.codeWeighOne, .codeWeighTwo, .codeWeighThree, .codeWeighFour, .codeWeighFive]) { line in
        li { texts(line) }
      }
    }
  }

  private func codeForm<Field: LabelledField>(
    _ title: String, _ intro: Key, _ to: ReportingCodeSite, back: ReportingCodeSite, _ view: FamilyView,
    _ state: FormState, _ fields: Field.Type, @HTMLBuilder content: () -> HTMLFragment
  ) -> Page {
    page(title: texts(.codeTitle), tab: .story, form: state) {
      backLink(.family(view.family, .reportingCode(back)), .codeBack)
      h1 { title }
      p { texts(intro) }
      entry(
        to: .family(view.family, .reportingCode(to)), state, fields, send: .save,
        back: .family(view.family, .reportingCode(back)), content: content)
    }
  }
}
