/// A bounded memory: when the young entries are many, the old ones go and the young ones become old.
/// Holds at most twice `most`; what is put again is young again.
struct Generations<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let most: Int
  private var young: [Key: Value] = [:]
  private var old: [Key: Value] = [:]

  init(most: Int) { self.most = most }

  subscript(key: Key) -> Value? {
    get { young[key] ?? old[key] }
    set {
      if young.count >= most, newValue != nil, young[key] == nil {
        old = young
        young = [:]
      }
      old[key] = nil
      young[key] = newValue
    }
  }
}
