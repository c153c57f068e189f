import Texts

/// What a field is called on the page and in the list of what is wrong.
extension GoalForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .words: .goalFieldWords
    case .about: .fieldAbout
    case .domain: .fieldDomain
    case .lane: .goalFieldLane
    }
  }
}

extension RephraseForm.Field: LabelledField { var label: Key { .goalFieldWords } }
extension LimitForm.Field: LabelledField { var label: Key { .limitField } }
extension SwapForm.Field: LabelledField { var label: Key { .swapField } }

extension StepForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .words: .stepFieldWords
    case .doer: .stepFieldDoer
    case .due: .stepFieldDue
    case .asked: .stepFieldAsked
    }
  }
}

extension StanceForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .stance: .stanceField
    case .remark: .stanceFieldRemark
    }
  }
}

extension PlanForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .words: .planFieldWords
    case .about: .fieldAboutMany
    case .with: .planFieldWith
    case .base: .planWords
    }
  }
}

extension StoryForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .title: .storyFieldTitle
    case .words: .storyFieldWords
    }
  }
}

extension BoardForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .about: .fieldAbout
    case .domain: .fieldDomain
    case .words: .boardFieldWords
    case .factors: .factorsField
    }
  }
}

extension ProfileForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .language: .profileFieldLanguage
    case .level: .profileFieldLevel
    case .aids: .profileFieldAids
    }
  }
}

extension ConcernAnswerForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .reply: .answerField
    case .words: .concernAnswerWords
    }
  }
}

extension DomainForm.Field: LabelledField { var label: Key { .domainField } }

extension ConsentForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .about: .consentFieldAbout
    case .recipient: .consentFieldRecipient
    case .kinds: .consentFieldKinds
    case .domains: .consentFieldDomains
    case .purpose: .consentFieldPurpose
    case .reason: .consentFieldReason
    case .from: .consentFieldFrom
    case .until: .consentFieldUntil
    case .request: .consentFieldRequest
    }
  }
}

extension AskForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .about: .askFieldAbout
    case .kinds: .askFieldKinds
    case .domains: .consentFieldDomains
    case .purpose: .consentFieldPurpose
    case .reason: .askFieldReason
    case .until: .consentFieldUntil
    }
  }
}

extension AnswerForm.Field: LabelledField { var label: Key { .answerField } }

extension NoteForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .about: .fieldAboutMany
    case .kind: .noteFieldKind
    case .domain: .fieldDomain
    case .words: .noteFieldWords
    }
  }
}

extension ReactionForm.Field: LabelledField { var label: Key { .reactionField } }
extension NotCorrectForm.Field: LabelledField { var label: Key { .notCorrectField } }
extension ObjectionForm.Field: LabelledField { var label: Key { .objectionField } }

extension ObjectionDecisionForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .decision: .decideField
    case .words: .decideFieldWords
    }
  }
}

extension EmergencyForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .about: .fieldAbout
    case .scope: .emergencyFieldScope
    case .tried: .emergencyFieldTried
    case .harm: .emergencyFieldHarm
    case .conscience: .emergencyFieldConscience
    case .otherWay: .emergencyFieldOtherWay
    case .effective: .emergencyFieldEffective
    case .proportion: .emergencyFieldProportion
    case .until: .emergencyFieldUntil
    }
  }
}

extension ReflectionForm.Field: LabelledField { var label: Key { .reflectionField } }

extension SettingsForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .language: .settingsFieldLanguage
    case .letters: .settingsFieldLetters
    }
  }
}

extension SignInForm.Field: LabelledField { var label: Key { .demoFieldWho } }

extension ClockForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .day: .clockFieldDay
    case .jump: .clockFieldJump
    }
  }
}
