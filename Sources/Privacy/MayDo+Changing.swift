import Domain
import Vocabulary

extension MayDo {
  func allows(_ command: ChangingCommand) -> Bool {
    switch command {
    case .mend(let id, _), .takeAway(let id): item(id, putRight)
    case .rename(let person, _, _, _): mayRename(person)
    case .welcomeChild: mayWelcomeChild
    case .recordDeath(let person, _): mayRecordDeath(person)
    case .liveApart(let person, _): mayLiveApart(person)
    }
  }

  /// Whose words they are, and nobody else; a professional only as long as he sees them.
  func putRight(_ item: Item) -> Bool { item.envelope.author == sight.viewer && family.isPlainText(item) }

  /// Earlier words of an organisation's record, and of a professional's message: whoever sees it, so that nothing is
  /// rewritten unseen. Of a member's own text: he alone [P].
  func readEarlier(_ item: Item) -> Bool {
    let isProfessionals = item.envelope.organization != nil || item.kind == .message && !item.isFamilyAuthored
    return sight.sees(item) && (isProfessionals || item.envelope.author == sight.viewer)
  }
}
