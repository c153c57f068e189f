import Privacy
import Vocabulary

extension Fixtures {
  /// One whose day of after-care passed, one that still goes on, and one of which somebody asked how it goes.
  static func closing(_ eyes: Eyes) -> FamilyView {
    var view = teaming(eyes)
    var missed = line(845, People.joost, (2026, 2, 27), asked: (2026, 4, 2))
    missed.isMissed = true
    missed.mayKeepContact = true
    missed.asksForContact = true
    missed.mayReopen = true
    var running = line(846, People.femke, (2026, 5, 29), asked: (2026, 8, 31))
    running.isRunning = true
    running.mayReopen = true
    var asked = line(847, People.marit, (2026, 1, 30), asked: (2026, 3, 30))
    asked.contact = AfterCareLine(day: People.day(2026, 3, 30), by: People.samira, words: "Het gaat nog goed.")
    view.team.closings = [missed, running, asked]
    return view
  }

  private static func line(
    _ number: UInt64, _ helper: PartyLabel, _ last: (Int, Int, Int), asked: (Int, Int, Int)
  ) -> ClosingLine {
    var line = ClosingLine(
      item: People.item(number), helper: helper, person: People.samira, lastDay: People.day(last.0, last.1, last.2),
      asker: helper, askedOn: People.day(asked.0, asked.1, asked.2))
    line.words = "De brieven zijn gelezen. Komt er weer een boze brief? Bel dan."
    line.phone = "030 123 45 67"
    return line
  }
}
