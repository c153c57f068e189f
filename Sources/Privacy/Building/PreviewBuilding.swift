import Domain
public import Vocabulary

extension ConsentPreview {
  /// Shows what a consent would open today, over the items that the giver himself may see.
  ///
  /// - Returns: nil when the giver does not know this recipient, or may not speak for the subject.
  public init?(
    _ selection: Selection, words: [ItemID: Words], directory: Directory, terms: SharingTerms, recipient: Recipient,
    purposeWords: String
  ) {
    let sight = selection.sight
    let builder = MatrixBuilder(selection, words, directory)
    // Who must sign with him, and what stands against sharing, is for those who have a say in it.
    guard MayDo(sight).maySpeak(about: terms.subject) else { return nil }
    guard let choice = builder.recipients.first(where: { $0.recipient == recipient }) else { return nil }
    let required = sight.family.requiredSigners(
      about: terms.subject, on: max(terms.start, sight.day), under: sight.rules)
    self.init(
      family: sight.family.id, viewer: builder.viewer, about: builder.naming.label(terms.subject), recipient: choice,
      kinds: terms.kinds.kinds, domains: terms.domains?.domains, purpose: terms.purpose, purposeWords: purposeWords,
      start: terms.start, until: terms.until ?? max(terms.start, sight.day) + sight.rules.longestConsent,
      items: PreviewBuilder(selection, builder.naming, terms, recipient).items,
      alsoNeeded: required.compactMap(\.person).filter { .person($0) != sight.viewer }.map { builder.naming.label($0) })
    startsLater = terms.start > sight.day
  }
}

private struct PreviewBuilder {
  let items: [PreviewItem]

  init(_ selection: Selection, _ naming: Naming, _ terms: SharingTerms, _ recipient: Recipient) {
    let sight = selection.sight
    let mine = MayDo(sight).personsActedFor
    let readers = Self.readers(recipient, sight, about: terms.subject)
    items = selection.seen.filter { found in
      let envelope = found.item.envelope
      return envelope.subjects.contains(terms.subject) && terms.kinds.contains(envelope.kind)
        && terms.domains?.covers(envelope.domain) ?? true && sight.couldOpen(found.item, by: terms.subject)
        && !sight.family.standsInDrawing(found.item)
    }.map { found in
      // Whether others agreed is theirs to tell: what is about them too is shown as waiting for them.
      let isMineToTell = found.item.envelope.subjects.allSatisfy(mine.contains)
      let opens =
        isMineToTell
        && readers.contains { reader in
          let theirs = Sight(of: sight.family, for: reader, on: sight.day, under: sight.rules)
          return theirs.hasGrounds(for: found.item, whenAgreedAbout: terms.subject)
        }
      let title = naming.words[found.item.id].flatMap { $0[.title] ?? $0[.body] } ?? ""
      return PreviewItem(
        head: naming.head(found.item, found.because), title: String(title.prefix(80)), opensToday: opens)
    }
  }

  private static func readers(_ recipient: Recipient, _ sight: Sight, about subject: PersonID) -> [Party] {
    switch recipient {
    case .person(let person): return [.person(person)]
    case .organization(let organization):
      return sight.family.assignments.filter {
        $0.organization == organization && $0.person == subject && $0.runs(on: sight.day)
      }.map { .practitioner($0.practitioner) }
    }
  }
}
