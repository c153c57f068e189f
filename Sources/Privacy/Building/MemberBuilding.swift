import Domain
import Vocabulary

extension FamilyViewBuilder {
  func withChanges(_ line: MemberLine, _ member: Member) -> MemberLine {
    var line = line
    line.item = member.fact.item
    line.state.diedOn = member.diedOn
    line.state.livesApart = member.livesApart
    if let renamed = member.renamed, renamed.isOldHeard {
      line.state.formerName = naming.words[member.fact.item]?[.formerName]
      line.state.renamedOn = renamed.from
    }
    line.changes = MayDo(sight).changes(of: member.person)
    return line
  }
}
