public import Vocabulary

extension Texts {
  public func name(_ usefulness: Usefulness) -> String {
    switch usefulness {
    case .much: self(.useMuch)
    case .some: self(.useSome)
    case .little: self(.useLittle)
    case .nothing: self(.useNothing)
    }
  }

  public func name(_ withoutHelp: WithoutHelp) -> String {
    switch withoutHelp {
    case .yes: self(.withoutYes)
    case .partly: self(.withoutPartly)
    case .no: self(.withoutNo)
    }
  }

  public func name(_ change: ChangeSince) -> String {
    switch change {
    case .better: self(.changeBetter)
    case .same: self(.changeSame)
    case .worse: self(.changeWorse)
    }
  }

  public func name(_ experience: Experience) -> String {
    switch experience {
    case .yes: self(.wordYes)
    case .partly: self(.experiencePartly)
    case .no: self(.wordNo)
    }
  }
}
