import Markup
public import Privacy
import Texts
import Vocabulary

/// Iedereen gezien: the board of one person, and what stands beside a concern.
extension Shell {
  /// All fifteen parts of life; what nobody spoke of is left as it is, and never a gap.
  public func domainsPage(_ board: BoardLine, _ view: FamilyView) -> Page {
    page(title: texts(.storyDomains), tab: .story) {
      backLink(.family(view.family, .story), .storyBack)
      h1 { lifeOf(board.person) }
      p { texts(board.mayAnswer ? .domainsIntro : .domainsIntroOther) }
      if !isSpokenOf(board.person, view) { p { texts(.boardNothing) } }
      ul(.class("links")) {
        ForEach(LifeDomain.allCases) { domain in domainItem(domain, board, view) }
      }
    }
  }

  private func domainItem(_ domain: LifeDomain, _ board: BoardLine, _ view: FamilyView) -> some HTML {
    li {
      if board.mayAnswer, let person = board.person.party.person {
        a(.href(Site.family(view.family, .domain(person, domain)))) { texts.name(domain) }
      } else {
        strong { texts.name(domain) }
      }
      if let answer = answer(domain, board.person, view) { span(.class("label")) { texts.name(answer) } }
      entries(domain, board.person, view)
    }
  }

  /// What the viewer himself answered there.
  func answer(_ domain: LifeDomain, _ person: PartyLabel, _ view: FamilyView) -> DomainAnswer? {
    view.domainAnswers.first { $0.domain == domain && $0.person.party == person.party }?.answer
  }

  /// No more than that: what is not said is no gap.
  private func isSpokenOf(_ person: PartyLabel, _ view: FamilyView) -> Bool {
    (view.strengths + view.seeing.wishes + view.concerns).contains { line in
      line.head.about.contains { $0.party == person.party }
    }
  }

  @HTMLBuilder
  private func entries(_ domain: LifeDomain, _ person: PartyLabel, _ view: FamilyView) -> some HTML {
    let found = (view.strengths + view.seeing.wishes + view.concerns).filter { line in
      line.head.domain == domain && line.head.about.contains { $0.party == person.party }
    }
    if !found.isEmpty {
      ul {
        ForEach(found) { line in
          li {
            if let words = line.words { Prose(words) } else { p(.class("stip")) { texts(.itemDestroyed) } }
            p(.class("stip")) { Phrase(texts.name(line.head.kind)).capitalized + ". " + whose(line.head) }
          }
        }
      }
    }
  }

  // MARK: Beside a strength, a wish or a concern

  @HTMLBuilder
  func beside(_ line: TextLine, _ view: FamilyView) -> some HTML {
    if let factors = view.seeing.factors[line.head.id] {
      p(.class("stip")) { texts(.factorsSaid, [.list: .text(texts.list(words: factors.map { texts.name($0) }))]) }
    }
    ForEach(view.seeing.answers[line.head.id] ?? []) { answer in answerCard(answer) }
    if view.seeing.waiting.contains(line.head.id) { p { span(.class("label let")) { texts(.concernWaits) } } }
    if view.seeing.mayAnswer.contains(line.head.id) {
      p { a(.href(Site.family(view.family, .answerConcern(line.head.id)))) { texts(.concernAnswerLink) } }
    }
  }

  private func answerCard(_ answer: ConcernAnswerLine) -> some HTML {
    div(.class("kaart stem"), .id("i\(answer.text.head.id)")) {
      advice(answer.text.head)
      p { strong { texts.name(answer.reply) } }
      if let words = answer.text.words { Prose(words) }
      p(.class("stip")) { whose(answer.text.head) }
      reactions(answer.text.reactions)
      if answer.text.mayReact, let family {
        p { a(.href(Site.family(family, .react(answer.text.head.id)))) { texts(.reactLink) } }
      }
    }
  }

  // MARK: Forms

  public func answerConcernPage(_ line: TextLine, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.concernAnswerLink), tab: .story, form: state) {
      backLink(.family(view.family, .story), .storyBack)
      h1 { texts(.concernAnswerLink) }
      if let words = line.words { div(.class("kaart")) { Prose(words) } }
      entry(
        to: .family(view.family, .answerConcern(line.head.id)), state, ConcernAnswerForm.Field.self, send: .save,
        back: .family(view.family, .story)
      ) {
        choices(
          ConcernAnswerForm.Field.reply, state,
          ConcernReply.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
        prose(ConcernAnswerForm.Field.words, state, hint: .concernAnswerHint, rows: 3)
        whoReads
      }
    }
  }

  /// Money touches more than money: what else may be going on, all of it free to leave (requirement S1-07).
  public func alongsidePage(_ view: FamilyView) -> Page {
    page(title: texts(.alongsideTitle), tab: .story) {
      backLink(.family(view.family, .story), .storyBack)
      h1 { texts(.alongsideTitle) }
      p { texts(.alongsideIntro) }
      ul(.class("links")) {
        ForEach(LifeDomain.besideMoney) { domain in
          li { a(.href(prefilled(.family(view.family, .newConcern), domain))) { texts.name(domain) } }
        }
      }
      if let person = view.viewer.label.party.person {
        p { a(.href(Site.family(view.family, .profile(person)))) { texts(.alongsideDigital) } }
      }
      p { a(.class("knop"), .href(Site.family(view.family, .story))) { texts(.alongsideDone) } }
    }
  }

  /// The form with this part of life chosen already.
  func prefilled(_ site: Site, _ domain: LifeDomain) -> Address {
    Address(path: "\(site.path)?\(BoardForm.Field.domain.rawValue)=\(Codes.text(domain))")
  }
}

extension LifeDomain {
  static let besideMoney: [LifeDomain] = [
    .bodilyHealth, .mentalHealth, .relationshipsAtHome, .workAndDaytime, .schoolAndEducation,
  ]
}
