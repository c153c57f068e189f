/// Bladzijden en knoppen van één mens op *Mensen*: what changes about him. Each button says what it makes, so that pressing
/// twice makes the same.
public enum MemberSite: String, CaseIterable, Hashable, Sendable {
  case show = "verandert"
  case name = "naam"
  case death = "overleden"
  case alive = "niet-overleden"
  case apart = "elders"
  case together = "hier"
  case shield = "geheim"
  case unshield = "niet-geheim"

  var path: String { "/\(rawValue)" }
}
