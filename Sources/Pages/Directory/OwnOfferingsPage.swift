import Markup
import Texts
public import Vocabulary

/// Ons aanbod: what one's own organisation offers, kept up to date by who works there.
extension Shell {
  public func ownOfferingsPage(_ lines: [ListedOffering], today: Day) -> Page {
    page(title: texts(.ownHeading), tab: .work) {
      backLink(.myWork, .ownBack)
      h1 { texts(.ownHeading) }
      p { texts(.ownIntro) }
      if lines.isEmpty { p { texts(.ownNone) } }
      ul(.class("rij")) { ForEach(lines) { line in ownCard(line, today) } }
    }
  }

  private func ownCard(_ line: ListedOffering, _ today: Day) -> some HTML {
    li(.class("kaart")) {
      h2 { a(.href(Site.directory(.offering(line.offering.id)))) { line.offering.title } }
      p { towns(line.offering) }
      p { waitWords(line.offering.wait) }
      if line.offering.wait?.isOld(on: today) == true { p { span(.class("label let")) { texts(.offerWaitOld) } } }
      flags(line.offering, today)
      p(.class("acties")) {
        a(.href(Site.directory(.change(line.offering.id)))) {
          texts(.offerChange)
          span(.class("vh")) { ": \(line.offering.title), \(towns(line.offering).plain)" }
        }
      }
    }
  }

  public func changeOfferingPage(_ own: OwnOffering, today: Day, _ state: FormState) -> Page {
    let offering = own.listed.offering
    return page(title: texts(.offerChange), tab: .work, form: state) {
      backLink(.directory(.own), .changeBack)
      h1 { texts(.offerChange) }
      p { texts(.changeOfferIntro, [.words: .text(offering.title), .list: .phrase(towns(offering))]) }
      entry(
        to: .directory(.change(offering.id)), state, OfferingForm.Field.self, send: .save, back: .directory(.own)
      ) {
        line(OfferingForm.Field.title, state)
        prose(OfferingForm.Field.what, state, rows: 3)
        line(OfferingForm.Field.waitFrom, state, hint: .changeHintWait)
        line(OfferingForm.Field.waitTo, state)
        choices(
          OfferingForm.Field.groups, state, TargetGroup.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) },
          several: true)
        line(OfferingForm.Field.youngest, state)
        line(OfferingForm.Field.oldest, state)
        choices(
          OfferingForm.Field.domains, state, LifeDomain.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) },
          several: true)
        choices(
          OfferingForm.Field.languages, state,
          SpokenLanguage.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) }, several: true)
        ForEach(OfferingTerm.allCases.dropFirst()) { term in prose(OfferingForm.Field(term), state, rows: 2) }
      }
      trace(own.changes)
    }
  }

  @HTMLBuilder
  private func trace(_ changes: [OwnOffering.Change]) -> some HTML {
    section {
      h2 { texts(.changeTrace) }
      if changes.isEmpty { p { texts(.changeNone) } }
      ul {
        ForEach(changes) { change in
          li {
            texts(
              .changeLine,
              [
                .name: .name(change.by), .day: .text(texts.date(change.at.day)),
                .list: .text(texts.list(words: change.parts.split(separator: " ").map(String.init))),
              ])
          }
        }
      }
    }
  }
}
