import Pages
import Privacy
import Texts
import Vocabulary

extension Gallery {
  static func messages(_ language: Language) -> [Exhibit] {
    let (mother, daughter, helper) = (board(.mother), board(.daughter), board(.coordinator))
    return [
      exhibit("berichten", .mother, language) { $0.messagesPage(mother) },
      exhibit("berichten", .coordinator, language) { $0.messagesPage(helper) },
      exhibit("berichten-leeg", .teacher, language) { $0.messagesPage(Fixtures.view(.teacher)) },
      exhibit("berichten-met", .mother, language) { $0.threadPage(late, mother, FormState()) },
      exhibit("berichten-met", .daughter, language) { $0.threadPage(new, daughter, FormState()) },
      exhibit("berichten-met", .coordinator, language) { $0.threadPage(asked, helper, FormState()) },
      exhibit("berichten-weg", .mother, language) { $0.threadPage(left, mother, refused) },
      exhibit("mensen-berichten", .mother, language) { $0.peoplePage(mother) },
    ]
  }

  private static var refused: FormState {
    var state = FormState()
    state.refusal = .helpsNoLonger
    state.set(MessageForm.Field.words, "Kan ik morgen langskomen?")
    return state
  }

  private static func board(_ eyes: Eyes) -> FamilyView {
    var view = Fixtures.view(eyes)
    view.messages.threads =
      eyes.viewer.isMember
      ? [late.line, ThreadLine(with: People.marit, isReachable: true), left.line] : [asked.line]
    return view
  }

  private static func line(_ with: PartyLabel, since day: Int) -> ThreadLine {
    var line = ThreadLine(with: with, isReachable: true)
    line.last = People.day(2026, 3, day)
    line.waitsSince = People.day(2026, 3, day)
    line.isLate = true
    return line
  }

  private static func message(
    _ number: UInt64, by author: PartyLabel, _ day: Int, _ words: String?, isOwn: Bool
  ) -> MessageLine {
    var line = MessageLine(head: Fixtures.head(number, .message, [People.samira], by: author, 3, day))
    line.words = words
    line.isOwn = isOwn
    line.head.mayPutRight = isOwn
    return line
  }

  /// She waits longer than was promised.
  private static var late: OpenThread {
    var thread = OpenThread(line: line(People.femke, since: 27), replyDay: People.day(2026, 4, 9))
    var settled = message(901, by: People.samira, 20, "Dank je wel.", isOwn: true)
    settled.isSettled = true
    thread.messages = [
      message(900, by: People.femke, 19, "Ik bel om tien uur.", isOwn: false), settled,
      message(902, by: People.samira, 27, "Kun je maandag later bellen?", isOwn: true),
    ]
    thread.hours = "Maandag en dinsdag, 9 tot 17 uur"
    thread.phone = "088 123 45 67"
    thread.standIn = "Ilse, 088 765 43 21"
    return thread
  }

  /// Nobody wrote yet, and he said that he goes.
  private static var new: OpenThread {
    var thread = OpenThread(
      line: ThreadLine(with: People.bas, isReachable: true), replyDay: People.day(2026, 4, 9))
    thread.lastDay = People.day(2026, 7, 17)
    return thread
  }

  private static var asked: OpenThread {
    var thread = OpenThread(line: line(People.samira, since: 27), replyDay: People.day(2026, 4, 9))
    var question = message(902, by: People.samira, 27, "Kun je maandag later bellen?", isOwn: false)
    question.maySettle = true
    thread.messages = [question]
    return thread
  }

  private static var left: OpenThread {
    var line = ThreadLine(with: People.bas, isReachable: false)
    line.last = People.day(2026, 2, 2)
    line.leftOn = People.day(2026, 3, 1)
    var thread = OpenThread(line: line, replyDay: People.day(2026, 4, 9))
    thread.messages = [message(903, by: People.samira, 2, nil, isOwn: true)]
    return thread
  }
}
