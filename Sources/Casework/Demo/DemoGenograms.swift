import Vocabulary

extension CaseTimelineBuilder {
  /// Samira's tree, which Noor draws along: three rows, a grandfather who died, parents who parted, and a new partner.
  mutating func addGenogramA() throws {
    let tree = try genogram("samira", ["samira", "noor"], 41)
    var people = DrawnPeople(tree: tree, by: "samira", day: 41)
    try relative(people, "Oma Hatice", .grandparents, sign: .round)
    try relative(people, "Opa Yusuf", .grandparents, sign: .square, hasDied: true)
    try relative(people, "Oma Riet", .grandparents)
    try relative(people, "Opa Henk", .grandparents)
    try relative(people, "Mama", .parents, of: ["Oma Hatice", "Opa Yusuf"])
    try relative(people, "Tante Nadia", .parents, of: ["Oma Hatice", "Opa Yusuf"])
    try relative(people, "Ruben", .parents, of: ["Oma Riet", "Opa Henk"])
    try relative(people, "Noor", .children, of: ["Mama", "Ruben"])
    try relative(people, "Daan", .children, of: ["Mama", "Ruben"])
    try couple(people, "Oma Hatice", "Opa Yusuf", .married)
    try couple(people, "Oma Riet", "Opa Henk", .married)
    try couple(people, "Mama", "Ruben", .livingTogether)
    people.day = 71
    try couple(people, "Mama", "Ruben", .parted)
    try relative(people, "Pleegzusje Eva", .children, of: ["Tante Nadia"], isFostered: true)
  }

  /// Linda's own, small.
  mutating func addGenogramB() throws {
    let people = DrawnPeople(tree: try genogram("linda", ["linda"], 21), by: "linda", day: 21)
    try relative(people, "Mijn moeder", .grandparents)
    try relative(people, "Ik", .parents, of: ["Mijn moeder"])
    try relative(people, "Kevin", .parents)
    try relative(people, "Jayden", .children, of: ["Ik", "Kevin"])
    try couple(people, "Ik", "Kevin", .parted)
  }

  private struct DrawnPeople {
    let tree: ItemID
    let by: String
    var day: Int
  }

  private mutating func genogram(_ name: String, _ makers: [String], _ day: Int) throws -> ItemID {
    let author = names.party(makers[0])
    let envelope = Envelope(
      id: names.genogram(name), kind: .genogram, subjects: makers.map(names.person),
      author: makers.count == 1 ? author : nil)
    add(day, .items, by: author, .network(.draw(envelope)), "demo")
    return envelope.id
  }

  private mutating func relative(
    _ people: DrawnPeople, _ name: String, _ generation: Generation, of parents: [String] = [],
    sign: RelativeSign = .neutral, hasDied: Bool = false, isFostered: Bool = false
  ) throws {
    let item = names.relative(name, in: people.tree)
    let relative = Relative(
      item: item, genogram: people.tree, generation: generation, sign: sign, hasDied: hasDied,
      parents: parents.map { names.relative($0, in: people.tree) }, isFostered: isFostered)
    add(
      people.day, .statements, by: names.party(people.by), .genogram(.add(relative, try words(item, [.name: name]))),
      "demo")
  }

  private mutating func couple(_ people: DrawnPeople, _ one: String, _ other: String, _ bond: Bond) throws {
    let couple = Couple(
      genogram: people.tree, names.relative(one, in: people.tree), names.relative(other, in: people.tree), bond)
    add(people.day, .statements, by: names.party(people.by), .genogram(.join(couple)), "demo")
  }
}

extension CaseNames {
  func genogram(_ name: String) -> ItemID { derived("genogram", name) }
  func relative(_ name: String, in genogram: ItemID) -> ItemID { derived("relative", "\(genogram)", name) }
}
