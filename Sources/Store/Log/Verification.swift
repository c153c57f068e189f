import Vocabulary

/// Compares what is stored of one family with what its seals and its chain say.
struct Verification {
  let stored: StoredFamily
  let row: FamilyRow
  let key: DataKey
  let keys: [DataKeyID: DataKey]
  let sealing: Sealing

  func faults() -> [Fault] {
    familyFaults() + chainFaults() + strayWords() + receiptFaults()
  }

  private func fault(_ what: String, at seq: Int? = nil) -> Fault { Fault(family: row.family, seq: seq, what: what) }

  private func familyFaults() -> [Fault] {
    row.seal == row.seal(with: key) ? [] : [fault("its row was altered (version, head, key, erasures or date)")]
  }

  private func chainFaults() -> [Fault] {
    var (faults, previous, expected) = ([Fault](), Chain.start, 1)
    for event in stored.events {
      if event.seq != expected {
        faults.append(fault("missing, as are any between it and \(event.seq)", at: expected))
      }
      faults += eventFaults(event, after: event.seq == expected ? previous : event.previous)
      (previous, expected) = (event.hash, event.seq + 1)
    }
    if expected <= row.version { faults.append(fault("missing, up to \(row.version)", at: expected)) }
    if expected - 1 > row.version { faults.append(fault("added after the end", at: expected - 1)) }
    if previous != row.head { faults.append(fault("the last event is not the sealed head", at: expected - 1)) }
    return faults
  }

  private func eventFaults(_ event: StoredFamily.Event, after previous: [UInt8]) -> [Fault] {
    var faults: [String] = []
    let binding = Binding.facts(row.family, event.seq, event.at)
    if event.previous != previous { faults.append("does not follow the event before it") }
    if Chain.digest(facts: event.facts, words: event.wordsDigest) != event.digest {
      faults.append("facts or digests were altered")
    }
    if Chain.hash(previous: event.previous, row.family, event.seq, event.at, event.digest) != event.hash {
      faults.append("its hash does not fit its place, time and digest")
    }
    if sealing.open(event.facts, with: key.key, binding: binding) == nil { faults.append("facts cannot be opened") }
    return (faults + wordsFaults(event)).map { fault($0, at: event.seq) }
  }

  private func wordsFaults(_ event: StoredFamily.Event) -> [String] {
    guard event.wordsDigest != Chain.noWords || stored.words[event.seq] != nil else { return [] }
    guard event.wordsDigest != Chain.noWords else { return ["has words that it did not have"] }
    guard let all = stored.words[event.seq], let words = all.first else { return ["its words are missing"] }
    guard all.count == 1 else { return ["has words that it did not have"] }
    guard let dataKey = words.dataKey else {
      let binding = Binding.destroyed(row.family, event.seq, words.item)
      return sealing.open(words.sealed, with: key.key, binding: binding) == []
        ? [] : ["its words were removed by somebody else than us"]
    }
    guard Chain.sha256(words.sealed) == event.wordsDigest else { return ["its words were altered"] }
    guard let key = keys[dataKey] else { return ["the key of its words is missing"] }
    let binding = Binding.words(row.family, event.seq, words.item)
    return sealing.open(words.sealed, with: key.key, binding: binding) == nil ? ["its words cannot be opened"] : []
  }

  private func strayWords() -> [Fault] {
    let known = Set(stored.events.map(\.seq))
    return stored.words.keys.filter { !known.contains($0) }.sorted().map {
      fault("words without an event", at: $0)
    }
  }

  private func receiptFaults() -> [Fault] {
    stored.receipts.compactMap { receipt in
      receiptSeal(row.family, receipt.key, receipt.version, key) == receipt.seal
        ? nil : fault("a receipt was altered", at: receipt.version)
    }
  }
}
