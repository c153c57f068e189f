import Markup
public import Privacy
import Texts
public import Vocabulary

public enum QuestionForm {
  public enum Field: String, FormField {
    case about = "over"
    case name = "aan"
    case words = "woorden"
    case purpose = "waarvoor"
    case until = "tot"
  }
}

extension QuestionForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .about: .fieldAbout
    case .name: .questionFieldName
    case .words: .questionFieldWords
    case .purpose: .questionFieldPurpose
    case .until: .questionFieldUntil
    }
  }
}

/// Een vraag aan iemand buiten het gezin: who asks, who agrees, and the code that is handed over in person.
extension Shell {
  @HTMLBuilder
  func questions(_ view: FamilyView) -> some HTML {
    let board = view.perspectives
    if !board.questions.isEmpty || !board.askableAbout.isEmpty {
      section {
        h2 { texts(.questionsHeading) }
        ul(.class("rij")) { ForEach(board.questions) { line in questionCard(line, view) } }
        if !board.askableAbout.isEmpty {
          p { a(.href(Site.family(view.family, .askOutsider))) { texts(.questionAskLink) } }
        }
      }
    }
  }

  private func questionCard(_ line: QuestionLine, _ view: FamilyView) -> some HTML {
    li(.class("kaart"), .id("i\(line.head.id)")) {
      h3(.dir("auto")) { line.question }
      p { span(.class(line.mayAgree ? "label let" : "label")) { state(line) } }
      p {
        a(.href(Site.family(view.family, .question(line.head.id, .show)))) {
          texts(.questionSee)
          span(.class("vh")) { ": \(line.question)" }
        }
      }
    }
  }

  /// For whose agreement one waits: one's own, or that of who decides; who of them spoke is told to nobody.
  private func state(_ line: QuestionLine) -> Phrase {
    switch line.state {
    case .waitingForAgreement where line.mayAgree: Phrase(texts(.questionWaitsYou))
    case .waitingForAgreement: texts(.questionWaits, [.name: .phrase(objects(line.head.about))])
    case .open: Phrase(texts(.questionOpen))
    case .answered: Phrase(texts(.questionAnswered))
    case .stopped: Phrase(texts(.questionStopped))
    case .expired: Phrase(texts(.questionExpired))
    }
  }

  public func askOutsiderPage(_ people: [PartyLabel], in family: FamilyID, today: Day, _ state: FormState) -> Page {
    page(title: texts(.questionAskTitle), tab: perspectiveTab, form: state) {
      backLink(.family(family, .perspectives), .perspectivesBack)
      h1 { texts(.questionAskTitle) }
      p { texts(.questionAskIntro) }
      entry(
        to: .family(family, .askOutsider), state, QuestionForm.Field.self, send: .save,
        back: .family(family, .perspectives)
      ) {
        choices(QuestionForm.Field.about, state, options(people))
        line(QuestionForm.Field.name, state, hint: .questionHintName)
        prose(QuestionForm.Field.words, state, hint: .questionHintWords, rows: 3)
        prose(QuestionForm.Field.purpose, state, hint: .questionHintPurpose, rows: 2)
        day(QuestionForm.Field.until, state, from: today, to: today + 60)
      }
    }
  }

  public func questionPage(_ line: QuestionLine, in family: FamilyID) -> Page {
    page(title: texts(.questionsHeading), tab: perspectiveTab) {
      backLink(.family(family, .perspectives), .perspectivesBack)
      h1(.dir("auto")) { line.question }
      p { span(.class("label")) { state(line) } }
      p { texts(.questionBy, [.name: .phrase(subject(line.asker).capitalized), .other: .name(line.name)]) }
      p(.dir("auto")) { texts(.questionWhy, [.words: .text(line.purpose)]) }
      p { texts(.questionUntil, [.day: .text(texts.fullDate(line.until))]) }
      if line.state == .waitingForAgreement || line.state == .open {
        div(.class("knoppen")) {
          if line.mayAgree { press(.family(family, .question(line.head.id, .agree)), .questionAgree, isPrimary: true) }
          if line.mayHandOver, line.state == .open {
            press(.family(family, .question(line.head.id, .code)), .questionMakeCode, isPrimary: true)
          }
          press(.family(family, .question(line.head.id, .stop)), .questionStop)
        }
      }
    }
  }

  /// The code stands on this page and nowhere else.
  public func codePage(_ line: QuestionLine, code: String, in family: FamilyID) -> Page {
    page(title: texts(.questionCodeTitle), tab: perspectiveTab) {
      backLink(.family(family, .question(line.head.id, .show)), .back)
      h1 { texts(.questionCodeTitle) }
      p(.class("kaart nu")) { strong(.class("code"), .dir("ltr")) { code } }
      p { texts(.questionCodeIntro, [.name: .name(line.name)]) }
      p { texts(.questionCodeWhere, [.name: .name(line.name), .words: .text(Site.outside.path)]) }
      p { texts(.questionCodeOnce) }
    }
  }
}
