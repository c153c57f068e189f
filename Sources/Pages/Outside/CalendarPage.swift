import Markup
import Texts
import Vocabulary

/// Afspraken in je agenda: off until somebody asks for it, and ended whenever he wants.
extension Shell {
  /// - Parameter address: just made; shown once.
  public func calendarPage(isOn: Bool, address: String?) -> Page {
    page(title: texts(.ownCalendarTitle)) {
      backLink(.settings, .back)
      h1 { texts(.ownCalendarTitle) }
      p { texts(.ownCalendarIntro) }
      p { texts(.calendarNeutral) }
      p(.class("kaart nu")) { texts(.ownCalendarSecret) }
      if let address {
        section {
          h2 { texts(.ownCalendarAddress) }
          p { texts(.ownCalendarHow) }
          p(.class("kaart")) { bdi(.id("adres"), .dir("ltr")) { address } }
          p { texts(.ownCalendarOnce) }
        }
      } else if isOn {
        p { strong { texts(.ownCalendarOn) } }
      }
      div(.class("knoppen")) {
        if isOn || address != nil {
          press(.calendar(.stop), .ownCalendarStop, isPrimary: true)
          press(.calendar(.make), .ownCalendarAgain)
        } else {
          press(.calendar(.make), .ownCalendarMake, isPrimary: true)
        }
      }
    }
  }
}
