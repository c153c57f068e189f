import Domain
import Vocabulary

extension Telling {
  /// To nobody: on a screen that others see, that there is such a plan or signal would already say much.
  func tell(_ happening: CrisisEvent) -> Told? {
    switch happening {
    case .planWritten, .signalRaised, .signalHandled, .signalPassed: nil
    }
  }
}
