import Texts

public enum MeetingForm {
  public enum Field: String, FormField {
    case about = "over"
    case purpose = "doel"
    case phase = "fase"
    case day = "dag"
    case time = "tijd"
    case place = "plaats"
  }
}

public enum MeetingInviteForm {
  public enum Field: String, FormField {
    case who = "wie"
    case function = "waarvoor"
  }
}

public enum MeetingHelperForm {
  public enum Field: String, FormField {
    case of = "bij"
    case name = "naam"
  }
}

public enum MeetingDelegateForm {
  public enum Field: String, FormField {
    case to = "wie"
    case reason = "waarom"
  }
}

public enum MeetingCapForm {
  public enum Field: String, FormField {
    case cap = "aantal"
  }
}

/// A point, an answer, the preparation or the minutes: words alone.
public enum MeetingWordsForm {
  public enum Field: String, FormField {
    case words = "woorden"
  }
}

public enum MeetingAttendForm {
  public enum Field: String, FormField {
    case who = "wie"
    case wasThere = "was-er"
    case reason = "waarom"
  }
}

public enum MeetingAgreeForm {
  public enum Field: String, FormField {
    case what = "wat"
    case owner = "wie"
    case until = "tot"
  }
}

extension MeetingForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .about: .meetingFieldAbout
    case .purpose: .meetingFieldPurpose
    case .phase: .meetingFieldPhase
    case .day: .meetingFieldDay
    case .time: .meetingFieldTime
    case .place: .meetingFieldPlace
    }
  }
}

extension MeetingInviteForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .who: .meetingFieldWho
    case .function: .meetingFieldFunction
    }
  }
}

extension MeetingHelperForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .of: .meetingFieldHelperOf
    case .name: .meetingFieldHelperName
    }
  }
}

extension MeetingDelegateForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .to: .meetingFieldDelegate
    case .reason: .meetingFieldDelegateReason
    }
  }
}

extension MeetingCapForm.Field: LabelledField {
  var label: Key { .meetingFieldCap }
}

extension MeetingWordsForm.Field: LabelledField {
  var label: Key { .meetingFieldWords }
}

extension MeetingAttendForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .who: .meetingFieldAttendWho
    case .wasThere: .meetingFieldWasThere
    case .reason: .meetingFieldAbsentReason
    }
  }
}

extension MeetingAgreeForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .what: .meetingFieldWhat
    case .owner: .meetingFieldOwner
    case .until: .meetingFieldUntil
    }
  }
}
