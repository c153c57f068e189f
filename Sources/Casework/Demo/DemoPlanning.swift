import Vocabulary

/// What people of the demo expect of each other, and how their plan came to be agreed.
extension CaseTimelineBuilder {
  mutating func addPlanningA() throws {
    try expectation(
      "femke", "samira", by: "femke", 22, "Bel mij als het niet lukt.", "Ik bel je elke week op maandag.",
      discussed: 22)
    try expectation(
      "femke", "samira", by: "samira", 23, "Praat met mij, niet over mij.", "Ik zeg het als ik moe ben.", discussed: 30)
    try expectation(
      "femke", "noor", by: "femke", 22, "Zeg het als iets niet klopt.", "Wat jij mij zegt, deel ik niet zomaar.",
      discussed: 23)
    try expectation(
      "marit", "daan", by: "marit", 24, "Stuur een bericht als Daan later komt.", "Ik zeg hem elke ochtend gedag.",
      discussed: nil)
    try addTasks()
  }

  /// The family takes two tasks, and gives one of them back for a while.
  private mutating func addTasks() throws {
    try task("informing", .informing, .family, 24)
    try task("minutes", .minutes, .together, 40)
    try task("appointments", .appointments, .family, 60)
    try task("informing again", .informing, .together, 75, "Even te druk. Femke helpt mee.")
  }

  private mutating func task(
    _ name: String, _ task: CoordinationTask, _ holder: TaskHolder, _ day: Int, _ reason: String? = nil
  ) throws {
    let fact = TaskPassing(item: names.derived("task", name), task: task, holder: holder)
    let why = try reason.map { text in try words(fact.item, [.reason: text]) }
    add(day, .statements, by: names.party("samira"), .coordinating(.pass(fact, why)), "demo")
  }

  mutating func addPlanningB() throws {
    add(10, .statements, by: names.party("anke"), .planning(.offerGroupPlan), "demo")
    add(10, .statements, by: names.party("linda"), .planning(.answerGroupPlan(.decline)), "demo")
    try expectation(
      "anke", "linda", by: "anke", 15, "Zeg het als ik te snel praat.", "Ik lees alles met je door.", discussed: 15)
    try expectation(
      "anke", "linda", by: "linda", 15, "Maak de zinnen kort.", "Ik ben er op dinsdag.", discussed: 15)
    try expectation(
      "rik", "jayden", by: "rik", 16, "Kom bij mij als het niet gaat.", "Ik bel niet achter je rug om.", discussed: 17)
    try expectation(
      "jgz", "mila", by: "jgz", 16, "Kom naar de afspraak, of bel af.", "Ik vraag hoe het met jullie gaat.",
      discussed: 17)
    let stance = PlanStance(
      item: names.derived("stance", "B2", "jayden"), plan: names.item("B2"), person: names.person("jayden"),
      stance: .agreeWithRemark)
    let remark = try words(stance.item, [.body: "Ik wil zelf kiezen wie er komt."])
    add(17, .statements, by: names.party("jayden"), .takeStance(stance, remark), "demo")
    add(18, .statements, by: names.party("linda"), .planning(.agree(names.item("B2"))), "demo")
  }

  private mutating func expectation(
    _ practitioner: String, _ person: String, by author: String, _ day: Int, _ expects: String, _ offers: String,
    discussed: Int?
  ) throws {
    let item: ItemID =
      author == practitioner
      ? names.derived("expectation", practitioner, person) : names.derived("expectation", practitioner, person, author)
    let fact = Expectation(
      item: item, practitioner: names.practitioner(practitioner),
      person: names.person(person))
    let texts = try words(fact.item, [.expects: expects, .offers: offers])
    add(day, .statements, by: names.party(author), .expecting(.say(fact, texts)), "demo")
    guard let discussed else { return }
    add(
      discussed, .statements, by: names.party(author), .expecting(.markDiscussed(fact.item, on: file.day(discussed))),
      "demo")
  }
}
