import Markup
public import Privacy
import Texts
import Vocabulary

/// Wat vastligt, wat een richtlijn zegt, and who must agree to help, on the page of a choice.
extension Shell {
  @HTMLBuilder
  func frameworks(_ decision: DecisionLine, _ view: FamilyView) -> some HTML {
    if !decision.frameworks.isEmpty {
      section(.aria(.labelledby, "k-vast")) {
        h2(.id("k-vast")) { texts(.frameworkHeading) }
        ul(.class("rij")) { ForEach(decision.frameworks) { line in framework(line, decision, view) } }
      }
    }
  }

  private func framework(_ line: FrameworkLine, _ decision: DecisionLine, _ view: FamilyView) -> some HTML {
    let standing = line.standing(on: view.day)
    return li(.class("kaart"), .id("i\(line.head.id)")) {
      p { standingLabel(standing) }
      p { standingWords(standing, line, today: view.day) }
      frameworkTerms(line)
      if line.hasOrder { p { texts(.frameworkOrderHere) } }
      if standing != .ended, decision.maySpeak, reader != .professional { p { texts(.frameworkSay) } }
      origin(line.head)
    }
  }

  func frameworkTerms(_ line: FrameworkLine) -> some HTML {
    dl {
      term(.frameworkFixed, line.fixed)
      term(.frameworkOpen, line.open)
      term(.frameworkGiver, texts.name(line.giver))
      term(.frameworkReference, line.reference)
    }
  }

  private func standingLabel(_ standing: FrameworkLine.Standing) -> some HTML {
    switch standing {
    case .later: span(.class("label")) { texts(.frameworkLabelLater) }
    case .inForce, .endsSoon: span(.class("label let")) { texts(.frameworkLabelNow) }
    case .ended: span(.class("label ok")) { texts(.frameworkLabelEnded) }
    }
  }

  private func standingWords(_ standing: FrameworkLine.Standing, _ line: FrameworkLine, today: Day) -> Phrase {
    let until = Filling.text(texts.date(line.until, today: today))
    return switch standing {
    case .later: texts(.frameworkLater, [.day: .text(texts.date(line.from, today: today))])
    case .inForce: texts(.frameworkInForce, [.day: until])
    case .endsSoon: texts(.frameworkEndsSoon, [.day: until])
    case .ended: texts(.frameworkEnded, [.day: until])
    }
  }

  @HTMLBuilder
  private func term(_ name: Key, _ words: String?) -> some HTML {
    if let words {
      dt { texts(name) }
      dd(.dir("auto")) { words }
    }
  }

  // MARK: Guidelines

  @HTMLBuilder
  func guidelines(_ decision: DecisionLine, _ view: FamilyView) -> some HTML {
    if !decision.guidelines.isEmpty {
      section(.aria(.labelledby, "k-richtlijn")) {
        h2(.id("k-richtlijn")) { texts(.guidelineHeading) }
        ul(.class("rij")) { ForEach(decision.guidelines) { line in guideline(line) } }
        if !decision.deviations.isEmpty {
          p { a(.href(site(decision, .deviation, view))) { texts(.deviationLink) } }
        }
      }
    }
  }

  private func guideline(_ line: GuidelineLine) -> some HTML {
    li(.class("kaart"), .id("i\(line.head.id)")) {
      if let title = line.title { h3(.dir("auto")) { title } }
      p {
        span(.class(line.isFollowed ? "label ok" : "label let")) {
          texts(line.isFollowed ? .guidelineFollowed : .guidelineDeviates)
        }
      }
      if let words = line.words { Prose(words) }
      if line.reason ?? line.backing ?? line.source != nil {
        dl {
          term(.guidelineReason, line.reason)
          term(.guidelineBacking, line.backing)
          term(.guidelineSource, line.source)
        }
      }
      origin(line.head)
      if !line.isFollowed { stances(line) }
    }
  }

  @HTMLBuilder
  private func stances(_ line: GuidelineLine) -> some HTML {
    if line.stances.isEmpty { p(.class("nogniet")) { texts(.deviationNoStance) } }
    ForEach(line.stances) { stance in
      div(.class("kaart stem"), .id("i\(stance.item)")) {
        p { span(.class("label")) { subject(stance.who).capitalized } }
        p { texts.name(stance.stance) }
        if let words = stance.words { Prose(words) }
        p(.class("stip")) { date(stance.day) }
      }
    }
  }

  // MARK: Agreement to help

  /// Help for whom the choice is about, as far as this viewer sees it; the answers are given on its own page.
  @HTMLBuilder
  func helpBeside(_ decision: DecisionLine, _ view: FamilyView) -> some HTML {
    let about = decision.head.about.map(\.party)
    let proposals = view.help.proposals.filter { help in help.head.about.contains { about.contains($0.party) } }
    if !proposals.isEmpty {
      section(.aria(.labelledby, "k-hulp")) {
        h2(.id("k-hulp")) { texts(.helpingHeading) }
        ul(.class("rij")) {
          ForEach(proposals) { help in
            li(.class("kaart")) {
              if let title = help.title { h3(.dir("auto")) { title } }
              p { helpState(help, on: view.day) }
              p { texts(.goalFor, [.list: .phrase(objects(help.head.about))]) }
              p {
                a(.href(Site.family(view.family, .help(.list)))) {
                  texts(.helpingBeside)
                  if let title = help.title { span(.class("vh")) { ": \(title)" } }
                }
              }
            }
          }
        }
      }
    }
  }

  // MARK: Forms

  public func frameworkPage(_ decision: DecisionLine, _ view: FamilyView, _ state: FormState) -> Page {
    decisionForm(.frameworkLink, .frameworkIntro, decision, .framework, view, state, FrameworkForm.Field.self) {
      choices(
        FrameworkForm.Field.giver, state, OrderGiver.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
      line(FrameworkForm.Field.reference, state, hint: .frameworkHintReference)
      prose(FrameworkForm.Field.fixed, state, hint: .frameworkHintFixed, rows: 3)
      prose(FrameworkForm.Field.open, state, rows: 3)
      day(FrameworkForm.Field.until, state, hint: Phrase(texts(.frameworkHintUntil)), from: view.day)
      day(FrameworkForm.Field.from, state, hint: Phrase(texts(.frameworkHintFrom)))
      if !view.deciding.orders.isEmpty { choices(FrameworkForm.Field.order, state, orders(view)) }
      whoReads
    }
  }

  func orders(_ view: FamilyView) -> [Option] {
    view.deciding.orders.map { order in
      Option(
        order.id.description,
        texts(.itemDated, [.kind: .text(texts.name(order.kind)), .day: .text(date(order.day))]))
    }
  }

  public func guidelinePage(_ decision: DecisionLine, _ view: FamilyView, _ state: FormState) -> Page {
    decisionForm(.guidelineLink, .guidelineIntro, decision, .guideline, view, state, GuidelineForm.Field.self) {
      line(GuidelineForm.Field.title, state, hint: .guidelineHintTitle)
      choices(
        GuidelineForm.Field.followed, state,
        [
          Option(Codes.text(GuidelineForm.Followed.yes), Phrase(texts(.guidelineFollowed))),
          Option(Codes.text(GuidelineForm.Followed.no), Phrase(texts(.guidelineDeviates))),
        ])
      prose(GuidelineForm.Field.words, state, rows: 3)
      prose(GuidelineForm.Field.reason, state, hint: .guidelineHintDeviation, rows: 3)
      line(GuidelineForm.Field.backing, state, hint: .guidelineHintBacking)
      line(GuidelineForm.Field.source, state)
      whoReads
    }
  }

  public func deviationPage(_ decision: DecisionLine, _ view: FamilyView, _ state: FormState) -> Page {
    decisionForm(.deviationLink, .deviationIntro, decision, .deviation, view, state, DeviationForm.Field.self) {
      choices(
        DeviationForm.Field.deviation, state,
        decision.deviations.map { Option($0.head.id.description, Phrase($0.title ?? "")) })
      choices(
        DeviationForm.Field.stance, state, Stance.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
      prose(DeviationForm.Field.words, state, hint: .viewHintWords, rows: 3)
      p(.class("kaart stem")) { texts(.viewWhoReads) }
    }
  }
}
