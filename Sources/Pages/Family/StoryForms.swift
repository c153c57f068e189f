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

  public func strengthPage(_ view: FamilyView, _ state: FormState) -> Page {
    boardPage(view, state, .newStrength, title: .strengthLink, intro: .strengthIntro)
  }

  public func concernPage(_ view: FamilyView, _ state: FormState) -> Page {
    boardPage(view, state, .newConcern, title: .concernLink, intro: .concernIntro)
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
        choices(BoardForm.Field.about, state, options(view.members.filter(\.isOwnBoard).map(\.label)))
        domainChoice(BoardForm.Field.domain, state)
        whoReads
      }
    }
  }

  public func domainsPage(_ person: PartyLabel, _ view: FamilyView) -> Page {
    page(title: texts(.storyDomains), tab: .story) {
      backLink(.family(view.family, .story), .storyBack)
      h1 { lifeOf(person) }
      p { texts(.domainsIntro) }
      ul(.class("links")) {
        ForEach(LifeDomain.allCases) { domain in domainItem(domain, person, view) }
      }
    }
  }

  @HTMLBuilder
  private func domainItem(_ domain: LifeDomain, _ person: PartyLabel, _ view: FamilyView) -> some HTML {
    if let id = person.party.person {
      li {
        a(.href(Site.family(view.family, .domain(id, domain)))) { texts.name(domain) }
        if let said = said(domain, person, view) { span(.class("label")) { said } }
      }
    }
  }

  private func said(_ domain: LifeDomain, _ person: PartyLabel, _ view: FamilyView) -> String? {
    let isHere = { (line: TextLine) in
      line.head.domain == domain && line.head.about.contains { $0.party == person.party }
    }
    if view.concerns.contains(where: isHere) || view.strengths.contains(where: isHere) { return texts(.domainsSaid) }
    return view.domainAnswers.first { $0.domain == domain && $0.person.party == person.party }
      .map { texts.name($0.answer) }
  }

  public func domainPage(_ domain: LifeDomain, _ person: PartyLabel, _ view: FamilyView, _ state: FormState) -> Page {
    let list: Site = person.party.person.map { .family(view.family, .domains($0)) } ?? .family(view.family, .story)
    let site: Site = person.party.person.map { .family(view.family, .domain($0, domain)) } ?? list
    return page(title: texts(.storyDomains), tab: .story, form: state) {
      backLink(list, .domainsBack)
      h1 { texts.name(domain) }
      p { texts(.domainIntro, [.name: .phrase(object(person))]) }
      p(.class("acties")) {
        a(.href(Site.family(view.family, .newStrength))) { texts(.strengthLink) }
        a(.href(Site.family(view.family, .newConcern))) { texts(.concernLink) }
      }
      entry(to: site, state, DomainForm.Field.self, send: .save, back: list) {
        choices(
          DomainForm.Field.answer, state,
          DomainAnswer.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
      }
    }
  }
}
