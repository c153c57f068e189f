import Vocabulary

/// What the demo families say of themselves, part of life by part of life.
extension CaseTimelineBuilder {
  mutating func addSeeingA() throws {
    try raise(
      .concern, "k1", "samira", 60, .incomeAndDebt, "Ik durf de post niet open te maken.", [.mental, .societal])
    try raise(.concern, "k2", "samira", 62, .mentalHealth, "Ik ben vaak moe en boos op mezelf.", [.mental])
    try raise(.wish, "w1", "samira", 21, .participationAndLeisure, "Een keer samen naar zee.")
    try raise(.wish, "w2", "noor", 22, .schoolAndEducation, "Een plek waar ik rustig kan leren.")
    try raise(.concern, "k3", "samira", 40, .childDevelopment, "Daan slaapt pas laat.", about: "daan")
    try openBoard(of: "samira", to: "jeugdteam", 22)
    try reply("k1", "femke", 64, .takenUp, "Joost en ik openen de brieven samen met jou.")
    try profile("samira", 23, .easy, [.interpreter], "Turks")
    let answer = FamilyCommand.answerDomain(names.person("samira"), .substanceUse, .notAtIssue)
    add(22, .statements, by: names.party("samira"), answer, "demo")
  }

  mutating func addSeeingB() throws {
    try raise(.concern, "k1", "linda", 40, .housing, "De verwarming doet het vaak niet.", [.societal])
    try raise(.wish, "w1", "linda", 15, .relationshipsAtHome, "Rustig samen eten.")
    try profile("linda", 16, .easy, [.readAloud, .digitalHelp], nil)
    try openBoard(of: "linda", to: "wijkteam", 16)
  }

  private mutating func raise(
    _ kind: ItemKind, _ id: String, _ person: String, _ day: Int, _ domain: LifeDomain, _ text: String,
    _ factors: [FactorKind] = [], about: String? = nil
  ) throws {
    let envelope = Envelope(
      id: names.derived("board", id), kind: kind, subjects: [names.person(about ?? person)], domain: domain,
      author: names.party(person))
    let command = FamilyCommand.seeing(.raise(envelope, factors, try words(envelope.id, [.body: text])))
    add(day, .items, by: names.party(person), command, "demo")
  }

  private mutating func reply(
    _ concern: String, _ who: String, _ day: Int, _ reply: ConcernReply, _ text: String
  ) throws {
    let fact = ConcernAnswer(
      item: names.derived("reply", concern), concern: names.derived("board", concern), reply: reply)
    let command = FamilyCommand.seeing(.answerConcern(fact, try words(fact.item, [.body: text])))
    add(day, .statements, by: names.party(who), command, "demo")
  }

  private mutating func profile(
    _ person: String, _ day: Int, _ level: ReadingLevel, _ aids: [ContactAid], _ language: String?
  ) throws {
    let profile = CommunicationProfile(
      item: names.derived("profile", person), person: names.person(person), level: level, aids: aids)
    let said = try language.map { try words(profile.item, [.body: $0]) }
    add(day, .items, by: names.party(person), .seeing(.setProfile(profile, said)), "demo")
  }

  /// What stands on the board is in no preset: it is opened by name.
  private mutating func openBoard(of person: String, to organization: String, _ day: Int) throws {
    let terms = SharingTerms(
      subject: names.person(person), kinds: [.concern, .strength, .wish], purpose: .helpDelivery,
      start: file.day(day))
    let consent = Consent(
      item: names.derived("consent", "board", person), terms: terms,
      recipients: [.organization(names.organization(organization))])
    let words = try words(
      consent.item,
      [.purpose: "Dan weet het team wat er speelt.", .preview: "preview 1 nl \(file.day(day))"])
    add(day, .statements, by: names.party(person), .giveConsent(consent, words), "demo")
  }
}
