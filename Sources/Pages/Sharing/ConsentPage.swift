import Markup
public import Privacy
import Texts
public import Vocabulary

/// Eén toestemming: what it says, who signed, and the second press for signing and stopping.
extension Shell {
  public func consentPage(_ consent: ConsentLine, in family: FamilyID) -> Page {
    page(title: texts(.kindConsent).capitalizedFirst, tab: .sight) {
      backLink(.family(family, .sight), .sightBack)
      consentHead(consent)
      signatures(consent)
      p { texts(.consentStop) }
      div(.class("knoppen")) {
        if consent.maySign {
          a(.class("knop"), .href(Site.family(family, .signConsent(consent.item)))) { texts(.signLink) }
        }
        if consent.mayWithdraw {
          a(.class("knop stil"), .href(Site.family(family, .withdrawConsent(consent.item)))) { texts(.withdrawLink) }
        }
      }
    }
  }

  @HTMLBuilder
  private func consentHead(_ consent: ConsentLine) -> some HTML {
    h1 { said(of: consent, one: .consentTitleOne, many: .consentTitleMany) }
    p { stateLabel(consent.state) }
    terms(consent.kinds, consent.domains, consent.purpose, consent.purposeWords, until: consent.until)
  }

  private func signatures(_ consent: ConsentLine) -> some HTML {
    section(.aria(.labelledby, "k-wie")) {
      h2(.id("k-wie")) { texts(.signedHeading) }
      ul {
        ForEach(consent.signed) { signer in
          li {
            texts(.signedOn, [.name: .phrase(subject(signer.who).capitalized), .day: .text(texts.date(signer.day))])
          }
        }
        ForEach(consent.waitingFor) { person in
          li { texts(.signedNotYet, [.name: .phrase(subject(person).capitalized)]) }
        }
      }
    }
  }

  /// The second press before a signature: the exact preview again.
  public func signPage(_ consent: ConsentLine, _ preview: ConsentPreview, refusal: Refusal? = nil) -> Page {
    page(title: texts(.previewTitle), tab: .sight) {
      backLink(.family(preview.family, .consent(consent.item)), .back)
      refused(refusal)
      consentHead(consent)
      previewItems(preview)
      p { texts(.consentStop) }
      pressOrLeave(
        .family(preview.family, .signConsent(consent.item)), .previewYes,
        leave: .family(preview.family, .consent(consent.item)))
    }
  }

  /// The second press before stopping.
  public func withdrawPage(_ consent: ConsentLine, in family: FamilyID, refusal: Refusal? = nil) -> Page {
    page(title: texts(.withdrawTitle), tab: .sight) {
      backLink(.family(family, .consent(consent.item)), .back)
      refused(refusal)
      h1 { texts(.withdrawTitle) }
      p { said(of: consent, one: .withdrawWhatOne, many: .withdrawWhatMany) }
      p { texts(.withdrawThen) }
      p { texts(.withdrawQuiet) }
      pressOrLeave(
        .family(family, .withdrawConsent(consent.item)), .withdrawYes,
        leave: .family(family, .consent(consent.item)))
    }
  }

  func pressOrLeave(_ site: Site, _ words: Key, leave: Site) -> some HTML {
    div(.class("knoppen")) {
      press(site, words, isPrimary: true)
      a(.class("knop stil"), .href(leave)) { texts(.cancel) }
    }
  }

  @HTMLBuilder
  func refused(_ refusal: Refusal?) -> some HTML {
    if let refusal {
      p(.class("kaart fouten"), .role("alert")) { texts.say(refusal) }
    }
  }
}
