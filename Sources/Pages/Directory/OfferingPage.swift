import Markup
import Texts
public import Vocabulary

/// Eén soort hulp: what it is, for whom, what is not known about it, and how old that is.
extension Shell {
  /// - Parameter mayChange: the viewer works for who offers this.
  public func offeringPage(_ line: ListedOffering, today: Day, mayChange: Bool) -> Page {
    let offering = line.offering
    return page(title: texts(.dirHeading)) {
      backLink(.directory(.found(1)), .offerBack)
      h1(.dir("auto")) { offering.title }
      p { strong { line.provider.name } }
      if let far = farLabel(line) { p { span(.class("label let")) { far } } }
      flags(offering, today)
      dl {
        term(.what, offering)
        dt { texts(.offerForWhom) }
        dd { forWhom(offering) }
        dt { texts(.offerWait) }
        dd { wait(line, today) }
        ForEach(OfferingTerm.allCases.dropFirst()) { term in self.term(term, offering) }
        dt { texts(.offerTowns) }
        dd { p { towns(offering) } }
        dt { texts(.dirFieldLanguage) }
        dd {
          p {
            offering.languages.isEmpty
              ? texts(.offerUnknown) : texts.list(words: sorted(offering.languages).map(texts.name))
          }
        }
      }
      venues(offering.venues)
      if !line.provider.about.isEmpty {
        section {
          h2 { line.provider.name }
          Prose(line.provider.about)
        }
      }
      p(.class("stip")) { texts(.offerChecked, [.day: .text(texts.date(offering.checked))]) }
      if mayChange {
        p { a(.class("knop"), .href(Site.directory(.change(offering.id)))) { texts(.offerChange) } }
      }
    }
  }

  @HTMLBuilder
  private func term(_ term: OfferingTerm, _ offering: Offering) -> some HTML {
    dt { texts(OfferingForm.Field(term).label) }
    dd { if let words = offering.terms[term] { Prose(words) } else { p { texts(.offerUnknown) } } }
  }

  @HTMLBuilder
  private func venues(_ venues: [Venue]) -> some HTML {
    if !venues.isEmpty {
      section {
        h2 { texts(.offerVenues) }
        ul(.class("rij")) {
          ForEach(venues) { venue in
            li(.class("kaart")) {
              h3 { venue.name }
              p { "\(venue.street), \(venue.town)" }
              if venue.isWalkIn { p { span(.class("label ok")) { texts(.offerWalkIn) } } }
              p { venue.hours.isEmpty ? texts(.offerHoursUnknown) : venue.hours }
            }
          }
        }
      }
    }
  }

  @HTMLBuilder
  private func wait(_ line: ListedOffering, _ today: Day) -> some HTML {
    p { waitWords(line.offering.wait) }
    if let wait = line.offering.wait {
      p(.class("stip")) {
        texts(.offerWaitSource, [.day: .text(texts.date(wait.day)), .organization: .text(wait.source)])
      }
      if wait.isOld(on: today) { p { span(.class("label let")) { texts(.offerWaitOld) } } }
    }
    if let measured = line.measured {
      p {
        texts(
          .offerMeasured,
          [
            .count: .number(measured.count), .limit: .number(measured.median), .number: .number(measured.ninetieth),
          ])
      }
    }
  }

  /// The reported range, and never a figure where there is none.
  func waitWords(_ wait: ReportedWait?) -> Phrase {
    guard let weeks = wait?.weeks else { return Phrase(texts(.offerWaitUnknown)) }
    if weeks.upperBound == 0 { return Phrase(texts(.offerWaitNone)) }
    if weeks.lowerBound == 0 {
      return texts.count(weeks.upperBound, one: .offerWaitMostOne, many: .offerWaitMost)
    }
    if weeks.count == 1 { return texts.count(weeks.upperBound, one: .offerWaitAboutOne, many: .offerWaitAbout) }
    return texts(.offerWaitRange, [.count: .number(weeks.lowerBound), .limit: .number(weeks.upperBound)])
  }

  @HTMLBuilder
  func forWhom(_ offering: Offering) -> some HTML {
    if !offering.groups.isEmpty {
      p { texts(.offerGroups, [.list: .text(texts.list(words: sorted(offering.groups).map(texts.name)))]) }
    }
    if let ages = offering.ages {
      p { texts(.offerAges, [.count: .number(ages.lowerBound), .limit: .number(ages.upperBound)]) }
    }
    if offering.lacksTarget { p { texts(.offerUnknown) } }
  }

  func towns(_ offering: Offering) -> Phrase {
    let names = offering.municipalities.sorted().map(\.name)
    return names.isEmpty
      ? Phrase(texts(.offerTownsUnknown)) : texts(.offerIn, [.list: .phrase(texts.list(names: names))])
  }

  /// What makes that one should ask first.
  @HTMLBuilder
  func flags(_ offering: Offering, _ today: Day) -> some HTML {
    if offering.lacksTarget { p(.class("nogniet")) { texts(.offerNoTarget) } }
    if offering.isOld(on: today) { p(.class("nogniet")) { texts(.offerOld) } }
  }

  func sorted<Choice: RawRepresentable<UInt8>>(_ set: Set<Choice>) -> [Choice] {
    set.sorted { $0.rawValue < $1.rawValue }
  }
}
