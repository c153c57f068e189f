import Markup
public import Privacy
import Texts
public import Vocabulary

/// Zeggen dat de hulp klaar is, and writing down how it goes later.
extension Shell {
  public func closeHelpPage(_ seat: SeatLine, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.closeLink), tab: .people, form: state) {
      backLink(.family(view.family, .team(.list)), .teamBack)
      h1 { texts(.closeLink) }
      p {
        texts(.teamLeaveWhose, [.name: .phrase(mention(seat.helper)), .other: .phrase(object(seat.person))])
      }
      p { texts(.closeIntro) }
      lookBackFirst(seat, view)
      entry(
        to: .family(view.family, .team(.close(seat.assignment))), state, CloseHelpForm.Field.self, send: .closeSend,
        back: .family(view.family, .team(.list))
      ) {
        prose(CloseHelpForm.Field.words, state, hint: .closeHintWords, rows: 4)
        day(
          CloseHelpForm.Field.lastDay, state, hint: Phrase(texts(.closeHintLastDay)), from: view.day,
          to: CloseHelpForm.lastDay(of: seat, today: view.day))
        choices(CloseHelpForm.Field.asker, state, options(helpers(of: seat.person, view)), hint: .closeHintAsker)
        day(CloseHelpForm.Field.afterCare, state, from: view.day + 1, to: view.day + CloseHelpForm.latestAfterCare)
        line(CloseHelpForm.Field.phone, state)
        p(.class("kaart stem")) { texts(.teamWhoReads) }
      }
    }
  }

  @HTMLBuilder
  private func lookBackFirst(_ seat: SeatLine, _ view: FamilyView) -> some HTML {
    if !seat.isLookedBackOn {
      section(.class("kaart nu")) {
        h2 { texts(.closeFirst) }
        p { texts(.closeFirstHow) }
        p(.class("acties")) { a(.href(Site.family(view.family, .evaluation(.show)))) { texts(.closeFirstLink) } }
      }
    }
  }

  private func helpers(of person: PartyLabel, _ view: FamilyView) -> [PartyLabel] {
    view.team.helpers(of: person)
  }

  public func afterCarePage(_ line: ClosingLine, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.afterCareLink), tab: .people, form: state) {
      backLink(.family(view.family, .team(.list)), .teamBack)
      h1 { texts(.afterCareLink) }
      p {
        texts(.afterCareIntro, [.name: .phrase(mention(line.helper)), .other: .phrase(object(line.person))])
      }
      entry(
        to: .family(view.family, .team(.afterCare(line.item))), state, AfterCareForm.Field.self, send: .save,
        back: .family(view.family, .team(.list))
      ) {
        day(AfterCareForm.Field.day, state, from: line.lastDay, to: view.day)
        prose(AfterCareForm.Field.words, state, hint: .afterCareHintWords, rows: 3)
        p(.class("kaart stem")) { texts(.teamWhoReads) }
      }
    }
  }
}

public enum CloseHelpForm {
  /// As far ahead as the day can be asked for, whatever the last day will be.
  public static let latestAfterCare = HelpClosing.latestLastDay + AfterCare.latest

  public static func lastDay(of seat: SeatLine, today: Day) -> Day {
    min(seat.until ?? today + HelpClosing.latestLastDay, today + HelpClosing.latestLastDay)
  }

  public enum Field: String, FormField {
    case words = "woorden"
    case lastDay = "dag"
    case asker = "wie"
    case afterCare = "nazorg"
    case phone = "telefoon"
  }
}

public enum AfterCareForm {
  public enum Field: String, FormField {
    case day = "dag"
    case words = "woorden"
  }
}

extension CloseHelpForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .words: .closeFieldWords
    case .lastDay: .teamFieldLastDay
    case .asker: .closeFieldAsker
    case .afterCare: .closeFieldAfterCare
    case .phone: .closeFieldPhone
    }
  }
}

extension AfterCareForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .day: .afterCareFieldDay
    case .words: .afterCareFieldWords
    }
  }
}
