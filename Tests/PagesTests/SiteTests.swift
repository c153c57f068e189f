import Pages
import Privacy
import Testing
import Vocabulary

@Suite("One enum prints and parses every link")
struct SiteTests {
  private static let item = People.item(7)
  private static let person = People.id(People.noor)
  private static let helper = People.femke.party

  private static let views: [FamilySite] =
    [
      .perspectives, .newSubject, .newDrawing, .picture(item), .agenda, .discussed(item), .perspective(item, .show),
      .perspective(item, .add), .perspective(item, .draw), .perspective(item, .discuss), .askOutsider,
      .question(item, .show), .question(item, .agree), .question(item, .stop), .question(item, .code),
    ] + TextSite.allCases.map { .text(item, $0) } + MemberSite.allCases.map { .member(person, $0) } + [.birth]

  static let family: [FamilySite] =
    [
      .plan, .stance, .newPlan, .goals, .newGoal, .goalLimit, .story, .tell, .newStrength, .newConcern,
      .domains(person), .people, .sight, .giveConsent, .confirmConsent, .consent(item), .signConsent(item),
      .withdrawConsent(item), .request(item), .react(item), .notCorrect(item), .object(item), .decideObjection(item),
      .endObjection(item),
      .askConsent, .newNote,
      .confirmNote, .emergency, .confirmEmergency,
    ] + [ExpectationSite.list, .new, .discussed(item)].map { .expectations($0) } + [
      .agreePlan, .groupPlan, .planInWriting, .together, .tasks, .passTask(.finding), .circles, .newCircle, .genograms,
      .newGenogram,
    ]
    + [
      .explanation, .newFactor, .newInfluence, .recognise(item), .removeExplained(item), .wishes, .rest, .endWish(item),
    ]
    + [
      ReportSite.list, .new, .show(item), .write(item), .discard(item), .offer(item), .react(item), .correct(item),
      .finish(item),
    ].map { .reports($0) }
    + [HandoverSite.list, .new, .confirm(item)].map { .handover($0) }
    + [InformingSite.list, .new, .hear(item), .answer(item), .refuse(item), .paper(item)].map { .informing($0) }
    + [ReportingCodeSite.list, .new, .show(item), .holdBack(item), .letRead(item)].map { .reportingCode($0) }
    + ReportingCodeStep.allCases.map { .reportingCode(.write(item, $0)) }
    + [CrisisSite.show, .write, .paper(item), .signal, .handle(item), .pass(item)].map { .crisis($0) }
    + [MeetingSite.list, .new, .show(item), .calendar(item, withPlace: false), .calendar(item, withPlace: true)].map {
      .meeting($0)
    }
    + MeetingFill.allCases.map { .meeting(.fill(item, $0)) } + MeetingPress.allCases.map { .meeting(.press(item, $0)) }
    + HandoverStep.allCases.flatMap { [.handover(.take(item, $0)), .handover(.skip(item, $0))] }
    + [MessageSite.list, .with(.person(person)), .with(helper), .settle(.person(person), item)].map { .messages($0) }
    + [WaitSite.list, .new, .pick, .move(item), .estimate(item), .contact(item), .pass(item)].map { .waiting($0) }
    + [
      TeamSite.list, .describe, .drop(item), .agree(item), .disagree(item), .wish(item), .keep(item), .leave(item),
      .mark(item), .lookBack(item), .close(item), .afterCare(item), .reopen(item),
    ].map { .team($0) } + CoordinatorSite.allCases.map { .coordinator($0) }
    + [CooperationSite.show, .agreement, .issue, .join(item), .answer(item), .settle(item)].map { .cooperation($0) }
    + [
      EvaluationSite.show, .begin, .rhythm, .checks, .check(item), .lookAhead, .drawAhead, .answer(item), .close(item),
    ].map { .evaluation($0) }
    + views + LifeDomain.allCases.map { .domain(person, $0) }
    + [.pickOffering(item), .reviseOption(item, option: People.item(7))]
    + [GoalSite.show, .begin, .pause, .finish, .swap, .newStep, .finishStep(item), .rephrase, .answerCheck].map {
      .goal(item, $0)
    }
    + [
      CircleSite.show, .addContact, .contact(item), .removeContact(item), .tie, .untie(item, People.item(8)),
      .then(People.today), .drawing,
    ].map { .circle(item, $0) }

  static let offering = OfferingID(high: 7, low: 9)

  static let all: [Site] =
    [
      .welcome, .helpNow, .talk, .quickExit, .outside, .styleSheet, .script, .demo, .demoClock, .demoSignIn, .signOut,
      .settings, .directory(.found(1)), .directory(.found(2)), .directory(.own),
      .directory(.offering(offering)), .directory(.change(offering)),
      .calendar(.choice), .calendar(.make), .calendar(.stop),
      .notices, .myWork, .myReflections, .deleteReflection(item),
    ] + family.map { .family(People.family, $0) }

  @Test("what is printed is read back", arguments: all)
  func roundTrip(_ site: Site) { #expect(Site(path: site.path) == site) }

  @Test("no two places share a path")
  func unique() { #expect(Set(SiteTests.all.map(\.path)).count == SiteTests.all.count) }

  @Test(
    "anything else is no place of ours",
    arguments: [
      "", "/gezin", "/gezin/", "/gezin/123/plan", "/gezin/\(People.family)", "/gezin/\(People.family)/",
      "/gezin/\(People.family)/plan/", "/gezin/\(People.family)/doelen/\(item)/", "/plan", "//",
      "/mijn-reflecties/x/weg", "/sociale-kaart/", "/sociale-kaart/x", "/sociale-kaart/bladzijde/1",
      "/sociale-kaart/bladzijde/02", "/sociale-kaart/\(offering)/weg",
      "/gezin/\(People.family)/verhaal/leefgebieden/\(person)/alles",
      "/gezin/\(People.family)/doelen/\(item)/stap/x/gedaan",
      "/GEZIN/\(People.family)/plan", "/gezin/\(People.family)/bezwaar/\(item)/nog",
    ])
  func strangers(_ path: String) { #expect(Site(path: path) == nil) }

  @Test("the values of a form are read back as they were written")
  func codes() {
    let organization = OrganizationID(high: 1, low: 2)
    #expect(Codes.party(Codes.text(People.noor.party)) == People.noor.party)
    #expect(Codes.party(Codes.text(People.marit.party)) == People.marit.party)
    #expect(Codes.recipient(Codes.text(Recipient.organization(organization))) == .organization(organization))
    #expect(Codes.party(Codes.text(Recipient.organization(organization))) == nil)
    #expect(Codes.kinds([Codes.wholePlan]) == KindSet.plan)
    #expect(Codes.kinds(["5", "11"]) == [.planGoal, .contactNote])
    for wrong in ["*", "0", "99", "-1", "23", "54", "plan "] { #expect(Codes.kinds([wrong]) == nil) }
  }
}
