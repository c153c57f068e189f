import Pages
import Privacy
import Texts
import Vocabulary

extension Gallery {
  static func directory(_ language: Language) -> [Exhibit] {
    let towns = [town, Municipality(name: "Berkendam", region: "Merenland")]
    var search = FormState()
    search.set(SearchForm.Field.text, "schuld")
    search.set(SearchForm.Field.town, Codes.text(town))
    var flawed = search
    flawed.set(SearchForm.Field.age, "oud")
    flawed.mark(SearchForm.Field.age, .notANumber(0...120))
    let (typed, wrong) = (search, flawed)
    let empty = OfferingPage(total: 0, number: 1, offerings: [])
    let found = OfferingPage(
      total: 42, number: 2, offerings: [listed(full, .here), listed(bare, .elsewhere), listed(older, .inRegion)])
    let own = OwnOffering(
      listed(full),
      changes: [OwnOffering.Change(at: Moment(People.today - 3, hour: 12), by: "Joost", parts: "kosten wachttijd")])
    let view = Fixtures.deciding(.mother)
    let open = view.deciding.decisions[0]
    return [
      exhibit("keuze-sociale-kaart", .mother, language) {
        $0.pickOfferingPage(open, found, view, FormState())
      },
      exhibit("keuze-uit-sociale-kaart", .mother, language) {
        $0.optionPage(open, view, $0.filled(with: listed(older), today: People.today))
      },
      exhibit("sociale-kaart", nil, language) { $0.foundPage(found, towns: towns, today: People.today, typed) },
      exhibit("sociale-kaart-leeg", nil, language) {
        $0.foundPage(empty, towns: towns, today: People.today, FormState())
      },
      exhibit("sociale-kaart-fout", nil, language) { $0.foundPage(empty, towns: towns, today: People.today, wrong) },
      exhibit("aanbod", nil, language) { $0.offeringPage(listed(full), today: People.today, mayChange: false) },
      exhibit("aanbod-onbekend", nil, language) {
        $0.offeringPage(listed(bare), today: People.today, mayChange: false)
      },
      exhibit("aanbod", .teacher, language, inFamily: false) {
        $0.offeringPage(listed(older), today: People.today, mayChange: true)
      },
      exhibit("ons-aanbod", .teacher, language, inFamily: false) {
        $0.ownOfferingsPage([listed(full), listed(older)], today: People.today)
      },
      exhibit("ons-aanbod-leeg", .teacher, language, inFamily: false) {
        $0.ownOfferingsPage([], today: People.today)
      },
      exhibit("aanbod-wijzigen", .teacher, language, inFamily: false) {
        $0.changeOfferingPage(own, today: People.today, FormState())
      },
    ]
  }

  private static let town = Municipality(name: "Lindeveld", region: "Duinland")
  private static let provider = Provider(
    id: OrganizationID(high: 4, low: 4), name: "Stadsbank", about: "De Stadsbank helpt mensen met schulden.")

  static func listed(_ offering: Offering, _ nearness: Nearness? = nil) -> ListedOffering {
    ListedOffering(offering, by: provider, nearness: nearness)
  }

  static let full = Offering(
    id: OfferingID(high: 5, low: 1), organization: provider.id, title: "Schuldhulp",
    terms: [
      .what: "We zetten alle schulden op een rij.", .entry: "Loop binnen of bel.", .rhythm: "Elke week.",
      .duration: "Anderhalf jaar.", .price: "Je betaalt niets.", .excluded: "We lenen geen geld.",
      .criteria: "Je woont in de gemeente.", .intervention: "Schoon Blad",
      .evidence: "De wet schrijft deze stappen voor.",
    ], domains: [.incomeAndDebt], groups: [.adults, .wholeFamily], ages: 18...99, languages: [.dutch, .polish],
    municipalities: [town],
    venues: [
      Venue(
        name: "Geldloket", street: "Marktstraat 15", postcode: "0000 AA", town: "Lindeveld", isWalkIn: true,
        hours: "Elke werkdag van 9.00 tot 12.00 uur."),
      Venue(name: "Gemeentehuis", street: "Plein 1", postcode: "0000 AA", town: "Zandrijk", isWalkIn: false, hours: ""),
    ], wait: ReportedWait(weeks: 2...4, day: People.today - 12, source: "Stadsbank"), checked: People.today - 40)

  /// Nothing is known but its name.
  private static let bare = Offering(
    id: OfferingID(high: 5, low: 2), organization: provider.id, title: "Repareren en ruilen",
    checked: People.today - 400)

  /// A figure that is no longer fresh.
  private static let older = Offering(
    id: OfferingID(high: 5, low: 3), organization: provider.id, title: "Geldles voor jongeren",
    terms: [.what: "Je leert wat je mag lenen."], domains: [.incomeAndDebt], groups: [.youth], ages: 15...22,
    languages: [.dutch], municipalities: [town],
    wait: ReportedWait(weeks: 0...1, day: People.today - 32, source: "Stadsbank"), checked: People.today - 10)
}
