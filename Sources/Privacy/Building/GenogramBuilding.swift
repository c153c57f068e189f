import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// The trees that this viewer sees, the newest first.
  var genograms: [GenogramLine] {
    guard selection.scope == .genograms else { return [] }
    return selection.seen.reversed().filter { $0.item.kind == .genogram && !family.isRelative($0.item) }.map(genogram)
  }

  private func genogram(_ found: Selection.SeenItem) -> GenogramLine {
    let id = found.item.id
    let days = family.daysOfChange(ofTree: id)
    let earlier = days.dropLast().suffix(FamilyViewBuilder.mostVersions).reversed()
    return GenogramLine(
      head: naming.head(found.item, found.because),
      now: version(ofTree: id, on: day, dated: days.last ?? found.item.day),
      earlier: earlier.map { version(ofTree: id, on: $0, dated: $0) },
      mayChange: MayDo(sight).changeGenogram(found.item))
  }

  private func version(ofTree genogram: ItemID, on day: Day, dated: Day) -> GenogramVersion {
    let relatives = family.relatives(of: genogram, on: day).map { relative in
      RelativeLine(name: naming.words[relative.item]?[.name] ?? "?", fact: relative)
    }
    return GenogramVersion(day: dated, relatives: relatives, couples: family.couples(of: genogram, on: day))
  }
}
