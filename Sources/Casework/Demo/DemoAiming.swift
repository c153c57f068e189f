import Vocabulary

/// What the demo families say about their goals together.
extension CaseTimelineBuilder {
  mutating func addAimingA() throws {
    try mark("A4", "samira", 70, .less, ["samira", "ruben"], "Drie van de vijf dagen lukt het.")
    try mark("A4", "ruben", 92, .asHoped, ["samira", "ruben"], nil)
    try reword("A4", "femke", 24, "We oefenen een vaste start van de dag.")
    rank("samira", 75, ["A6", "A4"])
    order("samira", 76, ["A6", "A4", "A18"], agreed: ["ruben", "noor"])
    time(StepTiming(step: names.derived("step", "A4", "Samira"), perWeek: 1), "samira", 80)
    link("s1", to: names.item("A4"), "samira", 81)
    let joint = JointAssignment(
      item: names.derived("joint", "A4"), goal: names.item("A4"),
      practitioners: ["femke", "marit"].map(names.practitioner), accountable: names.practitioner("femke"))
    aim(82, "samira", .assignJointly(joint, try words(joint.item, [.body: "Femke thuis, juf Marit op school."])))
  }

  mutating func addAimingB() throws {
    try mark("B3", "linda", 70, .more, ["linda"], "We weten nu wie er komt.")
    rank("linda", 75, ["B3", "B17"])
    order("linda", 76, ["B3", "B17"], agreed: [])
  }

  private mutating func aim(_ day: Int, _ who: String, _ command: AimingCommand) {
    add(day, .statements, by: names.party(who), .aiming(command), "demo")
  }

  private mutating func mark(
    _ goal: String, _ who: String, _ day: Int, _ level: AttainmentLevel, _ together: [String], _ text: String?
  ) throws {
    let mark = GoalMark(
      item: names.derived("mark", goal, "\(day)"), goal: names.item(goal), level: level,
      together: together.map(names.person))
    aim(day, who, .mark(mark, try text.map { try words(mark.item, [.body: $0]) }))
  }

  private mutating func reword(_ goal: String, _ who: String, _ day: Int, _ text: String) throws {
    let wording = GoalWording(item: names.derived("wording", goal), goal: names.item(goal))
    aim(day, who, .reword(wording, try words(wording.item, [.body: text])))
  }

  private mutating func rank(_ who: String, _ day: Int, _ goals: [String]) {
    let ranking = Ranking(
      item: names.derived("ranking", who), person: names.person(who), goals: goals.map(names.item))
    aim(day, who, .rank(ranking))
  }

  private mutating func order(_ who: String, _ day: Int, _ goals: [String], agreed: [String]) {
    let item: ItemID = names.derived("order", who)
    aim(day, who, .order(GoalOrder(item: item, goals: goals.map(names.item))))
    for other in agreed { aim(day + 1, other, .agreeToOrder(item)) }
  }

  private mutating func time(_ timing: StepTiming, _ who: String, _ day: Int) { aim(day, who, .time(timing)) }

  private mutating func link(_ strength: String, to target: ItemID, _ who: String, _ day: Int) {
    aim(day, who, .linkStrengths([names.derived("strength", strength)], to: target))
  }
}
