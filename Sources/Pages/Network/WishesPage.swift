import Markup
public import Privacy
import Texts
import Vocabulary

public enum WishForm {
  public enum Field: String, FormField {
    case topic = "leefgebied"
    case answer = "antwoord"
    case persons = "wie"
    case words = "woorden"
  }
}

extension WishForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .topic: .wishFieldTopic
    case .answer: .wishFieldAnswer
    case .persons: .wishFieldPersons
    case .words: .wishFieldWords
    }
  }
}

/// Mijn wensen over wie er meedoet: read by nobody else; and a way to say that it is too much for a while.
extension Shell {
  public func wishesPage(_ view: FamilyView, _ state: FormState) -> Page {
    let title = texts(view.wishes.mayWish ? .wishesTitle : .restLink)
    return page(title: title, tab: .people, form: state) {
      backLink(.family(view.family, .people), .circlesBack)
      h1 { title }
      if view.wishes.mayWish { p { texts(.wishesIntro) } }
      if view.wishes.mayRest { rest(view) }
      if view.wishes.mayWish {
        wishes(view)
        h2 { texts(.wishNew) }
        wishForm(view, state)
      }
    }
  }

  private func rest(_ view: FamilyView) -> some HTML {
    section(.class("kaart"), .aria(.labelledby, "k-rust")) {
      h2(.id("k-rust")) { texts(.restHeading) }
      if let resting = view.wishes.resting {
        p { texts(.restNow) }
        press(.family(view.family, .endWish(resting)), .restEnd)
      } else {
        p { texts(.restIntro) }
        press(.family(view.family, .rest), .restSay)
      }
    }
  }

  @HTMLBuilder
  private func wishes(_ view: FamilyView) -> some HTML {
    h2 { texts(.wishesHeading) }
    if view.wishes.wishes.isEmpty { p { texts(.wishesNone) } }
    ul(.class("rij")) { ForEach(view.wishes.wishes) { wish in self.wish(wish, view) } }
  }

  private func wish(_ wish: WishLine, _ view: FamilyView) -> some HTML {
    li(.class("kaart")) {
      h3 { wish.topic.map { texts.name($0) } ?? texts(.wishAllTopics) }
      p {
        strong { texts.name(wish.answer) }
        if !wish.persons.isEmpty {
          ": "
          firstNames(wish.persons)
        }
      }
      if let words = wish.words { Prose(words) }
      p(.class("stip")) { texts(.wishSince, [.day: .text(date(wish.day))]) }
      press(
        .family(view.family, .endWish(wish.item)), .wishEnd,
        about: wish.topic.map { texts.name($0) } ?? texts(.wishAllTopics))
    }
  }

  private func wishForm(_ view: FamilyView, _ state: FormState) -> some HTML {
    entry(
      to: .family(view.family, .wishes), state, WishForm.Field.self, send: .save, back: .family(view.family, .people)
    ) {
      choices(
        WishForm.Field.answer, state,
        [WishAnswer.yes, .no, .only].map { Option(Codes.text($0), Phrase(texts.name($0))) })
      if !view.wishes.persons.isEmpty {
        choices(WishForm.Field.persons, state, options(view.wishes.persons), hint: .wishHintPersons, several: true)
      }
      domainChoice(WishForm.Field.topic, state)
      prose(WishForm.Field.words, state, hint: .wishHintWords, rows: 3)
    }
  }
}
