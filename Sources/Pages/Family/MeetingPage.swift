import Markup
public import Privacy
import Texts
import Vocabulary

/// Overleg: prepare without fear. Why, when, who comes, what it is about; and afterwards what was agreed.
extension Shell {
  /// The same for everybody who takes part: it tells of no meeting.
  @HTMLBuilder
  func meetingLink(_ view: FamilyView) -> some HTML {
    if view.meetings.isShown, reader != .child {
      section {
        h2 { texts(.meetingHeading) }
        p { texts(.meetingShort) }
        p(.class("acties")) { a(.href(Site.family(view.family, .meeting(.list)))) { texts(.meetingLink) } }
      }
    }
  }

  public func meetingsPage(_ view: FamilyView) -> Page {
    page(title: texts(.meetingHeading), tab: .plan) {
      backLink(.family(view.family, .plan), .planBack)
      h1 { texts(.meetingHeading) }
      p { texts(.meetingIntro) }
      if view.meetings.meetings.isEmpty { p(.class("kaart leeg")) { texts(.meetingNone) } }
      if !view.meetings.planFor.isEmpty {
        p { a(.class("knop"), .href(Site.family(view.family, .meeting(.new)))) { texts(.meetingNewLink) } }
      }
      absences(view)
      ForEach(view.meetings.meetings) { meeting in meetingInShort(meeting, view) }
      if !view.meetings.reports.isEmpty {
        h2 { texts(.meetingOldReports) }
        ul(.class("rij")) { ForEach(view.meetings.reports) { report in card(report) } }
      }
      p { a(.href(Site.family(view.family, .agenda))) { texts(.meetingAgendaLink) } }
    }
  }

  private func meetingInShort(_ meeting: MeetingLine, _ view: FamilyView) -> some HTML {
    section(.class(meeting.isOpen ? "kaart nu" : "kaart"), .id("i\(meeting.head.id)")) {
      h2 { a(.href(Site.family(view.family, .meeting(.show(meeting.head.id))))) { when(meeting, view) } }
      if let purpose = meeting.purpose { Prose(purpose) }
      if meeting.isFollowed { p { meetingState(meeting) } }
    }
  }

  private func when(_ meeting: MeetingLine, _ view: FamilyView) -> Phrase {
    texts(.meetingOn, [.day: dayText(meeting.day, view), .time: .text(texts.clock(meeting.minute))])
  }

  private func dayText(_ day: Day, _ view: FamilyView) -> Filling { .text(texts.date(day, today: view.day)) }

  private func meetingState(_ meeting: MeetingLine) -> some HTML {
    let (key, isDone): (Key, Bool) =
      if meeting.cancelledOn != nil {
        (.meetingCancelled, false)
      } else if meeting.closedOn != nil {
        (.meetingClosed, true)
      } else if meeting.confirmedOn != nil {
        (.meetingConfirmed, true)
      } else {
        (.meetingProposed, false)
      }
    return span(.class(isDone ? "label ok" : "label let")) { texts(key) }
  }

  /// Twice absent: what the team agreed about that stands beside it (S2-M11).
  @HTMLBuilder
  private func absences(_ view: FamilyView) -> some HTML {
    ForEach(view.meetings.absent) { line in
      div(.class("kaart let")) {
        p { texts(.meetingAbsentTwice, [.name: .phrase(subject(line.who).capitalized), .count: .number(line.times)]) }
        if let words = view.meetings.absenceAgreement {
          p { texts(.meetingAbsenceAgreement) }
          Prose(words)
        } else {
          p { a(.href(Site.family(view.family, .cooperation(.show)))) { texts(.meetingAbsenceAgree) } }
        }
      }
    }
  }

  // MARK: One meeting

  public func meetingPage(_ meeting: MeetingLine, _ view: FamilyView) -> Page {
    page(title: texts(.meetingHeading), tab: .plan) {
      backLink(.family(view.family, .meeting(.list)), .meetingBack)
      h1 { when(meeting, view) }
      if meeting.isFollowed { p { meetingState(meeting) } }
      why(meeting, view)
      if meeting.isFollowed {
        table(meeting, view)
        agenda(meeting, view)
        preparation(meeting, view)
        afterwards(meeting, view)
        meetingActions(meeting, view)
      }
      origin(meeting.head)
    }
  }

  @HTMLBuilder
  private func why(_ meeting: MeetingLine, _ view: FamilyView) -> some HTML {
    if let purpose = meeting.purpose {
      h2 { texts(.meetingFieldPurpose) }
      Prose(purpose)
    }
    p { texts.name(meeting.phase) }
    p { texts(.goalFor, [.list: .phrase(objects(meeting.head.about))]) }
    if let place = meeting.place {
      h3 { texts(.meetingPlace) }
      Prose(place)
    }
    if meeting.isOpen, meeting.isFollowed {
      p(.class("acties")) {
        a(.href(Site.family(view.family, .meeting(.calendar(meeting.head.id, withPlace: false))))) {
          texts(.calendarLink)
        }
        if meeting.place != nil {
          a(.href(Site.family(view.family, .meeting(.calendar(meeting.head.id, withPlace: true))))) {
            texts(.calendarPlaceLink)
          }
        }
      }
      p(.class("stip")) { texts(.calendarNeutral) }
    }
    if let previous = meeting.previous {
      p { a(.href(Site.family(view.family, .meeting(.show(previous))))) { texts(.meetingPrevious) } }
    }
  }

  // MARK: Who comes

  @HTMLBuilder
  private func table(_ meeting: MeetingLine, _ view: FamilyView) -> some HTML {
    h2 { texts(.meetingTable) }
    p {
      texts(
        .meetingCount,
        [.count: .number(meeting.familySide), .other: .number(meeting.professionals)])
    }
    if meeting.hasMoreHelpers { p { span(.class("label let")) { texts(.meetingMoreHelpers) } } }
    ul(.class("rij")) {
      ForEach(meeting.subjects) { line in
        li {
          p { strong { subject(line.person).capitalized } }
          presence(line.wasThere, reason: nil)
        }
      }
      ForEach(meeting.invitations) { line in invitation(line, meeting, view) }
    }
    if meeting.decides || meeting.runs { p(.class("stip")) { texts(.meetingCap, [.count: .number(meeting.cap)]) } }
    ForEach(meeting.delegations) { line in delegation(line, view) }
    if meeting.isOpen {
      p(.class("acties")) {
        if meeting.runs { go(meeting, .invite, .meetingInviteLink, view) }
        if !meeting.helpersOf.isEmpty { go(meeting, .helper, .meetingHelperLink, view) }
        if meeting.decides {
          go(meeting, .cap, .meetingCapLink, view)
          go(meeting, .delegate, .meetingDelegateLink, view)
        }
      }
    }
  }

  private func invitation(_ line: InvitationLine, _ meeting: MeetingLine, _ view: FamilyView) -> some HTML {
    li(.id("i\(line.item)")) {
      p { strong { who(line) } }
      if let helped = line.helperOf { p { texts(.meetingHelperOf, [.name: .phrase(object(helped))]) } }
      if let function = line.function {
        p { texts(.meetingNeededFor) }
        Prose(function)
      }
      if line.wasThere == nil { p { span(.class(label(of: line.state))) { texts(name(of: line.state)) } } }
      presence(line.wasThere, reason: line.reason)
      if line.mayAnswer, line.wasThere == nil {
        let name = line.guest?.name ?? ""
        if meeting.isOpen, line.state != .approved {
          press(.family(view.family, .meeting(.press(line.item, .accept))), .meetingAccept, about: name)
        }
        if line.state != .declined {
          press(.family(view.family, .meeting(.press(line.item, .refuse))), .meetingRefuse, about: name)
        }
      }
    }
  }

  private func who(_ line: InvitationLine) -> Phrase {
    line.guest.map { subject($0).capitalized } ?? .name(line.name ?? "?")
  }

  private func label(of state: MeetingAnswer) -> String {
    switch state {
    case .asked: "label let"
    case .approved: "label ok"
    case .declined: "label"
    }
  }

  private func name(of state: MeetingAnswer) -> Key {
    switch state {
    case .asked: .meetingAsked
    case .approved: .meetingApproved
    case .declined: .meetingDeclined
    }
  }

  @HTMLBuilder
  private func presence(_ wasThere: Bool?, reason: String?) -> some HTML {
    if let wasThere {
      p { span(.class(wasThere ? "label ok" : "label")) { texts(wasThere ? .meetingWasThere : .meetingWasAbsent) } }
    }
    if let reason { Prose(reason) }
  }

  private func delegation(_ line: DelegationLine, _ view: FamilyView) -> some HTML {
    div(.class("kaart"), .id("i\(line.item)")) {
      p {
        texts(
          .meetingDelegated,
          [
            .name: .phrase(mention(line.by).capitalized), .other: .phrase(mention(line.to)),
            .day: dayText(line.day, view),
          ])
      }
      if let reason = line.reason { Prose(reason) }
      if let ended = line.endedOn { p { texts(.meetingDelegationEnded, [.day: dayText(ended, view)]) } }
      if line.mayEnd { press(.family(view.family, .meeting(.press(line.item, .takeBack))), .meetingTakeBack) }
    }
  }

  // MARK: What it is about

  @HTMLBuilder
  private func agenda(_ meeting: MeetingLine, _ view: FamilyView) -> some HTML {
    h2 { texts(.meetingAgenda) }
    if meeting.points.isEmpty { p { texts(.meetingNoPoints) } }
    ol(.class("stap")) {
      ForEach(meeting.points) { point in
        li(.id("i\(point.item)")) {
          if let words = point.words { Prose(words) }
          p(.class("stip")) { texts(.meetingPointBy, [.name: .phrase(object(point.by))]) }
          if let answer = point.answer {
            p { texts(.meetingPointAnswer) }
            Prose(answer)
          } else if meeting.attends {
            p(.class("acties")) {
              a(.href(Site.family(view.family, .meeting(.fill(point.item, .answer))))) {
                texts(.meetingAnswerLink)
                if let words = point.words { span(.class("vh")) { ": \(words)" } }
              }
            }
          }
        }
      }
    }
    if meeting.isOpen, meeting.attends {
      p(.class("acties")) { go(meeting, .point, .meetingPointLink, view) }
    }
  }

  @HTMLBuilder
  private func preparation(_ meeting: MeetingLine, _ view: FamilyView) -> some HTML {
    h2 { texts(.meetingPreparation) }
    if meeting.isPrepared == false { p { span(.class("label let")) { texts(.meetingUnprepared) } } }
    if let day = meeting.preparedOn { p { texts(.meetingPreparedOn, [.day: dayText(day, view)]) } }
    if let words = meeting.preparation { Prose(words) } else { p { texts(.meetingNoPreparation) } }
    if meeting.isOpen, meeting.runs {
      p(.class("acties")) { go(meeting, .prepare, .meetingPrepareLink, view) }
    }
  }

  // MARK: Afterwards

  @HTMLBuilder
  private func afterwards(_ meeting: MeetingLine, _ view: FamilyView) -> some HTML {
    if meeting.day <= view.day, meeting.cancelledOn == nil {
      h2 { texts(.meetingAfter) }
      ForEach(meeting.reports) { report in minutes(report, view) }
      if !meeting.agreements.isEmpty {
        h3 { texts(.meetingAgreements) }
        ul { ForEach(meeting.agreements) { line in agreement(line, view) } }
      }
      if meeting.attends {
        p(.class("acties")) {
          go(meeting, .attend, .meetingAttendLink, view)
          go(meeting, .report, .meetingReportLink, view)
          go(meeting, .agree, .meetingAgreeLink, view)
        }
      }
    }
  }

  private func minutes(_ report: MinutesLine, _ view: FamilyView) -> some HTML {
    section(.class("kaart"), .id("i\(report.head.id)")) {
      h3 { texts(.meetingReport) }
      if let words = report.words { Prose(words) }
      origin(report.head)
      if !report.right.isEmpty { p { texts(.meetingRight, [.list: .phrase(objects(report.right))]) } }
      if !report.wrong.isEmpty { p { texts(.meetingWrong, [.list: .phrase(objects(report.wrong))]) } }
      reactions(report.reactions)
      if report.mayCheck {
        press(.family(view.family, .meeting(.press(report.head.id, .right))), .meetingSayRight)
        press(.family(view.family, .meeting(.press(report.head.id, .wrong))), .meetingSayWrong)
      }
      if report.mayReact {
        p(.class("acties")) { a(.href(Site.family(view.family, .react(report.head.id)))) { texts(.reactLink) } }
      }
    }
  }

  private func agreement(_ line: MeetingAgreementLine, _ view: FamilyView) -> some HTML {
    li(.id("i\(line.item)")) {
      if let words = line.words { Prose(words) }
      p {
        texts(
          .meetingOwner, [.name: .phrase(subject(line.owner).capitalized), .day: dayText(line.until, view)])
      }
      if line.ownerWasAbsent { p { span(.class("label let")) { texts(.meetingOwnerAbsent) } } }
    }
  }

  @HTMLBuilder
  private func meetingActions(_ meeting: MeetingLine, _ view: FamilyView) -> some HTML {
    let id = meeting.head.id
    if meeting.runs, meeting.isOpen {
      if meeting.confirmedOn == nil {
        press(.family(view.family, .meeting(.press(id, .confirm))), .meetingConfirm, isPrimary: true)
      } else if meeting.day <= view.day {
        if !meeting.openPoints.isEmpty { p { texts(.meetingOpenPoints, [.count: .number(meeting.openPoints.count)]) } }
        press(.family(view.family, .meeting(.press(id, .close))), .meetingClose, isPrimary: true)
      }
      press(.family(view.family, .meeting(.press(id, .cancel))), .meetingCancel)
    }
    if meeting.runs { p(.class("acties")) { go(meeting, .next, .meetingNextLink, view) } }
  }

  private func go(_ meeting: MeetingLine, _ form: MeetingFill, _ words: Key, _ view: FamilyView) -> some HTML {
    a(.href(Site.family(view.family, .meeting(.fill(meeting.head.id, form))))) { texts(words) }
  }
}
