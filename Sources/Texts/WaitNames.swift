public import Vocabulary

/// Namen van de standen van een verwijzing.
extension Texts {
  public func name(_ state: ReferralState) -> String {
    switch state {
    case .requested: self(.referralRequested)
    case .accepted: self(.referralAccepted)
    case .declined: self(.referralDeclined)
    case .waiting: self(.referralWaiting)
    case .started: self(.referralStarted)
    case .ended: self(.referralEnded)
    case .withdrawn: self(.referralWithdrawn)
    }
  }
}
