import Markup
public import Privacy
import Texts
import Vocabulary

/// Berichten: who is there to write to, and what the two wrote. No sign of who read it, or when.
extension Shell {
  @HTMLBuilder
  func messagesLink(_ view: FamilyView) -> some HTML {
    if !view.messages.threads.isEmpty {
      section {
        h2 { texts(.messagesHeading) }
        p { texts(reader == .professional ? .messagesIntroPro : .messagesIntro) }
        if view.messages.threads.contains(where: \.isLate) {
          p { span(.class("label let")) { texts(.messageNoAnswer) } }
        }
        p(.class("acties")) { a(.href(Site.family(view.family, .messages(.list)))) { texts(.messagesLink) } }
      }
    }
  }

  /// Beside somebody who is there.
  @HTMLBuilder
  func writeLink(_ label: PartyLabel, _ view: FamilyView) -> some HTML {
    if view.messages.writes(to: label.party) {
      p(.class("acties")) {
        a(.href(Site.family(view.family, .messages(.with(label.party))))) {
          texts(.messageWrite)
          span(.class("vh")) { ": \(label.name)" }
        }
      }
    }
  }

  public func messagesPage(_ view: FamilyView) -> Page {
    page(title: texts(.messagesHeading), tab: .people) {
      backLink(.family(view.family, .people), .tasksBack)
      h1 { texts(.messagesHeading) }
      p { texts(reader == .professional ? .messagesIntroPro : .messagesIntro) }
      if view.messages.threads.isEmpty { p { texts(.messagesNobody) } }
      ul(.class("rij")) { ForEach(view.messages.threads) { line in threadCard(line, view) } }
    }
  }

  private func threadCard(_ line: ThreadLine, _ view: FamilyView) -> some HTML {
    li(.class(line.isLate ? "kaart nu" : "kaart")) {
      h2 {
        a(.href(Site.family(view.family, .messages(.with(line.with.party))))) { Phrase.name(line.with.name) }
      }
      if let role = role(of: line.with) { p(.class("stip")) { role } }
      if let last = line.last {
        p { texts(.messageLast, [.day: .text(texts.date(last, today: view.day))]) }
      } else {
        p(.class("stip")) { texts(.messageNone) }
      }
      threadState(line, view)
    }
  }

  /// Whether somebody waits, and whether there is anybody to answer.
  @HTMLBuilder
  private func threadState(_ line: ThreadLine, _ view: FamilyView) -> some HTML {
    if let since = line.waitsSince {
      p {
        if line.isLate {
          span(.class("label let")) { texts(.messageNoAnswer) }
          " "
        }
        texts(
          reader == .professional ? .messageWaitsPro : .messageWaits,
          [.name: .phrase(firstNames([line.with])), .day: .text(texts.date(since, today: view.day))])
      }
    }
    if !line.isReachable {
      if let day = line.leftOn {
        p {
          texts(
            .messageLeft,
            [.name: .phrase(firstNames([line.with])), .day: .text(texts.date(day, today: view.day))])
        }
      } else {
        p { texts(.messageUnreachable, [.name: .phrase(firstNames([line.with]))]) }
      }
    }
  }
}

// MARK: With one

extension Shell {
  public func threadPage(_ thread: OpenThread, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.messagesHeading), tab: .people, form: state) {
      backLink(.family(view.family, .messages(.list)), .messagesBack)
      h1 { texts(.messagesWith, [.name: .phrase(firstNames([thread.line.with]))]) }
      p { mention(thread.line.with) }
      if thread.messages.isEmpty { p(.class("stip")) { texts(.messageNone) } }
      ol(.class("rij")) { ForEach(thread.messages) { message in messageCard(message, thread, view) } }
      threadState(thread.line, view)
      if thread.line.isReachable { messageForm(thread, view, state) } else { whoIsThere(view, state) }
    }
  }

  private func messageCard(_ message: MessageLine, _ thread: OpenThread, _ view: FamilyView) -> some HTML {
    li(.class(message.isOwn ? "kaart" : "kaart stem"), .id("i\(message.head.id)")) {
      if let words = message.words { Prose(words) } else { p(.class("stip")) { texts(.itemDestroyed) } }
      origin(message.head)
      if message.isSettled {
        p {
          texts(
            reader == .professional ? .messageSettledPro : .messageSettled,
            [.name: .phrase(firstNames([thread.line.with]))])
        }
      }
      if hasTextLinks(message.head) { p(.class("acties")) { textLinks(message.head) } }
      if message.maySettle {
        press(.family(view.family, .messages(.settle(thread.line.with.party, message.head.id))), .messageSettle)
      }
    }
  }

  private func messageForm(_ thread: OpenThread, _ view: FamilyView, _ state: FormState) -> some HTML {
    section(.aria(.labelledby, "k-stuur")) {
      h2(.id("k-stuur")) { texts(.messageWrite) }
      expectation(thread, view)
      entry(
        to: .family(view.family, .messages(.with(thread.line.with.party))), state, MessageForm.Field.self,
        send: .messageSend, back: .family(view.family, .messages(.list))
      ) {
        prose(MessageForm.Field.words, state, rows: 4)
        p(.class("kaart stem")) {
          texts(
            reader == .professional ? .messageWhoReadsPro : .messageWhoReads,
            [.name: .phrase(firstNames([thread.line.with]))])
          if reader == .youth { " \(texts(.messageNotParents))" }
        }
      }
    }
  }

  /// Said before one sends: when there will be an answer, and what to do when it cannot wait.
  @HTMLBuilder
  private func expectation(_ thread: OpenThread, _ view: FamilyView) -> some HTML {
    let name = Filling.phrase(firstNames([thread.line.with]))
    if reader == .professional {
      p { texts(.messageNoHurry, [.name: name]) }
    } else {
      if thread.promisesReply {
        p { texts(.messageReplyBy, [.name: name, .day: .text(texts.date(thread.replyDay, today: view.day))]) }
      }
      if let day = thread.lastDay {
        p { texts(.messageLeaves, [.name: name, .day: .text(texts.date(day, today: view.day))]) }
      }
      if !thread.promisesReply { p { texts(.messageAskElse) } }
      if thread.hours != nil || thread.standIn != nil {
        dl {
          if let hours = thread.hours { dt { texts(.teamHours) }; dd { hours } }
          if let standIn = thread.standIn { dt { texts(.teamStandIn) }; dd { standIn } }
        }
      }
      p {
        texts(.messageUrgent)
        " "
        if let phone = thread.phone { call(phone) } else { a(.href(Site.helpNow)) { texts(.messageHelpNow) } }
      }
    }
  }

  private func whoIsThere(_ view: FamilyView, _ state: FormState) -> some HTML {
    section {
      refused(state.refusal)
      let typed = state[MessageForm.Field.words]
      if !typed.isEmpty {
        h2 { texts(.messageTyped) }
        div(.class("kaart stem")) { Prose(typed) }
      }
      h2 { texts(.messageWhoIsThere) }
      if view.messages.reachable.isEmpty { p { texts(.messagesNobody) } }
      ul {
        ForEach(view.messages.reachable) { label in
          li {
            a(.href(Site.family(view.family, .messages(.with(label.party))))) { mention(label) }
          }
        }
      }
    }
  }
}
