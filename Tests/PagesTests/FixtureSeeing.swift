import Privacy
import Vocabulary

extension Fixtures {
  static func seeing(_ eyes: Eyes) -> SeeingLines {
    var lines = SeeingLines()
    let isMother = eyes.viewer.label.party == People.samira.party
    lines.boards = members(eyes).filter(\.role.takesPart).map { member in
      BoardLine(
        person: member.label, mayAnswer: member.isViewer || isMother && member.label.party == People.daan.party,
        mayWrite: member.isViewer || isMother && member.role == .child)
    }
    lines.wishes = [
      text(
        head(34, .wish, [People.daan], by: People.samira, domain: .participationAndLeisure),
        "Daan wil graag op voetbal.")
    ]
    let concern = concerns[0].head.id
    lines.factors = [concern: [.mental, .societal], People.item(34): [.physical]]
    if eyes.viewer.isMember {
      let answer = head(
        36, .concern, [People.samira], by: People.femke, 4, 2, because: .fact(.told))
      lines.answers = [
        concern: [
          ConcernAnswerLine(text: text(answer, "Joost en ik openen de brieven samen met jou."), reply: .takenUp)
        ]
      ]
    } else {
      lines.waiting = [concern]
      lines.mayAnswer = [concern]
    }
    return lines
  }

  static func profiles(_ eyes: Eyes) -> [ProfileLine] {
    members(eyes).filter(\.role.takesPart).map { member in
      let isMother = member.label.party == People.samira.party
      return ProfileLine(
        person: member.label, level: isMother ? .easy : nil, aids: isMother ? [.interpreter, .paper] : [],
        language: isMother ? "Turks" : nil, mayChange: member.isViewer)
    }
  }
}
