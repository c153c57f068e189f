import Markup
public import Privacy
import Texts
public import Vocabulary

/// Noodtoegang: one person, a few kinds, a day; six answers first, and a second press (`law.md` 3.6).
extension Shell {
  /// - Parameter people: whom this professional may name.
  public func emergencyPage(_ people: [PartyLabel], in family: FamilyID, today: Day, _ state: FormState) -> Page {
    page(title: texts(.emergencyTitle), form: state) {
      h1 { texts(.emergencyTitle) }
      p { texts(.emergencyIntro) }
      p { texts(.emergencySeen) }
      entry(
        to: .family(family, .emergency), state, EmergencyForm.Field.self, send: .emergencyLook, back: .myWork
      ) {
        choices(EmergencyForm.Field.about, state, options(people))
        choices(
          EmergencyForm.Field.scope, state,
          EmergencyScope.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) }, several: true)
        ForEach(EmergencyForm.questions) { question in prose(question, state, rows: 2) }
        choices(EmergencyForm.Field.until, state, ends(today))
      }
    }
  }

  private func ends(_ today: Day) -> [Option] {
    [today, today + 1].map { Option($0.description, Phrase(texts.fullDate($0))) }
  }

  public func emergencyConfirmPage(_ person: PartyLabel, in family: FamilyID, _ state: FormState) -> Page {
    page(title: texts(.emergencyConfirmTitle)) {
      h1 { texts(.emergencyConfirmTitle) }
      p(.class("kaart nu")) { texts(.emergencyConfirmWhat, [.name: .name(person.name)]) }
      p { texts(.emergencySeen) }
      dl {
        ForEach(EmergencyForm.questions) { question in
          dt { texts(question.label) }
          dd { Prose(state[question]) }
        }
      }
      secondPress(
        state, EmergencyForm.Field.self, to: .family(family, .confirmEmergency), confirm: .emergencyOpen,
        back: .family(family, .emergency))
    }
  }
}

extension EmergencyForm {
  /// The weighing of `law.md` 3.6, in its order.
  public static let questions: [Field] = [.tried, .harm, .conscience, .otherWay, .effective, .proportion]
}
