import Domain
public import Privacy
import Store
public import Vocabulary

/// Mijn werk: a professional's own families, fifty at a time.
///
/// The table says which families have which days; what he may see decides where each stands. A day that he may not see moves
/// nothing: its row is passed over.
extension Casework {
  public static let familiesOnPage = 50
  /// A family stands in the table once for each of its days.
  private static let batch = 4 * familiesOnPage

  /// By the first day that asks something of him; families without one last.
  public func caseload(of practitioner: PractitionerID, after start: CaseloadPlace? = nil) async throws -> Caseload {
    let today = clock.now.day
    var (found, place, isMore): ([OpenedRow], CaseloadPlace?, Bool) = ([], start, true)
    while isMore, found.count <= Self.familiesOnPage {
      let dues = try await store.log.dues(
        of: practitioner, after: place.map { ($0.day, $0.family) }, on: today, limit: Self.batch)
      found += try await rows(at: dues, for: practitioner, most: Self.familiesOnPage + 1 - found.count)
      place = dues.last.map { CaseloadPlace(day: $0.day, family: $0.family) }
      isMore = dues.count == Self.batch
    }
    let shown = found.prefix(Self.familiesOnPage)
    try await store.access.note(shown.map(\.look))
    let next = found.count > shown.count ? shown.last?.row.place : nil
    return Caseload(rows: shown.map(\.row), of: shown.first?.viewer, start: start, next: next)
  }

  private struct OpenedRow {
    let row: CaseloadRow
    let look: Look
    let viewer: ViewerLabel?
  }

  private func rows(at dues: [DueFamily], for practitioner: PractitionerID, most: Int) async throws -> [OpenedRow] {
    var rows: [OpenedRow] = []
    for due in dues where rows.count < most {
      guard let opened = try await row(of: due, for: practitioner), opened.row.due == due.day else { continue }
      rows.append(opened)
    }
    return rows
  }

  private func row(of due: DueFamily, for practitioner: PractitionerID) async throws -> OpenedRow? {
    let stand = FamilyStand(family: due.family, version: due.version)
    guard let family = try await family(due.family, at: stand) else { return nil }
    let selection = Selection(sight(of: family, for: .practitioner(practitioner)), for: .caseload)
    let mine = family.assignments.filter { $0.practitioner == practitioner }.map(\.item)
    let opened = try await open(selection.itemsToOpen + mine, of: family)
    return CaseloadRow(selection, words: opened.words, directory: opened.directory).map {
      OpenedRow(
        row: $0, look: look(selection, opened.directory), viewer: opened.directory.viewer(practitioner))
    }
  }
}
