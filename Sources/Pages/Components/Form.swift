import Markup
import Texts
import Vocabulary

/// A field with a label of its own on the page.
protocol LabelledField: FormField {
  var label: Key { get }
}

extension Shell {
  /// The two hidden values that every form sends.
  @HTMLBuilder
  var secrets: some HTML {
    input(.type(.hidden), .name(Hidden.csrf.rawValue), .value(csrf))
    input(.type(.hidden), .name(Hidden.key.rawValue), .value(key))
  }

  /// A form with what is wrong above it, and one button to send it.
  @HTMLBuilder
  func entry<Field: LabelledField>(
    to site: Site, _ state: FormState, _ fields: Field.Type, send: Key, back: Site,
    @HTMLBuilder content: () -> HTMLFragment
  ) -> some HTML {
    problems(state, fields)
    keptBefore
    hint(state)
    form(.method(.post), .action(.init(site)), .novalidate) {
      secrets
      if state.gentleHint != nil { input(.type(.hidden), .name(GentleHint.name), .value("1")) }
      content()
      div(.class("knoppen")) {
        button { texts(send) }
        laterButtons(for: site)
        a(.class("knop stil"), .href(back)) { texts(.cancel) }
      }
      signedInLine(for: site)
    }
    .attributes(.enctype("multipart/form-data"), when: site.takesPicture)
  }

  /// Once, before it is sent: no flaw, and no word of it is kept.
  @HTMLBuilder
  func hint(_ state: FormState) -> some HTML {
    if let word = state.gentleHint {
      div(.class("kaart nu"), .role("status")) { p { texts(.gentleHint, [.words: .text(word)]) } }
    }
  }

  /// A form of one button.
  func press(_ site: Site, _ words: Key, about: String? = nil, isPrimary: Bool = false) -> some HTML {
    form(.class("druk"), .method(.post), .action(.init(site))) {
      secrets
      button(.class(isPrimary ? "hoofdknop" : "stil")) {
        texts(words)
        if let about { span(.class("vh")) { ": \(about)" } }
      }
    }
  }

  /// What is wrong, first on the page, with a link to each field.
  @HTMLBuilder
  func problems<Field: LabelledField>(_ state: FormState, _ fields: Field.Type) -> some HTML {
    if state.hasFlaws {
      div(.class("kaart fouten"), .id("fouten"), .role("alert"), .tabindex(-1), .autofocus) {
        h2 { texts(.errorHeading) }
        if state.isConflict { p { texts(.errorConflict) } }
        if let refusal = state.refusal { p { texts.say(refusal) } }
        flaws(state, fields)
      }
    }
  }

  @HTMLBuilder
  private func flaws<Field: LabelledField>(_ state: FormState, _ fields: Field.Type) -> some HTML {
    let wrong = Field.allCases.compactMap { field in state.flaw(field).map { (field, $0) } }
    if !wrong.isEmpty {
      ul {
        ForEach(wrong) { (field, flaw) in
          li { a(.href(.fragment(field.inputID))) { "\(texts(field.label)) – \(say(flaw))" } }
        }
      }
    }
  }

  func say(_ flaw: FieldFlaw) -> String {
    switch flaw {
    case .text(.missing): texts(.flawMissing)
    case .text(.tooLong(let limit)): texts(.flawTooLong, [.limit: .number(limit)]).plain
    case .text(.unreadable): texts(.flawUnreadable)
    case .notChosen: texts(.flawNotChosen)
    case .unknownChoice: texts(.flawUnknownChoice)
    case .notAnAddress: texts(.flawNotAnAddress)
    case .notADate: texts(.flawNotADate)
    case .notATime: texts(.flawNotATime)
    case .pictureMissing: texts(.flawPictureMissing)
    case .pictureTooLarge: texts(.flawPictureTooLarge)
    case .notAPicture: texts(.flawNotAPicture)
    case .noPictures: texts(.flawNoPictures)
    case .dateTooEarly(let day): texts(.flawTooEarly, [.day: .text(texts.date(day))]).plain
    case .dateTooLate(let day): texts(.flawTooLate, [.day: .text(texts.date(day))]).plain
    case .notANumber(let range):
      texts(.flawNotANumber, [.count: .number(range.lowerBound), .limit: .number(range.upperBound)]).plain
    }
  }
}

extension FormField {
  var inputID: String { "f-\(rawValue)" }
  var hintID: String { "h-\(rawValue)" }
  var flawID: String { "m-\(rawValue)" }
}
