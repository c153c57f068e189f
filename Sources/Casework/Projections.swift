import Domain
import Store
import Vocabulary

// What follows from a family's log and stands in tables of its own. Built anew, it is the same (`Casework.verify`).

extension Family {
  var projections: [ProjectionChange] { [.ties(id, ties), .dues(id, dues)] }

  /// Only what is no longer as it was.
  func changes(since before: Family) -> [ProjectionChange] {
    zip(projections, before.projections).filter { $0 != $1 }.map(\.0)
  }

  /// Who has to do with this family, and when: members, and professionals over the period of their assignment.
  private var ties: [Tie] {
    members.map { member in
      Tie(party: .person(member.person), from: startedAt?.day ?? Day(number: 0), until: member.diedOn)
    }
      + assignments.map { fact in
        Tie(party: .practitioner(fact.practitioner), from: fact.from, until: fact.to.map { $0 + 1 })
      }
  }

  /// Of each professional the days that may ask something of him; and once without a day, so that his list holds each family.
  private var dues: [DueRow] {
    guard let day = lastAt?.day else { return [] }
    // Also by rules that are still to come: on that day nothing happens here.
    let rules = RuleSet.inForce(from: day)
    return Set(assignments.map(\.practitioner)).sorted().flatMap { practitioner -> [DueRow] in
      let ends = assignments.filter { $0.practitioner == practitioner }.map(\.to)
      let until = ends.contains(nil) ? nil : ends.compactMap(\.self).max().map { $0 + 1 }
      // Of who left before, nothing is kept.
      if let until, until <= day { return [] }
      let days = Set(rules.flatMap { dues(of: practitioner, under: $0) }.map(\.day)).sorted()
      return (days.map(Optional.some) + [nil]).map { DueRow(practitioner: practitioner, day: $0, until: until) }
    }
  }
}
