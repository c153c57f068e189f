import Pages
import Vocabulary

/// The status of a look at a page, and of an empty form sent to it with the right proof.
struct Pair: Hashable, Sendable, CustomStringConvertible {
  let get: Int
  let post: Int

  init(_ get: Int, _ post: Int) { (self.get, self.post) = (get, post) }

  var description: String { "\(get)/\(post)" }

  /// Hidden, or not there: nobody can tell which.
  static let none = Pair(404, 404)
  /// Only to be looked at.
  static let page = Pair(200, 404)
  /// A form; an empty one comes back.
  static let form = Pair(200, 422)
  /// A question that changes nothing: an answer comes at once.
  static let look = Pair(200, 200)
  /// A page of its own and a button that needs no more.
  static let act = Pair(200, 303)
  /// A button on another page.
  static let push = Pair(404, 303)
  /// A button on another page, whose answer is shown once.
  static let shown = Pair(404, 200)
  /// A form that stands on another page; an empty one comes back.
  static let send = Pair(404, 422)
  /// As hidden; it knows no session, and so no proof of one either.
  static let blind = Pair(404, 403)
  /// Sign in first.
  static let door = Pair(303, 303)
  /// Leads on to one's own first page.
  static let home = Pair(303, 404)
}

/// What each kind of viewer gets; a viewer who is left out does not compile.
struct Row: Sendable {
  private let pairs: [Onlooker: Pair]

  init(
    _ stranger: Pair, _ mother: Pair, _ father: Pair, _ youth: Pair, _ child: Pair, _ outsider: Pair,
    _ supporter: Pair, _ teacher: Pair, _ coordinator: Pair, _ ended: Pair, _ elsewhere: Pair
  ) {
    pairs = [
      .stranger: stranger, .mother: mother, .father: father, .youth: youth, .child: child, .outsider: outsider,
      .supporter: supporter, .teacher: teacher, .coordinator: coordinator, .ended: ended, .elsewhere: elsewhere,
    ]
  }

  init(all pair: Pair) { self.init(pair, pair, pair, pair, pair, pair, pair, pair, pair, pair, pair) }

  subscript(onlooker: Onlooker) -> Pair? { pairs[onlooker] }
}

// The table: every page by every kind of viewer. No `default`: a new page does not compile without its row.
// stranger, mother, father, youth of 15, child of 9, outsider, supporter, teacher, coordinator, ended, elsewhere

func row(of site: Site) -> Row {
  switch site {
  case .welcome: Row(.page, .home, .home, .home, .home, .home, .home, .home, .home, .home, .home)
  case .helpNow: Row(all: .page)
  case .talk: Row(all: .page)
  case .quickExit: Row(all: .act)
  case .outside: Row(all: .form)
  case .directory(.found): Row(all: .act)
  case .directory(.offering): Row(all: .page)
  case .directory(.own): Row(.home, .none, .none, .none, .none, .none, .none, .page, .page, .page, .page)
  case .directory(.change): Row(.none, .none, .none, .none, .none, .none, .none, .none, .form, .none, .none)
  case .styleSheet: Row(all: .page)
  case .script: Row(all: .page)
  case .feedback: Row(all: .form)
  case .demo: Row(all: .page)
  case .demoClock: Row(all: .send)
  case .demoSignIn: Row(all: .none)
  case .signOut: Row(all: .push)
  case .settings: Row(all: .form)
  case .notices: Row(.door, .form, .form, .form, .form, .form, .form, .form, .form, .form, .form)
  case .calendar(.choice): Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .page, .page)
  case .calendar(.make):
    Row(.door, .shown, .shown, .shown, .shown, .shown, .shown, .shown, .shown, .shown, .shown)
  case .calendar(.stop): Row(.door, .push, .push, .push, .push, .push, .push, .push, .push, .push, .push)
  // An address of nobody.
  case .calendar(.file):
    Row(.none, .blind, .blind, .blind, .blind, .blind, .blind, .blind, .blind, .blind, .blind)
  case .myWork: Row(.door, .none, .none, .none, .none, .none, .none, .page, .page, .page, .page)
  case .myReflections: Row(.door, .none, .none, .none, .none, .none, .none, .form, .form, .form, .form)
  case .deleteReflection: Row(.door, .none, .none, .none, .none, .none, .none, .none, .act, .none, .none)
  case .family(_, let site): row(of: site)
  }
}

func row(of site: FamilySite) -> Row {
  switch site {
  case .plan: Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .none, .none)
  case .stance: Row(.door, .form, .form, .form, .none, .none, .none, .none, .none, .none, .none)
  case .newPlan: Row(.door, .form, .form, .form, .none, .none, .none, .form, .form, .none, .none)
  case .paper: Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .none, .none)
  // A PDF holds the time at which it was made, so there is none where bytes are compared: `PaperTests` looks at it.
  case .paperFile: Row(.door, .none, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  case .takeBack: Row(.door, .none, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  case .feed: Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .none, .none)
  case .groupPlan: Row(.door, .form, .form, .form, .none, .none, .none, .none, .none, .none, .none)
  case .planInWriting: Row(.door, .push, .push, .push, .none, .none, .none, .none, .none, .none, .none)
  case .agreePlan: Row(.door, .none, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  case .expectations(let site): row(of: site)
  case .evaluation(let site): row(of: site)
  case .goals: Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .none, .none)
  case .newGoal: Row(.door, .form, .form, .form, .none, .none, .none, .form, .form, .none, .none)
  case .goalLimit: Row(.door, .form, .form, .form, .none, .none, .none, .none, .none, .none, .none)
  case .ranking: Row(.door, .form, .form, .form, .form, .none, .none, .none, .none, .none, .none)
  case .shareRanking: Row(.door, .push, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  case .goalOrder: Row(.door, .form, .form, .form, .none, .none, .none, .none, .none, .none, .none)
  case .agreeToOrder: Row(.door, .push, .push, .push, .none, .none, .none, .none, .none, .none, .none)
  case .goal(_, let site): row(of: site)
  case .decisions: Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .none, .none)
  case .newDecision: Row(.door, .form, .form, .form, .none, .none, .none, .form, .form, .none, .none)
  case .decision(_, let site): row(of: site)
  case .handover(.list): Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .none, .none)
  case .handover(.new): Row(.door, .form, .form, .form, .none, .none, .none, .form, .form, .none, .none)
  // The handovers of this family come later in the year.
  case .handover(.take), .handover(.skip), .handover(.confirm):
    Row(.door, .none, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  case .crisis(.show): Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .none, .none)
  // Each for himself, from 12; a helper together with whom he helps. The plan of this family comes later in the year.
  case .crisis(.write): Row(.door, .form, .form, .form, .none, .none, .none, .form, .form, .none, .none)
  // A member from 12 who knows somebody to give it to; a helper.
  case .crisis(.signal): Row(.door, .form, .form, .form, .none, .none, .none, .form, .form, .none, .none)
  case .crisis(.paper), .crisis(.handle), .crisis(.pass):
    Row(.door, .none, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  case .reports(let site): row(of: site)
  case .reportingCode(.list): Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .none, .none)
  case .reportingCode(.new): Row(.door, .none, .none, .none, .none, .none, .none, .form, .form, .none, .none)
  // There is none in this family, nor anything of the other that these may see: `ReportingCodeRowTests`.
  case .reportingCode: Row(.door, .none, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  // Nobody asked anything yet: `WebTests/Forms/InformingTests.swift` looks at one that was asked.
  case .informing(.list): Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .none, .none)
  case .informing(.new): Row(.door, .none, .none, .none, .none, .none, .none, .form, .form, .none, .none)
  case .informing: Row(.door, .none, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  case .meeting(.list): Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .none, .none)
  case .meeting(.new): Row(.door, .form, .form, .form, .none, .none, .none, .form, .form, .none, .none)
  case .meeting(.show), .meeting(.calendar):
    Row(.door, .page, .page, .none, .none, .none, .none, .none, .page, .none, .none)
  case .meeting(.fill(_, let form)): row(of: form)
  case .meeting(.press(_, let button)): row(of: button)
  case .messages(.list): Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .none, .none)
  // With the coordinator, who is there for every member from 12.
  case .messages(.with): Row(.door, .form, .form, .form, .none, .none, .none, .none, .none, .none, .none)
  case .messages(.settle): Row(.door, .none, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  case .waiting(.list): Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .none, .none)
  case .waiting(.new): Row(.door, .form, .form, .form, .none, .none, .none, .form, .form, .none, .none)
  case .waiting(.pick): Row(.door, .look, .look, .look, .none, .none, .none, .look, .look, .none, .none)
  case .waiting(.move): Row(.door, .form, .form, .form, .none, .none, .none, .none, .form, .none, .none)
  case .waiting(.estimate), .waiting(.contact), .waiting(.pass):
    Row(.door, .none, .none, .none, .none, .none, .none, .none, .form, .none, .none)
  case .pickOffering: Row(.door, .look, .look, .none, .none, .none, .none, .none, .look, .none, .none)
  // Femke's option: she wrote it, and she coordinates.
  case .reviseOption: Row(.door, .none, .none, .none, .none, .none, .none, .none, .form, .none, .none)
  case .help(.list): Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .none, .none)
  case .help(.new): Row(.door, .none, .none, .none, .none, .none, .none, .form, .form, .none, .none)
  case .help(.answer): Row(.door, .form, .form, .none, .none, .none, .none, .none, .none, .none, .none)
  case .help(.waive): Row(.door, .none, .none, .none, .none, .none, .none, .none, .form, .none, .none)
  case .story: Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .none, .none)
  case .tell: Row(.door, .form, .form, .form, .form, .none, .none, .none, .none, .none, .none)
  case .newStrength: Row(.door, .form, .form, .form, .form, .none, .none, .none, .none, .none, .none)
  case .newConcern: Row(.door, .form, .form, .form, .form, .none, .none, .none, .none, .none, .none)
  case .newWish: Row(.door, .form, .form, .form, .form, .none, .none, .none, .none, .none, .none)
  case .alongside: Row(.door, .page, .page, .page, .page, .none, .none, .none, .none, .none, .none)
  case .answerConcern: Row(.door, .none, .none, .none, .none, .none, .none, .none, .form, .none, .none)
  case .domains: Row(.door, .page, .page, .page, .page, .none, .none, .page, .page, .none, .none)
  case .domain: Row(.door, .form, .form, .form, .form, .none, .none, .none, .none, .none, .none)
  // Marit's observation of Daan, which she mended; it stands too long to be taken away.
  case .text(_, .earlier): Row(.door, .page, .page, .none, .none, .none, .none, .page, .none, .none, .none)
  case .text(_, .mend): Row(.door, .none, .none, .none, .none, .none, .none, .form, .none, .none, .none)
  case .text(_, .takeAway): Row(.door, .none, .none, .none, .none, .none, .none, .send, .none, .none, .none)
  case .perspectives: Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .none, .none)
  case .newSubject: Row(.door, .form, .form, .form, .form, .none, .none, .form, .form, .none, .none)
  case .askOutsider: Row(.door, .form, .form, .form, .none, .form, .form, .form, .form, .none, .none)
  // A step is no question; OutsideTests goes through one.
  case .question: Row(.door, .none, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  case .newDrawing: Row(.door, .form, .form, .form, .form, .none, .none, .none, .none, .none, .none)
  // A goal has no picture; DrawingTests looks at one that is there.
  case .picture: Row(.door, .none, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  case .perspective(_, .draw): Row(.door, .form, .form, .none, .none, .none, .none, .none, .none, .none, .none)
  case .perspective(_, .show): Row(.door, .page, .page, .none, .none, .none, .none, .page, .page, .none, .none)
  case .perspective(_, .add): Row(.door, .form, .form, .none, .none, .none, .none, .form, .form, .none, .none)
  // Nothing needs to be said with it.
  case .perspective(_, .discuss): Row(.door, .act, .act, .none, .none, .none, .none, .act, .act, .none, .none)
  case .agenda: Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .none, .none)
  // A step stands on no agenda.
  case .discussed: Row(.door, .none, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  case .people: Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .none, .none)
  case .birth: Row(.door, .form, .form, .none, .none, .none, .none, .none, .none, .none, .none)
  case .member(_, let site): row(of: site)
  // Each asks about himself; only Noor has a birthday soon.
  case .birthday: Row(.door, .none, .none, .page, .none, .none, .none, .none, .none, .none, .none)
  case .cooperation(.show): Row(.door, .page, .page, .page, .page, .none, .none, .page, .page, .none, .none)
  case .cooperation(.agreement):
    Row(.door, .form, .form, .form, .none, .none, .none, .form, .form, .none, .none)
  case .cooperation(.issue): Row(.door, .form, .form, .form, .none, .none, .none, .form, .form, .none, .none)
  case .cooperation(.join): Row(.door, .push, .push, .push, .none, .none, .none, .push, .push, .none, .none)
  // Noor asked it about herself; her mentor sees to it.
  case .cooperation(.answer): Row(.door, .form, .form, .form, .none, .none, .none, .none, .none, .none, .none)
  case .cooperation(.settle): Row(.door, .push, .push, .push, .none, .none, .none, .none, .none, .none, .none)
  case .coordinator(.show): Row(.door, .page, .page, .page, .page, .none, .none, .page, .page, .none, .none)
  // From 16.
  case .coordinator(.wish), .coordinator(.name):
    Row(.door, .form, .form, .none, .none, .none, .none, .none, .none, .none, .none)
  case .coordinator(.stop): Row(.door, .form, .form, .none, .none, .none, .none, .none, .form, .none, .none)
  case .team(let site): row(of: site)
  case .tasks: Row(.door, .page, .page, .page, .page, .none, .none, .page, .page, .none, .none)
  // From 16.
  case .passTask: Row(.door, .form, .form, .none, .none, .none, .none, .none, .none, .none, .none)
  case .explanation: Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .none, .none)
  case .newFactor: Row(.door, .form, .form, .form, .none, .none, .none, .form, .form, .none, .none)
  case .newInfluence: Row(.door, .form, .form, .form, .none, .none, .none, .none, .none, .none, .none)
  case .recognise: Row(.door, .form, .form, .none, .none, .none, .none, .none, .none, .none, .none)
  case .removeExplained: Row(.door, .push, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  case .wishes: Row(.door, .form, .form, .form, .none, .none, .page, .none, .none, .none, .none)
  case .rest: Row(.door, .push, .push, .push, .none, .none, .push, .none, .none, .none, .none)
  case .endWish: Row(.door, .push, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  // From 12, each for himself; who helps reads along.
  case .together: Row(.door, .form, .form, .form, .none, .none, .none, .page, .page, .none, .none)
  case .circles: Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .none, .none)
  case .newCircle: Row(.door, .act, .act, .act, .none, .none, .none, .none, .none, .none, .none)
  case .circle(_, let site): row(of: site)
  case .genograms: Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .none, .none)
  case .newGenogram: Row(.door, .act, .act, .act, .none, .none, .none, .none, .none, .none, .none)
  case .genogram(_, let site): row(ofTree: site)
  case .profile: Row(.door, .form, .form, .form, .form, .none, .none, .none, .none, .none, .none)
  case .sight: Row(.door, .page, .page, .page, .page, .page, .page, .none, .none, .none, .none)
  case .giveConsent: Row(.door, .form, .form, .form, .none, .form, .form, .none, .none, .none, .none)
  case .confirmConsent: Row(.door, .send, .send, .send, .none, .send, .send, .none, .none, .none, .none)
  case .consent: Row(.door, .page, .page, .none, .none, .none, .none, .none, .none, .none, .none)
  case .signConsent: Row(.door, .act, .act, .none, .none, .none, .none, .none, .none, .none, .none)
  case .withdrawConsent: Row(.door, .act, .act, .none, .none, .none, .none, .none, .none, .none, .none)
  case .request: Row(.door, .form, .form, .none, .none, .none, .none, .none, .none, .none, .none)
  case .react: Row(.door, .form, .form, .none, .none, .none, .form, .none, .none, .none, .none)
  case .notCorrect: Row(.door, .form, .form, .form, .none, .none, .none, .none, .none, .none, .none)
  case .object: Row(.door, .none, .none, .form, .none, .none, .none, .none, .none, .none, .none)
  // Nobody has hidden anything on this day; HiddenTests do.
  case .decideObjection: Row(.door, .none, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  case .endObjection: Row(.door, .none, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  case .askConsent: Row(.door, .none, .none, .none, .none, .none, .none, .form, .form, .none, .none)
  case .newNote: Row(.door, .none, .none, .none, .none, .none, .none, .form, .form, .none, .none)
  case .confirmNote: Row(.door, .none, .none, .none, .none, .none, .none, .send, .send, .none, .none)
  case .emergency: Row(.door, .none, .none, .none, .none, .none, .none, .form, .form, .none, .none)
  case .confirmEmergency: Row(.door, .none, .none, .none, .none, .none, .none, .send, .send, .none, .none)
  }
}

/// Noor's own circle, which her help may see and her parents may not.
func row(of site: CircleSite) -> Row {
  switch site {
  case .show, .then, .drawing:
    Row(.door, .none, .none, .page, .none, .none, .none, .none, .page, .none, .none)
  case .addContact, .contact, .tie:
    Row(.door, .none, .none, .form, .none, .none, .none, .none, .none, .none, .none)
  case .removeContact, .untie:
    Row(.door, .none, .none, .push, .none, .none, .none, .none, .none, .none, .none)
  }
}

/// Samira's tree, which Noor drew along: nobody else's.
func row(ofTree site: CircleSite) -> Row {
  switch site {
  case .show, .then, .drawing: Row(.door, .page, .none, .page, .none, .none, .none, .none, .none, .none, .none)
  case .addContact, .contact, .tie: Row(.door, .form, .none, .form, .none, .none, .none, .none, .none, .none, .none)
  case .removeContact, .untie: Row(.door, .push, .none, .push, .none, .none, .none, .none, .none, .none, .none)
  }
}

func row(of site: GoalSite) -> Row {
  switch site {
  case .show: Row(.door, .page, .page, .none, .none, .none, .none, .page, .page, .none, .none)
  case .begin: Row(.door, .push, .push, .none, .none, .none, .none, .push, .push, .none, .none)
  case .pause: Row(.door, .push, .push, .none, .none, .none, .none, .push, .push, .none, .none)
  case .finish: Row(.door, .push, .push, .none, .none, .none, .none, .push, .push, .none, .none)
  case .swap: Row(.door, .form, .form, .none, .none, .none, .none, .form, .form, .none, .none)
  case .newStep: Row(.door, .form, .form, .none, .none, .none, .none, .form, .form, .none, .none)
  case .finishStep: Row(.door, .push, .push, .none, .none, .none, .none, .push, .push, .none, .none)
  case .reword: Row(.door, .none, .none, .none, .none, .none, .none, .form, .form, .none, .none)
  case .mark: Row(.door, .form, .form, .none, .none, .none, .none, .form, .form, .none, .none)
  case .helps: Row(.door, .act, .act, .none, .none, .none, .none, .act, .act, .none, .none)
  case .helpsStep: Row(.door, .act, .act, .none, .none, .none, .none, .act, .act, .none, .none)
  case .timing: Row(.door, .act, .act, .none, .none, .none, .none, .act, .act, .none, .none)
  case .answerCheck: Row(.door, .form, .form, .none, .none, .none, .none, .form, .form, .none, .none)
  case .rephrase: Row(.door, .form, .form, .none, .none, .none, .none, .none, .none, .none, .none)
  case .joint: Row(.door, .form, .form, .none, .none, .none, .none, .form, .form, .none, .none)
  case .endJoint: Row(.door, .none, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  }
}

// The seat is the coordinator's for the mother; role and leaving are the teacher's for the child of 9.
func row(of site: TeamSite) -> Row {
  switch site {
  case .list: Row(.door, .page, .page, .page, .page, .none, .none, .page, .page, .none, .none)
  case .describe: Row(.door, .none, .none, .none, .none, .none, .none, .form, .form, .none, .none)
  case .drop: Row(.door, .none, .none, .none, .none, .none, .none, .push, .none, .none, .none)
  case .agree, .disagree: Row(.door, .push, .push, .none, .none, .none, .none, .none, .none, .none, .none)
  case .wish, .keep: Row(.door, .push, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  case .leave: Row(.door, .none, .none, .none, .none, .none, .none, .none, .form, .none, .none)
  case .mark: Row(.door, .form, .form, .none, .none, .none, .none, .form, .none, .none, .none)
  // The closing is of her therapist: his last day is still to come.
  case .lookBack, .reopen: Row(.door, .push, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  case .close: Row(.door, .none, .none, .none, .none, .none, .none, .none, .form, .none, .none)
  case .afterCare: Row(.door, .none, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  }
}

/// Each about himself; the professionals about Daan. Ruben lives elsewhere.
func row(of site: MemberSite) -> Row {
  switch site {
  case .show: Row(.door, .page, .page, .page, .none, .page, .page, .page, .page, .none, .none)
  case .name: Row(.door, .form, .form, .form, .none, .form, .form, .none, .none, .none, .none)
  case .death: Row(.door, .none, .none, .none, .none, .none, .none, .form, .form, .none, .none)
  case .apart: Row(.door, .push, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  case .together: Row(.door, .none, .push, .none, .none, .none, .none, .none, .none, .none, .none)
  case .shield: Row(.door, .push, .push, .push, .none, .push, .push, .push, .push, .none, .none)
  // Nobody has died, and nobody's name is secret; MemberTests do.
  case .alive, .unshield: Row(.door, .none, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  }
}

func row(of site: ExpectationSite) -> Row {
  switch site {
  case .list: Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .none, .none)
  case .new: Row(.door, .form, .form, .form, .none, .none, .none, .form, .form, .none, .none)
  case .discussed: Row(.door, .form, .form, .none, .none, .none, .none, .form, .none, .none, .none)
  }
}

func row(of site: DecisionSite) -> Row {
  switch site {
  case .show: Row(.door, .page, .page, .none, .none, .none, .none, .none, .page, .none, .none)
  case .option, .nothing, .view, .decide, .postpone, .parties, .position, .goOn:
    Row(.door, .form, .form, .none, .none, .none, .none, .none, .form, .none, .none)
  case .notOffered, .framework, .guideline:
    Row(.door, .none, .none, .none, .none, .none, .none, .none, .form, .none, .none)
  // A member's only, and there is one departure.
  case .deviation: Row(.door, .form, .form, .none, .none, .none, .none, .none, .none, .none, .none)
  // Not yet: nothing was chosen.
  case .change, .review: Row(.door, .send, .send, .none, .none, .none, .none, .none, .send, .none, .none)
  }
}

func row(of site: EvaluationSite) -> Row {
  switch site {
  case .show: Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .none, .none)
  // One is open already.
  case .begin: Row(.door, .none, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  case .rhythm: Row(.door, .form, .form, .form, .none, .none, .none, .none, .none, .none, .none)
  case .checks: Row(.door, .form, .form, .form, .none, .none, .none, .none, .none, .none, .none)
  case .check: Row(.door, .act, .none, .none, .none, .none, .none, .none, .none, .none, .none)
  case .lookAhead, .drawAhead: Row(.door, .form, .form, .form, .form, .none, .none, .none, .none, .none, .none)
  case .answer: Row(.door, .form, .form, .form, .none, .none, .none, .none, .none, .none, .none)
  case .close: Row(.door, .form, .form, .form, .none, .none, .none, .none, .form, .none, .none)
  }
}

func row(of site: ReportSite) -> Row {
  switch site {
  case .list: Row(.door, .page, .page, .page, .page, .page, .page, .page, .page, .none, .none)
  case .new: Row(.door, .none, .none, .none, .none, .none, .none, .form, .form, .none, .none)
  // Femke's report about Daan: his parents read it, and each says whether it is right.
  case .show: Row(.door, .page, .page, .none, .none, .none, .none, .none, .page, .none, .none)
  case .react: Row(.door, .form, .form, .none, .none, .none, .none, .none, .none, .none, .none)
  case .correct: Row(.door, .none, .none, .none, .none, .none, .none, .none, .form, .none, .none)
  // Ruben has not said anything, and the days to do so have passed.
  case .finish: Row(.door, .none, .none, .none, .none, .none, .none, .none, .push, .none, .none)
  // Her draft about Noor, which nobody else knows of: also not Noor.
  case .write: Row(.door, .none, .none, .none, .none, .none, .none, .none, .form, .none, .none)
  case .discard, .offer: Row(.door, .none, .none, .none, .none, .none, .none, .none, .push, .none, .none)
  }
}
