import Markup
public import Privacy
import Texts
public import Vocabulary

/// Een mogelijkheid uit de sociale kaart: its terms are filled in, with the day of each figure, and can be changed.
public enum PickForm {
  public enum Field: String, FormField {
    /// What one looks for.
    case text = "woorden"
    case offering = "aanbod"
  }
}

extension PickForm.Field: LabelledField { var label: Key { .dirFieldText } }

extension Shell {
  func pickLink(_ decision: DecisionLine, _ view: FamilyView) -> some HTML {
    p { a(.href(Site.family(view.family, .pickOffering(decision.head.id)))) { texts(.pickLink) } }
  }

  public func pickOfferingPage(
    _ decision: DecisionLine, _ found: OfferingPage, _ view: FamilyView, _ state: FormState
  ) -> Page {
    pickPage(
      .pickOffering(decision.head.id), back: .decision(decision.head.id, .option), .pickBack, found, view, state)
  }

  public func pickForReferralPage(_ found: OfferingPage, _ view: FamilyView, _ state: FormState) -> Page {
    pickPage(.waiting(.pick), back: .waiting(.new), .waitBack, found, view, state)
  }

  private func pickPage(
    _ to: FamilySite, back: FamilySite, _ backKey: Key, _ found: OfferingPage, _ view: FamilyView, _ state: FormState
  ) -> Page {
    let site = Site.family(view.family, to)
    return page(title: texts(.pickLink), tab: .plan, form: state) {
      backLink(.family(view.family, back), backKey)
      h1 { texts(.pickLink) }
      p { texts(.pickIntro) }
      problems(state, PickForm.Field.self)
      form(.method(.post), .action(.init(site)), .novalidate) {
        secrets
        line(PickForm.Field.text, state, hint: .dirHintText)
        div(.class("knoppen")) { button { texts(.dirSearch) } }
      }
      section(.aria(.labelledby, "k-gevonden")) {
        h2(.id("k-gevonden")) { texts.count(found.total, one: .dirFoundOne, many: .dirFoundMany) }
        if found.offerings.isEmpty { p { texts(.dirNone) } }
        if found.last > 1 { p { texts(.pickMore, [.count: .number(found.offerings.count)]) } }
        ul(.class("rij")) { ForEach(found.offerings) { line in pickCard(line, site, view) } }
      }
    }
  }

  private func pickCard(_ line: ListedOffering, _ site: Site, _ view: FamilyView) -> some HTML {
    li(.class("kaart")) {
      h3(.dir("auto")) { line.offering.title }
      p { line.provider.name }
      p { towns(line.offering) }
      if let what = line.offering.terms[.what] { Prose(what) }
      p { waitWords(line.offering.wait) }
      if line.offering.wait?.isOld(on: view.day) == true { p { span(.class("label let")) { texts(.offerWaitOld) } } }
      flags(line.offering, view.day)
      form(.class("druk"), .method(.post), .action(.init(site))) {
        secrets
        input(.type(.hidden), .name(PickForm.Field.offering.rawValue), .value("\(line.offering.id)"))
        button(.class("stil")) {
          texts(.pickUse)
          span(.class("vh")) { ": \(line.offering.title), \(towns(line.offering).plain)" }
        }
      }
    }
  }

  /// The form of a possibility, begun with what the directory says; what it does not know stays open.
  public func filled(with line: ListedOffering, today: Day) -> FormState {
    let terms = line.offering.terms
    var state = FormState()
    func set(_ field: OptionForm.Field, _ words: String?) { if let words { state.set(field, words) } }
    set(.title, line.offering.title)
    set(.words, terms[.what])
    set(.provider, ["\(line.provider.name). \(towns(line.offering).plain).", terms[.entry]].joinedLines)
    set(.demands, terms[.criteria])
    set(.rhythm, terms[.rhythm])
    set(.duration, terms[.duration])
    set(.price, terms[.price])
    set(.drawbacks, terms[.excluded].map { "\(texts(.offerExcluded)) \($0)" })
    set(.start, wait(line.offering.wait, today))
    return state
  }

  /// A figure never goes without its day. An unknown wait stays open, so that somebody finds it out.
  private func wait(_ wait: ReportedWait?, _ today: Day) -> String? {
    guard let wait else { return nil }
    let source = texts(.offerWaitSource, [.day: .text(texts.date(wait.day)), .organization: .text(wait.source)])
    let old = wait.isOld(on: today) ? texts(.offerWaitOld) + "." : nil
    return [waitWords(wait).plain + " " + source.plain, old].joinedLines
  }
}

extension [String?] {
  fileprivate var joinedLines: String { compactMap { $0 }.joined(separator: "\n") }
}
