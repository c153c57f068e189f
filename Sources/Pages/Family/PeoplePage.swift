import Markup
public import Privacy
import Texts
import Vocabulary

/// Mensen: who belongs to the family, who helps, and how to reach the contact person.
extension Shell {
  public func peoplePage(_ view: FamilyView) -> Page {
    page(title: texts(.tabPeople), tab: .people) {
      h1 { texts(reader == .professional ? .peopleHeadingPro : .peopleHeading) }
      vacancyCard(view)
      if let contact = view.contact { contactCard(contact, view) }
      coordinatorLink(view)
      group(.peopleFamily, view.members.filter(\.role.takesPart), view)
      if view.mayWelcomeChild {
        p(.class("acties")) { a(.href(Site.family(view.family, .birth))) { texts(.birthLink) } }
      }
      group(.peopleSupporters, view.members.filter { !$0.role.takesPart }, view)
      group(.peopleRemembered, view.remembered, view)
      helpers(view)
      messagesLink(view)
      teamLink(view)
      cooperationLink(view)
      tasksLink(view)
      handoverLink(view)
      meetingLink(view)
      // Who supports somebody has no page of stories.
      if reader == .supporter {
        crisisLink(view)
        reportingCodeLink(view)
      }
      circlesLink(view)
    }
  }

  @HTMLBuilder
  private func circlesLink(_ view: FamilyView) -> some HTML {
    if reader != .child, reader != .outsider {
      section {
        h2 { texts(.circlesTitle) }
        p { texts(.circlesIntro) }
        p(.class("acties")) { a(.href(Site.family(view.family, .circles))) { texts(.circlesLink) } }
        if viewer?.isMember == true {
          p(.class("acties")) {
            a(.href(Site.family(view.family, .wishes))) { texts(reader == .supporter ? .restLink : .wishesLink) }
          }
        }
      }
    }
  }

  @HTMLBuilder
  private func group(_ heading: Key, _ members: [MemberLine], _ view: FamilyView) -> some HTML {
    if !members.isEmpty {
      section {
        h2 { texts(heading) }
        ul(.class("rij mensen")) { ForEach(members) { member in person(member, view) } }
      }
    }
  }

  private func person(_ member: MemberLine, _ view: FamilyView) -> some HTML {
    li(.class("kaart mens")) {
      span(.class("bol"), .aria(.hidden, "true")) { member.label.initials }
      div {
        h3 {
          Phrase.name(member.label.name)
          if member.isViewer { " (\(texts(.wordYouSubject)))" }
        }
        p(.class("stip")) {
          member.kin ?? texts.name(member.role)
          if let age = member.age, member.state.diedOn == nil {
            ", \(texts(.peopleAge, [.count: .number(age)]).plain)"
          }
        }
        memberState(member)
        if !member.changes.isNothing, let person = member.label.party.person {
          p(.class("acties")) {
            a(.href(Site.family(view.family, .member(person, .show)))) {
              texts(.memberHeading)
              span(.class("vh")) { ": \(member.label.name)" }
            }
          }
        }
        ForEach(view.profiles.filter { $0.person == member.label }) { line in howToTalk(line, view) }
      }
    }
  }

  private func helpers(_ view: FamilyView) -> some HTML {
    section(.aria(.labelledby, "k-hulp")) {
      h2(.id("k-hulp")) { texts(.peopleHelpers) }
      if view.helpers.isEmpty {
        p { texts(.peopleNoHelpers) }
      } else {
        ul(.class("rij mensen")) { ForEach(view.helpers) { helper in self.helper(helper, view) } }
      }
    }
  }

  private func helper(_ helper: HelperLine, _ view: FamilyView) -> some HTML {
    li(.class("kaart mens")) {
      span(.class("bol"), .aria(.hidden, "true")) { helper.label.initials }
      div {
        h3 { Phrase.name(helper.label.name) }
        if let role = role(of: helper.label) { p(.class("stip")) { role } }
        p { texts(.peopleHelps, [.list: .phrase(objects(helper.helps))]) }
        if let until = helper.until {
          p { texts(.reasonUntil, [.day: .text(texts.date(until, today: view.day))]) }
        }
      }
    }
  }
}
