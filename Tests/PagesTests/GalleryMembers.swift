import Pages
import Privacy
import Texts
import Vocabulary

extension Gallery {
  static func members(_ language: Language) -> [Exhibit] {
    let (view, gone, noor) = (changed(.mother), line(hasDied: true), line(hasDied: false))
    let person = People.id(People.noor)
    let family = People.family
    return [
      exhibit("mensen-veranderd", .mother, language) { $0.peoplePage(view) },
      exhibit("mens", .daughter, language) { $0.memberPage(noor, person, in: family) },
      exhibit("mens-overleden", .coordinator, language) { $0.memberPage(gone, person, in: family) },
      exhibit("mens-naam", .daughter, language) { $0.renamePage(noor, person, in: family, FormState()) },
      exhibit("mens-dood", .coordinator, language) {
        $0.deathPage(noor, person, in: family, today: People.today, FormState())
      },
      exhibit("geboren", .mother, language) { $0.birthPage(in: family, today: People.today, FormState()) },
    ]
  }

  private static func line(hasDied: Bool) -> MemberLine {
    var line = MemberLine(label: People.noor, kin: "dochter", role: .child, age: 15, isViewer: !hasDied)
    line.changes.alive = hasDied
    line.changes.unshield = hasDied
    line.state.diedOn = hasDied ? People.day(2026, 3, 2) : nil
    line.state.livesApart = !hasDied
    line.state.formerName = hasDied ? nil : "Nora"
    line.state.renamedOn = People.day(2026, 2, 1)
    if !hasDied {
      line.changes.rename = true
      line.changes.shield = true
      line.changes.apart = true
      line.changes.together = true
      line.changes.death = true
    }
    return line
  }

  private static func changed(_ eyes: Eyes) -> FamilyView {
    var view = Fixtures.view(eyes)
    view.remembered = [line(hasDied: true)]
    view.mayWelcomeChild = true
    return view
  }
}
