import Privacy
import Vocabulary

/// Four people look at the same goal; nobody at the other.
extension Fixtures {
  static let perspectives: PerspectiveBoard = {
    var board = lines
    board.questions = [question]
    board.askableAbout = [People.samira, People.daan]
    return board
  }()

  static let question = QuestionLine(
    head: head(821, .outsiderRequest, [People.daan]), asker: People.samira, name: "juf Anna",
    question: "Hoe gaat Daan om met andere kinderen?", purpose: "Dan weten wij hoe het op school gaat.",
    until: People.day(2026, 4, 28), state: .open, mayAgree: false, mayHandOver: true)

  private static let lines = PerspectiveBoard(
    subjects: [
      SubjectLine(
        head: head(5, .planGoal, [People.noor], domain: .mentalHealth), title: nil,
        words: "Noor slaapt beter en voelt zich fijner",
        family: [
          view(801, by: People.noor, "Ik lig wakker omdat ik aan school denk.", 3, 2),
          view(802, by: People.samira, "Ik denk dat de telefoon haar wakker houdt.", 3, 4),
        ],
        professionals: [
          view(803, by: People.femke, "Noor vertelt overdag dat ze moe is.", organization: "Jeugdteam", 3, 9)
        ], mayLook: true, isToBeDiscussed: true),
      SubjectLine(
        head: head(4, .planGoal, [People.daan], domain: .schoolAndEducation), title: nil,
        words: "Daan is elke dag op tijd op school", family: [], professionals: [], mayLook: true,
        isToBeDiscussed: false),
    ],
    agenda: [
      AgendaLine(
        head: head(811, .agendaPoint, [People.noor], by: People.samira, 3, 10),
        target: head(5, .planGoal, [People.noor], domain: .mentalHealth), words: "Kunnen we dit samen doen?",
        discussedOn: nil),
      AgendaLine(
        head: head(812, .agendaPoint, [People.samira], by: People.femke, 2, 3),
        target: head(33, .concern, [People.samira], domain: .incomeAndDebt), words: nil,
        discussedOn: People.day(2026, 3, 1)),
    ])

  private static func view(
    _ number: UInt64, by author: PartyLabel, _ words: String, organization: String? = nil, _ month: Int, _ day: Int
  ) -> PerspectiveLine {
    PerspectiveLine(
      head: head(number, .perspective, [People.noor], by: author, organization: organization, month, day),
      words: words, isDrawn: number == 801)
  }
}
