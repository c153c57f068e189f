public import Vocabulary

/// Hoe ieder het ziet: the subjects with each person's view beside them, and what is to be discussed.
public struct PerspectiveBoard: Hashable, Sendable {
  public let subjects: [SubjectLine]
  public let agenda: [AgendaLine]
  /// Asked of people who have no account here.
  public var questions: [QuestionLine] = []
  /// About whom the viewer may ask somebody outside.
  public var askableAbout: [PartyLabel] = []

  public static let empty = PerspectiveBoard(subjects: [], agenda: [])

  public init(subjects: [SubjectLine], agenda: [AgendaLine]) {
    self.subjects = subjects
    self.agenda = agenda
  }
}

/// Onderwerp: a goal, a concern, a child's plan or a subject of the family's own, with the views on it.
public struct SubjectLine: Hashable, Sendable {
  public let head: ItemHead
  /// Of a free subject: what it is called.
  public let title: String?
  public let words: String?
  /// Of the family, first.
  public let family: [PerspectiveLine]
  public let professionals: [PerspectiveLine]
  /// The viewer may put his own view beside these.
  public let mayLook: Bool
  public let isToBeDiscussed: Bool

  public init(
    head: ItemHead, title: String?, words: String?, family: [PerspectiveLine], professionals: [PerspectiveLine],
    mayLook: Bool, isToBeDiscussed: Bool
  ) {
    self.head = head
    self.title = title
    self.words = words
    self.family = family
    self.professionals = professionals
    self.mayLook = mayLook
    self.isToBeDiscussed = isToBeDiscussed
  }

  public var views: [PerspectiveLine] { family + professionals }
  public var hasViews: Bool { !views.isEmpty }
}

/// Kijk of one person: own words, author and date; never merged with another's.
public struct PerspectiveLine: Hashable, Sendable {
  public let head: ItemHead
  /// Nil when the words were destroyed.
  public let words: String?
  /// Drawn; the words say what is on it.
  public let isDrawn: Bool
  /// Of an answer from outside: what he is called by who asked him.
  public var outsider: String?

  public init(head: ItemHead, words: String?, isDrawn: Bool = false) {
    self.head = head
    self.words = words
    self.isDrawn = isDrawn
  }
}

/// Bespreekpunt: what is to be talked about, and who asked.
public struct AgendaLine: Hashable, Sendable {
  public let head: ItemHead
  /// Nil where its author does not see it any more.
  public let target: ItemHead?
  public let words: String?
  public let discussedOn: Day?

  public init(head: ItemHead, target: ItemHead?, words: String?, discussedOn: Day?) {
    self.head = head
    self.target = target
    self.words = words
    self.discussedOn = discussedOn
  }
}

/// Vraag aan iemand buiten het gezin, as who asked and who must agree see it.
public struct QuestionLine: Hashable, Sendable {
  public let head: ItemHead
  public let asker: PartyLabel
  /// Who is asked, in the words of who asks.
  public let name: String
  public let question: String
  public let purpose: String
  public let until: Day
  public let state: QuestionState
  /// The viewer's own agreement is waited for.
  public let mayAgree: Bool
  /// The viewer asked it, and hands over the code himself.
  public let mayHandOver: Bool

  public init(
    head: ItemHead, asker: PartyLabel, name: String, question: String, purpose: String, until: Day,
    state: QuestionState, mayAgree: Bool, mayHandOver: Bool
  ) {
    self.head = head
    self.asker = asker
    self.name = name
    self.question = question
    self.purpose = purpose
    self.until = until
    self.state = state
    self.mayAgree = mayAgree
    self.mayHandOver = mayHandOver
  }
}

/// Buitenstaander: one question and one's own answer, and nothing of the family.
public struct OutsiderView: Hashable, Sendable {
  public let question: String
  public let purpose: String
  /// Nil until it is given; once, and not changed.
  public let answer: String?
  /// The last day on which it can be read.
  public let until: Day

  public init(question: String, purpose: String, answer: String?, until: Day) {
    self.question = question
    self.purpose = purpose
    self.answer = answer
    self.until = until
  }
}
