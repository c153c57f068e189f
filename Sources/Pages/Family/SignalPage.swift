import Markup
public import Privacy
import Texts
import Vocabulary

/// Signaal: what may not wait, with one who sees to it the same working day. No score, and no kind: words.
extension Shell {
  @HTMLBuilder
  func signals(_ view: FamilyView) -> some HTML {
    section {
      h2 { texts(.signalHeading) }
      p { texts(.signalIntro) }
      p(.class("acties")) {
        if !view.crisis.signalSubjects.isEmpty {
          a(.href(Site.family(view.family, .crisis(.signal)))) { texts(.signalLink) }
        }
        a(.href(Site.talk)) { texts(.talkLink) }
      }
      ForEach(view.crisis.signals) { signal in signalCard(signal, view) }
    }
  }

  private func signalCard(_ signal: SignalLine, _ view: FamilyView) -> some HTML {
    div(.class(signal.isHandled ? "kaart" : "kaart nu"), .id("i\(signal.head.id)")) {
      h3 { texts(.signalAbout, [.list: .phrase(objects(signal.head.about))]) }
      if let words = signal.words { Prose(words) }
      origin(signal.head)
      p {
        texts(
          .signalOwner,
          [.name: .phrase(subject(signal.owner)), .day: .text(texts.date(signal.due, today: view.day))])
        if signal.isFollowed, !signal.isHandled, signal.due < view.day {
          " "
          span(.class("label let")) { texts(.signalLate) }
        }
      }
      ForEach(signal.passings) { passing in
        div(.id("i\(passing.head.id)")) {
          p { texts(.signalPassed, [.name: .phrase(object(passing.owner))]) }
          if let reason = passing.reason { Prose(reason) }
          origin(passing.head)
        }
      }
      if let reply = signal.reply {
        p { strong { texts(.signalFieldDone) } }
        if let words = reply.words { Prose(words) }
        origin(reply.head)
      }
      if signal.mayHandle {
        p(.class("acties")) {
          a(.href(Site.family(view.family, .crisis(.handle(signal.head.id))))) { texts(.signalDoneLink) }
          if !signal.mayPassTo.isEmpty {
            a(.href(Site.family(view.family, .crisis(.pass(signal.head.id))))) { texts(.signalPassLink) }
          }
        }
      }
    }
  }

  public func signalPage(_ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.crisisHeading), tab: .story, form: state) {
      backLink(.family(view.family, .crisis(.show)), .crisisBack)
      h1 { texts(.signalLink) }
      p(.class("kaart nu")) {
        texts(.signalDanger)
        " "
        call(help.emergency)
      }
      // A parent with authority reads it by law: what is about safety at home goes another way.
      if reader == .professional {
        p {
          texts(.signalNotHome)
          " "
          a(.href(Site.family(view.family, .reportingCode(.list)))) { texts(.codeLink) }
        }
      }
      entry(
        to: .family(view.family, .crisis(.signal)), state, SignalForm.Field.self, send: .signalSend,
        back: .family(view.family, .crisis(.show))
      ) {
        prose(SignalForm.Field.words, state, hint: .signalHintWords, rows: 4)
        choices(SignalForm.Field.owner, state, view.crisis.signalSubjects.flatMap(owners), hint: .signalHintOwner)
        p(.class("kaart stem")) { texts(.signalWhoReads) }
      }
    }
  }

  private func owners(_ line: IssueSubjectLine) -> [Option] {
    line.owners.map { owner in
      Option(
        IssueForm.code(owner, line.person),
        texts(.signalOwnerFor, [.name: .phrase(subject(owner)), .other: .phrase(object(line.person))]).capitalized)
    }
  }

  public func handleSignalPage(_ signal: SignalLine, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.crisisHeading), tab: .story, form: state) {
      backLink(.family(view.family, .crisis(.show)), .crisisBack)
      h1 { texts(.signalDoneLink) }
      div(.class("kaart")) { if let words = signal.words { Prose(words) } }
      entry(
        to: .family(view.family, .crisis(.handle(signal.head.id))), state, SignalReplyForm.Field.self, send: .save,
        back: .family(view.family, .crisis(.show))
      ) {
        prose(SignalReplyForm.Field.words, state, hint: .signalHintDone, rows: 4)
        p(.class("kaart stem")) { texts(.signalWhoReads) }
      }
    }
  }

  public func passSignalPage(_ signal: SignalLine, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.crisisHeading), tab: .story, form: state) {
      backLink(.family(view.family, .crisis(.show)), .crisisBack)
      h1 { texts(.signalPassLink) }
      p { texts(.signalPassIntro) }
      div(.class("kaart")) { if let words = signal.words { Prose(words) } }
      entry(
        to: .family(view.family, .crisis(.pass(signal.head.id))), state, SignalPassForm.Field.self, send: .save,
        back: .family(view.family, .crisis(.show))
      ) {
        choices(SignalPassForm.Field.owner, state, options(signal.mayPassTo), hint: .signalHintOwner)
        prose(SignalPassForm.Field.reason, state, rows: 3)
        p(.class("kaart stem")) { texts(.signalPassWhoReads) }
      }
    }
  }
}
