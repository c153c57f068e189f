/// Bladzijden van één tekst: how it stood before, putting it right, taking it away.
public enum TextSite: String, CaseIterable, Hashable, Sendable {
  case earlier = "eerst"
  case mend = "verbeteren"
  case takeAway = "weghalen"
}
