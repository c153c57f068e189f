import Markup
public import Privacy
import Texts
import Vocabulary

/// Stambomen: those that this viewer may see, and a way to draw one.
extension Shell {
  public func genogramsPage(_ view: FamilyView) -> Page {
    page(title: texts(.treesTitle), tab: .people) {
      backLink(.family(view.family, .circles), .treesBack)
      h1 { texts(.treesTitle) }
      p { texts(.treesIntro) }
      if view.mayDrawCircle {
        p { a(.class("knop"), .href(Site.family(view.family, .newGenogram))) { texts(.treeNewLink) } }
      }
      if view.genograms.isEmpty { p { texts(.treesNone) } }
      ul(.class("rij")) { ForEach(view.genograms) { tree in genogramCard(tree, view) } }
    }
  }

  private func genogramCard(_ tree: GenogramLine, _ view: FamilyView) -> some HTML {
    li(.class("kaart")) {
      h2 { a(.href(treeSite(tree, view, .show))) { treeName(tree) } }
      p(.class("stip")) {
        texts(.circleDated, [.day: .text(date(tree.now.day))])
        " "
        texts.count(tree.now.relatives.count, one: .circleCountOne, many: .circleCountMany)
      }
    }
  }

  func treeName(_ tree: GenogramLine) -> Phrase { texts(.treeOf, [.list: .phrase(objects(tree.head.about))]) }

  func treeSite(_ tree: GenogramLine, _ view: FamilyView, _ site: CircleSite) -> Site {
    .family(view.family, .genogram(tree.head.id, site))
  }

  public func newGenogramPage(_ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.treeNewTitle), tab: .people, form: state) {
      backLink(.family(view.family, .genograms), .treeBack)
      h1 { texts(.treeNewTitle) }
      p { texts(.circleNewIntro) }
      entry(
        to: .family(view.family, .newGenogram), state, CircleForm.Field.self, send: .circleNewSend,
        back: .family(view.family, .genograms)
      ) {
        choices(
          CircleForm.Field.with, state, options(people(view).filter { !isYou($0) }), hint: .treeHintWith,
          several: true)
      }
    }
  }
}
