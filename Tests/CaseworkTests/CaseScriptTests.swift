import Testing
import Vocabulary

@testable import Casework

@Suite("A case can be played by hand")
struct CaseScriptTests {
  @Test("then only what has no page goes by itself: nobody tells, signs, aims or notes")
  func stage() throws {
    for (name, file) in try CaseFile.demo() {
      let commands = try CaseTimeline(name, file, .stage).commands.map(\.command)
      #expect(commands.contains { if case .addMember = $0 { true } else { false } }, "\(name): who is there")
      #expect(commands.contains { if case .assign = $0 { true } else { false } }, "\(name): who helps")
      #expect(commands.contains { if case .place = $0 { true } else { false } }, "\(name): what an office sends")
      for command in commands {
        switch command {
        case .tell, .raise, .state, .setGoal, .setGoalLimit, .giveConsent, .signConsent, .withdrawConsent, .deciding,
          .helping, .openEmergency:
          Issue.record("\(name): \(command)")
        default: break
        }
      }
    }
  }

  @Test("the file itself goes on as before, and the demo adds to it")
  func others() throws {
    for (name, file) in try CaseFile.demo() {
      let count = { (script: CaseScript) in try CaseTimeline(name, file, script).commands.count }
      #expect(try count(.stage) < count(.file) && count(.file) < count(.demo), "\(name)")
    }
  }
}
