/// Leefgebied: a part of life. All fifteen are offered, none is required (requirement S1-02, `knowledge.md` 2.3).
/// The numbers are stored: never reuse one.
public enum LifeDomain: UInt8, CaseIterable, Hashable, Sendable {
  case safety = 1
  case incomeAndDebt = 2
  case housing = 3
  case bodilyHealth = 4
  case mentalHealth = 5
  case substanceUse = 6
  case parenting = 7
  case childDevelopment = 8
  case schoolAndEducation = 9
  case workAndDaytime = 10
  case relationshipsAtHome = 11
  case socialNetwork = 12
  case participationAndLeisure = 13
  case meaningAndFuture = 14
  case legalAndJustice = 15
}

/// Welke leefgebieden: the life domains that a consent or an emergency scope covers.
public struct LifeDomainScope: Hashable, Sendable {
  public private(set) var bits: UInt16

  public init(bits: UInt16) { self.bits = bits }

  /// - Parameter withoutDomain: whether items that have no life domain are covered too.
  public init(_ domains: some Sequence<LifeDomain>, withoutDomain: Bool = false) {
    bits = domains.reduce(withoutDomain ? 1 : 0) { $0 | 1 << UInt16($1.rawValue) }
  }

  public func covers(_ domain: LifeDomain?) -> Bool { bits & (1 << UInt16(domain?.rawValue ?? 0)) != 0 }
  public var coversWithoutDomain: Bool { covers(nil) }
  public var domains: [LifeDomain] { LifeDomain.allCases.filter(covers) }
}
