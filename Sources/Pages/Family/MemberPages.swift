import Markup
public import Privacy
import Texts
public import Vocabulary

/// Een gezin verandert: a name, a birth, a death, living elsewhere, a secret name.
extension Shell {
  /// What may be changed about one person.
  public func memberPage(_ member: MemberLine, _ person: PersonID, in family: FamilyID) -> Page {
    let site = { (site: MemberSite) in Site.family(family, .member(person, site)) }
    let changes = member.changes
    return page(title: texts(.memberHeading), tab: .people) {
      backLink(.family(family, .people), .memberBack)
      h1 { Phrase.name(member.label.name) }
      memberState(member)
      if changes.rename {
        choice(.nameHeading, .nameThen) { a(.class("knop stil"), .href(site(.name))) { texts(.nameLink) } }
      }
      if changes.apart { choice(.apartHeading, .apartThen) { press(site(.apart), .apartSay) } }
      if changes.together { choice(.togetherHeading, .apartThen) { press(site(.together), .togetherSay) } }
      if changes.shield {
        choice(member.isViewer ? .shieldHeading : .shieldHeadingPro, member.isViewer ? .shieldThen : .shieldThenPro) {
          press(site(.shield), .shieldSay)
        }
      }
      if changes.unshield { choice(.unshieldHeading, .unshieldThen) { press(site(.unshield), .unshieldSay) } }
      if changes.death { p(.class("acties")) { a(.href(site(.death))) { texts(.deathLink) } } }
      if changes.alive { choice(.aliveHeading, .aliveThen) { press(site(.alive), .aliveSay) } }
    }
  }

  private func choice(_ heading: Key, _ then: Key, @HTMLBuilder button: () -> HTMLFragment) -> some HTML {
    section {
      h2 { texts(heading) }
      p { texts(then) }
      button()
    }
  }

  /// What whoever knows him may know.
  @HTMLBuilder
  func memberState(_ member: MemberLine) -> some HTML {
    if let day = member.state.diedOn { p(.class("stip")) { texts(.memberDied, [.day: .text(date(day))]) } }
    if let name = member.state.formerName, let day = member.state.renamedOn {
      p(.class("stip")) { texts(.memberFormerName, [.day: .text(date(day)), .name: .name(name)]) }
    }
    if member.state.livesApart { p(.class("stip")) { texts(.memberLivesApart) } }
  }

  public func renamePage(_ member: MemberLine, _ person: PersonID, in family: FamilyID, _ state: FormState) -> Page {
    page(title: texts(.nameLink), tab: .people, form: state) {
      backLink(.family(family, .member(person, .show)), .back)
      h1 { texts(.nameLink) }
      p { texts(.nameIntro) }
      entry(
        to: .family(family, .member(person, .name)), state, NameForm.Field.self, send: .save,
        back: .family(family, .member(person, .show))
      ) {
        line(NameForm.Field.name, state)
        day(NameForm.Field.from, state)
        choices(
          NameForm.Field.old, state,
          [
            Option(NameForm.Old.quiet.code, Phrase(texts(.nameOldQuiet))),
            Option(NameForm.Old.heard.code, Phrase(texts(.nameOldHeard))),
          ])
      }
    }
  }

  public func birthPage(in family: FamilyID, today: Day, _ state: FormState) -> Page {
    page(title: texts(.birthHeading), tab: .people, form: state) {
      backLink(.family(family, .people), .memberBack)
      h1 { texts(.birthHeading) }
      p { texts(.birthIntro) }
      entry(to: .family(family, .birth), state, BirthForm.Field.self, send: .save, back: .family(family, .people)) {
        line(BirthForm.Field.name, state, hint: .birthHintName)
        day(BirthForm.Field.born, state, from: today - 364, to: today)
        p(.class("kaart stem")) { texts(.birthThen) }
      }
    }
  }

  /// Said with respect, and with all that it does.
  public func deathPage(
    _ member: MemberLine, _ person: PersonID, in family: FamilyID, today: Day, _ state: FormState
  ) -> Page {
    page(title: texts(.deathLink), tab: .people, form: state) {
      backLink(.family(family, .member(person, .show)), .back)
      h1 { texts(.deathHeading, [.name: .name(member.label.name)]) }
      p { texts(.deathIntro) }
      ul { ForEach([Key.deathEnds, .deathConsents, .deathStays, .deathPlan]) { key in li { texts(key) } } }
      entry(
        to: .family(family, .member(person, .death)), state, DeathForm.Field.self, send: .save,
        back: .family(family, .member(person, .show))
      ) {
        day(DeathForm.Field.day, state, to: today)
      }
    }
  }
}
