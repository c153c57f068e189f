import Markup
public import Privacy
import Texts
import Vocabulary

/// Wie de hulp regelt: the family's wish first, then a name with a mandate and a stand-in (S2-R4a, S3-10, S3-11).
extension Shell {
  /// Nobody to call is an alarm, on the family's first page too (S2-M12).
  @HTMLBuilder
  func vacancyCard(_ view: FamilyView) -> some HTML {
    if let days = view.vacancy, reader != .child {
      section(.class("kaart nu")) {
        h2 { texts(.vacancyHeading) }
        p { texts(.vacancyDays, [.count: .number(days)]) }
        p { a(.href(Site.family(view.family, .coordinator(.show)))) { texts(.coordinatorLink) } }
      }
    }
  }

  @HTMLBuilder
  func coordinatorLink(_ view: FamilyView) -> some HTML {
    if view.coordinator.isShown, view.vacancy == nil, reader != .child {
      p(.class("acties")) { a(.href(Site.family(view.family, .coordinator(.show)))) { texts(.coordinatorLink) } }
    }
  }

  public func coordinatorPage(_ view: FamilyView) -> Page {
    page(title: texts(.coordinatorHeading), tab: .people) {
      backLink(.family(view.family, .people), .tasksBack)
      h1 { texts(.coordinatorHeading) }
      p { texts(reader == .professional ? .coordinatorIntroPro : .coordinatorIntro) }
      if let contact = view.contact {
        contactCard(contact, view)
      } else {
        p(.class("nogniet")) { texts(.coordinatorNobody) }
      }
      coordinatorActions(view)
      course(view)
      section {
        h2 { texts(.coordinatorWishes) }
        if view.coordinator.wishes.isEmpty { p { texts(.coordinatorNoWish) } }
        ul(.class("rij")) { ForEach(view.coordinator.wishes) { wish in wishCard(wish, view) } }
        if view.coordinator.mayChoose {
          p(.class("acties")) {
            a(.href(Site.family(view.family, .coordinator(.wish)))) { texts(.coordinatorWishLink) }
          }
        }
      }
      p(.class("acties")) { a(.href(Site.family(view.family, .tasks))) { texts(.tasksLink) } }
    }
  }

  @HTMLBuilder
  private func coordinatorActions(_ view: FamilyView) -> some HTML {
    if view.coordinator.mayChoose {
      p { a(.class("knop"), .href(Site.family(view.family, .coordinator(.name)))) { texts(.coordinatorNameLink) } }
    }
    if view.coordinator.mayStop {
      p(.class("acties")) {
        a(.href(Site.family(view.family, .coordinator(.stop)))) { texts(.coordinatorStopLink) }
      }
    }
  }

  private func wishCard(_ wish: CoordinatorWishLine, _ view: FamilyView) -> some HTML {
    li(.class("kaart")) {
      h3 {
        texts.name(wish.way)
        if let who = wish.who { ": "; mention(who) }
      }
      if let reason = wish.reason { Prose(reason) }
      p(.class("stip")) {
        texts(.tasksSince, [.day: .text(texts.date(wish.day, today: view.day)), .name: .phrase(subject(wish.by))])
      }
    }
  }
}
