public import Vocabulary

extension Texts {
  /// For whom help is meant, with the definition that all organisations share.
  public func name(_ group: TargetGroup) -> String {
    switch group {
    case .wholeFamily: self(.targetFamily)
    case .expecting: self(.targetExpecting)
    case .parents: self(.targetParents)
    case .children: self(.targetChildren)
    case .youth: self(.targetYouth)
    case .youngAdults: self(.targetYoungAdults)
    case .adults: self(.targetAdults)
    case .carers: self(.targetCarers)
    }
  }

  /// A language in which help is given.
  public func name(_ language: SpokenLanguage) -> String {
    switch language {
    case .dutch: self(.spokenDutch)
    case .english: self(.spokenEnglish)
    case .arabic: self(.spokenArabic)
    case .turkish: self(.spokenTurkish)
    case .polish: self(.spokenPolish)
    case .ukrainian: self(.spokenUkrainian)
    case .tigrinya: self(.spokenTigrinya)
    case .french: self(.spokenFrench)
    case .spanish: self(.spokenSpanish)
    case .dutchSign: self(.spokenDutchSign)
    }
  }
}
