import Markup
import Texts

/// Vragen aan jezelf: where a note to oneself can begin. Nothing is asked about anybody in particular, and nothing is counted.
public enum ReflectionPrompt: String, CaseIterable, Hashable, Sendable {
  /// What this does to me (S0-18).
  case effect = "wat-dit-doet"
  /// Where I am sensitive myself (S0-17).
  case sensitivity = "gevoelig"
  /// Onderbuikgevoel (S0-21).
  case hunch = "onderbuik"
  /// De dramadriehoek: rescuer, accuser, victim, as questions to oneself (S0-22).
  case triangle = "driehoek"

  public static let parameter = "vraag"

  var title: Key {
    switch self {
    case .effect: .promptEffect
    case .sensitivity: .promptSensitivity
    case .hunch: .promptHunch
    case .triangle: .promptTriangle
    }
  }

  var questions: [Key] {
    switch self {
    case .effect: [.promptEffectOne, .promptEffectTwo, .promptEffectThree]
    case .sensitivity: [.promptSensitivityOne, .promptSensitivityTwo, .promptSensitivityThree]
    case .hunch: [.promptHunchOne, .promptHunchTwo, .promptHunchThree]
    case .triangle: [.promptTriangleOne, .promptTriangleTwo, .promptTriangleThree, .promptTriangleFour]
    }
  }
}

extension Shell {
  /// A link to the same page: the questions then stand in the field, to write under. It works without scripts.
  @HTMLBuilder
  var reflectionPrompts: some HTML {
    section {
      h2 { texts(.promptsHeading) }
      p { texts(.promptsIntro) }
      ForEach(ReflectionPrompt.allCases) { prompt in
        details {
          summary { texts(prompt.title) }
          ul { ForEach(prompt.questions) { question in li { texts(question) } } }
          p {
            a(.href(Address(path: "\(Site.myReflections.path)?\(ReflectionPrompt.parameter)=\(prompt.rawValue)"))) {
              texts(.promptUse)
              span(.class("vh")) { ": \(texts(prompt.title))" }
            }
          }
        }
      }
    }
  }

  /// From a feeling to something that others read is a step of its own, and it asks for what was seen.
  var reflectionToFacts: some HTML {
    section {
      h2 { texts(.factsHeading) }
      p { texts(.factsIntro) }
      p { texts(.factsMessage) }
      p(.class("acties")) { a(.href(Site.myWork)) { texts(.factsLink) } }
    }
  }

  /// The questions, to write under.
  public func reflectionState(_ prompt: ReflectionPrompt?) -> FormState {
    var state = FormState()
    if let prompt {
      state.set(ReflectionForm.Field.words, prompt.questions.map { texts($0) + "\n\n" }.joined())
    }
    return state
  }
}
