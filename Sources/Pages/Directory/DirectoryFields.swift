import Texts
public import Vocabulary

/// Zoeken in de sociale kaart.
public enum SearchForm {
  public enum Field: String, FormField {
    case text = "woorden"
    case domain = "leefgebied"
    case age = "leeftijd"
    /// `Codes.text` of a `Municipality`.
    case town = "gemeente"
    case language = "taal"
    case weeks = "weken"
  }

  /// How long one may have to wait.
  public static let weeks = [2, 4, 8, 13, 26]
  public static let mostWords = 8
}

/// Ons aanbod wijzigen.
public enum OfferingForm {
  public enum Field: String, FormField {
    case title = "titel"
    case what = "wat"
    case groups = "doelgroepen"
    case youngest = "vanaf"
    case oldest = "tot"
    case domains = "leefgebieden"
    case languages = "talen"
    case waitFrom = "wachten-van"
    case waitTo = "wachten-tot"
    case entry = "aanmelden"
    case rhythm = "hoe-vaak"
    case duration = "hoe-lang"
    case price = "kosten"
    case excluded = "wat-niet"
    case criteria = "voorwaarden"
    case intervention = "aanpak"
    case evidence = "onderbouwing"

    public init(_ term: OfferingTerm) {
      switch term {
      case .what: self = .what
      case .entry: self = .entry
      case .rhythm: self = .rhythm
      case .duration: self = .duration
      case .price: self = .price
      case .excluded: self = .excluded
      case .criteria: self = .criteria
      case .intervention: self = .intervention
      case .evidence: self = .evidence
      }
    }
  }
}

extension Codes {
  public static func text(_ town: Municipality) -> String { "\(town.name)/\(town.region)" }
}

extension SearchForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .text: .dirFieldText
    case .domain: .fieldDomain
    case .age: .dirFieldAge
    case .town: .dirFieldTown
    case .language: .dirFieldLanguage
    case .weeks: .dirFieldWeeks
    }
  }
}

extension OfferingForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .title: .offerFieldTitle
    case .what: .offerWhat
    case .groups: .offerForWhom
    case .youngest: .offerFieldYoungest
    case .oldest: .offerFieldOldest
    case .domains: .offerFieldDomains
    case .languages: .offerFieldLanguages
    case .waitFrom: .offerFieldWaitFrom
    case .waitTo: .offerFieldWaitTo
    case .entry: .offerEntry
    case .rhythm: .offerRhythm
    case .duration: .offerDuration
    case .price: .offerPrice
    case .excluded: .offerExcluded
    case .criteria: .offerCriteria
    case .intervention: .offerIntervention
    case .evidence: .offerEvidence
    }
  }
}
