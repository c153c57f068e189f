public import Vocabulary

/// Namen bij de kring van mensen.
extension Texts {
  public func name(_ group: ContactGroup) -> String {
    switch group {
    case .family: self(.groupFamily)
    case .friends: self(.groupFriends)
    case .neighbours: self(.groupNeighbours)
    case .school: self(.groupSchool)
    case .work: self(.groupWork)
    case .leisure: self(.groupLeisure)
    case .help: self(.groupHelp)
    case .other: self(.groupOther)
    }
  }

  public func name(_ ring: Ring) -> String {
    switch ring {
    case .close: self(.ringClose)
    case .near: self(.ringNear)
    case .far: self(.ringFar)
    }
  }

  public func name(_ support: SupportKind) -> String {
    switch support {
    case .emotional: self(.supportEmotional)
    case .practical: self(.supportPractical)
    case .company: self(.supportCompany)
    case .advice: self(.supportAdvice)
    }
  }
}
