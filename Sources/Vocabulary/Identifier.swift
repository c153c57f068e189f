/// Kenmerk: an opaque 128-bit identifier, typed by what it points at.
///
/// Identifiers are random (or, in tests, derived from a key), so that no order, count or time can be read from one
/// (invariant 15). Text form: 32 lower-case hexadecimal digits.
public struct Identifier<Kind>: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let high: UInt64
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Nil unless the text is exactly 32 hexadecimal digits.
  public init?(_ text: some StringProtocol) {
    let digits = text.utf8
    guard digits.count == 32 else { return nil }
    var words: (UInt64, UInt64) = (0, 0)
    for (place, digit) in digits.enumerated() {
      let value: UInt64
      switch digit {
      case 0x30...0x39: value = UInt64(digit - 0x30)
      case 0x61...0x66: value = UInt64(digit - 0x61 + 10)
      default: return nil
      }
      if place < 16 { words.0 = words.0 << 4 | value } else { words.1 = words.1 << 4 | value }
    }
    self.init(high: words.0, low: words.1)
  }

  public var description: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: 32) { buffer in
      for place in 0..<16 {
        buffer[place] = digits[Int(high >> UInt64(60 - 4 * place) & 15)]
        buffer[16 + place] = digits[Int(low >> UInt64(60 - 4 * place) & 15)]
      }
      return 32
    }
  }

  public static func < (one: Self, other: Self) -> Bool {
    (one.high, one.low) < (other.high, other.low)
  }
}

/// What the identifiers point at; these types have no values.
public enum FamilyKind {}
public enum PersonKind {}
public enum PractitionerKind {}
public enum OrganizationKind {}
public enum ItemIdentity {}

/// Gezin: the family's own stream.
public typealias FamilyID = Identifier<FamilyKind>
/// Persoon: a human being who is a member of one or more families.
public typealias PersonID = Identifier<PersonKind>
/// Beroepskracht: a professional.
public typealias PractitionerID = Identifier<PractitionerKind>
/// Organisatie: a legal entity for which practitioners work.
public typealias OrganizationID = Identifier<OrganizationKind>
/// Onderdeel: anything in a family that can be seen: a goal, a note, a consent, a membership.
public typealias ItemID = Identifier<ItemIdentity>
