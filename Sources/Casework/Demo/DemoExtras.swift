import Vocabulary

extension CaseFile {
  /// The families of the demo, of tests and of screenshots.
  public static func demo() throws -> [String: CaseFile] { try all(in: PackageResources.cases_json) }
}

extension CaseTimelineBuilder {
  /// What the demo shows beyond the case file: steps, strengths, opinions and a question.
  mutating func addDemo() throws {
    switch names.caseName {
    case "A":
      try addDemoA()
      try addPlanningA()
      try addDecisionsOfA()
      try addLookingBackA()
      try addTeamA()
      try addClosingA()
      try addChangingA()
      try addWaitingA()
      try addHandoverA()
      try addCrisisA()
      try addReportsA()
      try addMeetingsA()
      try addMessagesA()
    case "B":
      try addDemoB()
      try addPlanningB()
      try addDecisionsOfB()
      try addLookingBackB()
      try addTeamB()
      try addClosingB()
      try addInformingB()
      try addChangingB()
      try addWaitingB()
      try addHandoverB()
      try addReportsB()
      try addReportingCodeB()
      try addMeetingsB()
      try addMessagesB()
    default: break
    }
  }

  private mutating func addDemoA() throws {
    try step("A4", "Samira", "samira", 22, due: 98, "Samen elke avond de tas inpakken.")
    try step("A6", "Joost", "joost", 22, due: 96, "Een brief naar de energiewinkel sturen.")
    try step("A18", "Bas", "bas", 45, due: 95, "Praten over halve dagen op school.")
    try strength("s1", "samira", 21, .relationshipsAtHome, "Wij eten elke avond samen.")
    try strength("s2", "noor", 21, .socialNetwork, "Bij oma kan ik altijd terecht.")
    try strength("s3", "samira", 21, .participationAndLeisure, "Daan zingt onder de douche.", about: "daan")
    try addSeeingA()
    try addAimingA()
    try stance("A13", "samira", 71, .agree)
    try addCirclesA()
    try addGenogramA()
    try together("noor", 20, .talkFirst, "Eerst met Femke alleen.")
    try together("ruben", 20, .understood, nil)
    try addPerspectivesA()
    try addExplanationA()
    try ask("v1", "marit", "obs_eik", 90, about: "daan", [.strength], "Dan weet ik waar Daan blij van wordt.")
  }

  private mutating func addDemoB() throws {
    try step("B3", "Linda", "linda", 16, due: 100, "Afspreken wie er is als ik weg moet.")
    try step("B17", "Jayden", "jayden", 16, due: 97, "Telefoon om negen uur in de keuken leggen.")
    try strength("s1", "linda", 15, .parenting, "Ik maak elke dag tijd om te spelen.")
    try addSeeingB()
    try addAimingB()
    try stance("B2", "linda", 15, .agree)
    try addCirclesB()
    try addGenogramB()
    try addPerspectivesB()
    try addExplanationB()
  }

  private mutating func together(_ who: String, _ day: Int, _ answer: TogetherAnswer, _ text: String?) throws {
    let stance = TogetherStance(item: names.derived("together", who), person: names.person(who), answer: answer)
    add(
      day, .statements, by: names.party(who),
      .answerTogether(stance, try text.map { try words(stance.item, [.body: $0]) }), "demo")
  }

  private mutating func step(
    _ goal: String, _ label: String, _ doer: String, _ day: Int, due: Int, _ text: String
  ) throws {
    let step = Step(
      item: names.derived("step", goal, label), goal: names.item(goal), doer: names.party(doer), due: file.day(due))
    add(day, .statements, by: names.party(doer), .planStep(step, try words(step.item, [.body: text])), "demo")
  }

  private mutating func strength(
    _ id: String, _ person: String, _ day: Int, _ domain: LifeDomain, _ text: String, about: String? = nil
  ) throws {
    let envelope = Envelope(
      id: names.derived("strength", id), kind: .strength, subjects: [names.person(about ?? person)], domain: domain,
      author: names.party(person))
    add(day, .items, by: names.party(person), .raise(envelope, try words(envelope.id, [.body: text])), "demo")
  }

  private mutating func stance(_ plan: String, _ person: String, _ day: Int, _ stance: Stance) throws {
    let fact = PlanStance(
      item: names.derived("stance", plan, person), plan: names.item(plan), person: names.person(person), stance: stance)
    add(day, .statements, by: names.party(person), .takeStance(fact, nil), "demo")
  }

  private mutating func ask(
    _ id: String, _ who: String, _ organization: String, _ day: Int, about: String, _ kinds: KindSet, _ reason: String
  ) throws {
    let terms = SharingTerms(
      subject: names.person(about), kinds: kinds, purpose: .schoolSupport, start: file.day(day),
      until: file.day(day + 90))
    let request = ConsentRequest(
      item: names.derived("request", id), terms: terms, organization: names.organization(organization))
    add(
      day, .statements, by: names.party(who), .askConsent(request, try words(request.item, [.purpose: reason])), "demo")
  }
}
