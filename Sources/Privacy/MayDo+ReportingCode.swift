import Domain
import Vocabulary

extension MayDo {
  func allows(_ command: ReportingCodeCommand) -> Bool {
    switch command {
    case .begin(let fact, _, let heldBack):
      fact.subjects.allSatisfy(mayBeginReportingCode) && wrote(fact.organization, about: fact.subjects)
        && heldBack.allSatisfy { knowsPerson($0.fact.from) }
    case .write(let entry, _): item(entry.code, worksOnReportingCode)
    }
  }

  /// A helper, about whom he helps.
  func mayBeginReportingCode(about person: PersonID) -> Bool {
    isAssigned(toAll: [person]) && knowsPerson(person) && !family.hasDied(person, by: day)
  }

  /// Who helps everybody whom it is about, for the organisation that began it.
  func worksOnReportingCode(_ item: Item) -> Bool {
    guard sight.viewer.practitioner != nil, let code = family.reportingCode(behind: item.id) else { return false }
    return wrote(code.organization, about: code.subjects)
  }

  /// From whom it may be held back, as far as the viewer knows them.
  func mayHoldBack(about subjects: [PersonID]) -> [PersonID] {
    family.concerned(by: subjects, on: day, under: sight.rules).filter(knowsPerson)
  }
}
