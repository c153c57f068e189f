import Markup
import Privacy
import Texts
import Vocabulary

/// One thing to choose.
struct Option {
  let value: String
  let words: Phrase
  let hint: Phrase?

  init(_ value: String, _ words: Phrase, hint: Phrase? = nil) {
    self.value = value
    self.words = words
    self.hint = hint
  }
}

/// Keuzes: radio buttons and ticks, each as large as its whole line.
extension Shell {
  func choices<Field: LabelledField>(
    _ field: Field, _ state: FormState, _ options: [Option], hint: Key? = nil, several: Bool = false
  ) -> some HTML {
    fieldset(.id(field.inputID), .tabindex(-1), .class(state.flaw(field) == nil ? "invoer" : "invoer mis")) {
      legend { texts(field.label) }
      if let hint { p(.class("hint")) { texts(hint) } }
      flawLine(field, state)
      ForEach(options) { option in choice(field, state, option, several: several) }
    }
  }

  func choice<Field: LabelledField>(
    _ field: Field, _ state: FormState, _ option: Option, several: Bool
  ) -> some HTML {
    let state = typed(state)
    return Markup.label(.class("keus")) {
      input(.type(several ? .checkbox : .radio), .name(field.rawValue), .value(option.value))
        .attributes(.checked, when: state.has(field, option.value))
      span {
        option.words
        if let hint = option.hint { span(.class("hint")) { hint } }
      }
    }
  }

  /// One part of life out of fifteen, or none.
  func domainChoice<Field: LabelledField>(_ field: Field, _ state: FormState) -> some HTML {
    let state = typed(state)
    return div(.class(state.flaw(field) == nil ? "invoer" : "invoer mis")) {
      Markup.label(.class("veld"), .for(field.inputID)) { texts(field.label) }
      flawLine(field, state)
      select(.id(field.inputID), .name(field.rawValue)) {
        Markup.option(.value("")) { texts(.domainNone) }
        "\n"
        ForEach(LifeDomain.allCases) { domain in
          Markup.option(.value(Codes.text(domain))) { texts.name(domain) }
            .attributes(.selected, when: state.has(field, Codes.text(domain)))
          // Each on a line of its own, for whoever reads the page as text.
          "\n"
        }
      }
    }
  }

  func options(_ labels: [PartyLabel]) -> [Option] {
    labels.map { person in
      let you = isYou(person) ? Phrase(texts(.wordYouObject)) + " (" + .name(person.name) + ")" : mention(person)
      return Option(Codes.text(person.party), you.capitalized)
    }
  }

  /// What was typed, carried along over a confirmation page.
  @HTMLBuilder
  func carried<Field: FormField>(_ state: FormState, _ fields: Field.Type) -> some HTML {
    ForEach(Field.allCases) { field in
      ForEach(state.all(field)) { value in
        input(.type(.hidden), .name(field.rawValue), .value(value))
      }
    }
  }

  /// The second press: one button does it, the other goes back with everything kept.
  func secondPress<Field: FormField>(
    _ state: FormState, _ fields: Field.Type, to site: Site, confirm: Key, back: Site
  ) -> some HTML {
    div(.class("knoppen")) {
      form(.class("druk"), .method(.post), .action(.init(site))) {
        secrets
        carried(state, fields)
        button { texts(confirm) }
      }
      form(.class("druk"), .method(.post), .action(.init(back))) {
        secrets
        carried(state, fields)
        button(.class("stil"), .name(StepBack.name), .value("1")) { texts(.change) }
      }
    }
  }
}
