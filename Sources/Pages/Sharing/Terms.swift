import Markup
import Privacy
import Texts
import Vocabulary

/// Wat, waarvoor en tot wanneer: the same questions for a consent and for a request.
extension Shell {
  /// The whole plan in one tick; for anything else each kind is named by itself, folded by part.
  func kindChoices<Field: LabelledField>(_ field: Field, _ state: FormState) -> some HTML {
    fieldset(.id(field.inputID), .tabindex(-1), .class(state.flaw(field) == nil ? "invoer" : "invoer mis")) {
      legend { texts(field.label) }
      flawLine(field, state)
      choice(
        field, state,
        Option(
          Codes.wholePlan, Phrase(texts(.kindsWholePlan)), hint: Phrase(texts(.kindsWholePlanHint))),
        several: true)
      p(.class("hint")) { texts(.kindsOneByOne) }
      ForEach(Part.allCases) { part in kindGroup(part, field, state) }
    }
  }

  private func kindGroup<Field: LabelledField>(_ part: Part, _ field: Field, _ state: FormState) -> some HTML {
    let kinds = part.kinds.filter(\.canBeShared)
    let isChosen = kinds.contains { state.has(field, Codes.text($0)) }
    return details {
      summary { span { texts.name(part) } }
      ForEach(kinds) { kind in
        choice(field, state, Option(Codes.text(kind), Phrase(texts.name(kind).capitalizedFirst)), several: true)
      }
    }
    .attributes(.open, when: isChosen)
  }

  func domainChoices<Field: LabelledField>(_ field: Field, _ state: FormState) -> some HTML {
    details {
      summary { span { texts(field.label) } }
      choices(
        field, state, LifeDomain.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) },
        hint: .consentHintDomains, several: true)
    }
    .attributes(.open, when: !state.all(field).isEmpty)
  }

  func purposeChoices<Field: LabelledField>(_ field: Field, _ state: FormState) -> some HTML {
    choices(field, state, Purpose.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
  }

  /// A few days to choose from, at most a year ahead; a day that was asked for stands among them.
  func untilDay<Field: LabelledField>(_ field: Field, _ state: FormState, today: Day) -> some HTML {
    let offered = [(30, Key.untilMonth), (91, .untilQuarter), (182, .untilHalfYear), (365, .untilYear)]
    var asked: [Day] = []
    if let day = Day(state[field]), !offered.contains(where: { today + $0.0 == day }) { asked.append(day) }
    let options =
      asked.map { Option($0.description, Phrase(texts.date($0))) }
      + offered.map { Option((today + $0.0).description, Phrase(texts($0.1)), hint: Phrase(texts.date(today + $0.0))) }
    return choices(field, state, options)
  }

  /// What is shared, why and how long, as a list of facts.
  func terms(
    _ kinds: [ItemKind], _ domains: [LifeDomain]?, _ purpose: Purpose, _ words: String?, until: Day
  ) -> some HTML {
    dl {
      dt { texts(.termsWhat) }
      dd { ul { ForEach(kinds) { kind in li { texts.name(kind).capitalizedFirst } } } }
      if let domains {
        dt { texts(.termsDomains) }
        dd { texts.list(words: domains.map { texts.name($0) }) }
      }
      dt { texts(.termsPurpose) }
      dd {
        texts.name(purpose)
        if let words, !words.isEmpty { Prose(words) }
      }
      dt { texts(.termsUntil) }
      dd { texts.date(until) }
    }
  }
}
