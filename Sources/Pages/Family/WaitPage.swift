import Markup
public import Privacy
import Texts
import Vocabulary

/// Wachten: for what, how long, who keeps in touch, what helps until then, and what to do when it gets worse.
extension Shell {
  public func waitPage(_ view: FamilyView) -> Page {
    page(title: texts(.waitHeading), tab: .plan) {
      backLink(.family(view.family, .plan), .planBack)
      h1 { texts(.waitHeading) }
      if view.waiting.waits.isEmpty { p { texts(.waitNone) } }
      if !view.waiting.referFor.isEmpty {
        p { a(.class("knop"), .href(Site.family(view.family, .waiting(.new)))) { texts(.waitNewLink) } }
      }
      ForEach(view.waiting.waits) { wait in waitCard(wait, view) }
      if view.waiting.waits.contains(where: \.isWaiting) { worse }
    }
  }

  private func waitCard(_ wait: WaitLine, _ view: FamilyView) -> some HTML {
    section(.class(wait.isWaiting ? "kaart nu" : "kaart"), .id("i\(wait.head.id)")) {
      if let title = wait.title { h2(.dir("auto")) { title } }
      if wait.isFollowed { p { span(.class(wait.isWaiting ? "label let" : "label")) { texts.name(wait.state) } } }
      p { texts(.goalFor, [.list: .phrase(objects(wait.head.about))]) }
      if wait.isFollowed { how(long: wait, view) }
      if let provider = wait.provider { told(ReferralForm.Field.provider, provider) }
      if let wish = wait.wish { told(ReferralForm.Field.wish, wish) }
      if let reason = wait.reason { told(ReferralForm.Field.reason, reason) }
      if wait.isFromDirectory || !wait.terms.isEmpty {
        details {
          summary { texts(.waitTerms, [.day: day(wait.head.day, view)]) }
          waitTerms(wait.terms)
        }
      }
      if let why = wait.whyNot { told(ReferralMoveForm.Field.whyNot, why) }
      if wait.isFollowed {
        if wait.state.isWaiting { meanwhile(wait, view) }
        course(wait, view)
      } else {
        p { texts(.courseNotYours) }
      }
      if !wait.log.isEmpty { contactLog(wait, view) }
      origin(wait.head)
      waitActions(wait, view)
    }
  }

  @HTMLBuilder
  private func told(_ field: some LabelledField, _ words: String) -> some HTML {
    h3 { texts(field.label) }
    Prose(words)
  }

  @HTMLBuilder
  private func how(long wait: WaitLine, _ view: FamilyView) -> some HTML {
    p { days(wait, view) }
    if wait.state.isWaiting {
      switch wait.estimate {
      case .between(let first, let last, let source, let asOf): expected(first, last, source, asOf, view)
      case .unknown(let asker, let by):
        p { texts(.waitUnknown, [.name: .phrase(subject(asker)), .day: day(by, view)]) }
      case nil: p { texts(.waitNoNumber) }
      }
    }
  }

  @HTMLBuilder
  private func expected(_ first: Day, _ last: Day, _ source: String?, _ asOf: Day, _ view: FamilyView) -> some HTML {
    if last < view.day {
      p { strong { texts(.waitLonger, [.day: day(last, view)]) } }
    } else {
      p { strong { texts(.waitBetween, [.day: day(first, view), .end: day(last, view)]) } }
    }
    if let source {
      p(.class("stip")) { texts(.waitSource, [.words: .text(source), .day: day(asOf, view)]) }
    }
  }

  private func days(_ wait: WaitLine, _ view: FamilyView) -> Phrase {
    texts(
      wait.state.isWaiting ? .waitSince : .waitLasted,
      [.day: day(wait.askedOn, view), .count: .number(wait.daysWaited)])
  }

  private func day(_ day: Day, _ view: FamilyView) -> Filling { .text(texts.date(day, today: view.day)) }

  @HTMLBuilder
  private func meanwhile(_ wait: WaitLine, _ view: FamilyView) -> some HTML {
    h3 { texts(.waitWhoIsThere) }
    if wait.contactIsThere {
      p {
        strong { mention(wait.contact) }
        if let function = wait.contact.function { ", \(function)" }
      }
      writeLink(wait.contact, view)
      p { texts(.waitRhythm, [.count: .number(wait.rhythm)]) }
      if let missed = wait.missed {
        p { span(.class("label let")) { texts(.waitMissed, [.day: day(missed, view)]) } }
        p { texts(.waitMissedThen) }
      } else {
        p { texts(.waitNext, [.day: day(wait.nextContact, view)]) }
      }
    } else {
      p { span(.class("label let")) { texts(.waitNobody) } }
    }
    if let words = wait.meanwhile { told(ReferralForm.Field.meanwhile, words) } else { p { texts(.waitNoMeanwhile) } }
    if wait.asksForAlternatives { p { texts(wait.mayKeep ? .waitAskAlternativesPro : .waitAskAlternatives) } }
  }

  private func course(_ wait: WaitLine, _ view: FamilyView) -> some HTML {
    section {
      h3 { texts(.waitSteps) }
      ol(.class("stap")) {
        li {
          p { texts(.waitStep, [.words: .text(texts.name(ReferralState.requested)), .day: day(wait.askedOn, view)]) }
        }
        ForEach(wait.moves) { move in
          li {
            p {
              texts(
                .waitStepBy,
                [
                  .words: .text(texts.name(move.state)), .day: day(move.day, view), .name: .phrase(mention(move.by)),
                ])
            }
          }
        }
      }
    }
  }

  private func contactLog(_ wait: WaitLine, _ view: FamilyView) -> some HTML {
    details {
      summary { texts(.waitLog, [.count: .number(wait.log.count)]) }
      ul {
        ForEach(wait.log) { contact in
          li {
            p { texts(.waitContactOn, [.day: day(contact.day, view), .name: .phrase(mention(contact.by))]) }
            if contact.alternatives { p { texts(.waitTalkedAlternatives) } }
            if let words = contact.words { Prose(words) }
          }
        }
      }
    }
  }

  @HTMLBuilder
  private func waitActions(_ wait: WaitLine, _ view: FamilyView) -> some HTML {
    let item = wait.head.id
    let links: [(Key, WaitSite)] =
      (wait.mayKeep && wait.state.isWaiting
        ? [(.waitContactLink, .contact(item)), (.waitEstimateLink, .estimate(item)), (.waitPassLink, .pass(item))] : [])
      + (wait.moveOptions.isEmpty ? [] : [(wait.mayKeep ? .waitMoveLink : .waitStopLink, .move(item))])
    if !links.isEmpty {
      p(.class("acties")) {
        ForEach(links) { link in
          a(.href(Site.family(view.family, .waiting(link.1)))) {
            texts(link.0)
            if let title = wait.title { span(.class("vh")) { ": \(title)" } }
          }
        }
      }
    }
  }

  private var worse: some HTML {
    section(.class("kaart")) {
      h2 { texts(.waitWorse) }
      p { texts(.waitWorseThen) }
      p { a(.href(Site.helpNow)) { texts(.helpNowLink) } }
    }
  }

  /// On *Ons plan*, in short.
  @HTMLBuilder
  func waitsNow(_ view: FamilyView) -> some HTML {
    let waits = view.waiting.waits.filter(\.isWaiting)
    if !waits.isEmpty {
      section(.aria(.labelledby, "k-wacht")) {
        h2(.id("k-wacht")) { texts(.waitShort) }
        ul(.class("rij")) {
          ForEach(waits) { wait in
            li(.class("kaart")) {
              if let title = wait.title { h3(.dir("auto")) { title } }
              p { days(wait, view) }
              if wait.missed != nil { p { span(.class("label let")) { texts(.waitMissedShort) } } }
            }
          }
        }
      }
    }
  }
}
