import Markup
public import Privacy
import Texts
import Vocabulary

/// Een verzoek opschrijven, what the child says of it, the letter, or why there is none.
extension Shell {
  public func newRequestPage(_ view: FamilyView, _ state: FormState) -> Page {
    informingForm(.informNewLink, .informNewIntro, .new, view, state, InformationForm.Field.self) {
      choices(InformationForm.Field.about, state, options(view.informing.askFor))
      line(InformationForm.Field.asker, state, hint: .informHintAsker)
      prose(InformationForm.Field.words, state, rows: 3)
      day(InformationForm.Field.day, state, to: view.day)
      whoReads
    }
  }

  public func hearChildPage(_ request: InformationRequestLine, _ view: FamilyView, _ state: FormState) -> Page {
    informingForm(
      request.mayAnswer ? .informHearLink : .informSayLink,
      request.mayAnswer ? .informHearIntro : request.needsOwnYes ? .informSayDecides : .informSayIntro,
      .hear(request.head.id), view, state, HearingForm.Field.self
    ) {
      choices(
        HearingForm.Field.agrees, state,
        [
          Option(HearingForm.yes, Phrase(texts(.informYes))),
          Option(HearingForm.no, Phrase(texts(.informNo))),
        ])
      prose(HearingForm.Field.words, state, rows: 3)
      p(.class("kaart stem")) { texts(.informWhoReadsChild) }
    }
  }

  public func informationLetterPage(
    _ request: InformationRequestLine, _ view: FamilyView, _ state: FormState
  ) -> Page {
    informingForm(.informAnswerLink, .informAnswerIntro, .answer(request.head.id), view, state, LetterForm.Field.self) {
      childFirst(request)
      prose(LetterForm.Field.words, state, hint: .informHintLetter, rows: 8)
      whoReads
    }
  }

  public func refuseInformationPage(
    _ request: InformationRequestLine, _ view: FamilyView, _ state: FormState
  ) -> Page {
    informingForm(
      .informRefuseLink, .informRefuseIntro, .refuse(request.head.id), view, state, RefuseInformationForm.Field.self
    ) {
      childFirst(request)
      choices(
        RefuseInformationForm.Field.ground, state,
        InformationRefusal.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
      prose(RefuseInformationForm.Field.reason, state, rows: 3)
      prose(RefuseInformationForm.Field.objectAt, state, hint: .informHintObjectAt, rows: 2)
      whoReads
    }
  }

  @HTMLBuilder
  private func childFirst(_ request: InformationRequestLine) -> some HTML {
    if request.asksChild, request.hearings.isEmpty {
      p(.class("kaart nu")) {
        texts(
          request.needsOwnYes ? .informChildDecides : .informChildFirst,
          [.list: .phrase(objects(request.head.about))])
      }
    }
  }

  private func informingForm<Field: LabelledField>(
    _ title: Key, _ intro: Key, _ to: InformingSite, _ view: FamilyView, _ state: FormState, _ fields: Field.Type,
    @HTMLBuilder content: () -> HTMLFragment
  ) -> Page {
    page(title: texts(title), tab: .story, form: state) {
      backLink(.family(view.family, .informing(.list)), .informBack)
      h1 { texts(title) }
      p { texts(intro) }
      entry(
        to: .family(view.family, .informing(to)), state, fields, send: .save,
        back: .family(view.family, .informing(.list)), content: content)
    }
  }
}

public enum InformationForm {
  public enum Field: String, FormField {
    case about = "over"
    case asker = "wie"
    case words = "woorden"
    case day = "dag"
  }
}

public enum HearingForm {
  public static let yes = "ja"
  public static let no = "nee"

  public enum Field: String, FormField {
    case agrees = "mag"
    case words = "woorden"
  }
}

public enum LetterForm {
  public enum Field: String, FormField {
    case words = "woorden"
  }
}

public enum RefuseInformationForm {
  public enum Field: String, FormField {
    case ground = "grond"
    case reason = "waarom"
    case objectAt = "waarheen"
  }
}

extension InformationForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .about: .informFieldAbout
    case .asker: .informFieldAsker
    case .words: .informFieldWords
    case .day: .informFieldDay
    }
  }
}

extension HearingForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .agrees: .informFieldAgrees
    case .words: .informFieldSaid
    }
  }
}

extension LetterForm.Field: LabelledField {
  var label: Key { .informFieldLetter }
}

extension RefuseInformationForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .ground: .informFieldGround
    case .reason: .informFieldReason
    case .objectAt: .informFieldObjectAt
    }
  }
}
