import Markup
public import Privacy
import Texts
import Vocabulary

/// Opschrijven wat je doet, and saying that help stops.
extension Shell {
  public func describeRolePage(_ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.teamDescribeLink), tab: .people, form: state) {
      backLink(.family(view.family, .team(.list)), .teamBack)
      h1 { texts(.teamDescribeLink) }
      p { texts(.teamDescribeIntro) }
      entry(
        to: .family(view.family, .team(.describe)), state, RoleForm.Field.self, send: .save,
        back: .family(view.family, .team(.list))
      ) {
        choices(
          RoleForm.Field.seat, state,
          view.team.seats.filter(\.mayDescribe).map { Option("\($0.assignment)", object($0.person).capitalized) })
        domainChoice(RoleForm.Field.domain, state)
        prose(RoleForm.Field.task, state, hint: .teamHintTask, rows: 3)
        prose(RoleForm.Field.excludes, state, hint: .teamHintExcludes, rows: 2)
        line(RoleForm.Field.phone, state)
        line(RoleForm.Field.hours, state, hint: .teamHintHours)
        line(RoleForm.Field.standIn, state, hint: .teamHintStandIn)
        choices(
          RoleForm.Field.contact, state,
          [
            Option(RoleForm.part, Phrase(texts(.teamContactPart)), hint: Phrase(texts(.teamContactPartHint))),
            Option(RoleForm.organization, Phrase(texts(.teamContactWhole))),
          ], several: true)
        p(.class("kaart stem")) { texts(.teamWhoReads) }
      }
    }
  }

  public func leavePage(_ seat: SeatLine, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.teamLeaveTitle), tab: .people, form: state) {
      backLink(.family(view.family, .team(.list)), .teamBack)
      h1 { texts(.teamLeaveTitle) }
      p {
        texts(.teamLeaveWhose, [.name: .phrase(subject(seat.helper)), .other: .phrase(object(seat.person))]).capitalized
      }
      p { texts(.teamLeaveIntro) }
      entry(
        to: .family(view.family, .team(.leave(seat.assignment))), state, LeaveForm.Field.self, send: .save,
        back: .family(view.family, .team(.list))
      ) {
        day(LeaveForm.Field.day, state, from: view.day, to: seat.until ?? view.day + 365)
        prose(LeaveForm.Field.words, state, hint: .teamHintLeave, rows: 4)
        p(.class("kaart stem")) { texts(.teamWhoReads) }
      }
    }
  }

  public func markLeavingPage(_ leaving: LeavingLine, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.teamMarkLink), tab: .people, form: state) {
      backLink(.family(view.family, .team(.list)), .teamBack)
      h1 { texts(.teamMarkLink) }
      entry(
        to: .family(view.family, .team(.mark(leaving.item))), state, MarkLeavingForm.Field.self, send: .save,
        back: .family(view.family, .team(.list))
      ) {
        choices(
          MarkLeavingForm.Field.step, state,
          LeavingStep.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
        day(MarkLeavingForm.Field.day, state, to: view.day)
      }
    }
  }
}

public enum RoleForm {
  public static let part = "deel"
  public static let organization = "organisatie"

  public enum Field: String, FormField {
    /// Of one of the viewer's own assignments.
    case seat = "over"
    case domain = "leefgebied"
    case task = "woorden"
    case excludes = "niet"
    case phone = "telefoon"
    case hours = "bereikbaar"
    case standIn = "vervanger"
    case contact = "aanspreekpunt"
  }
}

public enum LeaveForm {
  public enum Field: String, FormField {
    case day = "dag"
    case words = "woorden"
  }
}

public enum MarkLeavingForm {
  public enum Field: String, FormField {
    case step = "wat"
    case day = "dag"
  }
}

extension RoleForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .seat: .teamFieldSeat
    case .domain: .teamFieldDomain
    case .task: .teamFieldTask
    case .excludes: .teamFieldExcludes
    case .phone: .teamFieldPhone
    case .hours: .teamFieldHours
    case .standIn: .teamFieldStandIn
    case .contact: .teamFieldContact
    }
  }
}

extension LeaveForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .day: .teamFieldLastDay
    case .words: .teamFieldFarewell
    }
  }
}

extension MarkLeavingForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .step: .teamFieldStep
    case .day: .teamFieldStepDay
    }
  }
}
