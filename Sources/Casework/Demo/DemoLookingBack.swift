import Vocabulary

/// How the families of the demo looked back, and a year ahead.
extension CaseTimelineBuilder {
  mutating func addLookingBackA() throws {
    try evaluation("1", of: "A3", 66, by: "femke")
    try answer("1", "samira", 67, .some, .same, "Het bellen op maandag helpt mij.")
    try answer("1", "noor", 68, .little, .same, "Ik wil eerder weten wie er komt.")
    add(70, .statements, by: names.party("femke"), .evaluating(.close(evaluationItem("1"), .planStays, nil)), "demo")
    try evaluation("2", of: "A13", 90, by: "samira")
    try answer("2", "noor", 91, .some, .better, "Femke zegt nu wie er komt.")
    let check = ExperienceCheck(
      item: names.derived("check", "samira"), person: names.person("samira"), understood: .yes, listened: .partly,
      counted: .yes, safe: .partly)
    let texts = try words(check.item, [.helped: "Dat iemand elke week belt."])
    add(75, .statements, by: names.party("samira"), .evaluating(.check(check, texts)), "demo")
    add(
      76, .statements, by: names.party("samira"),
      .evaluating(.share(check.item, with: [names.party("femke")])), "demo")
    try ahead("samira", of: ["samira"], by: "samira", 21, "Ik open mijn post weer zelf.")
    try ahead("noor", of: ["noor"], by: "noor", 22, "Ik ga weer elke dag naar school.")
    try drawAhead("daan", 24, "Mijn zus en ik spelen buiten. De zon schijnt.")
    try ahead("all", of: ["samira", "daan"], by: nil, 23, "Wij gaan een dag naar zee.")
  }

  mutating func addLookingBackB() throws {
    try ahead("linda", of: ["linda"], by: "linda", 20, "Mijn kinderen wonen bij mij.")
    try ahead("jayden", of: ["jayden"], by: "jayden", 20, "Ik voetbal weer bij mijn club.")
  }

  mutating func drawAhead(_ who: String, _ day: Int, _ text: String) throws {
    let envelope = Envelope(
      id: names.derived("ahead-drawn", who), kind: .yearAhead, subjects: [names.person(who)], author: names.party(who))
    let picture = Words(names.derived("ahead-picture", who), picture: PackageResources.drawing_jpg)
    add(
      day, .statements, by: names.party(who),
      .perspective(.draw(envelope, try words(envelope.id, [.body: text]), picture: picture)), "demo")
  }

  private func evaluationItem(_ number: String) -> ItemID { names.derived("evaluation", number) }

  private mutating func evaluation(_ number: String, of plan: String, _ day: Int, by person: String) throws {
    let fact = Evaluation(item: evaluationItem(number), plan: names.item(plan))
    add(day, .statements, by: names.party(person), .evaluating(.open(fact)), "demo")
  }

  private mutating func answer(
    _ number: String, _ person: String, _ day: Int, _ usefulness: Usefulness, _ change: ChangeSince, _ text: String
  ) throws {
    let answer = EvaluationAnswer(
      item: names.derived("answer", number, person), evaluation: evaluationItem(number), person: names.person(person),
      usefulness: usefulness, change: change)
    let texts = try words(answer.item, [.aboutHelp: text])
    add(day, .statements, by: names.party(person), .evaluating(.answer(answer, texts)), "demo")
  }

  private mutating func ahead(
    _ id: String, of persons: [String], by author: String?, _ day: Int, _ text: String
  ) throws {
    let envelope = Envelope(
      id: names.derived("ahead", id), kind: .yearAhead, subjects: persons.map(names.person),
      author: author.map(names.party))
    add(
      day, .statements, by: names.party(author ?? persons[0]),
      .evaluating(.lookAhead(envelope, try words(envelope.id, [.body: text]))), "demo")
  }
}
