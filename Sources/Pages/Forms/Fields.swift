/// Elk formulier, one enum of fields each. Every form sends `Hidden` too.
public enum Hidden: String, FormField {
  case csrf
  /// The idempotency key.
  case key = "sleutel"
}

/// A goal, or a new version of its words.
public enum GoalForm {
  public enum Field: String, FormField {
    case words = "woorden"
    case about = "over"
    case domain = "leefgebied"
    /// `Codes.text` of a `GoalLane`: now or later.
    case lane = "plek"
  }
}

public enum RephraseForm {
  public enum Field: String, FormField { case words = "woorden" }
}

public enum LimitForm {
  public enum Field: String, FormField { case limit = "grens" }
}

public enum SwapForm {
  /// The goal of now that goes on pause.
  public enum Field: String, FormField { case pause = "pauze" }
}

public enum TakeBackForm {
  /// `Codes.text` of a `TakeBackCommand`.
  public enum Field: String, FormField { case what = "wat" }
}

public enum StepForm {
  public enum Field: String, FormField {
    case words = "woorden"
    case doer = "wie"
    case due = "wanneer"
    /// He needs a rest, and was asked whether it can be done.
    case asked = "gevraagd"
  }
}

public enum StanceForm {
  public enum Field: String, FormField {
    case stance = "mening"
    case remark = "woorden"
  }
}

public enum PlanForm {
  public enum Field: String, FormField {
    case words = "woorden"
    case about = "over"
    case with = "samen-met"
    /// The version on which it rests; empty when there is none.
    case base = "versie"
  }
}

public enum StoryForm {
  public enum Field: String, FormField {
    case title = "titel"
    case words = "woorden"
  }
}

/// Something that goes well, or that is going on.
public enum BoardForm {
  public enum Field: String, FormField {
    case about = "over"
    case domain = "leefgebied"
    case words = "woorden"
    /// None is fine.
    case factors = "soort"
  }
}

/// What a professional says to a concern.
public enum ConcernAnswerForm {
  public enum Field: String, FormField {
    case reply = "antwoord"
    case words = "woorden"
  }
}

/// How one talks with somebody.
public enum ProfileForm {
  public enum Field: String, FormField {
    case language = "taal"
    case level = "lezen"
    case aids = "helpt"
  }
}

/// Said once, and only to who writes: a word that can hurt. Sending again is fine, and nothing of it is kept.
public enum GentleHint { public static let name = "gezien" }

public enum DomainForm {
  public enum Field: String, FormField { case answer = "antwoord" }
}

public enum ConsentForm {
  public enum Field: String, FormField {
    case about = "over"
    case recipient = "aan"
    case kinds = "soorten"
    /// None means: in every life domain.
    case domains = "leefgebieden"
    case purpose = "waarvoor"
    case reason = "waarom"
    /// The first day; empty means today.
    case from = "vanaf"
    case until = "tot"
    /// The request that it answers; may be empty.
    case request = "vraag"
  }
}

public enum AskForm {
  public enum Field: String, FormField {
    case about = "over"
    case kinds = "soorten"
    case domains = "leefgebieden"
    case purpose = "waarvoor"
    case reason = "waarom"
    case until = "tot"
  }
}

public enum AnswerForm {
  public enum Field: String, FormField { case answer = "antwoord" }

  public enum Answer: String, CaseIterable, Sendable {
    case yes = "ja"
    case no = "nee"
    case discuss = "bespreken"
  }
}

public enum NoteForm {
  public enum Field: String, FormField {
    case about = "over"
    case kind = "soort"
    case domain = "leefgebied"
    case words = "woorden"
  }
}

public enum ReactionForm {
  public enum Field: String, FormField { case words = "woorden" }
}

public enum NotCorrectForm {
  public enum Field: String, FormField { case words = "woorden" }
}

public enum ObjectionForm {
  public enum Field: String, FormField { case against = "wie" }
}

public enum ObjectionDecisionForm {
  public enum Field: String, FormField {
    case decision = "besluit"
    case words = "woorden"
  }

  public enum Decision: UInt8, CaseIterable, Sendable {
    case staysHidden = 1
    case shown = 2
  }
}

public enum EmergencyForm {
  public enum Field: String, FormField {
    case about = "over"
    case scope = "wat"
    case tried = "geprobeerd"
    case harm = "schade"
    case conscience = "geweten"
    case otherWay = "anders"
    case effective = "helpt"
    case proportion = "niet-meer"
    /// The last day: today or tomorrow.
    case until = "tot"
  }
}

public enum ReflectionForm {
  public enum Field: String, FormField { case words = "woorden" }
}

public enum SettingsForm {
  public enum Field: String, FormField {
    case language = "taal"
    case letters = "letters"
  }
}

/// Demo: who to be. The value comes from `DemoPerson.value`.
public enum SignInForm {
  public enum Field: String, FormField { case who = "wie" }
}

public enum ClockForm {
  public enum Field: String, FormField {
    case day = "dag"
    /// A number of days to add; one of the quick buttons.
    case jump = "sprong"
  }
}

/// A button on a confirmation page that goes back to the form with everything kept.
public enum StepBack {
  public static let name = "terug"
}
