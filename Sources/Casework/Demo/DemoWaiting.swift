import Vocabulary

/// What the demo families wait for. The case file names neither why, nor who keeps in touch, nor how often: those are ours.
extension CaseTimelineBuilder {
  /// Seventy days. The contact of day 90 does not come, and is flagged; it is made up for on day 95.
  mutating func addWaitingA() throws {
    try refer(
      "A12", for: ["noor"], by: "femke", of: "jeugdteam", 62, rhythm: 14,
      [
        .title: "Praten over slapen en piekeren", .provider: "Zonnehoek",
        .reason: "Noor wil met iemand praten die hier veel van weet.", .body: "Ik wil weer slapen.",
        .meanwhile: "Femke komt elke twee weken langs. Bas belt op vrijdag.",
        .forWhom: "Jongeren van 12 tot 18 jaar.", .criteria: "Een brief van de huisarts of het jeugdteam.",
        .excludes: "Geen hulp bij gevaar op dit moment. Bel dan 112.",
      ])
    let item = names.item("A12")
    wait(62, "femke", .estimate(item, .unknown(asker: names.practitioner("femke"), by: file.day(69)), nil))
    let source = try words(item, [.source: "Zonnehoek"])
    wait(68, "femke", .move(item, .waiting, on: file.day(68), nil))
    wait(68, "femke", .estimate(item, .weeks(6...10, asOf: file.day(68)), source))
    try contact("A12", "femke", 62, next: 76, alternatives: true, "Samen gekeken wat er nu al kan.")
    try contact(
      "A12", "femke", 76, next: 90, alternatives: false, "Noor slaapt nog slecht. We praten volgende keer weer.")
    try contact(
      "A12", "femke", 95, next: 109, alternatives: true, "Sorry dat ik niet belde. We zochten een groep in de buurt.")
    try contact("A12", "femke", 109, next: 123, alternatives: false, nil)
    try contact("A12", "femke", 123, next: 137, alternatives: true, "Over een week begint het. Femke gaat mee.")
    wait(130, "femke", .move(item, .started, on: file.day(130), nil))
  }

  mutating func addWaitingB() throws {
    try refer(
      "B13", for: ["linda", "jayden"], by: "anke", of: "wijkteam", 161, rhythm: 14,
      [
        .title: "Hulp thuis die rustig uitlegt", .provider: "Stap voor Stap",
        .reason: "Linda wil hulp die bij haar past.", .body: "Iemand die niet te snel praat.",
        .meanwhile: "Anke komt elke week.",
      ])
    for (number, day) in stride(from: 161, to: 232, by: 14).enumerated() {
      try contact("B13", "anke", day, next: day + 14, alternatives: number.isMultiple(of: 2), nil)
    }
    wait(161, "anke", .estimate(names.item("B13"), .unknown(asker: names.practitioner("anke"), by: file.day(175)), nil))
    wait(232, "anke", .move(names.item("B13"), .started, on: file.day(232), nil))
  }

  private mutating func refer(
    _ id: String, for persons: [String], by worker: String, of organization: String, _ day: Int, rhythm: Int,
    _ texts: [WordField: String]
  ) throws {
    let item = names.item(id)
    let fact = Referral(
      item: item, subjects: persons.map(names.person), organization: names.organization(organization),
      contact: names.practitioner(worker), rhythm: rhythm, nextContact: file.day(day + rhythm))
    replace(item, by: .waiting(.refer(fact, try words(item, texts))))
  }

  private mutating func contact(
    _ id: String, _ worker: String, _ day: Int, next: Int, alternatives: Bool, _ text: String?
  ) throws {
    let contact = WaitContact(
      item: names.derived("contact", id, "\(day)"), referral: names.item(id), day: file.day(day), next: file.day(next),
      alternatives: alternatives)
    wait(day, worker, .keepInTouch(contact, try text.map { try words(contact.item, [.body: $0]) }))
  }

  private mutating func wait(_ day: Int, _ worker: String, _ command: WaitingCommand) {
    add(day, .statements, by: names.party(worker), .waiting(command), "demo")
  }
}
