import Vocabulary

extension FamilySite {
  /// - Parameter steps: what follows `/gezin/{id}/`, cut at the slashes.
  init?(steps: [String]) {
    let path = steps.joined(separator: "/")
    if let fixed = (FamilySite.fixed + FamilySite.views).first(where: { $0.path == path }) { self = fixed; return }
    guard steps.count >= 2 else { return nil }
    switch steps[0] {
    case "doelen":
      if let order = FamilySite(order: steps) { self = order; return }
      guard let item = ItemID(steps[1]), let site = GoalSite(steps: Array(steps[2...])) else { return nil }
      self = .goal(item, site)
    case "gebeurd":
      guard steps.count == 2, let number = Int(steps[1]), (2...999).contains(number), "\(number)" == steps[1] else {
        return nil
      }
      self = .feed(number)
    case "hulp":
      guard let site = HelpSite(steps: Array(steps[1...])) else { return nil }
      self = .help(site)
    case "wachten":
      guard let site = WaitSite(steps: Array(steps[1...])) else { return nil }
      self = .waiting(site)
    case "overdracht":
      guard let site = HandoverSite(steps: Array(steps[1...])) else { return nil }
      self = .handover(site)
    case "even-niet":
      guard let site = CrisisSite(steps: Array(steps[1...])) else { return nil }
      self = .crisis(site)
    case "informatie":
      guard let site = InformingSite(steps: Array(steps[1...])) else { return nil }
      self = .informing(site)
    case "verslagen":
      guard let site = ReportSite(steps: Array(steps[1...])) else { return nil }
      self = .reports(site)
    case "stappen":
      guard let site = ReportingCodeSite(steps: Array(steps[1...])) else { return nil }
      self = .reportingCode(site)
    case "overleg":
      guard let site = MeetingSite(steps: Array(steps[1...])) else { return nil }
      self = .meeting(site)
    case "berichten":
      guard let site = MessageSite(steps: Array(steps[1...])) else { return nil }
      self = .messages(site)
    case "keuzes" where steps.count == 3 && steps[2] == "aanbod":
      guard let item = ItemID(steps[1]) else { return nil }
      self = .pickOffering(item)
    case "keuzes" where steps.count == 4 && steps[2] == DecisionSite.option.rawValue:
      guard let decision = ItemID(steps[1]), let option = ItemID(steps[3]) else { return nil }
      self = .reviseOption(decision, option: option)
    case "keuzes":
      guard let item = ItemID(steps[1]), let site = DecisionSite(steps: Array(steps[2...])) else { return nil }
      self = .decision(item, site)
    case "verhaal":
      guard let site = FamilySite(story: Array(steps[1...])) else { return nil }
      self = site
    case "verjaardag":
      guard steps.count == 2, let person = PersonID(steps[1]) else { return nil }
      self = .birthday(person)
    case "mensen":
      guard let site = FamilySite(people: Array(steps[1...])) else { return nil }
      self = site
    case "kijk":
      guard let item = ItemID(steps[1]), let site = PerspectiveSite(steps: Array(steps[2...])) else { return nil }
      self = .perspective(item, site)
    case "gevraagd":
      guard steps.count <= 3, let item = ItemID(steps[1]),
        let site = QuestionSite(rawValue: steps.count == 3 ? steps[2] : ""), steps.count == 2 || site != .show
      else { return nil }
      self = .question(item, site)
    case "tekst":
      guard steps.count == 3, let item = ItemID(steps[1]), let site = TextSite(rawValue: steps[2]) else { return nil }
      self = .text(item, site)
    case "tekening":
      guard steps.count == 2, let item = ItemID(steps[1]) else { return nil }
      self = .picture(item)
    case "bespreken":
      guard steps.count == 3, steps[2] == "klaar", let item = ItemID(steps[1]) else { return nil }
      self = .discussed(item)
    case "toestemming":
      guard let item = ItemID(steps[1]), let site = FamilySite(consent: item, Array(steps[2...])) else { return nil }
      self = site
    case "bezwaar" where steps.count == 3:
      guard let item = ItemID(steps[1]), let site = FamilySite(objection: item, steps[2]) else { return nil }
      self = site
    case "evaluatie":
      guard let site = EvaluationSite(steps: Array(steps[1...])) else { return nil }
      self = .evaluation(site)
    case "verwachtingen":
      guard let site = ExpectationSite(steps: Array(steps[1...])) else { return nil }
      self = .expectations(site)
    case "vraag", "reactie", "klopt-niet", "bezwaar":
      guard steps.count == 2, let item = ItemID(steps[1]) else { return nil }
      self = FamilySite.aboutItem(steps[0], item)
    default: return nil
    }
  }

  private static let fixed: [FamilySite] =
    [
      .plan, .stance, .newPlan, .agreePlan, .groupPlan, .planInWriting, .together, .feed(1), .paper, .paperFile,
      .takeBack,
      .goals, .newGoal, .goalLimit, .ranking, .goalOrder, .story, .tell, .newStrength, .newWish, .newConcern,
      .alongside, .decisions, .newDecision, .people, .tasks, .circles, .newCircle, .genograms, .newGenogram,
      .explanation, .newFactor, .newInfluence, .wishes, .rest, .birth, .sight, .giveConsent, .confirmConsent,
      .askConsent, .newNote, .confirmNote, .emergency, .confirmEmergency,
    ] + ExpectationSite.fixed.map { .expectations($0) } + EvaluationSite.fixed.map { .evaluation($0) }
    + HelpSite.fixed.map { .help($0) } + WaitSite.fixed.map { .waiting($0) }
    + HandoverSite.fixed.map { .handover($0) } + CrisisSite.fixed.map { .crisis($0) }
    + ReportSite.fixed.map { .reports($0) } + InformingSite.fixed.map { .informing($0) }
    + MeetingSite.fixed.map { .meeting($0) } + [.messages(.list)]
    + ReportingCodeSite.fixed.map { .reportingCode($0) }
    + CoordinationTask.allCases.map { .passTask($0) } + CooperationSite.fixed.map { .cooperation($0) }
    + CoordinatorSite.allCases.map { .coordinator($0) } + TeamSite.fixed.map { .team($0) }

  private init?(order steps: [String]) {
    guard steps.count == 3, let item = ItemID(steps[2]) else { return nil }
    switch steps[1] {
    case "wat-eerst": self = .shareRanking(item)
    case "volgorde": self = .agreeToOrder(item)
    default: return nil
    }
  }

  /// How each sees it.
  private static let views: [FamilySite] = [.perspectives, .newSubject, .newDrawing, .agenda, .askOutsider]

  private init?(story steps: [String]) {
    if steps.count == 2, steps[0] == "zorg", let item = ItemID(steps[1]) { self = .answerConcern(item); return }
    if steps.count == 3, steps[0] == "uitleg", let item = ItemID(steps[1]) {
      switch steps[2] {
      case "herkennen": self = .recognise(item)
      case "weg": self = .removeExplained(item)
      default: return nil
      }
      return
    }
    guard (2...3).contains(steps.count), steps[0] == "leefgebieden", let person = PersonID(steps[1]) else { return nil }
    guard steps.count == 3 else { self = .domains(person); return }
    guard let domain = LifeDomain(slug: steps[2]) else { return nil }
    self = .domain(person, domain)
  }

  /// How one talks with somebody, and who is around the family.
  private init?(people steps: [String]) {
    if steps.count == 1, let person = PersonID(steps[0]) { self = .profile(person); return }
    if steps[0] == "samenwerken" {
      guard let site = CooperationSite(steps: Array(steps[1...])) else { return nil }
      self = .cooperation(site)
      return
    }
    if steps[0] == "wie-doet-wat" {
      guard let site = TeamSite(steps: Array(steps[1...])) else { return nil }
      self = .team(site)
      return
    }
    if steps.count == 2, let person = PersonID(steps[0]), let site = MemberSite(rawValue: steps[1]) {
      self = .member(person, site)
      return
    }
    guard steps.count >= 2, let item = ItemID(steps[1]) else { return nil }
    if steps[0] == "wensen", steps.count == 3, steps[2] == "weg" { self = .endWish(item); return }
    guard let site = CircleSite(steps: Array(steps[2...])) else { return nil }
    switch steps[0] {
    case "kring": self = .circle(item, site)
    case "stamboom": self = .genogram(item, site)
    default: return nil
    }
  }

  private init?(consent item: ItemID, _ steps: [String]) {
    switch steps {
    case []: self = .consent(item)
    case ["tekenen"]: self = .signConsent(item)
    case ["intrekken"]: self = .withdrawConsent(item)
    default: return nil
    }
  }

  private init?(objection item: ItemID, _ step: String) {
    switch step {
    case "besluit": self = .decideObjection(item)
    case "toch-tonen": self = .endObjection(item)
    default: return nil
    }
  }

  private static func aboutItem(_ step: String, _ item: ItemID) -> FamilySite {
    switch step {
    case "vraag": .request(item)
    case "reactie": .react(item)
    case "klopt-niet": .notCorrect(item)
    default: .object(item)
    }
  }
}

extension Site {
  /// A form with a picture in it: its body may be larger than any other's.
  public var takesPicture: Bool {
    guard case .family(_, let site) = self else { return false }
    if site == .newDrawing || site == .evaluation(.drawAhead) { return true }
    if case .perspective(_, .draw) = site { return true }
    return false
  }
}

extension PerspectiveSite {
  init?(steps: [String]) {
    let path = steps.map { "/" + $0 }.joined()
    guard let site = [PerspectiveSite.show, .add, .draw, .discuss].first(where: { $0.path == path }) else { return nil }
    self = site
  }
}

extension GoalSite {
  init?(steps: [String]) {
    if let fixed = GoalSite.fixed.first(where: { $0.path == steps.map { "/" + $0 }.joined() }) { self = fixed; return }
    if steps.count == 3, steps[0] == "samen", steps[2] == "klaar", let joint = ItemID(steps[1]) {
      self = .endJoint(joint)
      return
    }
    guard steps.count == 3, steps[0] == "stap", let step = ItemID(steps[1]) else { return nil }
    switch steps[2] {
    case "gedaan": self = .finishStep(step)
    case "helpt": self = .helpsStep(step)
    case "volgorde": self = .timing(step)
    default: return nil
    }
  }

  private static let fixed: [GoalSite] = [
    .show, .begin, .pause, .finish, .swap, .newStep, .rephrase, .reword, .mark, .helps, .answerCheck,
    .joint,
  ]
}
