import Markup
import Privacy
import Texts
import Vocabulary

/// Ons plan for a child under 12: what was made for this child, and who helps.
extension Shell {
  func childPage(_ view: FamilyView) -> Page {
    page(title: texts(.tabPlan), tab: .plan) {
      h1 { texts(.childHeading, [.name: .name(firstName(view.viewer.label))]) }
      let made = view.stories.filter { $0.head.kind == .planChild }
      if made.isEmpty { p { texts(.childNothing) } }
      ForEach(made) { line in
        section(.class("kaart kind")) {
          h2 { line.title.map { Phrase($0) } ?? Phrase(texts(.childPlan)) }
          if let words = line.words { Prose(words) }
        }
      }
      if !view.goals.now.isEmpty { childGoals(view) }
      if let contact = view.contact { contactCard(contact, view) }
      if view.may.tellStory {
        p { a(.class("knop"), .href(Site.family(view.family, .tell))) { texts(.childTell) } }
        p { a(.class("knop stil"), .href(Site.family(view.family, .newDrawing))) { texts(.drawingLink) } }
        p { a(.href(Site.family(view.family, .story))) { texts(.drawingsYours) } }
        p { a(.href(Site.family(view.family, .perspectives))) { texts(.perspectivesLink) } }
      }
    }
  }

  /// For somebody who takes no part in the family: what was given to him, and nothing else.
  func outsiderPage(_ view: FamilyView) -> Page {
    page(title: texts(.outsiderTitle)) {
      h1 { texts(.childHeading, [.name: .name(firstName(view.viewer.label))]) }
      p { texts(view.records.isEmpty ? .outsiderNothing : .outsiderGiven) }
      ul(.class("rij")) { ForEach(view.records) { line in card(line, level: 2) } }
    }
  }

  private func childGoals(_ view: FamilyView) -> some HTML {
    section(.aria(.labelledby, "k-doelen")) {
      h2(.id("k-doelen")) { texts(.planGoals) }
      ul(.class("rij")) {
        ForEach(view.goals.now) { goal in
          li(.class("kaart")) {
            h3(.dir("auto")) { goal.words }
            nextStep(goal, today: view.day)
          }
        }
      }
    }
  }
}
