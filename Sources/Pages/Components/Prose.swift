import Markup
import Privacy
import Texts
import Vocabulary

/// Somebody's own words: a paragraph for each line, in the direction of its own script.
struct Prose: HTML {
  let words: String

  init(_ words: String) { self.words = words }

  func render(into page: inout HTMLWriter) {
    // Bounded texts hold no other line break than this one.
    for line in words.utf8.split(separator: 0x0A) {
      p(.class("woorden"), .dir("auto")) { String(Substring(line)) }.render(into: &page)
    }
  }
}

/// Tekst met wat erbij hoort: words, whose, why you see them, and own words beside them.
extension Shell {
  /// - Parameter level: 3 under a section's heading.
  func card(_ line: TextLine, level: Int = 3) -> some HTML { card(line, level: level) { "" } }

  /// - Parameter beside: what else belongs to the item, before what others say to it.
  func card(_ line: TextLine, level: Int = 3, @HTMLBuilder beside: () -> HTMLFragment) -> some HTML {
    li(.class("kaart"), .id("i\(line.head.id)")) {
      let heading = line.title.map { Phrase($0) } ?? cardTitle(line.head)
      if level == 2 { h2 { heading } } else { h3 { heading } }
      said(line.words, drawn: line.isDrawn, line.head)
      origin(line.head)
      beside()
      reactions(line.reactions)
      cardLinks(line)
    }
  }

  /// The words; or what was drawn, with the words that say what is on it.
  @HTMLBuilder
  func said(_ words: String?, drawn: Bool, _ head: ItemHead) -> some HTML {
    if let words {
      if drawn, let family {
        img(.class("tekening"), .src(Site.family(family, .picture(head.id))), .alt(words), .loading("lazy"))
      }
      Prose(words)
    } else {
      p(.class("stip")) { texts(.itemDestroyed) }
    }
  }

  /// A strength or a concern is known by its part of life.
  private func cardTitle(_ head: ItemHead) -> Phrase {
    guard isOnBoard(head) else { return title(of: head).capitalized }
    return head.domain.map { Phrase(texts.name($0)) } ?? texts(.itemOn, [.list: .phrase(objects(head.about))])
  }

  func origin(_ head: ItemHead) -> some HTML {
    p(.class("stip")) {
      if isOnBoard(head) {
        texts(.itemOn, [.list: .phrase(objects(head.about))])
        ". "
      }
      whose(head)
    }
  }

  /// What a professional would choose, or says beside the family, is his advice; their own words stand beside it (S1-14).
  func isAdvice(_ who: PartyLabel) -> Bool { who.party.practitioner != nil && !isYou(who) }

  @HTMLBuilder
  func advice(_ head: ItemHead) -> some HTML {
    if let author = head.author, isAdvice(author) {
      p { span(.class("label")) { texts(.viewAdvice, [.name: .phrase(mention(author))]) } }
    }
  }

  private func isOnBoard(_ head: ItemHead) -> Bool { [.strength, .wish, .concern].contains(head.kind) }

  /// Whose words these are, and of which day.
  func whose(_ head: ItemHead) -> Phrase {
    let day = Filling.text(date(head.day))
    guard let author = head.author else { return texts(.itemJoint, [.day: day]) }
    let by = texts(.itemBy, [.name: .phrase(object(author)), .day: day])
    guard let mended = head.mendedOn else { return by }
    return by + " " + texts(.itemMended, [.day: .text(date(mended))])
  }

  @HTMLBuilder
  func reactions(_ lines: [TextLine]) -> some HTML {
    if !lines.isEmpty {
      ul(.class("reacties")) {
        ForEach(lines) { line in
          li(.id("i\(line.head.id)")) {
            if let words = line.words { Prose(words) }
            origin(line.head)
            if hasTextLinks(line.head) { p(.class("acties")) { textLinks(line.head) } }
          }
        }
      }
    }
  }

  @HTMLBuilder
  private func cardLinks(_ line: TextLine) -> some HTML {
    if let family,
      line.mayReact || mayHide(line.head) || line.head.kind.canBeDiscussed || hasTextLinks(line.head)
    {
      p(.class("acties")) {
        if line.mayReact {
          a(.href(Site.family(family, .react(line.head.id)))) { texts(.reactLink) }
        }
        if mayHide(line.head) {
          a(.href(Site.family(family, .object(line.head.id)))) { texts(.hideLink) }
        }
        if line.head.kind == .concern {
          a(.href(Site.family(family, .perspective(line.head.id, .show)))) { texts(.perspectivesTitle) }
        }
        discussLink(line.head)
        textLinks(line.head)
      }
    }
  }

  /// A young person of 12 to 15 may hide from a parent what is about him (`law.md` 3.2).
  func mayHide(_ head: ItemHead) -> Bool {
    guard let viewer, let age = viewer.age, (12...15).contains(age) else { return false }
    return !head.kind.isOwnMaterial && head.about.contains { $0.party == viewer.label.party }
  }

  func date(_ day: Day) -> String { texts.date(day) }
}
