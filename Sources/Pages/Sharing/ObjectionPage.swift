import Markup
public import Privacy
import Texts
import Vocabulary

/// Verborgen voor een ouder: the child may show it after all; a professional who works with the child decides.
extension Shell {
  @HTMLBuilder
  func objections(_ view: FamilyView) -> some HTML {
    if !view.objections.isEmpty {
      section {
        h2 { texts(.hiddenHeading) }
        ul(.class("rij")) { ForEach(view.objections) { line in objection(line, view) } }
      }
    }
  }

  private func objection(_ line: ObjectionLine, _ view: FamilyView) -> some HTML {
    li(.class("kaart"), .id("i\(line.item.description)")) {
      h3 { title(of: line.target).capitalized }
      p { say(line.state, line) }
      if let reason = line.reason { blockquote { Prose(reason) } }
      if line.mayEnd { press(.family(view.family, .endObjection(line.item)), .hiddenEnd) }
      if line.mayDecide {
        p(.class("acties")) {
          a(.href(Site.family(view.family, .decideObjection(line.item)))) { texts(.hiddenDecide) }
        }
      }
    }
  }

  private func say(_ state: ObjectionLine.State, _ line: ObjectionLine) -> Phrase {
    let (child, other) = (Filling.phrase(mention(line.child)), Filling.phrase(mention(line.against)))
    return switch state {
    case .open: texts(isYou(line.child) ? .hiddenOpenYou : .hiddenOpen, [.name: child, .other: other])
    case .upheld(let day): texts(.hiddenUpheld, [.other: other, .day: .text(date(day))])
    case .rejected(let day): texts(.hiddenRejected, [.other: other, .day: .text(date(day))])
    }
  }

  /// Besluiten: hears the child first; the reason is for the child to read.
  public func decideObjectionPage(_ line: ObjectionLine, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.decideTitle), tab: .story, form: state) {
      backLink(.family(view.family, .story), .back)
      h1 { texts(.decideTitle) }
      p {
        texts(
          .decideWhat,
          [
            .name: .phrase(mention(line.child)), .other: .phrase(mention(line.against)),
            .kind: .phrase(title(of: line.target)),
          ])
      }
      if let words = line.words { blockquote { Prose(words) } }
      p { texts(.decideHow, [.name: .phrase(mention(line.child))]) }
      entry(
        to: .family(view.family, .decideObjection(line.item)), state, ObjectionDecisionForm.Field.self,
        send: .decideSend, back: .family(view.family, .story)
      ) {
        choices(
          ObjectionDecisionForm.Field.decision, state,
          [
            Option(Codes.text(ObjectionDecisionForm.Decision.staysHidden), Phrase(texts(.decideStays))),
            Option(
              Codes.text(ObjectionDecisionForm.Decision.shown),
              texts(.decideShown, [.other: .phrase(mention(line.against))])),
          ])
        prose(ObjectionDecisionForm.Field.words, state, hint: .decideHint, rows: 3)
      }
    }
  }
}
