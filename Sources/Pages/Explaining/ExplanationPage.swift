import Markup
public import Privacy
import Texts
import Vocabulary

/// Hoe het samenhangt: cards in four columns and four rows, the family's words first, and what touches what.
extension Shell {
  public func explanationPage(_ view: FamilyView) -> Page {
    page(title: texts(.explainTitle), tab: .story) {
      backLink(.family(view.family, .story), .storyBack)
      h1 { texts(.explainTitle) }
      p { texts(.explainIntro) }
      div(.class("knoppen")) {
        if view.explanation.mayAdd {
          a(.class("knop"), .href(Site.family(view.family, .newFactor))) { texts(.factorNewLink) }
        }
        if view.explanation.mayLink {
          a(.class("knop stil"), .href(Site.family(view.family, .newInfluence))) { texts(.linkNewLink) }
        }
      }
      cards(view)
      influences(view)
    }
  }

  // MARK: Cards

  @HTMLBuilder
  private func cards(_ view: FamilyView) -> some HTML {
    section(.aria(.labelledby, "k-kaarten")) {
      h2(.id("k-kaarten")) { texts(.factorsHeading) }
      if view.explanation.factors.isEmpty { p { texts(.factorsNone) } } else { grid(view) }
    }
  }

  /// A table: a drawing for who sees it, rows and columns for who hears it; on a phone each row is a card.
  private func grid(_ view: FamilyView) -> some HTML {
    table(.class("stapel uitleg")) {
      caption(.class("vh")) { texts(.factorsHeading) }
      thead {
        tr {
          th(.scope("col")) { texts(.factorFieldLevel) }
          ForEach(FactorColumn.allCases) { column in th(.scope("col")) { texts.name(column) } }
        }
      }
      tbody {
        ForEach(FactorLevel.allCases) { level in
          if view.explanation.factors.contains(where: { $0.level == level }) {
            tr {
              th(.scope("row")) { texts.name(level) }
              ForEach(FactorColumn.allCases) { column in cell(level, column, view) }
            }
          }
        }
      }
    }
  }

  private func cell(_ level: FactorLevel, _ column: FactorColumn, _ view: FamilyView) -> some HTML {
    let here = view.explanation.factors.filter { $0.level == level && $0.column == column }
    // Another explanation stands right behind the one that it is put beside.
    let first = here.filter { card in !here.contains { $0.head.id == card.alternativeTo } }
    let ordered = first.flatMap { card in [card] + here.filter { $0.alternativeTo == card.head.id } }
    return td(.class(here.isEmpty ? "nee" : "vol"), .data(.heading, texts.name(column))) {
      ForEach(ordered + here.filter { !ordered.contains($0) }) { card in self.factor(card, among: here, view) }
    }
  }

  private func factor(_ card: FactorLine, among here: [FactorLine], _ view: FamilyView) -> some HTML {
    div(.class(card.head.organization == nil ? "kaart stem" : "kaart"), .id("i\(card.head.id)")) {
      alternative(to: card, among: here, view)
      advice(card.head)
      if let words = card.words { Prose(words) } else { p(.class("stip")) { texts(.itemDestroyed) } }
      origin(card.head)
      recognitions(card)
      if card.mayRecognise {
        p(.class("acties")) {
          a(.href(Site.family(view.family, .recognise(card.head.id)))) {
            texts(.recogniseLink)
            span(.class("vh")) { ": \(short(card.words ?? ""))" }
          }
        }
      }
      if card.mayRemove {
        press(.family(view.family, .removeExplained(card.head.id)), .factorRemove, about: short(card.words ?? ""))
      }
    }
  }

  /// Right behind the other card, or with its words where that stands elsewhere.
  @HTMLBuilder
  private func alternative(to card: FactorLine, among here: [FactorLine], _ view: FamilyView) -> some HTML {
    if let other = view.explanation.factors.first(where: { $0.head.id == card.alternativeTo }) {
      p(.class("stip")) {
        if here.contains(other) {
          texts(.factorOr)
        } else {
          texts(.factorInsteadOf, [.words: .text(short(other.words ?? ""))])
        }
      }
    }
  }

  @HTMLBuilder
  private func recognitions(_ card: FactorLine) -> some HTML {
    if !card.recognised.isEmpty { p { texts(.recognisedBy, [.list: .phrase(objects(card.recognised))]) } }
    if !card.possible.isEmpty { p { texts(.possibleFor, [.list: .phrase(objects(card.possible))]) } }
    if !card.notRecognised.isEmpty { p { texts(.notRecognisedBy, [.list: .phrase(objects(card.notRecognised))]) } }
  }

  // MARK: What touches what

  private func influences(_ view: FamilyView) -> some HTML {
    section(.aria(.labelledby, "k-raakt")) {
      h2(.id("k-raakt")) { texts(.linksHeading) }
      if view.explanation.links.isEmpty {
        p { texts(.linksNone) }
      } else {
        figure(.class("tekening")) {
          web(view, on: .wide).svg(id: "web-wijd")
          web(view, on: .phone).svg(id: "web-smal")
        }
        ul(.class("links")) { ForEach(view.explanation.links) { link in influence(link, view) } }
      }
    }
  }

  private func influence(_ link: InfluenceLine, _ view: FamilyView) -> some HTML {
    li {
      span {
        texts(
          manner(link),
          [.name: .phrase(phrase(link.from)), .other: .phrase(phrase(link.to, isObject: true))])
        if let author = link.author { " (\(texts(.linkBy, [.name: .phrase(object(author))]).plain))" }
      }
      if link.mayRemove {
        press(
          .family(view.family, .removeExplained(link.item)), .linkRemove, about: "\(name(link.from)), \(name(link.to))")
      }
    }
  }

  private func manner(_ link: InfluenceLine) -> Key {
    switch link.manner {
    case .touches: .linkTouches
    case .mayContribute: .linkContributes
    case .mayHelp: .linkHelps
    }
  }

  /// "Noor", or somebody's words between quotes.
  private func phrase(_ end: EndLine, isObject: Bool = false) -> Phrase {
    if let person = end.person { return isObject ? object(person) : subject(person).capitalized }
    return Phrase("“\(quoted(end.words ?? ""))”")
  }

  /// Within a sentence: without the full stop of its own.
  func quoted(_ words: String) -> String {
    let words = short(words)
    return words.hasSuffix(".") ? String(words.dropLast()) : words
  }

  func name(_ end: EndLine) -> String { end.person?.name ?? short(end.words ?? "") }

  /// The beginning of somebody's words, for a line or a drawing.
  func short(_ words: String) -> String { words.count > 60 ? words.prefix(59) + "…" : words }

  private func node(_ end: EndLine) -> WebDrawing.Node {
    WebDrawing.Node(end: end.end, name: end.person?.name ?? end.words ?? "")
  }

  private func web(_ view: FamilyView, on screen: RadialLayout.Screen) -> WebDrawing {
    WebDrawing(
      title: texts(.linksHeading), about: texts(.linksDescription),
      lines: view.explanation.links.map { (node($0.from), node($0.to)) }, screen: screen)
  }
}
