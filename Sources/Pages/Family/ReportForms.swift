import Markup
public import Privacy
import Texts
import Vocabulary

/// Een verslag schrijven, erop reageren, een feit rechtzetten.
extension Shell {
  public func newReportPage(_ view: FamilyView, _ state: FormState) -> Page {
    reportForm(.reportNewLink, .reportNewIntro, .new, back: .list, .reportLook, view, state, ReportForm.Field.self) {
      choices(ReportForm.Field.about, state, options(view.reports.writeFor), several: true)
      reportTexts(state)
      line(ReportForm.Field.days, state, hint: .reportHintDays)
    }
  }

  public func writeReportPage(_ report: ReportLine, _ view: FamilyView, _ state: FormState) -> Page {
    let item = report.head.id
    return reportForm(
      .reportWriteOn, .reportNewIntro, .write(item), back: .show(item), .reportLook, view, state, ReportForm.Field.self
    ) {
      reportTexts(state)
    }
  }

  @HTMLBuilder
  private func reportTexts(_ state: FormState) -> some HTML {
    line(ReportForm.Field.title, state)
    ForEach(ReportPart.allCases) { part in
      let field = ReportForm.Field.of(part)
      prose(field, state, hint: field.hint, rows: 5)
    }
    p(.class("kaart stem")) { texts(.reportDraftOwn) }
  }

  public func reportReactionPage(_ report: ReportLine, _ view: FamilyView, _ state: FormState) -> Page {
    let item = report.head.id
    return reportForm(
      .reportReactLink, .reportReactIntro, .react(item), back: .show(item), .save, view, state,
      ReportReactionForm.Field.self
    ) {
      choices(
        ReportReactionForm.Field.verdict, state,
        ReportVerdict.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
      prose(ReportReactionForm.Field.words, state, hint: .reportHintReaction)
    }
  }

  public func reportCorrectionPage(_ report: ReportLine, _ view: FamilyView, _ state: FormState) -> Page {
    let item = report.head.id
    let lines = report.lines(of: .fact)
    return reportForm(
      .reportCorrectLink, .reportCorrectIntro, .correct(item), back: .show(item), .save, view, state,
      ReportCorrectionForm.Field.self
    ) {
      choices(
        ReportCorrectionForm.Field.line, state,
        lines.indices.map { Option("\($0 + 1)", Phrase(lines[$0].corrections.last?.words ?? lines[$0].words)) })
      prose(ReportCorrectionForm.Field.words, state, rows: 3)
      whoReads
    }
  }

  private func reportForm<Field: LabelledField>(
    _ title: Key, _ intro: Key, _ to: ReportSite, back: ReportSite, _ send: Key, _ view: FamilyView,
    _ state: FormState, _ fields: Field.Type, @HTMLBuilder content: () -> HTMLFragment
  ) -> Page {
    page(title: texts(title), tab: .story, form: state) {
      backLink(.family(view.family, .reports(back)), back == .list ? .reportsBack : .reportBack)
      h1 { texts(title) }
      p { texts(intro) }
      entry(
        to: .family(view.family, .reports(to)), state, fields, send: send,
        back: .family(view.family, .reports(back)), content: content)
    }
  }
}
