import Markup
public import Privacy
import Texts
import Vocabulary

/// Verwachtingen: said aloud, side by side, and talked about on a day.
extension Shell {
  public func expectationsPage(_ view: FamilyView) -> Page {
    page(title: texts(.expectHeading), tab: .people) {
      backLink(.family(view.family, .plan), reader == .professional ? .planBackPro : .planBack)
      h1 { texts(.expectHeading) }
      p { texts(.expectIntro) }
      if !view.expectations.mayWrite.isEmpty {
        p { a(.class("knop"), .href(Site.family(view.family, .expectations(.new)))) { texts(.expectNewLink) } }
      }
      if helpersToShow(view).isEmpty { p { texts(.expectNobody) } }
      ForEach(helpersToShow(view)) { helper in expectations(of: helper, view) }
    }
  }

  /// Whoever helps now, and whoever wrote something before.
  private func helpersToShow(_ view: FamilyView) -> [PartyLabel] {
    var helpers = view.helpers.map(\.label)
    for line in view.expectations.lines where !helpers.contains(where: { $0.party == line.pair.practitioner.party }) {
      helpers.append(line.pair.practitioner)
    }
    return helpers
  }

  private func expectations(of helper: PartyLabel, _ view: FamilyView) -> some HTML {
    let lines = view.expectations.lines.filter { $0.pair.practitioner.party == helper.party }
    let spoke = lines.contains { $0.head.author?.party == helper.party }
    return section {
      h2 { subject(helper).capitalized }
      if !spoke {
        p(.class("nogniet")) {
          isYou(helper)
            ? Phrase(texts(.expectNothingYou)) : texts(.expectNothing, [.name: .name(helper.name)])
        }
      }
      ul(.class("rij")) { ForEach(lines) { line in expectation(line, view) } }
    }
  }

  private func expectation(_ line: ExpectationLine, _ view: FamilyView) -> some HTML {
    li(.class("kaart"), .id("i\(line.head.id)")) {
      h3 { says(line).capitalized }
      dl {
        if let expects = line.expects {
          dt { texts(.expectFieldExpects) }
          dd { Prose(expects) }
        }
        if let offers = line.offers {
          dt { texts(.expectFieldOffers) }
          dd { Prose(offers) }
        }
      }
      if let day = line.discussedOn {
        p { span(.class("label ok")) { texts(.expectDiscussed, [.day: .text(texts.date(day, today: view.day))]) } }
      } else {
        p { span(.class("label let")) { texts(.expectNotYet) } }
      }
      if line.mayMark, line.discussedOn == nil {
        p(.class("acties")) {
          a(.href(Site.family(view.family, .expectations(.discussed(line.head.id))))) {
            texts(.expectMark)
            span(.class("vh")) {
              ": "; says(line)
            }
          }
        }
      }
      why(line.head, today: view.day)
    }
  }

  /// "Femke Bos (Jeugdteam) tegen jou"; "jij tegen Marit Kok (school), voor Daan".
  func says(_ line: ExpectationLine) -> Phrase {
    let author = line.head.author ?? line.pair.person
    if author.party == line.pair.practitioner.party {
      return texts(.expectSays, [.name: .phrase(subject(author)), .other: .phrase(object(line.pair.person))])
    }
    let other = object(line.pair.practitioner)
    if author.party == line.pair.person.party {
      return texts(.expectSays, [.name: .phrase(subject(author)), .other: .phrase(other)])
    }
    return texts(
      .expectSaysFor,
      [
        .name: .phrase(subject(author)), .other: .phrase(other), .list: .phrase(object(line.pair.person)),
      ])
  }
}
