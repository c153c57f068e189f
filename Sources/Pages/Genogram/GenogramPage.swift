import Markup
public import Privacy
import Texts
import Vocabulary

/// Eén stamboom: the drawing, and always the same as a list.
extension Shell {
  public func genogramPage(_ tree: GenogramLine, _ view: FamilyView) -> Page {
    page(title: texts(.treesTitle), tab: .people) {
      backLink(.family(view.family, .genograms), .treeBack)
      h1 { treeName(tree) }
      p(.class("stip")) { texts(.circleDated, [.day: .text(date(tree.now.day))]) }
      treeLinks(tree, view)
      if tree.now.relatives.isEmpty {
        p { texts(tree.mayChange ? .treeEmpty : .treeEmptyOther) }
      } else {
        div(.class(tree.now.relatives.count > 8 ? "kringen lijst-eerst" : "kringen")) {
          figure(.class("tekening")) {
            if TreeLayout.isWide(tree.now) { treeDrawing(tree, tree.now, on: .wide).svg(id: "wijd") }
            treeDrawing(tree, tree.now, on: .phone).svg(id: "smal")
            treeLegend
          }
          treeList(tree, view)
        }
      }
      earlierTrees(tree, view)
      whoSeesTree(tree, view)
    }
  }

  @HTMLBuilder
  private func treeLinks(_ tree: GenogramLine, _ view: FamilyView) -> some HTML {
    div(.class("knoppen")) {
      if tree.mayChange {
        a(.class("knop"), .href(treeSite(tree, view, .addContact))) { texts(.contactAddLink) }
        if tree.now.relatives.count > 1 {
          a(.class("knop stil"), .href(treeSite(tree, view, .tie))) { texts(.coupleAddLink) }
        }
      }
      if !tree.now.relatives.isEmpty {
        a(.class("knop stil"), .href(.fragment("lijst"))) { texts(.circleAsList) }
        a(.class("knop stil"), .href(treeSite(tree, view, .drawing))) { texts(.circleDownload) }
      }
    }
  }

  private func treeDrawing(
    _ tree: GenogramLine, _ version: GenogramVersion, on screen: RadialLayout.Screen
  ) -> TreeDrawing {
    TreeDrawing(
      title: treeName(tree).plain,
      about: texts(
        .treeDescription,
        [.list: .phrase(objects(tree.head.about)), .count: .number(version.relatives.count)]
      ).plain,
      version: version, screen: screen)
  }

  /// The drawing as a file of its own: what this viewer sees of it, and nothing that runs.
  public func genogramFile(_ tree: GenogramLine) -> [UInt8] {
    treeDrawing(tree, tree.now, on: TreeLayout.isWide(tree.now) ? .wide : .phone).svg(id: nil).rendered()
  }

  private var treeLegend: some HTML {
    details(.open) {
      summary { span { texts(.legendHeading) } }
      ul(.class("regels")) {
        ForEach([
          Key.treeLegendSigns, .treeLegendDied, .treeLegendPartners, .treeLegendParted, .treeLegendChildren,
        ]) { line in li { texts(line) } }
      }
    }
  }

  // MARK: Earlier, and who sees it

  @HTMLBuilder
  private func earlierTrees(_ tree: GenogramLine, _ view: FamilyView) -> some HTML {
    if !tree.earlier.isEmpty {
      section(.aria(.labelledby, "k-eerder")) {
        h2(.id("k-eerder")) { texts(.circleEarlier) }
        ul(.class("links")) {
          ForEach(tree.earlier) { version in
            li {
              a(.href(treeSite(tree, view, .then(version.day)))) {
                texts(.circleThenOn, [.day: .text(date(version.day))])
              }
            }
          }
        }
      }
    }
  }

  private func whoSeesTree(_ tree: GenogramLine, _ view: FamilyView) -> some HTML {
    section(.class("kaart stem"), .aria(.labelledby, "k-ziet")) {
      h2(.id("k-ziet")) { texts(.treeWhoSees) }
      if tree.mayChange {
        p { texts(tree.head.about.count > 1 ? .treeOnlyMakers : .treeOnlyYou) }
        p(.class("acties")) {
          a(.href(Site.family(view.family, .giveConsent))) { texts(.circleShareLink) }
          a(.href(Site.family(view.family, .sight))) { texts(.circleSightLink) }
        }
      } else {
        why(tree.head, today: view.day)
      }
    }
  }

  /// An earlier day beside today.
  public func genogramThenPage(_ tree: GenogramLine, _ then: GenogramVersion, _ view: FamilyView) -> Page {
    page(title: texts(.treesTitle), tab: .people) {
      backLink(treeSite(tree, view, .show), .treeBackOne)
      h1 { texts(.circleThenTitle) }
      p { treeName(tree) }
      p { texts(.treeThenIntro) }
      div(.class("naast")) {
        treeSide(tree, then, texts(.circleThenOn, [.day: .text(date(then.day))]), "toen")
        treeSide(tree, tree.now, Phrase(texts(.circleNow)), "nu")
      }
      treeChanges(then, tree.now)
    }
  }

  private func treeSide(_ tree: GenogramLine, _ version: GenogramVersion, _ heading: Phrase, _ id: String) -> some HTML
  {
    section(.aria(.labelledby, "k-\(id)")) {
      h2(.id("k-\(id)")) { heading }
      figure(.class("tekening")) { treeDrawing(tree, version, on: .phone).svg(id: id) }
      ul {
        ForEach(version.relatives) { relative in
          li { Phrase.name(relative.name) + Phrase(": \(relativeWords(relative.fact))") }
        }
      }
    }
  }

  @HTMLBuilder
  private func treeChanges(_ then: GenogramVersion, _ now: GenogramVersion) -> some HTML {
    let came = names(in: now, notIn: then)
    let left = names(in: then, notIn: now)
    if !came.isEmpty { p { texts(.circleCame, [.list: .phrase(texts.list(names: came))]) } }
    if !left.isEmpty { p { texts(.circleLeft, [.list: .phrase(texts.list(names: left))]) } }
  }

  private func names(in one: GenogramVersion, notIn other: GenogramVersion) -> [String] {
    one.relatives.filter { relative in !other.relatives.contains { $0.fact.item == relative.fact.item } }.map(\.name)
  }
}
