public import Vocabulary

/// Wat er bij de verklarende analyse gebeurde.
public enum ExplainingEvent: Hashable, Sendable {
  case factorPlaced(Factor)
  case factorRecognised(RecognisedFactor)
  case linked(Influence)
  case checkAnswered(PlanCheckAnswer)
}
