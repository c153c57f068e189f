import Markup
public import Privacy
import Texts
public import Vocabulary

/// Eigen woorden erbij, dit klopt niet, en niet laten zien aan een ouder.
extension Shell {
  /// - Parameters:
  ///   - readers: who reads the target, and so will read these words.
  ///   - alsoShielded: somebody whose name is secret reads it too.
  public func reactPage(
    to head: ItemHead, words: String?, readers: [PartyLabel], alsoShielded: Bool = false, in family: FamilyID,
    back: Site, _ state: FormState
  ) -> Page {
    page(title: texts(.reactTitle), form: state) {
      backLink(back, .back)
      h1 { texts(.reactTitle) }
      p { texts(.reactTo, [.kind: .phrase(title(of: head))]) }
      if let words { blockquote { Prose(words) } }
      entry(to: .family(family, .react(head.id)), state, ReactionForm.Field.self, send: .save, back: back) {
        prose(ReactionForm.Field.words, state, hint: .reactHint)
        p(.class("kaart stem")) {
          readers.isEmpty && !alsoShielded
            ? Phrase(texts(.reactOnlyYou)) : texts(.reactReaders, [.list: .phrase(youAnd(readers))])
          if alsoShielded { " \(texts(.reactShielded))" }
        }
      }
    }
  }

  public func notCorrectPage(_ look: LookLine, _ id: ItemID, in family: FamilyID, _ state: FormState) -> Page {
    page(title: texts(.notCorrectTitle), tab: .sight, form: state) {
      backLink(.family(family, .sight), .sightBack)
      h1 { texts(.notCorrectTitle) }
      p {
        texts(
          .notCorrectLook,
          [
            .name: .phrase(mention(look.who)), .day: .text(texts.fullDate(look.at.day)),
            .time: .text(texts.time(look.at)),
          ])
      }
      p { texts(.notCorrectIntro) }
      entry(
        to: .family(family, .notCorrect(id)), state, NotCorrectForm.Field.self, send: .notCorrectSend,
        back: .family(family, .sight)
      ) {
        prose(NotCorrectForm.Field.words, state, hint: .notCorrectHint)
      }
    }
  }

  /// - Parameter parents: who sees the item now by authority.
  public func objectPage(
    to head: ItemHead, words: String?, parents: [PartyLabel], in family: FamilyID, back: Site, _ state: FormState
  ) -> Page {
    page(title: texts(.objectTitle), form: state) {
      backLink(back, .back)
      h1 { texts(.objectTitle) }
      p { texts(.objectWhat, [.kind: .phrase(title(of: head))]) }
      if let words { blockquote { Prose(words) } }
      p { texts(.objectThen) }
      p { texts(.secrecyLimit) }
      entry(to: .family(family, .object(head.id)), state, ObjectionForm.Field.self, send: .objectSend, back: back) {
        choices(ObjectionForm.Field.against, state, options(parents))
      }
    }
  }
}
