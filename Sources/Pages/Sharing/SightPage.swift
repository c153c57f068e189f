import Markup
public import Privacy
import Texts
import Vocabulary

/// Wie ziet wat: who reads what about the viewer and the children for whom he acts, until when, and why.
extension Shell {
  public func sightPage(_ matrix: SightMatrix) -> Page {
    page(title: texts(.tabSight), tab: .sight) {
      h1 { texts(.sightHeading) }
      p { texts(.sightIntro) }
      ForEach(matrix.requests) { request in requestCard(request, matrix) }
      ForEach(matrix.consents.filter({ $0.maySign })) { consent in signCard(consent, matrix) }
      ForEach(matrix.persons) { person in aboutPerson(person, matrix) }
      div(.class("knoppen")) {
        a(.class("knop"), .href(Site.family(matrix.family, .giveConsent))) { texts(.consentGiveLink) }
      }
      consents(matrix)
      looks(matrix)
    }
  }

  private func aboutPerson(_ person: PartyLabel, _ matrix: SightMatrix) -> some HTML {
    section {
      h2 { texts(isYou(person) ? .sightAboutYou : .sightAbout, [.name: .name(person.name)]) }
      let rows = matrix.rows.filter { $0.cells.contains { $0.about.party == person.party && !$0.items.isEmpty } }
      if rows.isEmpty {
        p { texts(isYou(person) ? .sightNobodyYou : .sightNobody) }
      } else {
        sightTable(person, rows, matrix)
        ForEach(rows) { row in sightReasons(person, row, matrix) }
      }
    }
  }

  private func requestCard(_ request: RequestLine, _ matrix: SightMatrix) -> some HTML {
    section(.class("kaart nu")) {
      h2 { texts(.requestHeading, [.name: .name(request.from.name)]) }
      p { asks(request) }
      if let words = request.purposeWords { Prose(words) }
      p {
        a(.class("knop stil"), .href(Site.family(matrix.family, .request(request.item)))) { texts(.nowRequestButton) }
      }
    }
  }

  private func signCard(_ consent: ConsentLine, _ matrix: SightMatrix) -> some HTML {
    section(.class("kaart nu")) {
      h2 { texts(.signHeading) }
      p { said(of: consent, one: .nowSignOne, many: .nowSignMany) }
      p { a(.class("knop stil"), .href(Site.family(matrix.family, .consent(consent.item)))) { texts(.nowSignButton) } }
    }
  }

  func recipients(_ consent: ConsentLine) -> Phrase {
    texts.list(consent.recipients.map(object) + consent.organizations.map(Phrase.name))
  }

  /// A sentence about who may read about whom.
  func said(of consent: ConsentLine, one: Key, many: Key) -> Phrase {
    texts.count(
      consent.recipients.count + consent.organizations.count, one: one, many: many,
      [.list: .phrase(recipients(consent)), .name: .phrase(object(consent.about))]
    ).capitalized
  }

  private func consents(_ matrix: SightMatrix) -> some HTML {
    section(.aria(.labelledby, "k-toestemming")) {
      h2(.id("k-toestemming")) { texts(.consentsHeading) }
      if matrix.consents.isEmpty { p { texts(.consentsNone) } }
      ul(.class("rij")) {
        ForEach(matrix.consents) { consent in consentCard(consent, matrix) }
      }
    }
  }

  private func consentCard(_ consent: ConsentLine, _ matrix: SightMatrix) -> some HTML {
    li(.class("kaart")) {
      h3 { said(of: consent, one: .consentTitleOne, many: .consentTitleMany) }
      p { stateLabel(consent.state) }
      p { "\(parts(consent.kinds).capitalizedFirst)." }
      if consent.state == .inForce || consent.state == .notStarted {
        p { texts(.reasonUntil, [.day: .text(texts.date(consent.until, today: matrix.day))]) }
      }
      p {
        a(.href(Site.family(matrix.family, .consent(consent.item)))) {
          texts(consent.mayWithdraw ? .consentSeeOrStop : .consentSee)
          span(.class("vh")) { ": \(recipients(consent).plain)" }
        }
      }
    }
  }

  func stateLabel(_ state: ConsentLine.State) -> some HTML {
    switch state {
    case .waitingForSignatures: span(.class("label let")) { texts(.consentWaiting) }
    case .notStarted: span(.class("label")) { texts(.consentNotStarted) }
    case .inForce: span(.class("label ok")) { texts(.consentInForce) }
    case .ended: span(.class("label")) { texts(.consentEnded) }
    case .withdrawn: span(.class("label")) { texts(.consentWithdrawn) }
    }
  }
}

extension String {
  /// Ends with a full stop.
  var closed: String { last.map { ".!?".contains($0) } == true ? self : self + "." }
  /// Begins with a capital, and ends with a full stop.
  var sentence: String { capitalizedFirst.closed }
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
