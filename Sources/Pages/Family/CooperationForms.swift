import Markup
public import Privacy
import Texts
import Vocabulary

/// Afspraken opschrijven, zeggen wat niet goed loopt, en antwoorden.
extension Shell {
  public func agreementPage(_ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.agreementHeading), tab: .people, form: state) {
      backLink(.family(view.family, .cooperation(.show)), .cooperationBack)
      h1 { texts(.agreementHeading) }
      p { texts(.agreementIntro) }
      entry(
        to: .family(view.family, .cooperation(.agreement)), state, AgreementForm.Field.self, send: .save,
        back: .family(view.family, .cooperation(.show))
      ) {
        prose(AgreementForm.Field.reach, state, hint: .agreementHintReach, rows: 2)
        prose(AgreementForm.Field.answering, state, hint: .agreementHintAnswering, rows: 2)
        prose(AgreementForm.Field.choosing, state, rows: 2)
        prose(AgreementForm.Field.absence, state, hint: .agreementHintAbsence, rows: 2)
        day(AgreementForm.Field.lookAgain, state, from: view.day, to: view.day + 365)
        p(.class("kaart stem")) { texts(.tasksWhoReads) }
      }
    }
  }

  public func newIssuePage(_ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.issueNewLink), tab: .people, form: state) {
      backLink(.family(view.family, .cooperation(.show)), .cooperationBack)
      h1 { texts(.issueNewLink) }
      p { texts(.issueNewIntro) }
      entry(
        to: .family(view.family, .cooperation(.issue)), state, IssueForm.Field.self, send: .save,
        back: .family(view.family, .cooperation(.show))
      ) {
        choices(
          IssueForm.Field.matter, state, IssueMatter.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
        prose(IssueForm.Field.words, state, hint: .issueHintWords, rows: 3)
        choices(IssueForm.Field.owner, state, view.cooperation.subjects.flatMap(owners), hint: .issueHintOwner)
        day(IssueForm.Field.due, state, from: view.day, to: view.day + 92)
        p(.class("kaart stem")) { texts(.issueWhoReads) }
      }
    }
  }

  /// Who sees to it, and about whom it is: one choice, so that nobody is chosen who does not know of the help.
  private func owners(_ line: IssueSubjectLine) -> [Option] {
    line.owners.map { owner in
      Option(
        IssueForm.code(owner, line.person),
        texts(.issueOwnerFor, [.name: .phrase(mention(owner)), .other: .phrase(object(line.person))]))
    }
  }

  public func answerIssuePage(_ line: IssueLine, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.issueAnswerLink), tab: .people, form: state) {
      backLink(.family(view.family, .cooperation(.show)), .cooperationBack)
      h1 { texts(.issueAnswerLink) }
      if let words = line.words { Prose(words) }
      entry(
        to: .family(view.family, .cooperation(.answer(line.head.id))), state, IssueAnswerForm.Field.self, send: .save,
        back: .family(view.family, .cooperation(.show))
      ) {
        prose(IssueAnswerForm.Field.words, state, rows: 3)
        p(.class("kaart stem")) { texts(.issueWhoReads) }
      }
    }
  }
}

public enum AgreementForm {
  public enum Field: String, FormField {
    case reach = "bereiken"
    case answering = "antwoorden"
    case choosing = "beslissen"
    case absence = "weg"
    case lookAgain = "dag"
  }
}

public enum IssueForm {
  public enum Field: String, FormField {
    case matter = "wat"
    case words = "woorden"
    /// `IssueForm.code`.
    case owner = "wie"
    case due = "dag"
  }

  public static func code(_ owner: PartyLabel, _ person: PartyLabel) -> String {
    "\(Codes.text(owner.party))/\(Codes.text(person.party))"
  }
}

public enum IssueAnswerForm {
  public enum Field: String, FormField { case words = "woorden" }
}

extension AgreementForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .reach: .agreementFieldReach
    case .answering: .agreementFieldAnswering
    case .choosing: .agreementFieldChoosing
    case .absence: .agreementFieldAbsence
    case .lookAgain: .agreementFieldLookAgain
    }
  }
}

extension IssueForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .matter: .issueFieldMatter
    case .words: .issueFieldWords
    case .owner: .issueFieldOwner
    case .due: .issueFieldDue
    }
  }
}

extension IssueAnswerForm.Field: LabelledField { var label: Key { .issueFieldAnswer } }
