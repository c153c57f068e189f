import Markup
public import Privacy
import Texts
import Vocabulary

/// Eén keuze: the wish, the options beside each other, what everybody says, and what was decided.
extension Shell {
  public func decisionPage(_ decision: DecisionLine, _ view: FamilyView) -> Page {
    page(title: texts(.decisionTitle), tab: .plan) {
      backLink(.family(view.family, .decisions), .decisionsBack)
      h1(.dir("auto")) { decision.question }
      p { phaseLabel(decision.phase) }
      followUp(decision, today: view.day)
      if !decision.isMade { p { texts(.decisionFree) } }
      wish(decision)
      frameworks(decision, view)
      outcome(decision, view)
      optionTable(decision, view)
      everybodysViews(decision, view)
      disagreement(decision, view)
      notOffered(decision)
      guidelines(decision, view)
      helpBeside(decision, view)
      laterTurns(decision, view)
      reactions(decision.reactions)
      decisionLinks(decision, view)
      why(decision.head, today: view.day)
    }
  }

  private func wish(_ decision: DecisionLine) -> some HTML {
    section(.aria(.labelledby, "k-wens")) {
      h2(.id("k-wens")) { texts(.decisionWish) }
      div(.class("kaart stem")) {
        if let words = decision.wish { Prose(words) }
        origin(decision.head)
      }
      p { texts(.decisionParties, [.list: .phrase(youFirst(decision.parties))]) }
    }
  }

  /// "jij, Ruben en Femke Bos (Jeugdteam)", without "jij" for who has no part in it.
  private func youFirst(_ labels: [PartyLabel]) -> Phrase {
    labels.contains(where: isYou) ? youAnd(labels) : texts.list(labels.map(mention))
  }

  @HTMLBuilder
  private func outcome(_ decision: DecisionLine, _ view: FamilyView) -> some HTML {
    if decision.isMade {
      section(.aria(.labelledby, "k-besluit")) {
        h2(.id("k-besluit")) { texts(.decisionOutcome) }
        div(.class("kaart gedaan")) {
          if let chosen = decision.chosenOption { p { strong(.dir("auto")) { title(of: chosen) } } }
          ForEach(decision.acts.filter { $0.turn == .made }) { act in turn(act, decision, view) }
          if decision.differs { p { texts(.decisionDissent) } }
        }
      }
    }
  }

  // MARK: The options

  private func optionTable(_ decision: DecisionLine, _ view: FamilyView) -> some HTML {
    section(.aria(.labelledby, "k-opties")) {
      h2(.id("k-opties")) { texts(.decisionOptions) }
      if decision.options.isEmpty { p { texts(.decisionNoOptions) } }
      if !decision.options.isEmpty {
        ul(.class("rij")) { ForEach(decision.options) { option in optionCard(option, decision, view) } }
      }
      if !decision.isMade, decision.mayDecide { optionLinks(decision, view) }
    }
  }

  private func optionLinks(_ decision: DecisionLine, _ view: FamilyView) -> some HTML {
    div(.class("knoppen")) {
      a(.class("knop stil"), .href(site(decision, .option, view))) { texts(.optionLink) }
      if !decision.hasNoHelp {
        a(.class("knop stil"), .href(site(decision, .nothing, view))) { texts(.nothingLink) }
      }
    }
  }

  private func optionCard(_ option: OptionLine, _ decision: DecisionLine, _ view: FamilyView) -> some HTML {
    li(.class("kaart"), .id("i\(option.head.id)")) {
      h3(.dir("auto")) { title(of: option) }
      if decision.isMade, decision.chosen == option.head.id {
        p { span(.class("label ok")) { texts(.optionIsChosen) } }
      }
      if let words = option.words { Prose(words) }
      dl {
        ForEach(option.shownTerms) { term in optionTerm(term, option.terms) }
        unknown(option)
      }
      optionDate(option, today: view.day)
      earlierTexts(of: option)
      reviseLink(option, decision, view)
    }
  }

  /// Unknown is said as unknown, with who finds it out.
  @HTMLBuilder
  private func unknown(_ option: OptionLine) -> some HTML {
    let open = option.shownTerms.filter { option.terms[$0] == nil }
    if !open.isEmpty {
      dt { texts(.optionUnknown) }
      dd { open.map(texts.name).joined(separator: " ") }
      if let asker = option.asker {
        dd {
          isYou(asker) ? Phrase(texts(.optionUnknownYou)) : texts(.optionUnknownAsks, [.name: .phrase(mention(asker))])
        }
      }
    }
  }

  @HTMLBuilder
  private func optionDate(_ option: OptionLine, today: Day) -> some HTML {
    origin(option.revised ?? option.head)
    if option.revised != nil { p(.class("stip")) { texts(.optionRevised) } }
    if option.isOld(on: today), !option.isNoHelp { p(.class("nogniet")) { texts(.optionOld) } }
  }

  // MARK: What everybody says

  private func everybodysViews(_ decision: DecisionLine, _ view: FamilyView) -> some HTML {
    section(.aria(.labelledby, "k-meningen")) {
      h2(.id("k-meningen")) { texts(.decisionViews) }
      ul(.class("rij")) {
        ForEach(decision.views) { line in viewCard(line, decision, view) }
        ForEach(decision.awaited) { who in
          li(.class("kaart leeg")) {
            p { span(.class("label")) { subject(who).capitalized } }
            p { texts(.viewNone) }
          }
        }
      }
      if differ(decision) { p { texts(.decisionDiffer) } }
      if decision.maySpeak {
        p {
          a(.class(decision.isMade ? "knop stil" : "knop"), .href(site(decision, .view, view))) { texts(.viewLink) }
        }
      }
    }
  }

  private func differ(_ decision: DecisionLine) -> Bool {
    !decision.isMade && Set(decision.views.compactMap(\.option)).count > 1
  }

  private func speaker(_ who: PartyLabel) -> Phrase {
    isAdvice(who) ? texts(.viewAdvice, [.name: .phrase(mention(who))]) : subject(who).capitalized
  }

  private func viewCard(_ line: DecisionViewLine, _ decision: DecisionLine, _ view: FamilyView) -> some HTML {
    li(.class("kaart"), .id("i\(line.item)")) {
      p { span(.class("label")) { speaker(line.who) } }
      if isAdvice(line.who) { p(.class("stip")) { texts(.viewAdviceBeside) } }
      if let option = decision.options.first(where: { $0.head.id == line.option }) {
        p {
          texts(.viewFor)
          " "
          strong(.dir("auto")) { title(of: option) }
        }
      }
      if let words = line.words { Prose(words) }
      p(.class("stip")) {
        texts.name(line.wish)
        ". "
        date(line.day)
      }
      saidBefore(line, decision, view)
    }
  }

  // MARK: Afterwards

  @HTMLBuilder
  private func laterTurns(_ decision: DecisionLine, _ view: FamilyView) -> some HTML {
    let turns = decision.acts.filter { $0.turn != .made }
    if !turns.isEmpty {
      section(.aria(.labelledby, "k-daarna")) {
        h2(.id("k-daarna")) { texts(.decisionTurns) }
        ul(.class("rij")) {
          ForEach(turns) { act in
            li(.class("kaart")) {
              h3 { texts.name(act.turn) }
              turn(act, decision, view)
            }
          }
        }
      }
    }
  }

  @HTMLBuilder
  private func turn(_ act: DecisionActLine, _ decision: DecisionLine, _ view: FamilyView) -> some HTML {
    if act.turn == .changed, let option = decision.options.first(where: { $0.head.id == act.option }) {
      p {
        texts(.decisionChosen)
        " "
        strong(.dir("auto")) { title(of: option) }
      }
    }
    if act.isDuty { p { texts(.decisionDuty) } }
    if let words = act.words { Prose(words) }
    origin(act.head)
  }

  @HTMLBuilder
  private func decisionLinks(_ decision: DecisionLine, _ view: FamilyView) -> some HTML {
    if decision.maySpeak {
      p(.class("acties")) {
        a(.href(site(decision, .position, view))) { texts(.positionLink) }
        if decision.mayDecide, reader == .professional {
          a(.href(site(decision, .notOffered, view))) { texts(.notOfferedLink) }
          a(.href(site(decision, .framework, view))) { texts(.frameworkLink) }
          a(.href(site(decision, .guideline, view))) { texts(.guidelineLink) }
        }
      }
    }
    if decision.mayDecide {
      div(.class("knoppen")) {
        if decision.isMade {
          link(decision, .review, .reviewLink, view)
          link(decision, .change, .changeLink, view)
        } else {
          link(decision, .decide, .decideLink, view)
          link(decision, .postpone, .postponeLink, view)
          link(decision, .parties, .partiesLink, view)
        }
      }
    }
  }

  private func link(_ decision: DecisionLine, _ page: DecisionSite, _ words: Key, _ view: FamilyView) -> some HTML {
    a(.class("knop stil"), .href(site(decision, page, view))) { texts(words) }
  }

  func site(_ decision: DecisionLine, _ page: DecisionSite, _ view: FamilyView) -> Site {
    .family(view.family, .decision(decision.head.id, page))
  }
}
