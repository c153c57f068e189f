import Casework
import HTTPTypes
import Pages
import Vocabulary

extension Front {
  /// Nobody signs in for it, and nothing is kept of who sends; at most thirty a minute, whoever sends them.
  func answerFeedback(_ visit: Visit, _ page: ExplanatoryPage) async throws -> Reply {
    let shell = visit.shell()
    guard visit.isPost else { return .page(shell.feedbackPage(page, FormState())) }
    var reader = FormReader(visit.state)
    guard let words = reader.prose(FeedbackForm.Field.words, limit: 1_000) else {
      return incomplete(.page(shell.feedbackPage(page, reader.state)))
    }
    if reactions.isBusy(at: wallClock.now) {
      return .page(shell.feedbackPage(page, visit.state, isBusy: true), .tooManyRequests)
    }
    reactions.note(at: wallClock.now)
    try await casework.keep(words, about: page, as: receipt(visit))
    return .see(.feedback(page), .feedback)
  }
}
