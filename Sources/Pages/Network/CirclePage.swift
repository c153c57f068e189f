import Markup
public import Privacy
import Texts
import Vocabulary

/// Eén kring van mensen: the drawing, and always the same as a list.
extension Shell {
  public func circlePage(_ circle: CircleLine, _ view: FamilyView) -> Page {
    page(title: texts(.circlesTitle), tab: .people) {
      backLink(.family(view.family, .circles), .circleBack)
      h1 { circleName(circle) }
      p(.class("stip")) { texts(.circleDated, [.day: .text(date(circle.now.day))]) }
      if let words = circle.words { Prose(words) }
      circleLinks(circle, view)
      if circle.now.contacts.isEmpty {
        p { texts(circle.mayChange ? .circleEmpty : .circleEmptyOther) }
      } else {
        // With more names than a phone can draw well, the list comes first there.
        div(.class(circle.now.contacts.count > 8 ? "kringen lijst-eerst" : "kringen")) {
          circleFigure(circle, circle.now)
          circleList(circle, view)
        }
      }
      earlierCircles(circle, view)
      whoSeesCircle(circle, view)
    }
  }

  @HTMLBuilder
  private func circleLinks(_ circle: CircleLine, _ view: FamilyView) -> some HTML {
    div(.class("knoppen")) {
      if circle.mayChange {
        a(.class("knop"), .href(circleSite(circle, view, .addContact))) { texts(.contactAddLink) }
        if circle.now.contacts.count > 1 {
          a(.class("knop stil"), .href(circleSite(circle, view, .tie))) { texts(.tieAddLink) }
        }
      }
      if !circle.now.contacts.isEmpty {
        a(.class("knop stil"), .href(.fragment("lijst"))) { texts(.circleAsList) }
        a(.class("knop stil"), .href(circleSite(circle, view, .drawing))) { texts(.circleDownload) }
      }
    }
  }

  func circleSite(_ circle: CircleLine, _ view: FamilyView, _ site: CircleSite) -> Site {
    .family(view.family, .circle(circle.head.id, site))
  }

  private func circleFigure(_ circle: CircleLine, _ version: CircleVersion) -> some HTML {
    figure(.class("tekening")) {
      circleDrawing(circle, version, on: .wide).svg(id: "wijd")
      circleDrawing(circle, version, on: .phone).svg(id: "smal")
      legend
    }
  }

  private func circleDrawing(
    _ circle: CircleLine, _ version: CircleVersion, on screen: RadialLayout.Screen
  ) -> CircleDrawing {
    CircleDrawing(
      title: circleName(circle).plain,
      about: texts(
        .circleDescription,
        [.list: .phrase(firstNames(circle.head.about)), .count: .number(version.contacts.count)]
      ).plain,
      makers: circle.head.about.map(\.name), version: version, screen: screen)
  }

  /// The drawing as a file of its own: what this viewer sees of it, and nothing that runs.
  public func circleFile(_ circle: CircleLine) -> [UInt8] {
    circleDrawing(circle, circle.now, on: .wide).svg(id: nil).rendered()
  }

  private var legend: some HTML {
    details(.open) {
      summary { span { texts(.legendHeading) } }
      ul(.class("regels")) {
        ForEach([
          Key.legendVeryStrong, .legendStrong, .legendOrdinary, .legendWeak, .legendVeryWeak, .legendTension,
          .legendBroken, .legendArrow,
        ]) { line in li { texts(line) } }
      }
    }
  }

  // MARK: Earlier, and who sees it

  @HTMLBuilder
  private func earlierCircles(_ circle: CircleLine, _ view: FamilyView) -> some HTML {
    if !circle.earlier.isEmpty {
      section(.aria(.labelledby, "k-eerder")) {
        h2(.id("k-eerder")) { texts(.circleEarlier) }
        ul(.class("links")) {
          ForEach(circle.earlier) { version in
            li {
              a(.href(circleSite(circle, view, .then(version.day)))) {
                texts(.circleThenOn, [.day: .text(date(version.day))])
              }
            }
          }
        }
      }
    }
  }

  private func whoSeesCircle(_ circle: CircleLine, _ view: FamilyView) -> some HTML {
    section(.class("kaart stem"), .aria(.labelledby, "k-ziet")) {
      h2(.id("k-ziet")) { texts(.circleWhoSees) }
      if circle.mayChange {
        p { texts(circle.head.about.count > 1 ? .circleOnlyMakers : .circleOnlyYou) }
        p(.class("acties")) {
          a(.href(Site.family(view.family, .giveConsent))) { texts(.circleShareLink) }
          a(.href(Site.family(view.family, .sight))) { texts(.circleSightLink) }
        }
      } else {
        why(circle.head, today: view.day)
      }
    }
  }

  /// An earlier day beside today.
  public func circleThenPage(_ circle: CircleLine, _ then: CircleVersion, _ view: FamilyView) -> Page {
    page(title: texts(.circlesTitle), tab: .people) {
      backLink(circleSite(circle, view, .show), .circleBackOne)
      h1 { texts(.circleThenTitle) }
      p { circleName(circle) }
      div(.class("naast")) {
        side(circle, then, texts(.circleThenOn, [.day: .text(date(then.day))]), "toen")
        side(circle, circle.now, Phrase(texts(.circleNow)), "nu")
      }
      circleChanges(then, circle.now)
    }
  }

  private func side(_ circle: CircleLine, _ version: CircleVersion, _ heading: Phrase, _ id: String) -> some HTML {
    section(.aria(.labelledby, "k-\(id)")) {
      h2(.id("k-\(id)")) { heading }
      figure(.class("tekening")) { circleDrawing(circle, version, on: .phone).svg(id: id) }
      ul { ForEach(version.contacts) { member in li { memberLine(member) } } }
    }
  }

  @HTMLBuilder
  private func circleChanges(_ then: CircleVersion, _ now: CircleVersion) -> some HTML {
    let came = now.contacts.filter { member in !then.contacts.contains { $0.item == member.item } }
    let left = then.contacts.filter { member in !now.contacts.contains { $0.item == member.item } }
    if !came.isEmpty { p { texts(.circleCame, [.list: .phrase(texts.list(names: came.map(\.name)))]) } }
    if !left.isEmpty { p { texts(.circleLeft, [.list: .phrase(texts.list(names: left.map(\.name)))]) } }
  }

  private func memberLine(_ member: CircleMember) -> Phrase {
    Phrase.name(member.name) + Phrase(": \(texts.name(member.ring)), \(tieWords(member.tie))")
  }
}
