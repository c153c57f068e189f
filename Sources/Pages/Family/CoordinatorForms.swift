import Markup
public import Privacy
import Texts
import Vocabulary

/// Zeggen wie jullie het liefst hebben, kiezen, en stoppen.
extension Shell {
  public func coordinatorWishPage(_ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.coordinatorWishLink), tab: .people, form: state) {
      backLink(.family(view.family, .coordinator(.show)), .coordinatorBack)
      h1 { texts(.coordinatorWishLink) }
      p { texts(.coordinatorWishIntro) }
      entry(
        to: .family(view.family, .coordinator(.wish)), state, CoordinatorWishForm.Field.self, send: .save,
        back: .family(view.family, .coordinator(.show))
      ) {
        choices(
          CoordinatorWishForm.Field.way, state,
          CoordinatorWay.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
        choices(
          CoordinatorWishForm.Field.who, state,
          [Option("", Phrase(texts(.coordinatorNobodyYet)))] + options(view.coordinator.people))
        prose(CoordinatorWishForm.Field.reason, state, rows: 3)
        p(.class("kaart stem")) { texts(.tasksWhoReads) }
      }
    }
  }

  public func nameCoordinatorPage(_ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.coordinatorNameLink), tab: .people, form: state) {
      backLink(.family(view.family, .coordinator(.show)), .coordinatorBack)
      h1 { texts(.coordinatorNameLink) }
      p { texts(.coordinatorNameIntro) }
      entry(
        to: .family(view.family, .coordinator(.name)), state, CoordinatorForm.Field.self, send: .save,
        back: .family(view.family, .coordinator(.show))
      ) {
        choices(CoordinatorForm.Field.who, state, options(view.coordinator.candidates))
        prose(CoordinatorForm.Field.mandate, state, hint: .coordinatorHintMandate, rows: 3)
        line(CoordinatorForm.Field.upTo, state, hint: .coordinatorHintUpTo)
        line(CoordinatorForm.Field.backing, state, hint: .coordinatorHintBacking)
        line(CoordinatorForm.Field.phone, state)
        line(CoordinatorForm.Field.hours, state, hint: .teamHintHours)
        line(CoordinatorForm.Field.standIn, state, hint: .coordinatorHintStandIn)
        p(.class("kaart stem")) { texts(.tasksWhoReads) }
      }
    }
  }

  public func stopCoordinatingPage(_ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.coordinatorStopLink), tab: .people, form: state) {
      backLink(.family(view.family, .coordinator(.show)), .coordinatorBack)
      h1 { texts(.coordinatorStopLink) }
      p { texts(.coordinatorStopIntro) }
      entry(
        to: .family(view.family, .coordinator(.stop)), state, StopCoordinatingForm.Field.self, send: .save,
        back: .family(view.family, .coordinator(.show))
      ) {
        day(StopCoordinatingForm.Field.day, state, from: view.day, to: view.day + 365)
      }
    }
  }
}

public enum CoordinatorWishForm {
  public enum Field: String, FormField {
    case way = "hoe"
    case who = "wie"
    case reason = "waarom"
  }
}

public enum CoordinatorForm {
  public enum Field: String, FormField {
    case who = "wie"
    case mandate = "mag"
    case upTo = "bedrag"
    case backing = "achter"
    case phone = "telefoon"
    case hours = "bereikbaar"
    case standIn = "vervanger"
  }
}

public enum StopCoordinatingForm {
  public enum Field: String, FormField { case day = "dag" }
}

extension CoordinatorWishForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .way: .coordinatorFieldWay
    case .who: .coordinatorFieldWhom
    case .reason: .tasksFieldReason
    }
  }
}

extension CoordinatorForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .who: .coordinatorFieldWho
    case .mandate: .coordinatorFieldMandate
    case .upTo: .coordinatorFieldUpTo
    case .backing: .coordinatorFieldBacking
    case .phone: .coordinatorFieldPhone
    case .hours: .coordinatorFieldHours
    case .standIn: .coordinatorFieldStandIn
    }
  }
}

extension StopCoordinatingForm.Field: LabelledField { var label: Key { .teamFieldLastDay } }
