public import Vocabulary

/// Codes: how parties and choices are written in a form's values.
public enum Codes {
  public static func text(_ party: Party) -> String {
    switch party {
    case .person(let id): "p-\(id)"
    case .practitioner(let id): "b-\(id)"
    }
  }

  public static func party(_ text: String) -> Party? {
    if let id = id(text, "p-", PersonID.init) { return .person(id) }
    return id(text, "b-", PractitionerID.init).map(Party.practitioner)
  }

  public static func text(_ recipient: Recipient) -> String {
    switch recipient {
    case .person(let id): "p-\(id)"
    case .organization(let id): "o-\(id)"
    }
  }

  public static func recipient(_ text: String) -> Recipient? {
    if let id = id(text, "p-", PersonID.init) { return .person(id) }
    return id(text, "o-", OrganizationID.init).map(Recipient.organization)
  }

  /// Kinds, domains, purposes, stances and answers are written as their stored number.
  public static func text(_ choice: some RawRepresentable<UInt8>) -> String { "\(choice.rawValue)" }

  public static func choice<Choice: RawRepresentable<UInt8>>(_ text: String) -> Choice? {
    UInt8(text).flatMap(Choice.init(rawValue:))
  }

  /// The preset "plan": one tick that stands for the plan's kinds, named one by one when it is signed (`sight.md` 2).
  public static let wholePlan = "plan"

  /// The kinds that were ticked; nil when one of them is unknown or may not be shared.
  public static func kinds(_ texts: [String]) -> KindSet? {
    var kinds = KindSet([])
    for text in texts {
      if text == wholePlan { kinds = kinds.union(.plan); continue }
      guard let kind: ItemKind = choice(text), kind.canBeShared else { return nil }
      kinds = kinds.union([kind])
    }
    return kinds
  }

  public static func text(_ back: TakeBackCommand) -> String {
    switch back {
    case .goal(let goal): "doel-\(goal)"
    case .swap(let pause, let begin): "ruil-\(pause)-\(begin)"
    case .step(let step): "stap-\(step)"
    case .goalLimit: "grens"
    case .answer(let person, let domain): "antwoord-\(person)-\(domain.rawValue)"
    case .stance(let plan): "mening-\(plan)"
    }
  }

  public static func takeBack(_ text: String) -> TakeBackCommand? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    switch (parts[0], parts.count) {
    case ("grens", 1): return .goalLimit
    case ("doel", 2): return ItemID(parts[1]).map { .goal($0) }
    case ("stap", 2): return ItemID(parts[1]).map { .step($0) }
    case ("mening", 2): return ItemID(parts[1]).map { .stance(plan: $0) }
    case ("ruil", 3):
      guard let pause = ItemID(parts[1]), let begin = ItemID(parts[2]) else { return nil }
      return .swap(pause: pause, begin: begin)
    case ("antwoord", 3):
      guard let person = PersonID(parts[1]), let domain: LifeDomain = choice(parts[2]) else { return nil }
      return .answer(person, domain)
    default: return nil
    }
  }

  private static func id<ID>(_ text: String, _ prefix: String, _ make: (Substring) -> ID?) -> ID? {
    text.hasPrefix(prefix) ? make(text.dropFirst(prefix.count)) : nil
  }
}
