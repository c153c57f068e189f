import Domain
import Vocabulary

extension MayDo {
  func allows(_ command: ReportCommand) -> Bool {
    switch command {
    case .draft(let fact, _): fact.subjects.allSatisfy(knowsPerson) && wrote(fact.organization, about: fact.subjects)
    case .redraft(let id, _), .discard(let id), .show(let id), .finish(let id): item(id, writesReport)
    case .react(let reaction, _): item(reaction.report, reactsToReport)
    case .correct(let correction, _): item(correction.report, correctsReport)
    }
  }

  /// Who began it, as long as he helps everybody whom it is about.
  func writesReport(_ item: Item) -> Bool {
    guard let course = family.report(behind: item.id), course.author == sight.viewer else { return false }
    return wrote(course.fact.organization, about: course.fact.subjects)
  }

  func reactsToReport(_ item: Item) -> Bool {
    guard let course = family.report(behind: item.id), !course.isDraft, let person = sight.viewer.person else {
      return false
    }
    return family.member(person)?.belongs(on: day) ?? false && family.reactors(to: course, on: day).contains(person)
  }

  /// The author, or who helps all of them for the same organisation.
  func correctsReport(_ item: Item) -> Bool {
    guard let course = family.report(behind: item.id), !course.isDraft, sight.viewer.practitioner != nil else {
      return false
    }
    return wrote(course.fact.organization, about: course.fact.subjects)
  }
}
