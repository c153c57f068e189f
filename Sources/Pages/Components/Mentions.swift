public import Markup
import Privacy
public import Texts
import Vocabulary

extension Phrase: HTML {
  /// Names are never translated, and keep their own direction.
  public func render(into page: inout HTMLWriter) {
    for piece in pieces {
      switch piece {
      case .words(let words): page.text(words)
      case .name(let name): bdi(.translate(false)) { name }.render(into: &page)
      }
    }
  }
}

extension HTMLAttribute {
  static func href(_ site: Site) -> HTMLAttribute { .href(Address(site)) }
  static func src(_ site: Site) -> HTMLAttribute { .src(Address(site)) }
}

extension Address {
  init(_ site: Site) { self.init(path: site.path) }

  /// A form with one field filled in.
  init(_ site: Site, filling field: some FormField, with day: Day) {
    self.init(path: "\(site.path)?\(field.rawValue)=\(day)")
  }
}

/// Noemen: how people are called.
extension Shell {
  /// "Marit Kok (school)".
  func mention(_ label: PartyLabel) -> Phrase {
    guard let organization = label.organization else { return .name(label.name) }
    return .name(label.name) + " (" + .name(organization) + ")"
  }

  func isYou(_ label: PartyLabel) -> Bool { label.party == viewer?.label.party }

  /// "jij" for the viewer himself.
  func subject(_ label: PartyLabel) -> Phrase { isYou(label) ? Phrase(texts(.wordYouSubject)) : mention(label) }

  /// "jou" for the viewer himself.
  func object(_ label: PartyLabel) -> Phrase { isYou(label) ? Phrase(texts(.wordYouObject)) : mention(label) }

  func objects(_ labels: [PartyLabel]) -> Phrase { texts.list(labels.map(object)) }
  func subjects(_ labels: [PartyLabel]) -> Phrase { texts.list(labels.map(subject)) }
  /// "jij, Ruben en Femke Bos (Jeugdteam)".
  func youAnd(_ labels: [PartyLabel]) -> Phrase {
    texts.list([Phrase(texts(.wordYouSubject))] + labels.filter { !isYou($0) }.map(mention))
  }

  func firstNames(_ labels: [PartyLabel]) -> Phrase { texts.list(names: labels.map(\.name)) }

  /// "doel over Daan": what an item is, without its words.
  func title(of head: ItemHead) -> Phrase {
    let kind = texts.name(head.kind)
    if head.about.isEmpty { return Phrase(kind) }
    return texts(.itemAbout, [.kind: .text(kind), .list: .phrase(objects(head.about))])
  }
}

extension PartyLabel {
  /// Two letters for the round picture.
  var initials: String {
    let words = name.split(separator: " ")
    let letters = [words.first, words.count > 1 ? words.last : nil].compactMap { $0?.first }
    return String(letters).uppercased()
  }
}
