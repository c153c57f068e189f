import Markup
public import Privacy
import Texts
public import Vocabulary

/// Vertellen: own words, what goes well, what is going on, and the parts of life.
extension Shell {
  /// - Parameter readers: who can read a new story today; nil says it in general.
  public func tellPage(_ view: FamilyView, _ state: FormState, readers: [PartyLabel]? = nil) -> Page {
    page(title: texts(.tellTitle), tab: .story, form: state) {
      backLink(.family(view.family, reader == .child ? .plan : .story), reader == .child ? .planBack : .storyBack)
      h1 { texts(.tellTitle) }
      p { texts(reader == .child ? .tellIntroChild : .tellIntro) }
      entry(
        to: .family(view.family, .tell), state, StoryForm.Field.self, send: .save,
        back: .family(view.family, reader == .child ? .plan : .story)
      ) {
        line(StoryForm.Field.title, state, hint: .tellHintTitle)
        prose(StoryForm.Field.words, state, hint: .tellHintWords, rows: 10)
        storyReaders(readers)
      }
    }
  }

  private func storyReaders(_ readers: [PartyLabel]?) -> some HTML {
    p(.class("kaart stem")) {
      if let readers, !readers.isEmpty {
        texts(.storyReaders, [.list: .phrase(youAnd(readers))])
      } else {
        texts(reader == .child ? .storyOnlyChild : .storyOnlyYou)
      }
      if reader == .youth { " \(texts(.secrecyLimit))" }
    }
  }

  /// - Parameter kind: a strength, a wish or a concern.
  public func boardPage(_ kind: ItemKind, _ view: FamilyView, _ state: FormState) -> Page {
    switch kind {
    case .strength: boardPage(view, state, .newStrength, title: .strengthLink, intro: .strengthIntro)
    case .wish: boardPage(view, state, .newWish, title: .wishLink, intro: .wishIntro)
    default: boardPage(view, state, .newConcern, title: .concernLink, intro: .concernIntro)
    }
  }

  private func boardPage(
    _ view: FamilyView, _ state: FormState, _ site: FamilySite, title: Key, intro: Key
  ) -> Page {
    page(title: texts(title), tab: .story, form: state) {
      backLink(.family(view.family, .story), .storyBack)
      h1 { texts(title) }
      p { texts(intro) }
      entry(
        to: .family(view.family, site), state, BoardForm.Field.self, send: .save, back: .family(view.family, .story)
      ) {
        prose(BoardForm.Field.words, state, rows: 3)
        choices(
          BoardForm.Field.about, state, options(view.seeing.boards.filter(\.mayWrite).map(\.person)), several: true)
        domainChoice(BoardForm.Field.domain, state)
        choices(
          BoardForm.Field.factors, state,
          FactorKind.allCases.map { Option(Codes.text($0), Phrase(texts.name($0)).capitalized) }, hint: .factorsHint,
          several: true)
        whoReads
      }
    }
  }

  public func domainPage(_ domain: LifeDomain, _ person: PartyLabel, _ view: FamilyView, _ state: FormState) -> Page {
    let list: Site = person.party.person.map { .family(view.family, .domains($0)) } ?? .family(view.family, .story)
    let site: Site = person.party.person.map { .family(view.family, .domain($0, domain)) } ?? list
    return page(title: texts(.storyDomains), tab: .story, form: state) {
      backLink(list, .domainsBack)
      h1 { texts.name(domain) }
      p { texts(.domainIntro, [.name: .phrase(object(person))]) }
      p(.class("acties")) {
        a(.href(prefilled(.family(view.family, .newStrength), domain))) { texts(.strengthLink) }
        a(.href(prefilled(.family(view.family, .newWish), domain))) { texts(.wishLink) }
        a(.href(prefilled(.family(view.family, .newConcern), domain))) { texts(.concernLink) }
      }
      entry(to: site, state, DomainForm.Field.self, send: .save, back: list) {
        choices(
          DomainForm.Field.answer, state,
          DomainAnswer.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
      }
    }
  }
}
