public import Vocabulary

/// Namen van de taken van de regie.
extension Texts {
  public func name(_ task: CoordinationTask) -> String {
    switch task {
    case .appointments: self(.taskAppointments)
    case .inviting: self(.taskInviting)
    case .chairing: self(.taskChairing)
    case .minutes: self(.taskMinutes)
    case .following: self(.taskFollowing)
    case .informing: self(.taskInforming)
    case .finding: self(.taskFinding)
    case .keepingPlan: self(.taskKeepingPlan)
    }
  }

  public func name(_ holder: TaskHolder) -> String {
    switch holder {
    case .professional: self(.holderProfessional)
    case .together: self(.holderTogether)
    case .family: self(.holderFamily)
    }
  }
}
