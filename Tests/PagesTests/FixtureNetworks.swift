import Privacy
import Vocabulary

extension Fixtures {
  static func circle(named name: String = "Oma", mayChange: Bool = true, many: Bool = false) -> CircleLine {
    let few = [
      member(501, name, .family, .close, .veryStrong, .toFirst, [.emotional, .practical]),
      member(502, "De buurvrouw", .neighbours, .near, .strong, .both, [.company]),
      member(503, "Werk van mama", .work, .far, .ordinary, .none, [], hasTension: true),
    ]
    let more = (0..<9).map { member(510 + $0, "Vriend \($0)", .friends, .near, .weak, .none, [], isBroken: $0 == 4) }
    let between = [TieLine(from: People.item(501), to: People.item(502), strength: .veryWeak)]
    return CircleLine(
      head: head(500, .ecogram, [People.samira, People.noor], 3, 3, because: .fact(.ownAct)), words: nil,
      now: CircleVersion(day: People.day(2026, 4, 3), contacts: few + (many ? more : []), ties: between),
      earlier: [CircleVersion(day: People.day(2026, 3, 3), contacts: Array(few.prefix(1)), ties: [])],
      mayChange: mayChange)
  }

  static let emptyCircle = CircleLine(
    head: head(520, .ecogram, [People.samira], by: People.samira, 4, 1, because: .author), words: nil,
    now: CircleVersion(day: People.day(2026, 4, 1), contacts: [], ties: []), earlier: [], mayChange: true)

  private static func member(
    _ number: UInt64, _ name: String, _ group: ContactGroup, _ ring: Ring, _ strength: TieStrength,
    _ direction: TieDirection, _ supports: [SupportKind], hasTension: Bool = false, isBroken: Bool = false
  ) -> CircleMember {
    CircleMember(
      item: People.item(number), name: name, group: group, ring: ring, person: nil,
      tie: TieLine(
        from: nil, to: People.item(number), strength: strength, hasTension: hasTension, isBroken: isBroken,
        direction: direction, supports: supports, isOverloaded: number == 502))
  }
}
