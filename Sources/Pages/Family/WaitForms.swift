import Markup
public import Privacy
import Texts
public import Vocabulary

/// Formulieren rond wachten.
extension Shell {
  /// - Parameter offered: the help from the directory with which it begins.
  public func newReferralPage(_ view: FamilyView, _ state: FormState, with offered: ListedOffering? = nil) -> Page {
    waitForm(.waitNewLink, .waitNewIntro, nil, .new, view, state, ReferralForm.Field.self) {
      if let offered { termsCard(offered) }
      p { a(.href(Site.family(view.family, .waiting(.pick)))) { texts(offered == nil ? .pickLink : .pickOtherLink) } }
      choices(ReferralForm.Field.about, state, options(view.waiting.referFor), several: true)
      if offered == nil {
        line(ReferralForm.Field.title, state, hint: .waitHintTitle)
        line(ReferralForm.Field.provider, state, hint: .waitHintOptional)
      }
      prose(ReferralForm.Field.reason, state, rows: 3)
      prose(ReferralForm.Field.wish, state, hint: .waitHintWish, rows: 3)
      prose(ReferralForm.Field.meanwhile, state, hint: .waitHintMeanwhile, rows: 3)
      choices(ReferralForm.Field.contact, state, options(view.waiting.contacts), hint: .waitHintContact)
      line(ReferralForm.Field.rhythm, state, hint: .waitHintRhythm)
      whoReads
    }
  }

  /// Before somebody refers: which help it is, and whether it fits.
  private func termsCard(_ offered: ListedOffering) -> some HTML {
    div(.class("kaart stem")) {
      input(.type(.hidden), .name(ReferralForm.Field.offering.rawValue), .value("\(offered.offering.id)"))
      p(.dir("auto")) { strong { offered.offering.title } }
      p(.dir("auto")) { offered.provider.name }
      p { strong { texts(.waitFits) } }
      waitTerms(terms(of: offered.offering))
    }
  }

  /// What is open says so.
  func waitTerms(_ terms: [WaitTermLine]) -> some HTML {
    dl {
      ForEach(WaitTermLine.fields) { field in
        dt { texts(field.termName) }
        dd {
          if let term = terms.first(where: { $0.field == field }) { Prose(term.words) } else { texts(.offerUnknown) }
        }
      }
    }
  }

  /// What the directory says today of for whom it is, what is asked, and what it does not do.
  public func terms(of offering: Offering) -> [WaitTermLine] {
    WaitTermLine.fields.compactMap { field in
      let words =
        switch field {
        case .forWhom: forWhomWords(offering)
        case .criteria: offering.terms[.criteria]
        default: offering.terms[.excluded]
        }
      return words.map { WaitTermLine(field: field, words: $0) }
    }
  }

  private func forWhomWords(_ offering: Offering) -> String? {
    var parts: [String] = []
    if !offering.groups.isEmpty {
      let groups = TargetGroup.allCases.filter(offering.groups.contains).map(texts.name)
      parts.append(texts(.offerGroups, [.list: .text(texts.list(words: groups))]).plain)
    }
    if let ages = offering.ages {
      parts.append(
        texts(.offerAges, [.count: .number(ages.lowerBound), .limit: .number(ages.upperBound)]).plain)
    }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }

  public func referralMovePage(_ wait: WaitLine, _ view: FamilyView, _ state: FormState) -> Page {
    waitForm(
      wait.mayKeep ? .waitMoveLink : .waitStopLink, wait.mayKeep ? .waitMoveIntro : .waitStopIntro, wait,
      .move(wait.head.id), view, state, ReferralMoveForm.Field.self
    ) {
      choices(
        ReferralMoveForm.Field.state, state,
        wait.moveOptions.map { Option(Codes.text($0), Phrase(texts.name($0))) })
      day(ReferralMoveForm.Field.day, state, to: view.day)
      if wait.moveOptions.contains(.declined) {
        prose(ReferralMoveForm.Field.whyNot, state, hint: .waitHintWhyNot, rows: 3)
      }
    }
  }

  public func waitEstimatePage(_ wait: WaitLine, _ view: FamilyView, _ state: FormState) -> Page {
    waitForm(
      .waitEstimateLink, .waitEstimateIntro, wait, .estimate(wait.head.id), view, state, WaitEstimateForm.Field.self
    ) {
      choices(
        WaitEstimateForm.Field.known, state,
        [
          Option(Codes.text(WaitEstimateForm.Known.known), Phrase(texts(.waitKnown))),
          Option(Codes.text(WaitEstimateForm.Known.unknown), Phrase(texts(.waitNotKnown))),
        ])
      fieldset {
        legend { texts(.waitKnown) }
        line(WaitEstimateForm.Field.fewest, state)
        line(WaitEstimateForm.Field.most, state)
        line(WaitEstimateForm.Field.source, state, hint: .waitHintSource)
        day(WaitEstimateForm.Field.asOf, state, to: view.day)
      }
      fieldset {
        legend { texts(.waitNotKnown) }
        choices(WaitEstimateForm.Field.asker, state, options(view.waiting.contacts))
        day(WaitEstimateForm.Field.by, state, from: view.day, to: view.day + 28)
      }
    }
  }

  public func waitContactPage(_ wait: WaitLine, _ view: FamilyView, _ state: FormState) -> Page {
    waitForm(
      .waitContactLink, .waitContactIntro, wait, .contact(wait.head.id), view, state, WaitContactForm.Field.self
    ) {
      day(WaitContactForm.Field.day, state, from: wait.askedOn, to: view.day)
      prose(WaitContactForm.Field.words, state, hint: .waitHintOptional, rows: 3)
      choices(
        WaitContactForm.Field.alternatives, state,
        [
          Option(Codes.text(WaitContactForm.Talked.no), Phrase(texts(.wordNo))),
          Option(Codes.text(WaitContactForm.Talked.yes), Phrase(texts(.wordYes))),
        ])
      day(WaitContactForm.Field.next, state, from: view.day, to: view.day + 28)
      whoReads
    }
  }

  public func waitPassPage(_ wait: WaitLine, _ view: FamilyView, _ state: FormState) -> Page {
    waitForm(.waitPassLink, .waitPassIntro, wait, .pass(wait.head.id), view, state, WaitPassForm.Field.self) {
      choices(WaitPassForm.Field.contact, state, options(view.waiting.contacts))
      day(WaitPassForm.Field.next, state, from: view.day, to: view.day + 28)
    }
  }

  private func waitForm<Field: LabelledField>(
    _ title: Key, _ intro: Key, _ wait: WaitLine?, _ to: WaitSite, _ view: FamilyView, _ state: FormState,
    _ fields: Field.Type, @HTMLBuilder content: () -> HTMLFragment
  ) -> Page {
    page(title: texts(title), tab: .plan, form: state) {
      backLink(.family(view.family, .waiting(.list)), .waitBack)
      h1 { texts(title) }
      p {
        texts(intro)
        if let words = wait?.title {
          " "
          strong(.dir("auto")) { words }
        }
      }
      entry(
        to: .family(view.family, .waiting(to)), state, fields, send: .save,
        back: .family(view.family, .waiting(.list)), content: content)
    }
  }
}

extension WordField {
  fileprivate var termName: Key {
    switch self {
    case .forWhom: .offerForWhom
    case .criteria: OfferingForm.Field(.criteria).label
    default: OfferingForm.Field(.excluded).label
    }
  }
}
