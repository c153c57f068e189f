import Privacy
import Vocabulary

extension Fixtures {
  static func genogram(named name: String = "Oma", mayChange: Bool = true) -> GenogramLine {
    let relatives = [
      relative(601, name, .grandparents, sign: .round), relative(602, "Opa Yusuf", .grandparents, hasDied: true),
      relative(603, "Oma Riet", .grandparents), relative(604, "Mama", .parents, of: [601, 602]),
      relative(605, "Ruben", .parents, of: [603]), relative(606, "Noor", .children, of: [604, 605]),
      relative(607, "Daan", .children, of: [604, 605], isFostered: true),
    ]
    let couples = [
      Couple(genogram: People.item(600), People.item(601), People.item(602), .married),
      Couple(genogram: People.item(600), People.item(604), People.item(605), .divorced),
    ]
    return GenogramLine(
      head: head(600, .genogram, [People.samira, People.noor], 3, 3, because: .fact(.ownAct)),
      now: GenogramVersion(day: People.day(2026, 4, 3), relatives: relatives, couples: couples),
      earlier: [GenogramVersion(day: People.day(2026, 3, 3), relatives: Array(relatives.prefix(2)), couples: [])],
      mayChange: mayChange)
  }

  static let emptyGenogram = GenogramLine(
    head: head(620, .genogram, [People.samira], by: People.samira, 4, 1, because: .author),
    now: GenogramVersion(day: People.day(2026, 4, 1), relatives: [], couples: []), earlier: [], mayChange: true)

  private static func relative(
    _ number: UInt64, _ name: String, _ row: Generation, of parents: [UInt64] = [], sign: RelativeSign = .neutral,
    hasDied: Bool = false, isFostered: Bool = false
  ) -> RelativeLine {
    RelativeLine(
      name: name,
      fact: Relative(
        item: People.item(number), genogram: People.item(600), generation: row, sign: sign, hasDied: hasDied,
        parents: parents.map(People.item), isFostered: isFostered))
  }
}
