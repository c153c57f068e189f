import Markup
public import Privacy
import Texts
import Vocabulary

/// Kringen van mensen: those that this viewer may see, and a way to draw one.
extension Shell {
  public func circlesPage(_ view: FamilyView) -> Page {
    page(title: texts(.circlesTitle), tab: .people) {
      backLink(.family(view.family, .people), .circlesBack)
      h1 { texts(.circlesTitle) }
      p { texts(.circlesIntro) }
      if view.mayDrawCircle {
        p { a(.class("knop"), .href(Site.family(view.family, .newCircle))) { texts(.circleNewLink) } }
      }
      if view.circles.isEmpty { p { texts(.circlesNone) } }
      ul(.class("rij")) { ForEach(view.circles) { circle in circleCard(circle, view) } }
      section(.aria(.labelledby, "k-stamboom")) {
        h2(.id("k-stamboom")) { texts(.treesTitle) }
        p { texts(.treesIntro) }
        p(.class("acties")) { a(.href(Site.family(view.family, .genograms))) { texts(.treesLink) } }
      }
    }
  }

  private func circleCard(_ circle: CircleLine, _ view: FamilyView) -> some HTML {
    li(.class("kaart")) {
      h2 {
        a(.href(Site.family(view.family, .circle(circle.head.id, .show)))) { circleName(circle) }
      }
      p(.class("stip")) {
        texts(.circleDated, [.day: .text(date(circle.now.day))])
        " "
        texts.count(circle.now.contacts.count, one: .circleCountOne, many: .circleCountMany)
      }
    }
  }

  func circleName(_ circle: CircleLine) -> Phrase { texts(.circleOf, [.list: .phrase(objects(circle.head.about))]) }

  public func newCirclePage(_ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.circleNewTitle), tab: .people, form: state) {
      backLink(.family(view.family, .circles), .circleBack)
      h1 { texts(.circleNewTitle) }
      p { texts(.circleNewIntro) }
      entry(
        to: .family(view.family, .newCircle), state, CircleForm.Field.self, send: .circleNewSend,
        back: .family(view.family, .circles)
      ) {
        choices(
          CircleForm.Field.with, state, options(people(view).filter { !isYou($0) }), hint: .circleHintWith,
          several: true)
      }
    }
  }
}
