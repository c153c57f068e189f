public import Vocabulary

/// Bladzijden van één gezin. Those with `confirm` are the second press of a serious act.
public enum FamilySite: Hashable, Sendable {
  // Ons plan
  case plan
  case stance
  case newPlan
  /// Wat is er gebeurd, page by page.
  case feed(Int)
  case agreePlan
  case groupPlan
  case planInWriting
  /// Waarom samen?
  case together
  case expectations(ExpectationSite)
  case evaluation(EvaluationSite)
  case paper
  case paperFile
  /// The button under what was just done.
  case takeBack
  // Doelen
  case goals
  case newGoal
  case goalLimit
  /// How the viewer himself orders the goals.
  case ranking
  case shareRanking(ItemID)
  /// The joint order.
  case goalOrder
  case agreeToOrder(ItemID)
  case goal(ItemID, GoalSite)
  // Samen kiezen
  case decisions
  case newDecision
  case decision(ItemID, DecisionSite)
  /// A possibility that begins with help from the directory.
  case pickOffering(ItemID)
  /// An option of an open choice, written anew.
  case reviseOption(ItemID, option: ItemID)
  case help(HelpSite)
  case waiting(WaitSite)
  case handover(HandoverSite)
  case crisis(CrisisSite)
  case reports(ReportSite)
  case informing(InformingSite)
  case meeting(MeetingSite)
  case messages(MessageSite)
  case reportingCode(ReportingCodeSite)
  // Ons verhaal
  case story
  case tell
  case newStrength
  case newWish
  case newConcern
  /// What else may be going on beside money.
  case alongside
  case answerConcern(ItemID)
  case explanation
  case newFactor
  case newInfluence
  case recognise(ItemID)
  case removeExplained(ItemID)
  case domains(PersonID)
  case domain(PersonID, LifeDomain)
  // Hoe ieder het ziet
  case perspectives
  case newSubject
  case askOutsider
  case question(ItemID, QuestionSite)
  case newDrawing
  case picture(ItemID)
  case perspective(ItemID, PerspectiveSite)
  case agenda
  case discussed(ItemID)
  // One text
  case text(ItemID, TextSite)
  // Mensen
  case people
  case profile(PersonID)
  case birth
  case member(PersonID, MemberSite)
  case birthday(PersonID)
  /// Hoe wij samenwerken.
  case cooperation(CooperationSite)
  /// Wie de hulp regelt.
  case coordinator(CoordinatorSite)
  /// Wie doet wat.
  case team(TeamSite)
  /// Wie regelt wat.
  case tasks
  case passTask(CoordinationTask)
  case circles
  case newCircle
  case circle(ItemID, CircleSite)
  case genograms
  case newGenogram
  case genogram(ItemID, CircleSite)
  case wishes
  case rest
  case endWish(ItemID)
  // Wie ziet wat
  case sight
  case giveConsent
  case confirmConsent
  case consent(ItemID)
  case signConsent(ItemID)
  case withdrawConsent(ItemID)
  case request(ItemID)
  case react(ItemID)
  case notCorrect(ItemID)
  case object(ItemID)
  case decideObjection(ItemID)
  case endObjection(ItemID)
  // For a professional
  case askConsent
  case newNote
  case confirmNote
  case emergency
  case confirmEmergency

  public var path: String {
    switch self {
    case .plan: "plan"
    case .stance: "plan/mening"
    case .newPlan: "plan/nieuw"
    case .paper: "plan/papier"
    case .paperFile: "plan/papier.pdf"
    case .takeBack: "ongedaan"
    case .feed(let number): number == 1 ? "gebeurd" : "gebeurd/\(number)"
    case .agreePlan: "plan/vaststellen"
    case .groupPlan: "plan/eigen-plan"
    case .planInWriting: "plan/op-papier"
    case .together: "plan/waarom-samen"
    case .expectations(let site): site.path
    case .evaluation(let site): site.path
    case .goals: "doelen"
    case .newGoal: "doelen/nieuw"
    case .goalLimit: "doelen/grens"
    case .ranking: "doelen/wat-eerst"
    case .shareRanking(let item): "doelen/wat-eerst/\(item)"
    case .goalOrder: "doelen/volgorde"
    case .agreeToOrder(let item): "doelen/volgorde/\(item)"
    case .goal(let item, let site): "doelen/\(item)\(site.path)"
    case .help(let site): site.path
    case .waiting(let site): site.path
    case .handover(let site): site.path
    case .crisis(let site): site.path
    case .reports(let site): site.path
    case .informing(let site): site.path
    case .meeting(let site): site.path
    case .messages(let site): site.path
    case .reportingCode(let site): site.path
    case .decisions: "keuzes"
    case .newDecision: "keuzes/nieuw"
    case .decision(let item, let site): "keuzes/\(item)\(site.path)"
    case .pickOffering(let item): "keuzes/\(item)/aanbod"
    case .reviseOption(let decision, let option): "keuzes/\(decision)/mogelijkheid/\(option)"
    case .story: "verhaal"
    case .tell: "verhaal/vertellen"
    case .newStrength: "verhaal/kracht"
    case .newWish: "verhaal/wens"
    case .newConcern: "verhaal/zorg"
    case .alongside: "verhaal/zorg/ook"
    case .answerConcern(let item): "verhaal/zorg/\(item)"
    case .explanation: "verhaal/uitleg"
    case .newFactor: "verhaal/uitleg/kaart"
    case .newInfluence: "verhaal/uitleg/verband"
    case .recognise(let item): "verhaal/uitleg/\(item)/herkennen"
    case .removeExplained(let item): "verhaal/uitleg/\(item)/weg"
    case .domains(let person): "verhaal/leefgebieden/\(person)"
    case .domain(let person, let domain): "verhaal/leefgebieden/\(person)/\(domain.slug)"
    case .perspectives: "kijk"
    case .newSubject: "kijk/nieuw"
    case .askOutsider: "kijk/vragen"
    case .question(let item, let site): "gevraagd/\(item)\(site.path)"
    case .newDrawing: "verhaal/tekening"
    case .picture(let item): "tekening/\(item)"
    case .perspective(let item, let site): "kijk/\(item)\(site.path)"
    case .agenda: "bespreken"
    case .discussed(let item): "bespreken/\(item)/klaar"
    case .text(let item, let site): "tekst/\(item)/\(site.rawValue)"
    case .people: "mensen"
    case .profile(let person): "mensen/\(person)"
    case .birth: "mensen/geboren"
    case .member(let person, let site): "mensen/\(person)\(site.path)"
    case .birthday(let person): "verjaardag/\(person)"
    case .cooperation(let site): "mensen/samenwerken\(site.path)"
    case .coordinator(let site): "mensen/aanspreekpunt\(site.path)"
    case .team(let site): site.path
    case .tasks: "mensen/regelen"
    case .passTask(let task): "mensen/regelen/\(task.slug)"
    case .circles: "mensen/kring"
    case .newCircle: "mensen/kring/nieuw"
    case .circle(let item, let site): "mensen/kring/\(item)\(site.path)"
    case .genograms: "mensen/stamboom"
    case .newGenogram: "mensen/stamboom/nieuw"
    case .genogram(let item, let site): "mensen/stamboom/\(item)\(site.path)"
    case .wishes: "mensen/wensen"
    case .rest: "mensen/wensen/rust"
    case .endWish(let item): "mensen/wensen/\(item)/weg"
    case .sight: "wie-ziet-wat"
    case .giveConsent: "toestemming/geven"
    case .confirmConsent: "toestemming/geven/bevestig"
    case .consent(let item): "toestemming/\(item)"
    case .signConsent(let item): "toestemming/\(item)/tekenen"
    case .withdrawConsent(let item): "toestemming/\(item)/intrekken"
    case .request(let item): "vraag/\(item)"
    case .react(let item): "reactie/\(item)"
    case .notCorrect(let look): "klopt-niet/\(look)"
    case .object(let item): "bezwaar/\(item)"
    case .decideObjection(let item): "bezwaar/\(item)/besluit"
    case .endObjection(let item): "bezwaar/\(item)/toch-tonen"
    case .askConsent: "vragen"
    case .newNote: "notities/nieuw"
    case .confirmNote: "notities/nieuw/bevestig"
    case .emergency: "noodtoegang"
    case .confirmEmergency: "noodtoegang/bevestig"
    }
  }
}

/// Bladzijde en knoppen van één vraag aan iemand buiten het gezin.
public enum QuestionSite: String, CaseIterable, Hashable, Sendable {
  case show = ""
  case agree = "akkoord"
  case stop = "stoppen"
  /// Makes the code, and shows it once.
  case code

  var path: String { self == .show ? "" : "/\(rawValue)" }
}

/// Bladzijden van één onderwerp, and of one text that is to be discussed.
public enum PerspectiveSite: Hashable, Sendable {
  case show
  case add
  case draw
  case discuss

  var path: String {
    switch self {
    case .show: ""
    case .add: "/erbij"
    case .draw: "/tekening"
    case .discuss: "/bespreken"
    }
  }
}

/// Bladzijden en knoppen van één doel.
public enum GoalSite: Hashable, Sendable {
  case show
  case begin
  case pause
  case finish
  case swap
  case newStep
  case finishStep(ItemID)
  case rephrase
  /// A professional's words beside those of the family.
  case reword
  case mark
  case helps
  case helpsStep(ItemID)
  case timing(ItemID)
  case answerCheck
  /// Who does it together.
  case joint
  case endJoint(ItemID)

  var path: String {
    switch self {
    case .show: ""
    case .begin: "/begin"
    case .pause: "/pauze"
    case .finish: "/klaar"
    case .swap: "/ruil"
    case .newStep: "/stap"
    case .finishStep(let step): "/stap/\(step)/gedaan"
    case .rephrase: "/verwoording"
    case .reword: "/ook-zo"
    case .mark: "/hoe-ver"
    case .helps: "/helpt"
    case .helpsStep(let step): "/stap/\(step)/helpt"
    case .timing(let step): "/stap/\(step)/volgorde"
    case .answerCheck: "/vraag"
    case .joint: "/samen"
    case .endJoint(let joint): "/samen/\(joint)/klaar"
    }
  }
}

extension LifeDomain {
  /// As it stands in a URL.
  var slug: String {
    switch self {
    case .safety: "veiligheid"
    case .incomeAndDebt: "geld"
    case .housing: "wonen"
    case .bodilyHealth: "gezondheid"
    case .mentalHealth: "gevoel"
    case .substanceUse: "middelen"
    case .parenting: "opvoeden"
    case .childDevelopment: "groeien"
    case .schoolAndEducation: "school"
    case .workAndDaytime: "werk"
    case .relationshipsAtHome: "thuis"
    case .socialNetwork: "vrienden"
    case .participationAndLeisure: "vrije-tijd"
    case .meaningAndFuture: "toekomst"
    case .legalAndJustice: "recht"
    }
  }

  init?(slug: String) {
    guard let domain = LifeDomain.allCases.first(where: { $0.slug == slug }) else { return nil }
    self = domain
  }
}
