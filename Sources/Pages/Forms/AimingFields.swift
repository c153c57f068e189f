import Texts
public import Vocabulary

/// De velden bij doelen wegen.
public enum RewordForm {
  public enum Field: String, FormField { case words = "woorden" }
}

public enum MarkForm {
  public enum Field: String, FormField {
    case level = "hoe-ver"
    case words = "woorden"
    case together = "met"
  }
}

public enum HelpsForm {
  public enum Field: String, FormField { case strengths = "helpt" }
}

public enum TimingForm {
  public enum Field: String, FormField {
    case after = "na"
    case alongside = "samen-met"
    case perWeek = "per-week"
    case heavy = "zwaar"
  }
}

public enum JointForm {
  public enum Field: String, FormField {
    case who = "wie"
    case accountable = "verantwoordelijk"
    case words = "woorden"
  }
}

public enum OrderForm {
  public enum Field: String, FormField { case places = "plek" }

  /// One goal and its place.
  public static func value(_ goal: ItemID, _ place: Int) -> String { "\(goal)-\(place)" }

  public static func place(_ text: String) -> (goal: ItemID, place: Int)? {
    let parts = text.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, let goal = ItemID(parts[0]), let place = Int(parts[1]) else { return nil }
    return (goal, place)
  }
}

extension RewordForm.Field: LabelledField { var label: Key { .rewordField } }
extension HelpsForm.Field: LabelledField { var label: Key { .helpsField } }
extension OrderForm.Field: LabelledField { var label: Key { .orderField } }

extension MarkForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .level: .markHeading
    case .words: .markField
    case .together: .markFieldTogether
    }
  }
}

extension TimingForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .after: .timingFieldAfter
    case .alongside: .timingFieldAlongside
    case .perWeek: .timingFieldWeek
    case .heavy: .timingFieldHeavy
    }
  }
}

extension JointForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .who: .jointWho
    case .accountable: .jointAccountable
    case .words: .jointWords
    }
  }
}
