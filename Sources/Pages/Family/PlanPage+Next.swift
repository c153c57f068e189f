import Markup
import Privacy
import Texts
import Vocabulary

/// Het ene volgende ding; the rest is folded.
extension Shell {
  func nextThing(_ view: FamilyView) -> some HTML {
    section(.class("kaart nu"), .aria(.labelledby, "k-nu")) {
      h2(.id("k-nu")) { texts(.nowHeading) }
      if let first = view.toDo.first {
        p { strong { say(first, view) } }
        p { a(.class("knop"), .href(site(of: first, view))) { texts(button(of: first)) } }
        laterThings(Array(view.toDo.dropFirst()), view)
      } else {
        p { texts(.nowNothing) }
      }
    }
  }

  @HTMLBuilder
  private func laterThings(_ things: [NextThing], _ view: FamilyView) -> some HTML {
    if !things.isEmpty {
      details {
        summary { span { texts.count(things.count, one: .nowLaterOne, many: .nowLaterMany) } }
        ul {
          ForEach(things) { thing in
            li {
              say(thing, view)
              " "
              a(.href(site(of: thing, view))) { texts(button(of: thing)) }
            }
          }
        }
      }
    }
  }

  private func say(_ thing: NextThing, _ view: FamilyView) -> Phrase {
    switch thing {
    case .answerRequest(_, let from): return texts(.nowRequest, [.name: .phrase(mention(from))])
    case .signConsent(_, let to):
      return texts.count(to.count, one: .nowSignOne, many: .nowSignMany, [.list: .phrase(texts.list(names: to))])
    case .sayWhatYouThink: return Phrase(texts(.nowStance))
    case .doStep(_, let step):
      guard let due = step.due else { return texts(.nowStep, [.words: .text(step.words)]) }
      let day = texts.weekday(due, today: view.day)
      return texts(.nowStepDue, [.words: .text(step.words), .day: .text(day)])
    case .planStep(_, let words): return texts(.nowPlanStep, [.words: .text(words)])
    case .prepareForAge(let notice):
      let (day, age) = (Filling.text(texts.weekday(notice.on, today: view.day)), Filling.number(notice.age))
      if isYou(notice.person) { return texts(.nowAgeYou, [.day: day, .number: age]) }
      return texts(.nowAge, [.name: .name(firstName(notice.person)), .day: day, .number: age])
    }
  }

  private func site(of thing: NextThing, _ view: FamilyView) -> Site {
    switch thing {
    case .answerRequest(let item, _): .family(view.family, .request(item))
    case .signConsent(let item, _): .family(view.family, .consent(item))
    case .sayWhatYouThink: .family(view.family, .stance)
    case .doStep(let goal, _): .family(view.family, .goal(goal, .show))
    case .planStep(let goal, _): .family(view.family, .goal(goal, .newStep))
    case .prepareForAge(let notice): .family(view.family, notice.person.party.person.map { .birthday($0) } ?? .people)
    }
  }

  private func button(of thing: NextThing) -> Key {
    switch thing {
    case .answerRequest: .nowRequestButton
    case .signConsent: .nowSignButton
    case .sayWhatYouThink: .nowStanceButton
    case .doStep: .nowStepButton
    case .planStep: .nowPlanStepButton
    case .prepareForAge: .nowAgeButton
    }
  }

  /// What a professional can do in this family.
  @HTMLBuilder
  func professionalLinks(_ view: FamilyView) -> some HTML {
    let links: [(Bool, FamilySite, Key)] = [
      (view.may.writeNote, .newNote, .noteNewLink),
      (view.may.askConsent, .askConsent, .askLink),
    ]
    if links.contains(where: \.0) {
      div(.class("knoppen")) {
        ForEach(links.filter(\.0)) { (_, site, words) in
          a(.class("knop stil"), .href(Site.family(view.family, site))) { texts(words) }
        }
      }
    }
    if view.may.writeNote {
      p(.class("acties")) { a(.href(Site.family(view.family, .emergency))) { texts(.emergencyTitle) } }
    }
  }
}
