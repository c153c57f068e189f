import Markup
public import Privacy
import Texts
import Vocabulary

/// Hoe wij samenwerken: agreements on one page, and what does not go well, with who sees to it (S0-13, S1-12).
extension Shell {
  @HTMLBuilder
  func cooperationLink(_ view: FamilyView) -> some HTML {
    if view.cooperation.isShown, reader != .child {
      section {
        h2 { texts(.cooperationHeading) }
        p { texts(.cooperationShort) }
        p(.class("acties")) {
          a(.href(Site.family(view.family, .cooperation(.show)))) { texts(.cooperationLink) }
        }
      }
    }
  }

  public func cooperationPage(_ view: FamilyView) -> Page {
    let board = view.cooperation
    return page(title: texts(.cooperationHeading), tab: .people) {
      backLink(.family(view.family, .people), .tasksBack)
      h1 { texts(.cooperationHeading) }
      p { texts(.cooperationIntro) }
      if !board.subjects.isEmpty {
        p { a(.class("knop"), .href(Site.family(view.family, .cooperation(.issue)))) { texts(.issueNewLink) } }
      }
      section {
        h2 { texts(.agreementHeading) }
        if let agreement = board.agreement { agreementCard(agreement, view) } else { p { texts(.agreementNone) } }
        if board.mayAgree {
          p(.class("acties")) {
            a(.href(Site.family(view.family, .cooperation(.agreement)))) {
              texts(board.agreement == nil ? .agreementNewLink : .agreementChangeLink)
            }
          }
        }
      }
      section {
        h2 { texts(.issueHeading) }
        if board.issues.isEmpty { p { texts(.issueNone) } }
        ul(.class("rij")) { ForEach(board.issues) { issue in issueCard(issue, view) } }
      }
    }
  }

  private func agreementCard(_ line: AgreementLine, _ view: FamilyView) -> some HTML {
    div(.class("kaart")) {
      dl {
        agreed(.agreementFieldReach, line.reach)
        agreed(.agreementFieldAnswering, line.answering)
        agreed(.agreementFieldChoosing, line.choosing)
        agreed(.agreementFieldAbsence, line.absence)
      }
      p { texts(.agreementLookAgain, [.day: .text(texts.date(line.lookAgain, today: view.day))]) }
      p(.class("stip")) {
        texts(.tasksSince, [.day: .text(texts.date(line.day, today: view.day)), .name: .phrase(subject(line.by))])
      }
      if !line.joined.isEmpty { p { texts(.agreementJoined, [.list: .phrase(subjects(line.joined))]) } }
      if line.mayJoin { press(.family(view.family, .cooperation(.join(line.item))), .agreementJoin) }
    }
  }

  @HTMLBuilder
  private func agreed(_ label: Key, _ words: String?) -> some HTML {
    if let words { dt { texts(label) }; dd { Prose(words) } }
  }

  private func issueCard(_ line: IssueLine, _ view: FamilyView) -> some HTML {
    li(.class("kaart"), .id("i\(line.head.id)")) {
      h3 { texts(.issueAbout, [.kind: .text(texts.name(line.matter)), .list: .phrase(objects(line.head.about))]) }
      if let words = line.words { Prose(words) } else { p(.class("stip")) { texts(.itemDestroyed) } }
      origin(line.head)
      issueStanding(line, view)
      reactions(line.answers)
      if line.mayAnswer {
        p(.class("acties")) {
          a(.href(Site.family(view.family, .cooperation(.answer(line.head.id))))) {
            texts(.issueAnswerLink)
            span(.class("vh")) { ": \(line.words ?? "")" }
          }
        }
        press(.family(view.family, .cooperation(.settle(line.head.id))), .issueSettle, about: line.words)
      }
      why(line.head, today: view.day)
    }
  }

  @HTMLBuilder
  private func issueStanding(_ line: IssueLine, _ view: FamilyView) -> some HTML {
    if let day = line.settledOn {
      p { span(.class("label ok")) { texts(.issueSettled, [.day: .text(texts.date(day, today: view.day))]) } }
    } else {
      p {
        texts(
          .issueOwner,
          [.name: .phrase(subject(line.owner)), .day: .text(texts.date(line.due, today: view.day))]
        ).capitalized
      }
      if line.isLate { p(.class("nogniet")) { texts(.issueLate) } }
      if let days = line.waits { p(.class("nogniet")) { texts(.issueWaits, [.count: .number(days)]) } }
    }
  }
}
