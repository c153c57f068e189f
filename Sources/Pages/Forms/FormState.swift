public import Vocabulary

/// Veld: the fields of one form, in their order on the page; the raw value is the name in the request.
public protocol FormField: CaseIterable, Hashable, RawRepresentable<String>, Sendable {}

/// Ingevuld: what somebody typed, and what is wrong with it, so that the same page can come back with nothing lost.
public struct FormState: Hashable, Sendable {
  public private(set) var values: [String: [String]]
  public private(set) var flaws: [String: FieldFlaw]
  /// The rules say no; stands above the form.
  public var refusal: Refusal?
  /// Somebody else changed the same thing meanwhile (409).
  public var isConflict: Bool
  /// A word in what was typed that can hurt; said to the writer before it is sent, and nowhere else.
  public var gentleHint: String?

  public init(
    values: [String: [String]] = [:], flaws: [String: FieldFlaw] = [:], refusal: Refusal? = nil,
    isConflict: Bool = false
  ) {
    self.values = values
    self.flaws = flaws
    self.refusal = refusal
    self.isConflict = isConflict
  }

  /// The value of a field, or the empty text.
  public subscript(field: some FormField) -> String { values[field.rawValue]?.first ?? "" }

  /// All values of a field that can be chosen more than once.
  public func all(_ field: some FormField) -> [String] { values[field.rawValue] ?? [] }

  public func has(_ field: some FormField, _ value: String) -> Bool { all(field).contains(value) }
  public func flaw(_ field: some FormField) -> FieldFlaw? { flaws[field.rawValue] }
  public mutating func set(_ field: some FormField, _ values: String...) { self.values[field.rawValue] = values }
  public mutating func set(_ field: some FormField, all values: [String]) { self.values[field.rawValue] = values }
  public mutating func mark(_ field: some FormField, _ flaw: FieldFlaw) { flaws[field.rawValue] = flaw }

  /// Something must be said above the form.
  public var hasFlaws: Bool { !flaws.isEmpty || refusal != nil || isConflict }
}

/// What is wrong with one field.
public enum FieldFlaw: Hashable, Sendable {
  case text(TextFlaw)
  /// Nothing was chosen where something must be.
  case notChosen
  /// A choice that this page does not offer.
  case unknownChoice
  case notADate
  case notATime
  /// No e-mail address.
  case notAnAddress
  case dateTooEarly(Day)
  case dateTooLate(Day)
  case notANumber(ClosedRange<Int>)
  /// No file was chosen.
  case pictureMissing
  case pictureTooLarge
  case notAPicture
  /// Drawings cannot be kept at this installation.
  case noPictures
}
