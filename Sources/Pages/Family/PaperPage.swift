import Markup
public import Privacy
import Texts
import Vocabulary

/// Ons plan op papier: what this viewer may read of the plan, on A4, with whom to call; no menu and no buttons.
extension Shell {
  /// - Parameter canPrintFile: whether this machine can make a file of it.
  public func paperPage(_ view: FamilyView, canMakeFile: Bool) -> Page {
    page(title: texts(.paperTitle), tab: .plan) {
      backLink(.family(view.family, .plan), reader == .professional ? .planBackPro : .planBack)
      div(.class("niet-op-papier")) {
        p { texts(canMakeFile ? .paperHowFile : .paperHow) }
        if canMakeFile {
          p { a(.class("knop"), .href(Site.family(view.family, .paperFile))) { texts(.paperFile) } }
        }
      }
      sheet(view)
    }
  }

  /// The same by itself, for a file.
  public func paperSheet(_ view: FamilyView) -> Page {
    let document = HTMLDocument {
      html(.lang(texts.language.tag), .dir("ltr"), .class("letters-\(letters.rawValue)")) {
        head {
          meta(.charset("utf-8"))
          Markup.title { texts(.paperTitle) }
        }
        body {
          main { sheet(view) }
          footer { callLines(view) }
        }
      }
    }
    return Page(bytes: document.rendered())
  }

  @HTMLBuilder
  private func sheet(_ view: FamilyView) -> some HTML {
    h1 { texts(.paperHeading, [.name: .phrase(familyName(view))]) }
    p(.class("stip")) {
      texts(.paperFor, [.name: .phrase(mention(view.viewer.label)), .day: .text(texts.date(view.day))])
    }
    paperGoals(view)
    paperPlan(view)
    paperTogether(view)
    if !view.strengths.isEmpty {
      h2 { texts(.planStrengths) }
      ul { ForEach(view.strengths) { line in if let words = line.words { li(.dir("auto")) { words } } } }
    }
    if let contact = view.contact { contactCard(contact, view) }
  }

  @HTMLBuilder
  private func paperGoals(_ view: FamilyView) -> some HTML {
    h2 { texts(.planGoals) }
    if view.goals.now.isEmpty { p { texts(.goalsEmptyOther) } }
    ForEach(view.goals.now) { goal in
      div(.class("kaart")) {
        h3(.dir("auto")) { goal.words }
        if goal.nextStep == nil { p { texts(.goalNoStep) } }
        let open = goal.steps.filter { !$0.isDone }
        if !open.isEmpty {
          ul {
            ForEach(open) { step in
              li {
                span(.dir("auto")) { step.words }
                " "
                doer(step, today: view.day)
              }
            }
          }
        }
      }
    }
    if !view.goals.later.isEmpty {
      h3 { texts(.goalsLater) }
      ul { ForEach(view.goals.later) { goal in li(.dir("auto")) { goal.words } } }
    }
  }

  @HTMLBuilder
  private func paperPlan(_ view: FamilyView) -> some HTML {
    if let plan = view.plan {
      h2 { texts(.planWords) }
      p(.class("stip")) { texts(.planUpdated, [.day: .text(texts.date(plan.text.head.day, today: view.day))]) }
      if let words = plan.text.words { Prose(words) }
      stances(plan, view)
    }
  }

  @HTMLBuilder
  private func callLines(_ view: FamilyView) -> some HTML {
    h2 { texts(.footTitle) }
    p {
      texts(.footUnsafe)
      " \(help.emergency). "
      texts(.footViolence)
      " \(help.violence)"
      texts(.footViolenceEnd)
    }
    p { "\(texts(.footChildren)) \(help.children)." }
  }
}
