import Markup
public import Privacy
import Texts
import Vocabulary

/// Formulieren bij een kring: everything that the drawing shows can be made without drawing.
extension Shell {
  public func addContactPage(_ circle: CircleLine, _ view: FamilyView, _ state: FormState) -> Page {
    contactPage(circle, nil, view, state)
  }

  public func changeContactPage(
    _ member: CircleMember, in circle: CircleLine, _ view: FamilyView, _ state: FormState
  ) -> Page {
    contactPage(circle, member, view, state)
  }

  private func contactPage(
    _ circle: CircleLine, _ member: CircleMember?, _ view: FamilyView, _ state: FormState
  ) -> Page {
    let title = texts(member == nil ? .contactAddLink : .contactChangeTitle)
    return page(title: title, tab: .people, form: state) {
      backLink(circleSite(circle, view, .show), .circleBackOne)
      h1 { title }
      if member == nil { p { texts(.contactIntro) } }
      entry(
        to: circleSite(circle, view, member.map { .contact($0.item) } ?? .addContact), state, ContactForm.Field.self,
        send: .save, back: circleSite(circle, view, .show)
      ) {
        line(ContactForm.Field.name, state, hint: .contactHintName)
        choices(ContactForm.Field.ring, state, Ring.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
        choices(ContactForm.Field.strength, state, strengths)
        choices(
          ContactForm.Field.supports, state,
          SupportKind.allCases.map { Option(Codes.text($0), Phrase(texts.name($0)).capitalized) },
          several: true)
        details {
          summary { span { texts(.contactMore) } }
          contactDetails(view, state)
        }
        .attributes(.open, when: member != nil || state.hasFlaws)
      }
      if let member {
        press(circleSite(circle, view, .removeContact(member.item)), .contactRemove, about: member.name)
      }
    }
  }

  /// What may be said beside; nobody needs it.
  @HTMLBuilder
  private func contactDetails(_ view: FamilyView, _ state: FormState) -> some HTML {
    choices(
      ContactForm.Field.group, state, ContactGroup.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
    choices(ContactForm.Field.signs, state, signs, several: true)
    choices(
      ContactForm.Field.direction, state,
      [
        option(.toFirst, .directionIn), option(.toSecond, .directionOut), option(.both, .directionBoth),
        option(.none, .directionNone),
      ])
    let known = view.members.filter { !$0.role.takesPart }.map(\.label)
    if !known.isEmpty {
      choices(
        ContactForm.Field.person, state, [Option("", Phrase(texts(.contactNobody)))] + options(known),
        hint: .contactHintPerson)
    }
  }

  private var strengths: [Option] {
    TieStrength.allCases.reversed().map { Option(Codes.text($0), Phrase(texts(strength($0))).capitalized) }
  }

  private var signs: [Option] {
    [
      Option(Codes.text(TieSign.tension), Phrase(texts(.tieTension)).capitalized),
      Option(Codes.text(TieSign.broken), Phrase(texts(.tieBroken)).capitalized),
      Option(
        Codes.text(TieSign.overloaded), Phrase(texts(.tieOverloaded)).capitalized,
        hint: Phrase(texts(.tieHintOverloaded))),
    ]
  }

  private func option(_ direction: TieDirection, _ key: Key) -> Option {
    Option(Codes.text(direction), Phrase(texts(key)).capitalized)
  }

  public func tiePage(_ circle: CircleLine, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.tieAddLink), tab: .people, form: state) {
      backLink(circleSite(circle, view, .show), .circleBackOne)
      h1 { texts(.tieAddLink) }
      p { texts(.tieIntro) }
      entry(
        to: circleSite(circle, view, .tie), state, TieForm.Field.self, send: .save,
        back: circleSite(circle, view, .show)
      ) {
        choices(TieForm.Field.from, state, contacts(circle))
        choices(TieForm.Field.to, state, contacts(circle))
        choices(TieForm.Field.strength, state, strengths)
        choices(TieForm.Field.signs, state, Array(signs.prefix(2)), several: true)
        choices(
          TieForm.Field.direction, state,
          [
            option(.toFirst, .directionFirst), option(.toSecond, .directionSecond), option(.both, .directionBoth),
            option(.none, .directionNone),
          ])
      }
    }
  }

  private func contacts(_ circle: CircleLine) -> [Option] {
    circle.now.contacts.map { Option($0.item.description, .name($0.name)) }
  }
}

extension FormState {
  /// As it stands in the circle, to be changed.
  public init(changing member: CircleMember) {
    self.init()
    set(ContactForm.Field.name, member.name)
    set(ContactForm.Field.ring, Codes.text(member.ring))
    set(ContactForm.Field.strength, Codes.text(member.tie.strength))
    set(ContactForm.Field.group, Codes.text(member.group))
    set(ContactForm.Field.direction, Codes.text(member.tie.direction))
    set(ContactForm.Field.supports, all: member.tie.supports.map { Codes.text($0) })
    set(ContactForm.Field.person, member.person.map { Codes.text(Party.person($0)) } ?? "")
    var signs: [TieSign] = []
    if member.tie.hasTension { signs.append(.tension) }
    if member.tie.isBroken { signs.append(.broken) }
    if member.tie.isOverloaded { signs.append(.overloaded) }
    set(ContactForm.Field.signs, all: signs.map { Codes.text($0) })
  }
}
