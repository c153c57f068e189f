public import Domain
import Vocabulary

extension Casework {
  /// Of all families together; nil unless that year is over.
  public func figures(of year: Int) async throws -> Figures? {
    guard let year = FigureYear(year, on: clock.now.day) else { return nil }
    var all: [FamilyFigures] = []
    for id in try await allFamilies() {
      if let family = try await family(id) { all.append(FamilyFigures(of: family, in: year)) }
    }
    return Figures(all)
  }
}
