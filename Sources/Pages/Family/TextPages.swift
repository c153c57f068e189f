import Markup
public import Privacy
import Texts
import Vocabulary

public enum MendForm {
  public enum Field: String, FormField {
    case title = "titel"
    case words = "woorden"
  }
}

extension MendForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .title: .mendFieldTitle
    case .words: .mendFieldWords
    }
  }
}

/// Een eigen tekst verbeteren of weghalen, and what stood there before.
extension Shell {
  public func mendPage(_ text: TextHistory, back: Site, _ state: FormState) -> Page {
    page(title: texts(.mendHeading), form: state) {
      backLink(back, .back)
      h1 { texts(.mendHeading) }
      p { texts(text.head.organization == nil ? .mendIntro : .mendIntroPro) }
      entry(to: site(of: text, .mend), state, MendForm.Field.self, send: .save, back: back) {
        if text.title != nil { line(MendForm.Field.title, state) }
        prose(MendForm.Field.words, state, rows: 8)
      }
      misplaced(text)
      if !text.earlier.isEmpty { p(.class("acties")) { earlierLink(text.head) } }
    }
  }

  private func misplaced(_ text: TextHistory) -> some HTML {
    section {
      h2 { texts(.awayAsk) }
      if text.mayTakeAway {
        p { texts(.awayAskThen) }
        p(.class("acties")) { a(.href(site(of: text, .takeAway))) { texts(.awayLink) } }
      } else {
        p { texts(.awayTooLate) }
      }
    }
  }

  public func takeAwayPage(_ text: TextHistory, back: Site) -> Page {
    page(title: texts(.awayHeading)) {
      backLink(back, .back)
      h1 { texts(.awayHeading) }
      if let words = text.words { blockquote { Prose(words) } }
      p { texts(.awayThen) }
      p { texts(.awayTrace) }
      p { texts(.awayCopy) }
      div(.class("knoppen")) {
        press(site(of: text, .takeAway), .awayYes, isPrimary: true)
        a(.class("knop stil"), .href(back)) { texts(.cancel) }
      }
    }
  }

  public func earlierPage(_ text: TextHistory, back: Site) -> Page {
    page(title: texts(.earlierHeading)) {
      backLink(back, .back)
      h1 { texts(.earlierHeading) }
      p { title(of: text.head).capitalized }
      section {
        h2 { texts(.earlierNow) }
        if let title = text.title { p { strong { title } } }
        if let words = text.words { Prose(words) }
      }
      ForEach(text.earlier) { earlier in
        section {
          h2 { texts(.earlierUntil, [.day: .text(date(earlier.until))]) }
          if let title = earlier.title { p { strong { title } } }
          Prose(earlier.words)
        }
      }
    }
  }

  private func site(of text: TextHistory, _ site: TextSite) -> Site { .family(text.family, .text(text.head.id, site)) }

  // MARK: Where a text stands

  func hasTextLinks(_ head: ItemHead) -> Bool { head.mayPutRight || head.mayCompare }

  @HTMLBuilder
  func textLinks(_ head: ItemHead) -> some HTML {
    if let family, head.mayPutRight {
      a(.href(Site.family(family, .text(head.id, .mend)))) {
        texts(.mendLink)
        span(.class("vh")) { ": \(title(of: head).plain)" }
      }
    }
    if head.mayCompare { earlierLink(head) }
  }

  @HTMLBuilder
  private func earlierLink(_ head: ItemHead) -> some HTML {
    if let family {
      a(.href(Site.family(family, .text(head.id, .earlier)))) {
        texts(.earlierHeading)
        span(.class("vh")) { ": \(title(of: head).plain)" }
      }
    }
  }
}
