import Markup
import Privacy
import Texts
import Vocabulary

/// Hulp afsluiten, on *Wie doet wat*: until when, what one does when it gets harder, and who asks later how it goes (S4-20).
extension Shell {
  @HTMLBuilder
  func teamClosings(_ view: FamilyView) -> some HTML {
    if !view.team.closings.isEmpty {
      section {
        h2 { texts(.closeHeading) }
        ul(.class("rij")) { ForEach(view.team.closings) { line in closing(line, view) } }
      }
    }
  }

  private func closing(_ line: ClosingLine, _ view: FamilyView) -> some HTML {
    li(.class(line.isMissed ? "kaart nu" : "kaart"), .id("i\(line.item)")) {
      h3 { texts(.closeWhose, [.name: .phrase(mention(line.helper)), .other: .phrase(object(line.person))]) }
      p { texts(line.isRunning ? .closeUntil : .closeUntilPast, [.day: day(line.lastDay, view)]) }
      if let words = line.words { Prose(words) }
      p { sight(line) }
      if !line.isOver || line.contact != nil { afterCare(line, view) }
      closingSay(line, view)
    }
  }

  private func sight(_ line: ClosingLine) -> Phrase {
    texts(.closeSight, [.name: .phrase(mention(line.helper)), .other: .phrase(object(line.person))])
  }

  @HTMLBuilder
  private func afterCare(_ line: ClosingLine, _ view: FamilyView) -> some HTML {
    p { strong { texts(.closeAfterwards) } }
    if let contact = line.contact {
      p {
        span(.class("label ok")) {
          texts(.afterCareDone, [.day: day(contact.day, view), .name: .phrase(subject(contact.by))])
        }
      }
      if let words = contact.words { Prose(words) }
    } else if line.isMissed {
      p {
        span(.class("label let")) {
          texts(.afterCareMissed, [.name: .phrase(mention(line.asker)), .day: day(line.askedOn, view)])
        }
      }
      p { texts(.afterCareMissedThen) }
    } else {
      p { texts(.afterCareOn, [.name: .phrase(mention(line.asker)), .day: day(line.askedOn, view)]) }
    }
    if let phone = line.phone {
      p {
        texts(.afterCareCall); " "; call(phone)
      }
    }
  }

  @HTMLBuilder
  private func closingSay(_ line: ClosingLine, _ view: FamilyView) -> some HTML {
    if line.asksForContact {
      p(.class("acties")) {
        a(.href(Site.family(view.family, .team(.afterCare(line.item))))) {
          texts(.afterCareLink)
          span(.class("vh")) { ": \(line.helper.name), \(line.person.name)" }
        }
      }
    }
    if line.mayReopen {
      press(
        .family(view.family, .team(.reopen(line.item))), line.isRunning ? .closeGoOn : .closeReopen,
        about: "\(line.helper.name), \(line.person.name)")
      if !line.isRunning { p(.class("stip")) { texts(.closeReopenHint, [.name: .phrase(mention(line.helper))]) } }
    }
  }

  private func day(_ day: Day, _ view: FamilyView) -> Filling { .text(texts.date(day, today: view.day)) }
}
