import Markup
public import Privacy
import Texts
import Vocabulary

/// Ons verhaal: told once; what is going on and what goes well; what others wrote down.
extension Shell {
  public func storyPage(_ view: FamilyView) -> Page {
    page(title: texts(.tabStory), tab: .story) {
      let isTheirs = reader == .professional || reader == .supporter
      h1 { texts(isTheirs ? .storyHeadingPro : .storyHeading) }
      p { texts(isTheirs ? .storyIntroPro : .storyIntro) }
      if view.may.tellStory {
        div(.class("knoppen")) {
          a(.class("knop"), .href(Site.family(view.family, .tell))) { texts(.storyTellLink) }
          a(.class("knop stil"), .href(Site.family(view.family, .newDrawing))) { texts(.drawingLink) }
        }
      }
      p { a(.href(Site.family(view.family, .perspectives))) { texts(.perspectivesLink) } }
      cards(view.stories, .storyStories, empty: .storyNoStories, add: nil, view)
      cards(view.strengths, .storyStrengths, empty: .storyNoStrengths, add: (.newStrength, .strengthLink), view)
      cards(
        view.seeing.wishes, .storyWishes, empty: .storyNoWishes, add: (.newWish, .wishLink), view)
      cards(view.concerns, .storyConcerns, empty: .storyNoConcerns, add: (.newConcern, .concernLink), view)
      explanationLink(view)
      boards(view)
      reportsLink(view)
      informingLink(view)
      cards(view.records, .storyRecords, empty: .storyNoRecords, add: nil, view)
      crisisLink(view)
      reportingCodeLink(view)
      objections(view)
    }
  }

  private func cards(
    _ lines: [TextLine], _ heading: Key, empty: Key, add: (FamilySite, Key)?, _ view: FamilyView
  ) -> some HTML {
    section {
      h2 { texts(heading) }
      if lines.isEmpty {
        p { texts(empty) }
      } else {
        ul(.class("rij")) { ForEach(lines) { line in card(line) { beside(line, view) } } }
      }
      if let add, view.seeing.boards.contains(where: \.mayWrite) {
        p { a(.href(Site.family(view.family, add.0))) { texts(add.1) } }
      }
    }
  }

  @HTMLBuilder
  private func explanationLink(_ view: FamilyView) -> some HTML {
    if reader != .child, reader != .outsider {
      section {
        h2 { texts(.explainTitle) }
        p { texts(.explainIntro) }
        p(.class("acties")) { a(.href(Site.family(view.family, .explanation))) { texts(.explainLink) } }
      }
    }
  }

  func lifeOf(_ person: PartyLabel) -> Phrase {
    isYou(person) ? Phrase(texts(.storyDomainsYou)) : texts(.storyDomainsOf, [.name: .phrase(mention(person))])
  }

  @HTMLBuilder
  private func boards(_ view: FamilyView) -> some HTML {
    if !view.seeing.boards.isEmpty {
      section {
        h2 { texts(.storyDomains) }
        p { texts(reader == .professional ? .domainsIntroOther : .storyDomainsIntro) }
        ul(.class("links")) {
          ForEach(view.seeing.boards) { board in
            if let person = board.person.party.person {
              li {
                a(.href(Site.family(view.family, .domains(person)))) {
                  lifeOf(board.person)
                }
              }
            }
          }
        }
      }
    }
  }
}
