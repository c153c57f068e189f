import Markup
public import Privacy
import Texts
public import Vocabulary

public enum SubjectForm {
  public enum Field: String, FormField {
    case title = "onderwerp"
    case words = "woorden"
    case about = "over"
  }
}

public enum PerspectiveForm {
  public enum Field: String, FormField { case words = "woorden" }
}

public enum DiscussForm {
  public enum Field: String, FormField { case words = "woorden" }
}

public enum DrawingForm {
  public enum Field: String, FormField {
    case picture = "tekening"
    case words = "woorden"
  }
}

extension DrawingForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .picture: .drawingFieldPicture
    case .words: .drawingFieldWords
    }
  }
}

extension SubjectForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .title: .perspectiveFieldTitle
    case .words: .perspectiveFieldWords
    case .about: .fieldAboutMany
    }
  }
}

extension PerspectiveForm.Field: LabelledField { var label: Key { .perspectiveFieldWords } }
extension DiscussForm.Field: LabelledField { var label: Key { .discussField } }

/// Wat iemand tekent: something of his own, his year ahead, or how he sees a subject.
public enum DrawnThing: Sendable {
  case own
  case yearAhead
  case view(SubjectLine)

  /// On what it is a view.
  public var subject: SubjectLine? { if case .view(let subject) = self { subject } else { nil } }
  public var isYearAhead: Bool { if case .yearAhead = self { true } else { false } }
}

/// Zo zie ik het, en bespreken.
extension Shell {
  /// A subject of one's own. A child says how he sees it; whom it is about needs no question.
  ///
  /// - Parameter people: about whom this viewer may write.
  public func newSubjectPage(_ people: [PartyLabel], in family: FamilyID, _ state: FormState) -> Page {
    page(title: texts(.perspectiveNewLink), tab: perspectiveTab, form: state) {
      backLink(.family(family, .perspectives), .perspectivesBack)
      h1 { texts(.perspectiveNewLink) }
      p { texts(reader == .child ? .perspectivesIntroChild : .perspectiveNewIntro) }
      entry(
        to: .family(family, .newSubject), state, SubjectForm.Field.self, send: .save,
        back: .family(family, .perspectives)
      ) {
        line(SubjectForm.Field.title, state, hint: .perspectiveHintTitle)
        prose(SubjectForm.Field.words, state, hint: .perspectiveHintWords)
        if reader != .child { choices(SubjectForm.Field.about, state, options(people), several: true) }
        whoReads
      }
    }
  }

  /// - Parameter readers: who reads the subject; nobody else will read this.
  public func addPerspectivePage(
    _ subject: SubjectLine, readers: [PartyLabel], in family: FamilyID, _ state: FormState
  ) -> Page {
    page(title: texts(.perspectiveAddLink), tab: perspectiveTab, form: state) {
      backLink(.family(family, .perspective(subject.head.id, .show)), .back)
      h1 { texts(.perspectiveAddLink) }
      blockquote(.dir("auto")) { subjectName(subject) }
      entry(
        to: .family(family, .perspective(subject.head.id, .add)), state, PerspectiveForm.Field.self, send: .save,
        back: .family(family, .perspective(subject.head.id, .show))
      ) {
        prose(PerspectiveForm.Field.words, state, hint: .perspectiveHintWords)
        // By whose consent others read is not a professional's to know.
        if reader == .professional {
          whoReads
        } else {
          p(.class("kaart stem")) {
            readers.isEmpty
              ? Phrase(texts(.reactOnlyYou)) : texts(.perspectiveReaders, [.list: .phrase(youAnd(readers))])
          }
        }
      }
    }
  }

  public func drawingPage(_ drawn: DrawnThing, in family: FamilyID, _ state: FormState) -> Page {
    let (site, back) = drawingSites(drawn)
    let title: Key = drawn.isYearAhead ? .aheadDrawLink : .drawingTitle
    return page(title: texts(title), tab: perspectiveTab, form: state) {
      backLink(.family(family, back), .back)
      h1 { texts(title) }
      if let subject = drawn.subject { blockquote(.dir("auto")) { subjectName(subject) } }
      p { texts(.drawingIntro) }
      entry(to: .family(family, site), state, DrawingForm.Field.self, send: .save, back: .family(family, back)) {
        picture(DrawingForm.Field.picture, state, hint: .drawingHintPicture)
        prose(DrawingForm.Field.words, state, hint: .drawingHintWords, rows: 3)
        p(.class("kaart stem")) { texts(drawn.subject == nil ? drawingReaders : .whoReads) }
      }
    }
  }

  private func drawingSites(_ drawn: DrawnThing) -> (form: FamilySite, back: FamilySite) {
    switch drawn {
    case .own: (.newDrawing, reader == .child ? .plan : .story)
    case .yearAhead: (.evaluation(.drawAhead), .evaluation(.show))
    case .view(let subject): (.perspective(subject.head.id, .draw), .perspective(subject.head.id, .show))
    }
  }

  private var drawingReaders: Key { reader == .child ? .storyOnlyChild : .storyOnlyYou }

  public func discussPage(
    _ head: ItemHead, words: String?, in family: FamilyID, back: Site, _ state: FormState
  ) -> Page {
    page(title: texts(.discussTitle), form: state) {
      backLink(back, .back)
      h1 { texts(.discussTitle) }
      p { texts(.discussWhat, [.kind: .phrase(title(of: head))]) }
      if let words { blockquote { Prose(words) } }
      p { texts(.discussThen) }
      entry(
        to: .family(family, .perspective(head.id, .discuss)), state, DiscussForm.Field.self, send: .discussSend,
        back: back
      ) {
        prose(DiscussForm.Field.words, state, hint: .discussHint, rows: 3)
      }
    }
  }
}
