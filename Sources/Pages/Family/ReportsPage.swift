import Markup
public import Privacy
import Texts
import Vocabulary

/// Verslagen: four kinds of text, read by whom they are about before they are final.
extension Shell {
  /// The same for everybody who takes part: it tells of no report.
  @HTMLBuilder
  func reportsLink(_ view: FamilyView) -> some HTML {
    if view.tasks.isShown, reader != .child {
      section {
        h2 { texts(.reportsHeading) }
        p { texts(.reportsShort) }
        p(.class("acties")) { a(.href(Site.family(view.family, .reports(.list)))) { texts(.reportsLink) } }
      }
    }
  }

  public func reportsPage(_ view: FamilyView) -> Page {
    page(title: texts(.reportsHeading), tab: .story) {
      backLink(.family(view.family, .story), .reportsBackToStory)
      h1 { texts(.reportsHeading) }
      p { texts(reader == .professional ? .reportsIntroPro : .reportsIntro) }
      if !view.reports.writeFor.isEmpty {
        p { a(.class("knop"), .href(Site.family(view.family, .reports(.new)))) { texts(.reportNewLink) } }
      }
      drafts(view)
      section {
        h2 { texts(.reportsShown) }
        if view.reports.reports.isEmpty { p { texts(.reportsNone) } }
        ul(.class("rij")) { ForEach(view.reports.reports) { report in reportRow(report, view) } }
      }
    }
  }

  @HTMLBuilder
  private func drafts(_ view: FamilyView) -> some HTML {
    if !view.reports.drafts.isEmpty {
      section {
        h2 { texts(.reportsDrafts) }
        p { texts(.reportsDraftsOwn) }
        ul(.class("rij")) { ForEach(view.reports.drafts) { report in reportRow(report, view) } }
      }
    }
  }

  private func reportRow(_ report: ReportLine, _ view: FamilyView) -> some HTML {
    li(.class("kaart"), .id("i\(report.head.id)")) {
      h3(.class("woorden"), .dir("auto")) { report.title }
      p { texts(.goalFor, [.list: .phrase(objects(report.head.about))]) }
      p { stand(of: report, view) }
      origin(report.head)
      p(.class("acties")) {
        a(.href(Site.family(view.family, .reports(.show(report.head.id))))) {
          texts(report.isDraft ? .reportDraftLink : .reportReadLink)
          span(.class("vh")) { ": \(report.title)" }
        }
      }
    }
  }

  private func stand(of report: ReportLine, _ view: FamilyView) -> some HTML {
    let day = { (day: Day) in Filling.text(texts.date(day, today: view.day)) }
    return span(.class(report.finalOn == nil ? "label let" : "label ok")) {
      if let final = report.finalOn {
        texts(.reportFinal, [.day: day(final)])
      } else if let by = report.reactBy {
        texts(.reportOpen, [.day: day(by)])
      } else {
        texts(.reportDraft)
      }
    }
  }

  // MARK: One report

  public func reportPage(_ report: ReportLine, _ view: FamilyView) -> Page {
    page(title: texts(.reportsHeading), tab: .story) {
      backLink(.family(view.family, .reports(.list)), .reportsBack)
      h1 { title(of: report.head).capitalized }
      p { strong(.class("woorden"), .dir("auto")) { report.title } }
      p { stand(of: report, view) }
      origin(report.head)
      if report.isDraft { p { texts(.reportPreview) } }
      ForEach(report.parts) { part in reportPart(part, view) }
      if report.isDraft { draftEnd(report, view) } else { heard(report, view) }
    }
  }

  private func reportPart(_ part: ReportPartLine, _ view: FamilyView) -> some HTML {
    section(.class(part.part == .fact ? "kaart" : "kaart stem")) {
      h2 { texts.name(part.part) }
      p(.class("hint")) { texts(ReportForm.Field.of(part.part).hint ?? .reportHintFact) }
      ForEach(part.lines) { line in reportText(line) }
    }
  }

  /// What was wrong stays in sight, struck through; below it how it is, who said so, and when.
  @HTMLBuilder
  private func reportText(_ line: ReportTextLine) -> some HTML {
    if line.corrections.isEmpty {
      Prose(line.words)
    } else {
      p(.class("woorden"), .dir("auto")) {
        span(.class("vh")) { texts(.reportWas) }
        del { line.words }
      }
      ul(.class("reacties")) {
        ForEach(line.corrections) { correction in
          li(.id("i\(correction.head.id)")) {
            p { strong { texts(.reportIs) } }
            if let words = correction.words { Prose(words) }
            origin(correction.head)
            reactions(correction.reactions)
          }
        }
      }
    }
  }

  // MARK: What people say to it

  @HTMLBuilder
  private func heard(_ report: ReportLine, _ view: FamilyView) -> some HTML {
    section {
      h2 { texts(.reportHeard) }
      if report.finalOn == nil, let by = report.reactBy {
        p { texts(.reportReactUntil, [.day: .text(texts.date(by, today: view.day))]) }
      }
      ul(.class("rij")) { ForEach(report.reactions) { line in reaction(line, report, view) } }
      reactions(report.beside)
    }
    reportActions(report, view)
  }

  private func reaction(_ line: ReportReactionLine, _ report: ReportLine, _ view: FamilyView) -> some HTML {
    li(.class("kaart")) {
      h3 { subject(line.who).capitalized }
      if line.given.isEmpty {
        p(.class("stip")) { silence(report, view) }
      }
      ForEach(line.given) { given in
        div(.id("i\(given.text.head.id)")) {
          p { strong { texts.name(given.verdict) } }
          if let words = given.text.words { Prose(words) }
          p(.class("stip")) { date(given.text.head.day) }
        }
      }
    }
  }

  /// Counted from the days, and never typed.
  private func silence(_ report: ReportLine, _ view: FamilyView) -> Phrase {
    let days = report.daysWaited(on: view.day)
    if report.finalOn == nil, report.reactBy.map({ view.day < $0 }) ?? false { return Phrase(texts(.reportNoneYet)) }
    return texts.count(days, one: .reportSilentOne, many: .reportSilentMany)
  }

  @HTMLBuilder
  private func reportActions(_ report: ReportLine, _ view: FamilyView) -> some HTML {
    let item = report.head.id
    if report.mayReact {
      p { a(.class("knop"), .href(Site.family(view.family, .reports(.react(item))))) { texts(.reportReactLink) } }
    }
    p(.class("acties")) {
      if report.mayPutBeside { a(.href(Site.family(view.family, .react(item)))) { texts(.reactLink) } }
      if mayHide(report.head) { a(.href(Site.family(view.family, .object(item)))) { texts(.hideLink) } }
      if report.mayCorrect, !report.lines(of: .fact).isEmpty {
        a(.href(Site.family(view.family, .reports(.correct(item))))) { texts(.reportCorrectLink) }
      }
    }
    if report.mayFinish(on: view.day) {
      p { texts(.reportFinishThen) }
      press(.family(view.family, .reports(.finish(item))), .reportFinish, isPrimary: true)
    } else if report.isMine, report.finalOn == nil, let by = report.reactBy {
      p(.class("stip")) { texts(.reportFinishLater, [.day: .text(texts.date(by, today: view.day))]) }
    }
  }

  // MARK: A draft

  @HTMLBuilder
  private func draftEnd(_ report: ReportLine, _ view: FamilyView) -> some HTML {
    let item = report.head.id
    readingMeter(report)
    section {
      h2 { texts(.reportReaders) }
      ul { ForEach(report.readers) { line in li { howTheyRead(line) } } }
      if !report.left.isEmpty {
        p(.class("kaart nu")) { texts(.reportLeft, [.list: .phrase(subjects(report.left))]) }
      }
    }
    div(.class("knoppen")) {
      a(.class("knop stil"), .href(Site.family(view.family, .reports(.write(item))))) { texts(.reportWriteOn) }
      press(.family(view.family, .reports(.discard(item))), .reportDiscard)
    }
    p { texts(.reportOfferThen) }
    press(.family(view.family, .reports(.offer(item))), .reportOffer, isPrimary: true)
  }

  private func howTheyRead(_ line: ProfileLine) -> some HTML {
    p {
      mention(line.person)
      ". "
      if let level = line.level, level != .plain {
        texts(.profileReads, [.words: .text(texts.name(level))])
        " "
      }
      if !line.aids.isEmpty {
        texts(.profileAids, [.list: .text(texts.list(words: line.aids.map { texts.name($0) }))])
        " "
      }
      if let language = line.language { texts(.profileSpeaks, [.words: .text(language)]) }
    }
  }

  /// For the writer alone: nobody is measured by it.
  @HTMLBuilder
  private func readingMeter(_ report: ReportLine) -> some HTML {
    let text = report.parts.flatMap(\.lines).map(\.words).joined(separator: "\n")
    if let found = ReadingEase(of: text) {
      section(.class("kaart"), .id("leesgemak")) {
        h2 { texts(.easeHeading) }
        p { strong { texts(found.isEasy ? .easeYes : .easeNo) } }
        ul {
          li {
            texts(
              .easeFigure,
              [.count: .number(Int(found.ease.rounded())), .limit: .number(Int(ReadingEase.wanted))])
          }
          li {
            texts(.easeSentence, [.count: .number(Int(found.wordsPerSentence.rounded()))])
          }
          if found.longestCount > ReadingEase.longestWanted {
            li {
              texts(.easeLongest, [.count: .number(found.longestCount)])
              " "
              span(.class("woorden"), .dir("auto")) { found.longestSentence }
            }
          }
          if !found.hardWords.isEmpty {
            li { texts(.easeWords, [.words: .text(texts.list(words: found.hardWords))]) }
          }
        }
        p(.class("stip")) { texts(.easeOwn) }
      }
    }
  }
}
