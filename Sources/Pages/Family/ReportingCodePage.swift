import Markup
public import Privacy
import Texts
import Vocabulary

/// De meldcode, stap voor stap: words at each step, and no score. Title and address tell of no worry: they stay in the browser.
extension Shell {
  /// Only where there is something for this reader.
  @HTMLBuilder
  func reportingCodeLink(_ view: FamilyView) -> some HTML {
    if view.reportingCode.isThere {
      section {
        h2 { texts(.codeHeading) }
        p { texts(reader == .professional ? .codeShortPro : .codeShort) }
        p(.class("acties")) { a(.href(Site.family(view.family, .reportingCode(.list)))) { texts(.codeLink) } }
      }
    }
  }

  public func reportingCodesPage(_ view: FamilyView) -> Page {
    page(title: texts(.codeTitle), tab: .story) {
      if reader == .supporter {
        backLink(.family(view.family, .people), .handoverBackToPeople)
      } else {
        backLink(.family(view.family, .story), .storyBack)
      }
      h1 { texts(.codeHeading) }
      p { texts(reader == .professional ? .codeIntroPro : .codeIntro) }
      if reader == .professional { codeHelp }
      if !view.reportingCode.beginFor.isEmpty {
        p { a(.class("knop"), .href(Site.family(view.family, .reportingCode(.new)))) { texts(.codeNewLink) } }
      }
      if view.reportingCode.codes.isEmpty { p { texts(.codeNone) } }
      ul(.class("rij")) { ForEach(view.reportingCode.codes) { code in codeRow(code, view) } }
    }
  }

  /// Whom to call: at danger, and for advice.
  private var codeHelp: some HTML {
    div(.class("kaart nu")) {
      p {
        texts(.signalDanger)
        " "
        call(help.emergency)
      }
      p {
        texts(.codeAdvice)
        " "
        call(help.violence)
      }
    }
  }

  private func codeRow(_ code: ReportingCodeLine, _ view: FamilyView) -> some HTML {
    li(.class("kaart"), .id("i\(code.head.id)")) {
      h2 { texts(.codeOf, [.list: .phrase(objects(code.head.about))]) }
      codeStand(code, view)
      origin(code.head)
      p(.class("acties")) {
        a(.href(Site.family(view.family, .reportingCode(.show(code.head.id))))) {
          texts(.codeReadLink)
          span(.class("vh")) { ": \(texts(.codeOf, [.list: .phrase(objects(code.head.about))]).plain)" }
        }
      }
    }
  }

  /// That it goes on, to who works on it alone: another may see no more than its beginning, and would be misled.
  @HTMLBuilder
  private func codeStand(_ code: ReportingCodeLine, _ view: FamilyView) -> some HTML {
    if let day = code.closedOn {
      p { span(.class("label ok")) { texts(.codeClosed, [.day: .text(texts.date(day, today: view.day))]) } }
    } else if code.worksOnIt {
      p { span(.class("label let")) { texts(.codeOpen) } }
    }
  }

  /// A step at which he sees nothing, to who works on it alone; for the same reason.
  private func isShown(_ step: ReportingCodeStep, _ code: ReportingCodeLine) -> Bool {
    code.worksOnIt || step == .signals || !code.entries(at: step).isEmpty
  }

  // MARK: One of them

  public func reportingCodePage(_ code: ReportingCodeLine, _ view: FamilyView) -> Page {
    page(title: texts(.codeTitle), tab: .story) {
      backLink(.family(view.family, .reportingCode(.list)), .codeBack)
      h1 { texts(.codeOf, [.list: .phrase(objects(code.head.about))]) }
      codeStand(code, view)
      heldBack(code, view)
      ForEach(ReportingCodeStep.allCases.filter { isShown($0, code) }) { step in codeStep(step, code, view) }
      reactions(code.beside)
      p(.class("acties")) {
        if code.mayPutBeside { a(.href(Site.family(view.family, .react(code.head.id)))) { texts(.reactLink) } }
        if mayHide(code.head) { a(.href(Site.family(view.family, .object(code.head.id)))) { texts(.hideLink) } }
        if !code.mayHoldBackFrom.isEmpty {
          a(.href(Site.family(view.family, .reportingCode(.holdBack(code.head.id))))) { texts(.codeHoldLink) }
        }
      }
    }
  }

  @HTMLBuilder
  private func heldBack(_ code: ReportingCodeLine, _ view: FamilyView) -> some HTML {
    ForEach(code.heldBack) { line in
      div(.class("kaart nu"), .id("i\(line.item)")) {
        p {
          strong {
            texts(
              .codeHeldBack,
              [.name: .phrase(subject(line.from)), .day: .text(texts.date(line.end, today: view.day))])
          }
        }
        if let reason = line.reason { Prose(reason) }
        p(.class("stip")) { texts(.codeHeldSecond, [.name: .phrase(object(line.second))]) }
        press(.family(view.family, .reportingCode(.letRead(line.item))), .codeLetRead, about: line.from.name)
      }
    }
  }

  private func codeStep(_ step: ReportingCodeStep, _ code: ReportingCodeLine, _ view: FamilyView) -> some HTML {
    section(.class("kaart")) {
      h2 { texts.name(step) }
      if step == .signals {
        if let words = code.words { Prose(words) }
        origin(code.head)
      }
      if step != .signals, code.entries(at: step).isEmpty { p(.class("nogniet")) { texts(.codeStepNone) } }
      ForEach(code.entries(at: step)) { entry in codeEntry(entry, view) }
      if code.mayWrite {
        p(.class("acties")) {
          a(.href(Site.family(view.family, .reportingCode(.write(code.head.id, step))))) {
            texts(.codeWriteLink)
            span(.class("vh")) { ": \(texts.name(step))" }
          }
        }
      }
    }
  }

  private func codeEntry(_ entry: ReportingCodeEntryLine, _ view: FamilyView) -> some HTML {
    div(.id("i\(entry.head.id)")) {
      p(.class("stip")) { texts(.codeOnDay, [.day: .text(texts.date(entry.day, today: view.day))]) }
      if let outcome = entry.outcome { p { strong { texts.name(outcome) } } }
      ForEach(entry.answers) { answer in
        if let heading = heading(of: answer.field) { p { strong { texts(heading) } } }
        Prose(answer.words)
      }
      origin(entry.head)
    }
  }

  /// As the family reads it, too; words that are all there is at a step need none.
  private func heading(of field: WordField) -> Key? {
    switch field {
    case .codeWhom: .codeAskedWhom
    case .codeUnsafe: .codeIsUnsafe
    case .codeEnough: .codeFieldEnough
    default: nil
    }
  }
}
