import Pages
import Privacy
import Texts
import Vocabulary

extension Gallery {
  static func crisis(_ language: Language) -> [Exhibit] {
    let (daughter, helper) = (board(.daughter), board(.coordinator))
    return [
      exhibit("even-niet", .daughter, language) { $0.crisisPage(daughter) },
      exhibit("even-niet", .coordinator, language) { $0.crisisPage(helper) },
      exhibit("even-niet-leeg", .mother, language) { $0.crisisPage(empty) },
      exhibit("even-niet-opschrijven", .daughter, language) { $0.safetyPlanPage(daughter, FormState()) },
      exhibit("even-niet-opschrijven", .coordinator, language) { $0.safetyPlanPage(helper, FormState()) },
      exhibit("even-niet-papier", .daughter, language) { $0.safetyPaperPage(daughter.crisis.plans[0], daughter) },
    ]
  }

  private static var empty: FamilyView {
    var view = Fixtures.view(.mother)
    view.crisis.mayWriteOwn = true
    return view
  }

  private static func board(_ eyes: Eyes) -> FamilyView {
    var view = Fixtures.view(eyes)
    let isOwn = eyes.code == Eyes.daughter.code
    view.crisis.mayWriteOwn = isOwn
    if !isOwn { view.crisis.writeWith = [People.noor, People.daan] }
    view.crisis.plans = [plan(890, 4, by: isOwn ? People.noor : People.femke)] + (isOwn ? [earlier] : [])
    return view
  }

  private static func plan(_ number: UInt64, _ day: Int, by author: PartyLabel) -> SafetyPlanLine {
    let isOwn = author == People.noor
    var line = SafetyPlanLine(
      head: Fixtures.head(
        number, .safetyPlan, [People.noor], by: author, organization: isOwn ? nil : "Jeugdteam", 4, day))
    line.isOwn = isOwn
    line.answers = zip(
      SafetyPart.allCases,
      ["Ik slaap niet.", "Muziek aan.", "Hatice.", "Vraag hoe het is.", "De pillen op slot.", "Mijn konijn."]
    ).map { SafetyAnswer(part: $0, words: $1) }
    return line
  }

  private static var earlier: SafetyPlanLine {
    var line = plan(889, 1, by: People.noor)
    line.answers = [SafetyAnswer(part: .whatIDo, words: "Buiten lopen.")]
    line.isEarlier = true
    return line
  }
}
