import Crypto
import FoundationEssentials
import Vocabulary

/// Whether facts and words are sealed before they are stored. They are: the other way exists so that a test can show
/// that what it proves about sealed bytes does not hold without.
public struct Sealing: Sendable {
  private let isOn: Bool

  public static let on = Sealing(isOn: true)

  /// For tests only, as a control that must fail: everything is stored in the clear.
  public static func offForControlTestsOnly() -> Sealing { Sealing(isOn: false) }

  /// AES-256-GCM under a random nonce: nonce (12 bytes), ciphertext, tag (16). `binding` is authenticated with it.
  func seal(_ bytes: [UInt8], with key: SymmetricKey, binding: [UInt8]) throws -> [UInt8] {
    guard isOn else { return bytes }
    let box = try AES.GCM.seal(bytes, using: key, authenticating: binding)
    return box.combined.map { [UInt8]($0) } ?? []
  }

  /// Nil when the bytes were not sealed with this key and binding.
  func open(_ sealed: [UInt8], with key: SymmetricKey, binding: [UInt8]) -> [UInt8]? {
    guard isOn else { return sealed }
    guard let box = try? AES.GCM.SealedBox(combined: sealed),
      let bytes = try? AES.GCM.open(box, using: key, authenticating: binding)
    else { return nil }
    return [UInt8](bytes)
  }
}

/// What sealed bytes are bound to, so that they open nowhere else. Each starts with a letter of its own.
enum Binding {
  /// Facts: family, place in its log, and time.
  static func facts(_ family: FamilyID, _ seq: Int, _ at: Moment) -> [UInt8] {
    tag("F", family.bytes, Int64(seq), at.milliseconds)
  }

  /// Words: family, place in its log, and item.
  static func words(_ family: FamilyID, _ seq: Int, _ item: ItemID) -> [UInt8] {
    tag("W", family.bytes + item.bytes, Int64(seq))
  }

  /// The mark that stands where words were destroyed.
  static func destroyed(_ family: FamilyID, _ seq: Int, _ item: ItemID) -> [UInt8] {
    tag("D", family.bytes + item.bytes, Int64(seq))
  }

  static func reflection(_ id: ReflectionID, _ author: PractitionerID, _ at: Moment) -> [UInt8] {
    tag("R", id.bytes + author.bytes, 0, at.milliseconds)
  }

  static func unsent(_ party: Party, _ place: [UInt8], _ at: Moment) -> [UInt8] {
    switch party {
    case .person(let id): tag("U", [0] + id.bytes + place, at.milliseconds)
    case .practitioner(let id): tag("U", [1] + id.bytes + place, at.milliseconds)
    }
  }

  static func address(_ party: Party) -> [UInt8] {
    switch party {
    case .person(let id): tag("A", [0] + id.bytes)
    case .practitioner(let id): tag("A", [1] + id.bytes)
    }
  }

  static func dataKey(_ id: DataKeyID, epoch: Int) -> [UInt8] { tag("K", id.bytes, Int64(epoch)) }

  static func proof(epoch: Int) -> [UInt8] { tag("E", [], Int64(epoch)) }

  private static func tag(_ letter: Unicode.Scalar, _ id: [UInt8], _ numbers: Int64...) -> [UInt8] {
    var bytes = [UInt8(ascii: letter)] + id
    for number in numbers { bytes.append(bigEndian: number) }
    return bytes
  }
}
