import Markup
public import Privacy
import Texts
import Vocabulary

/// Zeggen wat je verwacht, and saying that it was talked about.
extension Shell {
  public func newExpectationPage(_ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.expectNewTitle), tab: .people, form: state) {
      backLink(.family(view.family, .expectations(.list)), .expectBack)
      h1 { texts(.expectNewTitle) }
      p { texts(.expectNewIntro) }
      entry(
        to: .family(view.family, .expectations(.new)), state, ExpectationForm.Field.self, send: .save,
        back: .family(view.family, .expectations(.list))
      ) {
        choices(ExpectationForm.Field.with, state, view.expectations.mayWrite.map(option))
        prose(ExpectationForm.Field.expects, state, hint: .expectHintExpects, rows: 3)
        prose(ExpectationForm.Field.offers, state, hint: .expectHintOffers, rows: 3)
        p(.class("kaart stem")) { texts(.expectWhoReads) }
      }
    }
  }

  /// The other side, and for whom, when that is not the viewer.
  private func option(_ pair: ExpectationPair) -> Option {
    if isYou(pair.practitioner) { return Option(pair.code, mention(pair.person)) }
    if isYou(pair.person) { return Option(pair.code, mention(pair.practitioner)) }
    return Option(
      pair.code,
      texts(.expectWithFor, [.name: .phrase(mention(pair.practitioner)), .other: .phrase(mention(pair.person))]))
  }

  public func discussedPage(_ line: ExpectationLine, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.expectMarkTitle), tab: .people, form: state) {
      backLink(.family(view.family, .expectations(.list)), .expectBack)
      h1 { texts(.expectMarkTitle) }
      p { says(line).capitalized + "." }
      entry(
        to: .family(view.family, .expectations(.discussed(line.head.id))), state, DiscussedForm.Field.self, send: .save,
        back: .family(view.family, .expectations(.list))
      ) {
        day(DiscussedForm.Field.day, state, from: line.head.day + -30, to: view.day)
      }
    }
  }
}

extension ExpectationPair {
  /// As it stands in the form.
  public var code: String { "\(Codes.text(practitioner.party))/\(Codes.text(person.party))" }
}

public enum ExpectationForm {
  public enum Field: String, FormField {
    /// `ExpectationPair.code`.
    case with = "met"
    case expects = "verwacht"
    case offers = "geeft"
  }
}

public enum DiscussedForm {
  public enum Field: String, FormField { case day = "dag" }
}

extension ExpectationForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .with: .expectFieldWith
    case .expects: .expectFieldExpects
    case .offers: .expectFieldOffers
    }
  }
}

extension DiscussedForm.Field: LabelledField { var label: Key { .expectFieldDay } }
