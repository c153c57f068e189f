import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// The circles that this viewer sees, the newest first.
  var circles: [CircleLine] {
    guard selection.scope == .network else { return [] }
    return selection.seen.reversed().filter { $0.item.kind == .ecogram && !family.isContact($0.item) }.map(circle)
  }

  private func circle(_ found: Selection.SeenItem) -> CircleLine {
    let ecogram = found.item.id
    let days = family.daysOfChange(of: ecogram)
    let earlier = days.dropLast().suffix(FamilyViewBuilder.mostVersions).reversed()
    return CircleLine(
      head: naming.head(found.item, found.because), words: naming.words[ecogram]?[.body],
      now: version(of: ecogram, on: day, dated: days.last ?? found.item.day),
      earlier: earlier.map { version(of: ecogram, on: $0, dated: $0) },
      mayChange: MayDo(sight).changeCircle(found.item))
  }

  /// More days than this nobody lays side by side.
  static let mostVersions = 12

  private func version(of ecogram: ItemID, on day: Day, dated: Day) -> CircleVersion {
    let ties = family.ties(of: ecogram, on: day)
    let members = family.contacts(of: ecogram, on: day).compactMap { contact in
      ties.first { $0.joins(nil, contact.item) }.map { tie in
        CircleMember(
          item: contact.item, name: naming.words[contact.item]?[.name] ?? "?", group: contact.group,
          ring: contact.ring, person: contact.person, tie: line(tie))
      }
    }
    return CircleVersion(day: dated, contacts: members, ties: ties.filter { $0.from != nil }.map(line))
  }

  private func line(_ tie: NetworkTie) -> TieLine {
    TieLine(
      from: tie.from, to: tie.to, strength: tie.strength, hasTension: tie.hasTension, isBroken: tie.isBroken,
      direction: tie.direction, supports: tie.supports, isOverloaded: tie.isOverloaded)
  }
}
