import Pages

/// Of the meeting about Daan that is still to come: both his parents decide, Femke comes, Marit is asked.
func row(of form: MeetingFill) -> Row {
  switch form {
  case .next, .invite, .prepare, .point, .attend, .report, .agree:
    Row(.door, .form, .form, .none, .none, .none, .none, .none, .form, .none, .none)
  case .helper, .delegate, .cap: Row(.door, .form, .form, .none, .none, .none, .none, .none, .none, .none, .none)
  // Of a point.
  case .answer: Row(.door, .none, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  }
}

func row(of button: MeetingPress) -> Row {
  switch button {
  // Marit waits for an answer: the rules say no, on a page of its own.
  case .confirm: Row(.door, .refused, .refused, .none, .none, .none, .none, .none, .refused, .none, .none)
  case .close: Row(.door, .refused, .refused, .none, .none, .none, .none, .none, .refused, .none, .none)
  case .cancel: Row(.door, .push, .push, .none, .none, .none, .none, .none, .push, .none, .none)
  // Of an invitation, of what was left to somebody, or of minutes.
  case .accept, .refuse, .takeBack, .right, .wrong:
    Row(.door, .none, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  }
}

extension Pair {
  /// A button of which the rules say no.
  static let refused = Pair(404, 422)
}
