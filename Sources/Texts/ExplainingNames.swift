public import Vocabulary

/// Namen bij de verklarende analyse en de wensen.
extension Texts {
  public func name(_ column: FactorColumn) -> String {
    switch column {
    case .predisposing: self(.columnPredisposing)
    case .precipitating: self(.columnPrecipitating)
    case .maintaining: self(.columnMaintaining)
    case .protecting: self(.columnProtecting)
    }
  }

  public func name(_ level: FactorLevel) -> String {
    switch level {
    case .child: self(.levelChild)
    case .parent: self(.levelParent)
    case .family: self(.levelFamily)
    case .surroundings: self(.levelSurroundings)
    }
  }

  public func name(_ recognition: Recognition) -> String {
    switch recognition {
    case .possible: self(.cardPossible)
    case .recognised: self(.cardRecognised)
    case .notRecognised: self(.cardNotRecognised)
    }
  }

  public func name(_ lane: CheckLane) -> String {
    switch lane {
    case .parentLoad: self(.besideParentLoad)
    case .parenting: self(.besideParenting)
    case .development: self(.besideDevelopment)
    }
  }

  public func name(_ answer: WishAnswer) -> String {
    switch answer {
    case .yes: self(.wishYes)
    case .no: self(.wishNo)
    case .only: self(.wishOnly)
    case .resting: self(.wishResting)
    }
  }
}
