import Markup
public import Privacy
import Texts
import Vocabulary

/// Informatie voor een ouder zonder gezag: who asks what, what the child says of it, and the letter (BW 1:377c).
extension Shell {
  /// The same for everybody who takes part: it tells of no request.
  @HTMLBuilder
  func informingLink(_ view: FamilyView) -> some HTML {
    if view.tasks.isShown, reader != .child {
      section {
        h2 { texts(.informHeading) }
        p { texts(.informShort) }
        p(.class("acties")) { a(.href(Site.family(view.family, .informing(.list)))) { texts(.informLink) } }
      }
    }
  }

  public func informingPage(_ view: FamilyView) -> Page {
    page(title: texts(.informHeading), tab: .story) {
      backLink(.family(view.family, .story), .storyBack)
      h1 { texts(.informHeading) }
      p { texts(.informIntro) }
      p { texts(.informNoAccount) }
      if view.informing.requests.isEmpty { p { texts(.informNone) } }
      if !view.informing.askFor.isEmpty {
        p { a(.class("knop"), .href(Site.family(view.family, .informing(.new)))) { texts(.informNewLink) } }
      }
      ForEach(view.informing.requests) { request in requestCard(request, view) }
    }
  }

  private func requestCard(_ request: InformationRequestLine, _ view: FamilyView) -> some HTML {
    section(.class(request.isOpen ? "kaart nu" : "kaart"), .id("i\(request.head.id)")) {
      h2(.dir("auto")) {
        texts(.informWho, [.name: .name(request.asker ?? "?"), .other: .phrase(objects(request.head.about))])
      }
      if let words = request.words { Prose(words) }
      if request.isOpen {
        p { texts(.informBy, [.day: .text(texts.date(request.answerBy, today: view.day))]) }
        if request.isLate { p { span(.class("label let")) { texts(.informLate) } } }
      }
      hearings(request, view)
      if let answer = request.answer { self.answer(answer, view) }
      origin(request.head)
      requestActions(request, view)
    }
  }

  @HTMLBuilder
  private func hearings(_ request: InformationRequestLine, _ view: FamilyView) -> some HTML {
    if request.asksChild, request.hearings.isEmpty {
      p {
        texts(
          request.needsOwnYes ? .informChildDecides : .informChildFirst, [.list: .phrase(objects(request.head.about))])
      }
    }
    ForEach(request.hearings) { hearing in
      div(.class("deel")) {
        p {
          strong {
            texts(hearing.agrees ? .informAgrees : .informAgreesNot, [.list: .phrase(subjects(request.head.about))])
          }
        }
        if let words = hearing.words { Prose(words) }
        p(.class("stip")) {
          texts(
            .informWrittenBy,
            [.name: .phrase(mention(hearing.by)), .day: .text(texts.date(hearing.day, today: view.day))])
        }
      }
    }
  }

  @HTMLBuilder
  private func answer(_ answer: InformationAnswerLine, _ view: FamilyView) -> some HTML {
    if let ground = answer.ground {
      p { span(.class("label let")) { texts(.informRefused) } }
      p { texts.name(ground) }
      if let reason = answer.reason { Prose(reason) }
      if let place = answer.objectAt { p { strong { texts(.informFieldObjectAt) } }; Prose(place) }
    } else {
      p { span(.class("label ok")) { texts(.informLetter) } }
      if let letter = answer.letter { Prose(letter) }
    }
    origin(answer.head)
    p(.class("acties")) {
      a(.href(Site.family(view.family, .informing(.paper(answer.head.id))))) { texts(.informPaperLink) }
    }
  }

  @HTMLBuilder
  private func requestActions(_ request: InformationRequestLine, _ view: FamilyView) -> some HTML {
    let item = request.head.id
    let links: [(Key, InformingSite)] =
      (request.maySpeak ? [(request.mayAnswer ? .informHearLink : .informSayLink, .hear(item))] : [])
      + (request.mayAnswer ? [(.informAnswerLink, .answer(item)), (.informRefuseLink, .refuse(item))] : [])
    if !links.isEmpty {
      p(.class("acties")) {
        ForEach(links) { link in
          a(.href(Site.family(view.family, .informing(link.1)))) {
            texts(link.0)
            span(.class("vh")) { ": \(request.asker ?? "?")" }
          }
        }
      }
    }
  }

  // MARK: On paper

  /// One A4: it goes by post, or from hand to hand.
  public func informationPaperPage(
    _ answer: InformationAnswerLine, to request: InformationRequestLine, _ view: FamilyView
  ) -> Page {
    page(title: texts(.informPaperTitle), tab: .story) {
      backLink(.family(view.family, .informing(.list)), .informBack)
      div(.class("niet-op-papier")) { p { texts(.informPaperHow) } }
      h1 { texts(.informPaperTitle) }
      p { texts(.informPaperFor, [.name: .name(request.asker ?? "?")]) }
      p { texts(.itemOn, [.list: .phrase(objects(request.head.about))]) }
      if let letter = answer.letter { Prose(letter) }
      if let ground = answer.ground {
        p { texts.name(ground) }
        if let reason = answer.reason { Prose(reason) }
        if let place = answer.objectAt { p { strong { texts(.informFieldObjectAt) } }; Prose(place) }
      }
      origin(answer.head)
    }
  }
}
