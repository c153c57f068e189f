import Vocabulary

extension CaseTimelineBuilder {
  /// Noor's own circle, which grows, and one that she draws with her mother.
  mutating func addCirclesA() throws {
    let own = names.item("A17")
    try contact(own, "noor", 22, "Oma", .family, .close, .veryStrong, .toFirst, [.emotional, .practical])
    try contact(own, "noor", 22, "Lotte", .friends, .close, .strong, .both, [.company, .emotional])
    try contact(own, "noor", 22, "Pip", .other, .close, .strong, .none, [.company])
    try contact(own, "noor", 22, "De mentor", .school, .far, .weak, .toFirst, [.advice])
    try line(own, "noor", 22, "Oma", "Lotte", .ordinary)
    try contact(own, "noor", 60, "De nieuwe klas", .school, .near, .ordinary, .none, [], hasTension: true)
    try contact(own, "noor", 60, "De mentor", .school, .near, .ordinary, .toFirst, [.advice], changes: true)
    let joint = try circle("samen", ["samira", "noor", "daan"], 40)
    let all: [(String, ContactGroup, Ring, TieStrength, TieDirection, [SupportKind])] = [
      ("Oma Hatice", .family, .close, .veryStrong, .toFirst, [.emotional, .practical]),
      ("Tante Nadia", .family, .near, .ordinary, .none, [.company]),
      ("Vriend van Daan", .friends, .close, .strong, .both, [.company]),
      ("De buurvrouw", .neighbours, .near, .strong, .toFirst, [.practical]),
      ("Juf Marit", .school, .near, .ordinary, .toFirst, [.advice]),
      ("De zwemclub", .leisure, .near, .ordinary, .none, [.company]),
      ("Femke", .help, .near, .strong, .toFirst, [.emotional, .advice]),
      ("De huisarts", .help, .far, .ordinary, .toFirst, [.advice]),
      ("Zonnehoek", .help, .far, .veryWeak, .none, []),
    ]
    for (name, group, ring, strength, direction, supports) in all {
      try contact(joint, "samira", 40, name, group, ring, strength, direction, supports)
    }
    try contact(
      joint, "samira", 72, "Oma Hatice", .family, .close, .veryStrong, .toFirst, [.emotional, .practical],
      person: "hatice", isOverloaded: true, changes: true)
    try contact(
      joint, "samira", 40, "Werk van mama", .work, .far, .ordinary, .toSecond, [], hasTension: true)
    try contact(joint, "samira", 40, "Opa Karim", .family, .far, .ordinary, .none, [], isBroken: true)
  }

  mutating func addCirclesB() throws {
    let own = try circle("linda", ["linda"], 20)
    try contact(own, "linda", 20, "Mijn zus", .family, .close, .strong, .both, [.emotional], isOverloaded: true)
    try contact(own, "linda", 20, "Paula", .help, .near, .veryStrong, .toFirst, [.practical, .advice])
    try contact(own, "linda", 20, "De kerk", .leisure, .far, .weak, .none, [.company])
    try line(own, "linda", 20, "Mijn zus", "Paula", .weak)
  }

  private mutating func circle(_ name: String, _ makers: [String], _ day: Int) throws -> ItemID {
    let author = names.party(makers[0])
    let envelope = Envelope(
      id: names.derived("circle", name), kind: .ecogram, subjects: makers.map(names.person),
      author: makers.count == 1 ? author : nil)
    add(day, .items, by: author, .network(.draw(envelope)), "demo")
    return envelope.id
  }

  private mutating func contact(
    _ circle: ItemID, _ by: String, _ day: Int, _ name: String, _ group: ContactGroup, _ ring: Ring,
    _ strength: TieStrength, _ direction: TieDirection, _ supports: [SupportKind], person: String? = nil,
    hasTension: Bool = false,
    isBroken: Bool = false, isOverloaded: Bool = false, changes: Bool = false
  ) throws {
    let item = names.contact(name, in: circle)
    let contact = NetworkContact(
      item: item, ecogram: circle, group: group, ring: ring, person: person.map(names.person))
    let tie = NetworkTie(
      ecogram: circle, to: item, strength: strength, hasTension: hasTension, isBroken: isBroken, direction: direction,
      supports: supports, isOverloaded: isOverloaded)
    let words = try words(item, [.name: name])
    add(
      day, .statements, by: names.party(by),
      .network(changes ? .changeContact(contact, tie, words) : .addContact(contact, tie, words)), "demo")
  }

  private mutating func line(
    _ circle: ItemID, _ by: String, _ day: Int, _ one: String, _ other: String, _ strength: TieStrength
  ) throws {
    let tie = NetworkTie(
      ecogram: circle, from: names.contact(one, in: circle), to: names.contact(other, in: circle), strength: strength)
    add(day, .statements, by: names.party(by), .network(.tie(tie)), "demo")
  }
}

extension CaseNames {
  func contact(_ name: String, in circle: ItemID) -> ItemID { derived("contact", "\(circle)", name) }
}
