import Markup
import Privacy
import Texts
import Vocabulary

/// Waarom: the reason behind what is shown, folded until asked for.
extension Shell {
  /// Why the viewer himself sees an item.
  func why(_ head: ItemHead, today: Day) -> some HTML {
    details {
      summary { span { texts(.whyYou) } }
      sentences(texts.say(head.because, names(reader: nil, people: head.about, consents: []), today: today))
    }
  }

  func sentences(_ phrases: [Phrase]) -> some HTML {
    p {
      ForEach(phrases.enumerated()) { (place, phrase) in
        if place > 0 { " " }
        phrase
      }
    }
  }

  func names(reader: PartyLabel?, people: [PartyLabel], consents: [ConsentLine]) -> ReasonNames {
    ReasonNames(
      reader: reader.map { .name($0.name) },
      person: { id in people.first { $0.party.person == id }.map(mention) ?? Phrase(texts(.someone)) },
      isYou: { viewer?.label.party.person == $0 },
      consent: { id in consents.first { $0.item == id }.flatMap(signatures) })
  }

  private func signatures(_ consent: ConsentLine) -> ReasonNames.Signatures? {
    guard let last = consent.signed.map(\.day).max() else { return nil }
    let others = consent.signed.filter { !isYou($0.who) }.map { Phrase.name($0.who.name) }
    return .init(you: others.count < consent.signed.count, others: others, day: last)
  }
}
