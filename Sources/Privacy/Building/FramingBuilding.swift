import Domain
import Vocabulary

extension FamilyViewBuilder {
  func framework(_ fact: ForcedFramework) -> FrameworkLine? {
    guard let found = found(fact.item) else { return nil }
    let words = naming.words[fact.item]
    return FrameworkLine(
      head: naming.head(found.item, found.because), giver: fact.giver, from: fact.from, until: fact.until,
      reference: words?[.title], fixed: words?[.fixed], open: words?[.open],
      hasOrder: fact.order.map { self.found($0) != nil } ?? false)
  }

  func guideline(_ use: GuidelineUse) -> GuidelineLine? {
    guard let found = found(use.item) else { return nil }
    let words = naming.words[use.item]
    return GuidelineLine(
      head: naming.head(found.item, found.because), isFollowed: use.isFollowed, title: words?[.title],
      source: words?[.source], words: words?[.body], reason: words?[.reason], backing: words?[.backing],
      stances: newestStances(on: use.item), maySpeak: sight.viewer.person != nil && MayDo(sight).speak(at: found.item))
  }

  private func newestStances(on deviation: ItemID) -> [DeviationStanceLine] {
    var newest: [DeviationStanceLine] = []
    for stance in family.stances(on: deviation) where found(stance.fact.item) != nil {
      newest.removeAll { $0.who.party == stance.by }
      newest.append(
        DeviationStanceLine(
          item: stance.fact.item, who: naming.label(stance.by), stance: stance.fact.stance,
          words: naming.words[stance.fact.item]?[.body], day: stance.day))
    }
    return newest
  }
}

extension Family {
  /// A framework, a guideline, or what somebody thinks of a departure from one.
  func hasPartInFraming(_ item: Item) -> Bool {
    let (id, slot) = (item.id, item.slot)
    return frameworks.indices.contains(slot) && frameworks[slot].item == id
      || guidelineUses.indices.contains(slot) && guidelineUses[slot].item == id
      || deviationStances.indices.contains(slot) && deviationStances[slot].fact.item == id
  }
}
