import Domain
public import Privacy
public import Store
public import Vocabulary

// Who holds a code sees one question and his own answer. He is nobody in the family, and sees nothing of it.

extension Casework {
  /// Makes a code open a question; only for who asked it, once everybody agreed who must.
  ///
  /// - Parameter code: the digest of the code, which is shown once and kept nowhere.
  public func keep(code: [UInt8], of item: ItemID, in id: FamilyID, for viewer: Party) async throws -> Bool {
    guard let family = try await family(id), let found = family.item(item), found.kind == .outsiderRequest,
      sight(of: family, for: viewer).sees(found)
    else { return false }
    let request = family.outsiderRequests[found.slot]
    let day = clock.now.day
    guard request.askedBy == viewer, family.state(of: request, on: day, under: RuleSet.inForce(on: day)) == .open else {
      return false
    }
    try await store.accounts.keep(code: code, of: item, in: id, until: request.fact.until)
    return true
  }

  /// Nil for every code that opens nothing: wrong, expired, stopped, or no longer agreed to.
  public func outsiderView(code: [UInt8]) async throws -> OutsiderView? {
    guard let (family, request) = try await question(code) else { return nil }
    let items = [request.fact.item] + (request.answer.map { [$0] } ?? [])
    let words = try await open(items, of: family).words
    let asked = words[request.fact.item]
    return OutsiderView(
      question: asked?[.body] ?? "", purpose: asked?[.purpose] ?? "",
      answer: request.answer.flatMap { words[$0]?[.body] },
      until: request.fact.until)
  }

  /// The answer becomes a view of the family's, in the name by which it was asked.
  public func answer(code: [UInt8], _ text: BoundedText, as id: ItemID, receipt: ReceiptKey) async throws
    -> ChangeOutcome
  {
    guard let (family, request) = try await question(code) else { return .notFound }
    let asked = try await open([request.fact.item], of: family).words[request.fact.item]
    let envelope = Envelope(id: id, kind: .perspective, subjects: [request.fact.subject])
    var texts: [WordField: String] = [.body: text.text]
    texts[.title] = asked?[.body]
    texts[.name] = asked?[.name]
    let command = PerspectiveCommand.answerOutside(request.fact.item, envelope, Words(stored: id, texts))
    return try await carryOut(.perspective(command), by: request.askedBy, in: family.id, receipt)
  }

  private func question(_ code: [UInt8]) async throws -> (Family, AskedOutsider)? {
    let day = clock.now.day
    guard let row = try await store.accounts.question(of: code, on: day), let family = try await family(row.family),
      let item = family.item(row.item), item.kind == .outsiderRequest
    else { return nil }
    let request = family.outsiderRequests[item.slot]
    switch family.state(of: request, on: day, under: RuleSet.inForce(on: day)) {
    case .open, .answered: return (family, request)
    case .waitingForAgreement, .stopped, .expired: return nil
    }
  }
}
