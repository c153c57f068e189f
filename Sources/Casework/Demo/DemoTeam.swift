import Vocabulary

/// Who does what in the families of the demo, in each helper's own words.
extension CaseTimelineBuilder {
  mutating func addTeamA() throws {
    try wish("samira", 1, .professional, "femke", "Zij kent ons het beste.")
    try wish("ruben", 3, .close, nil, "Liever iemand van onszelf.")
    try role(
      "femke", "samira", 22, nil, "Ik regel de hulp. Ik bel je elke week op maandag.", contact: true, whole: true)
    try role("femke", "noor", 22, .schoolAndEducation, "Ik praat met school over rustig beginnen.")
    try role("bas", "noor", 23, .schoolAndEducation, "Ik vraag elke week hoe het op school gaat.")
    try role("joost", "samira", 23, .incomeAndDebt, "Ik kijk met je naar de brieven.", contact: true, whole: true)
    try role("karim", "samira", 24, .mentalHealth, "Wij praten elke week over hoe het gaat.", contact: true)
    try role("marit", "daan", 24, .schoolAndEducation, "Ik help Daan met rekenen en lezen.", contact: true)
    add(25, .statements, by: names.party("samira"), .teaming(.answer(roleItem("joost", "samira"), .right)), "demo")
    try agreement(
      30, by: "femke", ["samira", "noor", "marit"], "Eerst bellen. Daarna een bericht.", "Binnen twee werkdagen.",
      "Femke belt als er iemand anders komt.")
    try issue("noor", 84, .unclear, owner: "bas", due: 91, "Ik weet niet wie mij vrijdag helpt op school.")
    try issue("samira", 70, .late, owner: "joost", due: 80, "De brief kwam twee weken te laat.")
    try answer("samira", 71, by: "joost", "Dat klopt. Ik bel je nu elke maandag.")
    add(78, .statements, by: names.party("samira"), .cooperating(.settle(names.derived("issue", "samira"))), "demo")
    try leaving("marit", "daan", 90, lastDay: 193, "Wij drinken samen thee. De nieuwe juf komt erbij.")
  }

  mutating func addTeamB() throws {
    try wish("linda", 1, .professional, "anke", "Zij legt het rustig uit.")
    try role("anke", "linda", 15, nil, "Ik regel de hulp en lees alles met je door.", contact: true, whole: true)
    try role("rik", "jayden", 16, .schoolAndEducation, "Ik help Jayden in de klas.", contact: true)
    try role("jgz", "mila", 16, .bodilyHealth, "Ik kijk hoe Mila groeit.", contact: true, whole: true)
    add(17, .statements, by: names.party("linda"), .teaming(.answer(roleItem("anke", "linda"), .right)), "demo")
  }

  private mutating func wish(_ person: String, _ day: Int, _ way: CoordinatorWay, _ who: String?, _ why: String) throws
  {
    let fact = CoordinatorWish(item: names.derived("coordinator wish", person), way: way, who: who.map(names.party))
    let texts = try words(fact.item, [.reason: why])
    add(day, .statements, by: names.party(person), .coordinating(.wish(fact, texts)), "demo")
  }

  private mutating func agreement(
    _ day: Int, by author: String, _ others: [String], _ reach: String, _ answering: String, _ absence: String
  ) throws {
    let fact = TeamAgreement(item: names.derived("agreement"), lookAgain: file.day(day + 91))
    let texts = try words(fact.item, [.reach: reach, .answering: answering, .absence: absence])
    add(day, .statements, by: names.party(author), .cooperating(.agree(fact, texts)), "demo")
    for other in others {
      add(day + 1, .statements, by: names.party(other), .cooperating(.join(fact.item)), "demo")
    }
  }

  private mutating func issue(
    _ person: String, _ day: Int, _ matter: IssueMatter, owner: String, due: Int, _ text: String
  ) throws {
    let fact = CooperationIssue(
      item: names.derived("issue", person), subject: names.person(person), matter: matter, owner: names.party(owner),
      due: file.day(due))
    let texts = try words(fact.item, [.body: text])
    add(day, .statements, by: names.party(person), .cooperating(.raise(fact, texts)), "demo")
  }

  private mutating func answer(_ person: String, _ day: Int, by author: String, _ text: String) throws {
    let fact = IssueAnswer(item: names.derived("issue answer", person), issue: names.derived("issue", person))
    add(
      day, .statements, by: names.party(author), .cooperating(.answer(fact, try words(fact.item, [.body: text]))),
      "demo")
  }

  private func roleItem(_ who: String, _ person: String) -> ItemID { names.derived("role", who, person) }

  func assignmentItem(_ who: String, _ person: String) -> ItemID {
    let number = file.team.firstIndex { $0.who == who } ?? 0
    return names.derived("team", "\(number)", "\(names.person(person))")
  }

  private mutating func role(
    _ who: String, _ person: String, _ day: Int, _ domain: LifeDomain?, _ text: String, contact: Bool = false,
    whole: Bool = false
  ) throws {
    let fact = TeamRole(
      item: roleItem(who, person), assignment: assignmentItem(who, person), domain: domain, isContact: contact,
      isForOrganization: whole)
    var texts: [WordField: String] = [.body: text]
    if contact {
      texts[.hours] = "Maandag tot en met donderdag, 9 tot 17 uur"
      texts[.excludes] = "Ik geef geen antwoord op vragen over een ander deel."
    }
    add(day, .statements, by: names.party(who), .teaming(.describe(fact, try words(fact.item, texts))), "demo")
  }

  private mutating func leaving(_ who: String, _ person: String, _ day: Int, lastDay: Int, _ text: String) throws {
    let fact = Leaving(
      item: names.derived("leaving", who, person), assignment: assignmentItem(who, person), lastDay: file.day(lastDay))
    add(
      day, .statements, by: names.party(who), .teaming(.leave(fact, try words(fact.item, [.body: text]))), "demo")
  }
}
