import Markup
public import Privacy
import Texts
import Vocabulary

/// Als het even niet gaat: what helps then, in own words. Title and address tell of no plan: they stay in the browser.
extension Shell {
  /// The same for everybody who opens *Ons verhaal*: it tells of no plan.
  @HTMLBuilder
  func crisisLink(_ view: FamilyView) -> some HTML {
    if reader != .child, reader != .outsider {
      section {
        h2 { texts(.crisisHeading) }
        p { texts(.crisisShort) }
        p(.class("acties")) { a(.href(Site.family(view.family, .crisis(.show)))) { texts(.crisisLink) } }
      }
    }
  }

  public func crisisPage(_ view: FamilyView) -> Page {
    page(title: texts(.crisisHeading), tab: .story) {
      if reader == .supporter {
        backLink(.family(view.family, .people), .handoverBackToPeople)
      } else {
        backLink(.family(view.family, .story), .storyBack)
      }
      h1 { texts(.crisisHeading) }
      p { texts(reader == .professional ? .crisisIntroPro : .crisisIntro) }
      p(.class("kaart nu")) {
        texts(.crisisNow)
        " "
        a(.href(Site.helpNow)) { texts(.helpNowLink) }
      }
      writeLink(view)
      if view.crisis.plans.isEmpty { p { texts(.safetyNone) } }
      ForEach(view.crisis.plans.filter { !$0.isEarlier }) { plan in planCard(plan, view) }
      earlierPlans(view)
      if reader != .child { signals(view) }
    }
  }

  @HTMLBuilder
  private func writeLink(_ view: FamilyView) -> some HTML {
    if view.crisis.mayWriteOwn || !view.crisis.writeWith.isEmpty {
      if view.crisis.mayWriteOwn { p { texts(.safetyYoursAlone) } }
      p {
        a(.class("knop"), .href(Site.family(view.family, .crisis(.write)))) {
          texts(
            view.crisis.mayWriteOwn ? view.crisis.own == nil ? .safetyWriteLink : .safetyAgainLink : .safetyWithLink)
        }
      }
    }
  }

  private func planCard(_ plan: SafetyPlanLine, _ view: FamilyView) -> some HTML {
    section(.class("kaart"), .id("i\(plan.head.id)")) {
      h2 { planTitle(plan) }
      planWords(plan, heading: 3)
      origin(plan.head)
      p(.class("acties")) {
        a(.href(Site.family(view.family, .crisis(.paper(plan.head.id))))) { texts(.safetyPaperLink) }
        if plan.isOwn {
          a(.href(Site.family(view.family, .giveConsent))) { texts(.safetyShareLink) }
          a(.href(Site.family(view.family, .sight))) { texts(.safetyReadersLink) }
        } else if mayHidePlan(plan.head) {
          a(.href(Site.family(view.family, .object(plan.head.id)))) { texts(.hideLink) }
        }
      }
    }
  }

  /// What a helper wrote down about somebody of 12 to 15 he may hide from a parent, as any record.
  private func mayHidePlan(_ head: ItemHead) -> Bool {
    guard let age = viewer?.age, (12...15).contains(age), head.organization != nil else { return false }
    return head.about.contains { $0.party == viewer?.label.party }
  }

  @HTMLBuilder
  private func earlierPlans(_ view: FamilyView) -> some HTML {
    let earlier = view.crisis.plans.filter(\.isEarlier)
    if !earlier.isEmpty {
      details {
        summary { texts(.safetyEarlier) }
        ForEach(earlier) { plan in
          div(.class("kaart")) {
            h2 { planTitle(plan) }
            planWords(plan, heading: 4)
            origin(plan.head)
          }
        }
      }
    }
  }

  private func planTitle(_ plan: SafetyPlanLine) -> Phrase {
    guard let about = plan.head.about.first, !isYou(about) else { return Phrase(texts(.safetyYours)) }
    return texts(.safetyOf, [.name: .phrase(mention(about))])
  }

  @HTMLBuilder
  private func planWords(_ plan: SafetyPlanLine, heading: Int) -> some HTML {
    if let words = plan.words { Prose(words) }
    ForEach(plan.answers) { answer in
      if heading == 3 { h3 { texts(answer.part.question) } } else { p { strong { texts(answer.part.question) } } }
      Prose(answer.words)
    }
  }

  // MARK: Writing

  public func safetyPlanPage(_ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.crisisHeading), tab: .story, form: state) {
      backLink(.family(view.family, .crisis(.show)), .crisisBack)
      h1 { texts(view.crisis.mayWriteOwn ? .safetyWriteLink : .safetyWithLink) }
      p { texts(.safetyFormIntro) }
      entry(
        to: .family(view.family, .crisis(.write)), state, SafetyPlanForm.Field.self, send: .save,
        back: .family(view.family, .crisis(.show))
      ) {
        if !view.crisis.mayWriteOwn {
          choices(SafetyPlanForm.Field.about, state, options(view.crisis.writeWith))
        }
        ForEach(SafetyPart.allCases) { part in prose(part.formField, state, hint: part.hint, rows: 3) }
        p(.class("kaart stem")) {
          texts(view.crisis.mayWriteOwn ? .safetyYoursAlone : .safetyWithReaders)
          if reader == .youth { " \(texts(.secrecyLimit))" }
        }
      }
    }
  }

  // MARK: On paper

  /// One A4, with whom to call.
  public func safetyPaperPage(_ plan: SafetyPlanLine, _ view: FamilyView) -> Page {
    page(title: texts(.crisisHeading), tab: .story) {
      backLink(.family(view.family, .crisis(.show)), .crisisBack)
      div(.class("niet-op-papier")) { p { texts(.safetyPaperHow) } }
      h1 { planTitle(plan) }
      planWords(plan, heading: 4)
      origin(plan.head)
      h2 { texts(.footTitle) }
      ul {
        helpLine(.helpDanger, help.emergency)
        helpLine(.helpSuicide, "\(help.suicide) / \(help.suicideFree)")
        if let crisis = help.crisis { helpLine(.helpCrisis, crisis) }
        helpLine(.helpChildren, help.children)
      }
    }
  }

  private func helpLine(_ name: Key, _ number: String) -> some HTML {
    li {
      texts(name)
      ": "
      strong { bdi(.dir("ltr")) { number } }
    }
  }
}
