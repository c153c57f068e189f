import Markup
import Texts
public import Vocabulary

/// Als het niet lukt. Hidden and missing are one page; a failure says nothing but its number.
extension Shell {
  public func notFoundPage() -> Page {
    simple(.notFoundTitle, [Phrase(texts(.notFoundWhy)), Phrase(texts(.notFoundThen))])
  }

  public func failurePage(incident: String) -> Page {
    simple(
      .failureTitle,
      [
        Phrase(texts(.failureThen)), texts(.failureNumber, [.number: .text(incident)]),
      ])
  }

  /// The rules said no where there is no form to show it on.
  public func refusalPage(_ refusal: Refusal, back: Site) -> Page {
    page(title: texts(.refusalTitle)) {
      h1 { texts(.refusalTitle) }
      p(.class("kaart nu")) { texts.say(refusal) }
      p { a(.class("knop"), .href(back)) { texts(.back) } }
    }
  }

  /// Somebody else was first, where there is no form to show it on.
  public func conflictPage(back: Site) -> Page {
    page(title: texts(.conflictTitle)) {
      h1 { texts(.conflictTitle) }
      p { texts(.errorConflict) }
      p { a(.class("knop"), .href(back)) { texts(.back) } }
    }
  }

  /// - Parameter isKept: what was typed waits in its form.
  public func sessionEndedPage(isKept: Bool = false) -> Page {
    page(title: texts(.sessionTitle)) {
      h1 { texts(.sessionTitle) }
      p { texts(.sessionWhy) }
      if isKept { p { texts(.sessionKept) } }
      p { a(.class("knop"), .href(demo == nil ? Site.welcome : .demo)) { texts(.sessionAgain) } }
    }
  }

  /// A form that did not come from a page of ours, or is too old.
  public func expiredFormPage() -> Page {
    simple(.expiredTitle, [Phrase(texts(.expiredThen))])
  }

  /// What was sent was so large that it was not read, and so the form is empty again.
  public func pictureTooLargePage(back: Site) -> Page {
    page(title: texts(.refusalTitle)) {
      h1 { texts(.refusalTitle) }
      p(.class("kaart nu")) { texts(.flawPictureTooLarge) }
      p { a(.class("knop"), .href(back)) { texts(.back) } }
    }
  }

  private func simple(_ title: Key, _ sentences: [Phrase]) -> Page {
    page(title: texts(title)) {
      h1 { texts(title) }
      ForEach(sentences) { sentence in p { sentence } }
    }
  }
}
