import Vocabulary

/// The words that files use for our choices; once used, never changed.
enum OfferingCodes {
  static func code(_ term: OfferingTerm) -> String {
    switch term {
    case .what: "wat"
    case .entry: "aanmelden"
    case .rhythm: "hoe-vaak"
    case .duration: "hoe-lang"
    case .price: "kosten"
    case .excluded: "wat-niet"
    case .criteria: "voorwaarden"
    case .intervention: "aanpak"
    case .evidence: "onderbouwing"
    }
  }

  static func code(_ group: TargetGroup) -> String {
    switch group {
    case .wholeFamily: "gezin"
    case .expecting: "zwanger-of-baby"
    case .parents: "ouders"
    case .children: "kinderen"
    case .youth: "jongeren"
    case .youngAdults: "jongvolwassenen"
    case .adults: "volwassenen"
    case .carers: "mantelzorgers"
    }
  }

  /// ISO 639, as HSDS asks.
  static func code(_ language: SpokenLanguage) -> String {
    switch language {
    case .dutch: "nl"
    case .english: "en"
    case .arabic: "ar"
    case .turkish: "tr"
    case .polish: "pl"
    case .ukrainian: "uk"
    case .tigrinya: "ti"
    case .french: "fr"
    case .spanish: "es"
    case .dutchSign: "dse"
    }
  }

  static func name(_ language: SpokenLanguage) -> String {
    switch language {
    case .dutch: "Nederlands"
    case .english: "Engels"
    case .arabic: "Arabisch"
    case .turkish: "Turks"
    case .polish: "Pools"
    case .ukrainian: "Oekraïens"
    case .tigrinya: "Tigrinya"
    case .french: "Frans"
    case .spanish: "Spaans"
    case .dutchSign: "Nederlandse Gebarentaal"
    }
  }

  static func code(_ domain: LifeDomain) -> String {
    switch domain {
    case .safety: "veiligheid"
    case .incomeAndDebt: "geld-en-schulden"
    case .housing: "wonen"
    case .bodilyHealth: "lichaam"
    case .mentalHealth: "psychische-gezondheid"
    case .substanceUse: "middelen"
    case .parenting: "opvoeden"
    case .childDevelopment: "ontwikkeling"
    case .schoolAndEducation: "school"
    case .workAndDaytime: "werk-en-dag"
    case .relationshipsAtHome: "relaties-thuis"
    case .socialNetwork: "netwerk"
    case .participationAndLeisure: "meedoen-en-vrije-tijd"
    case .meaningAndFuture: "zin-en-toekomst"
    case .legalAndJustice: "recht"
    }
  }

  static let domains = table(LifeDomain.allCases, code)
  static let groups = table(TargetGroup.allCases, code)
  static let languages = table(SpokenLanguage.allCases, code)

  private static func table<Choice>(_ all: [Choice], _ code: (Choice) -> String) -> [String: Choice] {
    Dictionary(uniqueKeysWithValues: all.map { (code($0), $0) })
  }
}
