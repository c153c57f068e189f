public import Vocabulary

/// Namen van de stappen van een overdracht.
extension Texts {
  public func name(_ step: HandoverStep) -> String {
    switch step {
    case .introduced: self(.handoverIntroduced)
    case .storyChosen: self(.handoverStory)
    case .talkedTogether: self(.handoverTalked)
    case .actionsTaken: self(.handoverActions)
    case .firstAppointment: self(.handoverAppointment)
    }
  }
}
