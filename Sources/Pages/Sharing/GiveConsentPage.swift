import Markup
public import Privacy
import Texts
import Vocabulary

/// Toestemming geven: choose, look at exactly what opens, and only then say yes.
extension Shell {
  public func giveConsentPage(_ matrix: SightMatrix, _ state: FormState) -> Page {
    page(title: texts(.consentGiveTitle), tab: .sight, form: state) {
      backLink(.family(matrix.family, .sight), .sightBack)
      h1 { texts(.consentGiveTitle) }
      p { texts(.consentGiveIntro) }
      togetherFirst(matrix)
      entry(
        to: .family(matrix.family, .giveConsent), state, ConsentForm.Field.self, send: .consentLook,
        back: .family(matrix.family, .sight)
      ) {
        choices(ConsentForm.Field.about, state, options(matrix.persons))
        choices(ConsentForm.Field.recipient, state, matrix.recipients.map(option))
        kindChoices(ConsentForm.Field.kinds, state)
        domainChoices(ConsentForm.Field.domains, state)
        purposeChoices(ConsentForm.Field.purpose, state)
        prose(ConsentForm.Field.reason, state, hint: .consentHintReason, rows: 2)
        if !state[ConsentForm.Field.from].isEmpty {
          day(ConsentForm.Field.from, state, hint: Phrase(texts(.consentHintFrom)), from: matrix.day)
        }
        untilDay(ConsentForm.Field.until, state, today: matrix.day)
        input(
          .type(.hidden), .name(ConsentForm.Field.request.rawValue), .value(state[ConsentForm.Field.request]))
      }
    }
  }

  /// An organisation reads through its workers; where nobody is assigned, the page says so.
  private func option(_ choice: RecipientChoice) -> Option {
    guard case .organization = choice.recipient else { return Option(Codes.text(choice.recipient), .name(choice.name)) }
    let hint =
      choice.readers.isEmpty
      ? Phrase(texts(.consentNoReaders)) : texts(.consentReaders, [.list: .phrase(texts.list(names: choice.readers))])
    return Option(Codes.text(choice.recipient), .name(choice.name), hint: hint)
  }

  /// - Parameter state: what was typed; it travels on in hidden fields to the second press.
  public func consentPreviewPage(_ preview: ConsentPreview, _ state: FormState) -> Page {
    page(title: texts(.previewTitle), tab: .sight) {
      h1 { texts(.previewTitle) }
      p {
        texts(
          .previewIntro,
          [.name: .name(preview.recipient.name), .other: .phrase(object(preview.about))])
      }
      terms(preview.kinds, preview.domains, preview.purpose, preview.purposeWords, until: preview.until)
      if preview.startsLater {
        p(.class("kaart nu")) { texts(.previewStarts, [.day: .text(texts.fullDate(preview.start))]) }
      }
      previewItems(preview)
      p { texts(.previewLater) }
      if !preview.alsoNeeded.isEmpty {
        p(.class("kaart nu")) {
          texts.count(
            preview.alsoNeeded.count, one: .previewAlsoNeededOne, many: .previewAlsoNeededMany,
            [.list: .phrase(subjects(preview.alsoNeeded))])
        }
      }
      p { texts(.consentStop) }
      secondPress(
        state, ConsentForm.Field.self, to: .family(preview.family, .confirmConsent), confirm: .previewYes,
        back: .family(preview.family, .giveConsent))
    }
  }

  func previewItems(_ preview: ConsentPreview) -> some HTML {
    section(.aria(.labelledby, "k-open")) {
      h2(.id("k-open")) { texts(.previewToday) }
      if preview.items.isEmpty { p { texts(.previewNothing) } }
      ul {
        ForEach(preview.items) { item in
          li {
            strong(.dir("auto")) { item.title }
            " ("
            texts(.itemDated, [.kind: .text(texts.name(item.head.kind)), .day: .text(texts.date(item.head.day))])
            ")"
            if !item.opensToday {
              ". "
              texts(.previewNotYet)
            }
          }
        }
      }
    }
  }
}
