import Markup
public import Privacy
import Texts
import Vocabulary

/// Formulieren bij het terugkijken en vooruitkijken.
extension Shell {
  public func evaluationAnswerPage(_ line: EvaluationLine, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.evalAnswer), tab: .plan, form: state) {
      backLink(.family(view.family, .evaluation(.show)), .evalBack)
      h1 { texts(.evalAnswer) }
      p { texts(.evalAnswerIntro) }
      entry(
        to: .family(view.family, .evaluation(.answer(line.head.id))), state, EvaluationForm.Field.self, send: .save,
        back: .family(view.family, .evaluation(.show))
      ) {
        choices(
          EvaluationForm.Field.usefulness, state,
          Usefulness.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
        choices(
          EvaluationForm.Field.change, state,
          ChangeSince.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
        choices(
          EvaluationForm.Field.withoutHelp, state,
          WithoutHelp.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
        prose(EvaluationForm.Field.help, state, rows: 3)
        prose(EvaluationForm.Field.roles, state, rows: 3)
        prose(EvaluationForm.Field.tasks, state, rows: 3)
        p(.class("kaart stem")) { texts(.evalWhoReads) }
      }
    }
  }

  public func closeEvaluationPage(_ line: EvaluationLine, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.evalClose), tab: .plan, form: state) {
      backLink(.family(view.family, .evaluation(.show)), .evalBack)
      h1 { texts(.evalClose) }
      p { texts(.evalCloseIntro) }
      entry(
        to: .family(view.family, .evaluation(.close(line.head.id))), state, ClosingForm.Field.self,
        send: .evalCloseSend,
        back: .family(view.family, .evaluation(.show))
      ) {
        choices(
          ClosingForm.Field.end, state,
          [
            Option(ClosingForm.stays, Phrase(texts(.evalPlanStays))),
            Option(ClosingForm.changes, Phrase(texts(.evalPlanChanges))),
          ])
        prose(ClosingForm.Field.words, state, hint: .evalHintPlan, rows: 8)
      }
    }
  }

  public func rhythmPage(_ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.evalRhythmLink), tab: .plan, form: state) {
      backLink(.family(view.family, .evaluation(.show)), .evalBack)
      h1 { texts(.evalRhythmLink) }
      p { texts(.evalRhythmUsual) }
      entry(
        to: .family(view.family, .evaluation(.rhythm)), state, RhythmForm.Field.self, send: .save,
        back: .family(view.family, .evaluation(.show))
      ) {
        choices(
          RhythmForm.Field.weeks, state,
          RhythmForm.weeks.map { Option("\($0)", texts(.evalEveryWeeks, [.count: .number($0)])) })
      }
    }
  }

  public func lookAheadPage(_ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.aheadHeading), tab: .plan, form: state) {
      backLink(.family(view.family, .evaluation(.show)), .evalBack)
      h1 { texts(.aheadHeading) }
      p { texts(.aheadIntro) }
      entry(
        to: .family(view.family, .evaluation(.lookAhead)), state, AheadForm.Field.self, send: .save,
        back: .family(view.family, .evaluation(.show))
      ) {
        prose(AheadForm.Field.words, state, rows: 5)
        choices(
          AheadForm.Field.whose, state,
          [
            Option(AheadForm.mine, Phrase(texts(.aheadMine)), hint: Phrase(texts(.aheadMineHint))),
            Option(AheadForm.ours, Phrase(texts(.aheadOurs)), hint: Phrase(texts(.aheadOursHint))),
          ])
      }
    }
  }
}

public enum EvaluationForm {
  public enum Field: String, FormField {
    case usefulness = "nut"
    case change = "verandering"
    case withoutHelp = "zonder-hulp"
    case help = "hulp"
    case roles = "rollen"
    case tasks = "taken"
  }
}

public enum ClosingForm {
  public enum Field: String, FormField {
    case end = "hoe"
    case words = "woorden"
  }
  public static let stays = "blijft"
  public static let changes = "nieuw"
}

public enum RhythmForm {
  public enum Field: String, FormField { case weeks = "weken" }
  public static let weeks = [4, 6, 8, 13, 26]
}

public enum CheckForm {
  public enum Field: String, FormField {
    case understood = "begrepen"
    case listened = "geluisterd"
    case counted = "telde-mee"
    case safe = "veilig"
    case helped = "hielp"
    case hindered = "hielp-niet"

    static let questions: [Field] = [.understood, .listened, .counted, .safe]

    func answer(in check: ExperienceCheck) -> Experience? {
      switch self {
      case .understood: check.understood
      case .listened: check.listened
      case .counted: check.counted
      case .safe: check.safe
      case .helped, .hindered: nil
      }
    }
  }
}

public enum ShareForm {
  public enum Field: String, FormField { case with = "met" }
}

public enum AheadForm {
  public enum Field: String, FormField {
    case words = "woorden"
    case whose = "van"
  }
  public static let mine = "mij"
  public static let ours = "ons"
}

extension EvaluationForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .usefulness: .evalFieldUse
    case .change: .evalFieldChange
    case .withoutHelp: .evalFieldWithout
    case .help: .evalFieldHelp
    case .roles: .evalFieldRoles
    case .tasks: .evalFieldTasks
    }
  }
}

extension ClosingForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .end: .evalFieldEnd
    case .words: .evalFieldPlan
    }
  }
}

extension RhythmForm.Field: LabelledField { var label: Key { .evalFieldWeeks } }

extension CheckForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .understood: .checkUnderstood
    case .listened: .checkListened
    case .counted: .checkCounted
    case .safe: .checkSafe
    case .helped: .checkHelped
    case .hindered: .checkHindered
    }
  }
}

extension ShareForm.Field: LabelledField { var label: Key { .checkFieldWith } }

extension AheadForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .words: .aheadFieldWords
    case .whose: .aheadFieldWhose
    }
  }
}
