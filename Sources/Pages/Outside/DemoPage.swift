import Markup
public import Privacy
import Texts
public import Vocabulary

/// Een gezin van de demo, with everybody whom one can be.
public struct DemoFamily: Hashable, Sendable {
  public let name: String
  public let persons: [DemoPerson]

  public init(name: String, persons: [DemoPerson]) {
    self.name = name
    self.persons = persons
  }
}

/// Iemand uit de demo.
public struct DemoPerson: Hashable, Sendable {
  /// What the form sends, in `SignInForm.Field.who`.
  public let value: String
  public let label: PartyLabel
  /// Nil for a professional.
  public let age: Int?

  public init(value: String, label: PartyLabel, age: Int?) {
    self.value = value
    self.label = label
    self.age = age
  }
}

/// Demo: pick a person, move the clock.
extension Shell {
  public func demoPage(_ families: [DemoFamily], today: Day, clock state: FormState) -> Page {
    page(title: texts(.demoTitle), form: state) {
      h1 { texts(.demoTitle) }
      p { texts(.demoIntro) }
      ForEach(families) { family in demoFamily(family) }
      section(.aria(.labelledby, "k-klok")) {
        h2(.id("k-klok")) { texts(.clockHeading) }
        p { texts(.clockToday, [.day: .text(texts.fullDate(today))]) }
        problems(state, ClockForm.Field.self)
        jumps
        form(.method(.post), .action(.init(Site.demoClock)), .novalidate) {
          secrets
          day(ClockForm.Field.day, state)
          button(.class("stil")) { texts(.clockSet) }
        }
      }
    }
  }

  private func demoFamily(_ family: DemoFamily) -> some HTML {
    section {
      h2 { Phrase.name(family.name) }
      form(.method(.post), .action(.init(Site.demoSignIn))) {
        secrets
        ul(.class("rij personen")) {
          ForEach(family.persons) { person in
            li {
              button(.class("stil"), .name(SignInForm.Field.who.rawValue), .value(person.value)) { who(person) }
            }
          }
        }
      }
    }
  }

  private func who(_ person: DemoPerson) -> some HTML {
    span {
      Phrase.name(person.label.name)
      span(.class("hint")) {
        if let age = person.age {
          texts(.peopleAge, [.count: .number(age)])
        } else if let role = role(of: person.label) {
          role
        }
      }
    }
  }

  private var jumps: some HTML {
    form(.class("knoppen"), .method(.post), .action(.init(Site.demoClock))) {
      secrets
      ForEach([(1, Key.clockDay), (7, .clockWeek), (30, .clockMonth)]) { (days, words) in
        button(.class("stil"), .name(ClockForm.Field.jump.rawValue), .value("\(days)")) { texts(words) }
      }
    }
  }
}
