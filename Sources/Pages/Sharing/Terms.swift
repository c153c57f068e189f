import Markup
import Privacy
import Texts
import Vocabulary

/// Wat, waarvoor en tot wanneer: the same questions for a consent and for a request.
extension Shell {
  /// The plan's parts stand open; records are named one by one, folded by part.
  func kindChoices<Field: LabelledField>(_ field: Field, _ state: FormState) -> some HTML {
    fieldset(.id(field.inputID), .tabindex(-1), .class(state.flaw(field) == nil ? "invoer" : "invoer mis")) {
      legend { texts(field.label) }
      flawLine(field, state)
      ForEach([Part.plan, .goals, .story, .waiting]) { part in kindGroup(part, field, state, isOpen: true) }
      ForEach([Part.domains, .notes, .safety, .money, .people]) { part in kindGroup(part, field, state, isOpen: false) }
    }
  }

  private func kindGroup<Field: LabelledField>(
    _ part: Part, _ field: Field, _ state: FormState, isOpen: Bool
  ) -> some HTML {
    let kinds = part.kinds.filter(\.canBeShared)
    let isChosen = kinds.contains { state.has(field, Codes.text($0)) }
    return details {
      summary { texts.name(part) }
      ForEach(kinds) { kind in
        choice(field, state, Option(Codes.text(kind), Phrase(texts.name(kind).capitalizedFirst)), several: true)
      }
    }
    .attributes(.open, when: isOpen || isChosen)
  }

  func domainChoices<Field: LabelledField>(_ field: Field, _ state: FormState) -> some HTML {
    details {
      summary { texts(field.label) }
      choices(
        field, state, LifeDomain.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) },
        hint: .consentHintDomains, several: true)
    }
    .attributes(.open, when: !state.all(field).isEmpty)
  }

  func purposeChoices<Field: LabelledField>(_ field: Field, _ state: FormState) -> some HTML {
    choices(field, state, Purpose.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
  }

  func untilDay<Field: LabelledField>(_ field: Field, _ state: FormState, today: Day) -> some HTML {
    let last = today + 365
    return day(field, state, hint: texts(.consentHintUntil, [.day: .text(texts.date(last))]), from: today, to: last)
  }

  /// What is shared, why and how long, as a list of facts.
  func terms(
    _ kinds: [ItemKind], _ domains: [LifeDomain]?, _ purpose: Purpose, _ words: String?, until: Day
  ) -> some HTML {
    dl {
      dt { texts(.termsWhat) }
      dd { parts(kinds).capitalizedFirst }
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
