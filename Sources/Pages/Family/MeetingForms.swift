import Markup
public import Privacy
import Texts
public import Vocabulary

/// Formulieren van een overleg.
extension Shell {
  public func newMeetingPage(after previous: MeetingLine? = nil, _ view: FamilyView, _ state: FormState) -> Page {
    let site: MeetingSite = previous.map { .fill($0.head.id, .next) } ?? .new
    return meetingForm(
      .meetingNewLink, .meetingNewIntro, to: site, back: previous, view, state, MeetingForm.Field.self
    ) {
      choices(MeetingForm.Field.about, state, options(view.meetings.planFor), several: true)
      prose(MeetingForm.Field.purpose, state, hint: .meetingHintPurpose, rows: 2)
      choices(
        MeetingForm.Field.phase, state,
        MeetingPhase.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
      day(MeetingForm.Field.day, state, from: view.day, to: view.day + Meeting.longestAhead)
      line(MeetingForm.Field.time, state, hint: .meetingHintTime)
      line(MeetingForm.Field.place, state, hint: .meetingHintPlace)
      whoReads
    }
  }

  public func meetingInvitePage(_ meeting: MeetingLine, _ view: FamilyView, _ state: FormState) -> Page {
    meetingForm(
      .meetingInviteLink, .meetingInviteIntro, to: .fill(meeting.head.id, .invite), back: meeting, view, state,
      MeetingInviteForm.Field.self
    ) {
      choices(MeetingInviteForm.Field.who, state, options(meeting.guests))
      prose(MeetingInviteForm.Field.function, state, hint: .meetingHintFunction, rows: 2)
    }
  }

  public func meetingHelperPage(_ meeting: MeetingLine, _ view: FamilyView, _ state: FormState) -> Page {
    meetingForm(
      .meetingHelperLink, .meetingHelperIntro, to: .fill(meeting.head.id, .helper), back: meeting, view, state,
      MeetingHelperForm.Field.self
    ) {
      choices(MeetingHelperForm.Field.of, state, options(meeting.helpersOf))
      line(MeetingHelperForm.Field.name, state)
    }
  }

  public func meetingDelegatePage(_ meeting: MeetingLine, _ view: FamilyView, _ state: FormState) -> Page {
    meetingForm(
      .meetingDelegateLink, .meetingDelegateIntro, to: .fill(meeting.head.id, .delegate), back: meeting, view, state,
      MeetingDelegateForm.Field.self
    ) {
      choices(MeetingDelegateForm.Field.to, state, options(meeting.guests))
      prose(MeetingDelegateForm.Field.reason, state, hint: .meetingHintDelegate, rows: 2)
    }
  }

  public func meetingCapPage(_ meeting: MeetingLine, _ view: FamilyView, _ state: FormState) -> Page {
    meetingForm(
      .meetingCapLink, .meetingCapIntro, to: .fill(meeting.head.id, .cap), back: meeting, view, state,
      MeetingCapForm.Field.self
    ) {
      line(MeetingCapForm.Field.cap, state)
    }
  }

  public func meetingAttendPage(_ meeting: MeetingLine, _ view: FamilyView, _ state: FormState) -> Page {
    meetingForm(
      .meetingAttendLink, .meetingAttendIntro, to: .fill(meeting.head.id, .attend), back: meeting, view, state,
      MeetingAttendForm.Field.self
    ) {
      choices(MeetingAttendForm.Field.who, state, options(meeting.attendees))
      choices(
        MeetingAttendForm.Field.wasThere, state,
        [Option("1", Phrase(texts(.meetingWasThere))), Option("0", Phrase(texts(.meetingWasAbsent)))])
      prose(MeetingAttendForm.Field.reason, state, hint: .meetingHintAbsent, rows: 2)
    }
  }

  public func meetingAgreePage(_ meeting: MeetingLine, _ view: FamilyView, _ state: FormState) -> Page {
    meetingForm(
      .meetingAgreeLink, .meetingAgreeIntro, to: .fill(meeting.head.id, .agree), back: meeting, view, state,
      MeetingAgreeForm.Field.self
    ) {
      prose(MeetingAgreeForm.Field.what, state, rows: 2)
      choices(MeetingAgreeForm.Field.owner, state, options(meeting.owners))
      day(MeetingAgreeForm.Field.until, state, from: view.day, to: view.day + Meeting.longestAhead)
    }
  }

  /// A point, an answer to one, the preparation or the minutes.
  public func meetingWordsPage(
    _ form: MeetingFill, at item: ItemID, of meeting: MeetingLine, _ view: FamilyView, _ state: FormState
  ) -> Page {
    let point = meeting.points.first { $0.item == item }
    return meetingForm(
      form.title, form.intro, to: .fill(item, form), back: meeting, view, state, MeetingWordsForm.Field.self
    ) {
      if let words = point?.words { Prose(words) }
      prose(MeetingWordsForm.Field.words, state, rows: form == .report ? 10 : 4)
      whoReads
    }
  }

  private func meetingForm<Field: LabelledField>(
    _ title: Key, _ intro: Key, to site: MeetingSite, back meeting: MeetingLine?, _ view: FamilyView,
    _ state: FormState, _ fields: Field.Type, @HTMLBuilder content: () -> HTMLFragment
  ) -> Page {
    let back = Site.family(view.family, .meeting(meeting.map { .show($0.head.id) } ?? .list))
    return page(title: texts(title), tab: .plan, form: state) {
      backLink(back, .meetingBack)
      h1 { texts(title) }
      p { texts(intro) }
      entry(
        to: .family(view.family, .meeting(site)), state, fields, send: .save, back: back, content: content)
    }
  }
}

extension MeetingLine {
  /// Of whom one can say whether he was there.
  public var attendees: [PartyLabel] {
    subjects.map(\.person) + invitations.filter { $0.state == .approved }.compactMap(\.guest)
  }

  /// Who can take something upon himself: whoever is at the table, and whoever could be asked to it.
  public var owners: [PartyLabel] {
    attendees + guests.filter { guest in !attendees.contains { $0.party == guest.party } }
  }
}

extension MeetingFill {
  fileprivate var title: Key {
    switch self {
    case .answer: .meetingAnswerLink
    case .prepare: .meetingPrepareLink
    case .report: .meetingReportLink
    case .point, .next, .invite, .helper, .delegate, .cap, .attend, .agree: .meetingPointLink
    }
  }

  fileprivate var intro: Key {
    switch self {
    case .answer: .meetingAnswerIntro
    case .prepare: .meetingPrepareIntro
    case .report: .meetingReportIntro
    case .point, .next, .invite, .helper, .delegate, .cap, .attend, .agree: .meetingPointIntro
    }
  }
}
