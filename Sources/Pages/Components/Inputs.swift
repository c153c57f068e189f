import Markup
import Texts
import Vocabulary

/// Invulvelden.
extension Shell {
  /// One line of text.
  func line<Field: LabelledField>(_ field: Field, _ state: FormState, hint: Key? = nil) -> some HTML {
    let state = typed(state)
    return framed(field, state, hint) {
      input(.type(.text), .id(field.inputID), .name(field.rawValue), .value(state[field]), .autocomplete("off"))
        .attributes(.aria(.describedby, described(field, state, hint)), when: isDescribed(field, state, hint))
        .attributes(.aria(.invalid, "true"), when: state.flaw(field) != nil)
    }
  }

  /// Paragraphs of text.
  func prose<Field: LabelledField>(_ field: Field, _ state: FormState, hint: Key? = nil, rows: Int = 5) -> some HTML {
    let state = typed(state)
    return framed(field, state, hint) {
      textarea(.id(field.inputID), .name(field.rawValue), .rows(rows), .dir("auto")) { state[field] }
        .attributes(.aria(.describedby, described(field, state, hint)), when: isDescribed(field, state, hint))
        .attributes(.aria(.invalid, "true"), when: state.flaw(field) != nil)
    }
  }

  /// A picture from this device. A browser never keeps the choice, so it is made again on a page that comes back.
  func picture<Field: LabelledField>(_ field: Field, _ state: FormState, hint: Key) -> some HTML {
    framed(field, state, hint) {
      input(.type(.file), .id(field.inputID), .name(field.rawValue), .accept("image/jpeg,image/png,image/webp"))
        .attributes(.aria(.describedby, described(field, state, hint)))
        .attributes(.aria(.invalid, "true"), when: state.flaw(field) != nil)
    }
  }

  /// A date, between bounds where there are any.
  func day<Field: LabelledField>(
    _ field: Field, _ state: FormState, hint: Phrase? = nil, from: Day? = nil, to: Day? = nil
  ) -> some HTML {
    let state = typed(state)
    return div(.class(state.flaw(field) == nil ? "invoer" : "invoer mis")) {
      Markup.label(.class("veld"), .for(field.inputID)) {
        texts(field.label)
        if let hint { span(.class("hint"), .id(field.hintID)) { hint } }
      }
      flawLine(field, state)
      input(.type(.date), .id(field.inputID), .name(field.rawValue), .value(state[field]))
        .attributes(.min(from?.description ?? ""), when: from != nil)
        .attributes(.max(to?.description ?? ""), when: to != nil)
        .attributes(.aria(.invalid, "true"), when: state.flaw(field) != nil)
    }
  }

  private func framed<Field: LabelledField>(
    _ field: Field, _ state: FormState, _ hint: Key?, @HTMLBuilder input: () -> HTMLFragment
  ) -> some HTML {
    div(.class(state.flaw(field) == nil ? "invoer" : "invoer mis")) {
      Markup.label(.class("veld"), .for(field.inputID)) { texts(field.label) }
      if let hint { p(.class("hint"), .id(field.hintID)) { texts(hint) } }
      flawLine(field, state)
      input()
    }
  }

  @HTMLBuilder
  func flawLine<Field: LabelledField>(_ field: Field, _ state: FormState) -> some HTML {
    if let flaw = state.flaw(field) {
      p(.class("flater"), .id(field.flawID)) { say(flaw) }
    }
  }

  private func isDescribed(_ field: some FormField, _ state: FormState, _ hint: Key?) -> Bool {
    hint != nil || state.flaw(field) != nil
  }

  private func described(_ field: some FormField, _ state: FormState, _ hint: Key?) -> String {
    let ids = [state.flaw(field) == nil ? nil : field.flawID, hint == nil ? nil : field.hintID]
    return ids.compactMap { $0 }.joined(separator: " ")
  }
}
