import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// Newest first; what the child ended itself is over.
  var objections: [ObjectionLine] {
    guard selection.scope.shows(.objection) else { return [] }
    return selection.seen.reversed().filter { $0.item.kind == .objection }.compactMap(objection)
  }

  private func objection(_ found: Selection.SeenItem) -> ObjectionLine? {
    let objection = family.objections[found.item.slot]
    guard let target = selection.seen.first(where: { $0.item.id == objection.fact.target }),
      let state = state(of: objection)
    else { return nil }
    return ObjectionLine(
      item: found.item.id, child: naming.label(objection.child), against: naming.label(objection.fact.against),
      target: naming.head(target.item, target.because), words: naming.words[target.item.id]?[.body], state: state,
      reason: naming.words[found.item.id]?[.body],
      mayDecide: state == .open && sight.viewer.practitioner != nil,
      mayEnd: state.isHidden && sight.viewer == .person(objection.child))
  }

  private func state(of objection: RaisedObjection) -> ObjectionLine.State? {
    guard let decided = objection.decidedOn else { return objection.end == nil ? .open : nil }
    if !objection.isUpheld { return .rejected(on: decided) }
    return objection.end == nil ? .upheld(on: decided) : nil
  }
}

extension ObjectionLine.State {
  fileprivate var isHidden: Bool {
    switch self {
    case .open, .upheld: true
    case .rejected: false
    }
  }
}
