import Casework
import Testing
import Vocabulary

@Suite("Two families through a year: everybody sees exactly what they may")
struct CasesTests {
  @Test("every expectation of the cases holds, replayed as real commands")
  func expectations() throws {
    var count = 0
    for (name, file) in try CaseFile.demo() {
      for expected in file.expectVisible ?? [] {
        var player = CasePlayer(try CaseTimeline(name, file))
        try player.play(until: Moment(file.day(expected.day), hour: 12))
        let seen = player.itemsSeen(by: expected.viewer, on: file.day(expected.day))
        #expect(seen == expected.items.sorted(), "\(expected.expectation) \(expected.viewer) day \(expected.day)")
        count += 1
      }
      for expected in file.expectViewers ?? [] {
        var player = CasePlayer(try CaseTimeline(name, file))
        try player.play(until: Moment(file.day(expected.day), hour: 12))
        let viewers = file.viewers.filter {
          player.itemsSeen(by: $0, on: file.day(expected.day)).contains(expected.item)
        }
        #expect(viewers == expected.viewers.sorted(), "\(expected.expectation) \(expected.item) day \(expected.day)")
        count += 1
      }
    }
    #expect(count == 37, "the cases of this project")
  }

  @Test("a case file with an unknown category, person or field is refused with its place and what was expected")
  func badFiles() throws {
    let fault = { (change: (inout CaseFile) -> Void) -> CaseFileError? in
      var file = try #require(try CaseFile.demo()["A"])
      change(&file)
      do {
        var player = CasePlayer(try CaseTimeline("A", file))
        try player.play(until: Moment(file.day(400), hour: 12))
        return nil
      } catch let error as CaseFileError { return error }
    }
    #expect(try fault { $0.items[3].cat = "gossip" }?.place == "A.items[3].cat")
    #expect(try fault { $0.items[3].dom = "stars" }?.place == "A.items[3].dom")
    #expect(try fault { $0.items[3].subjects = ["nobody"] }?.place == "A.items[3].subjects")
    #expect(try fault { $0.persons["noor"]?.born = "5 mei" }?.place == "A.persons.noor.born")
    #expect(try fault { $0.persons["noor"]?.born = "2030-01-01" }?.expected.contains("birthInFuture") == true)
    #expect(try fault { $0.consents[0].cat = ["*"] }?.place == "A.consents[0].cat")
    #expect(try fault { $0.consents[0].until = 900 }?.expected.contains("periodTooLong") == true)
    // Signed by a parent after the sixteenth birthday.
    #expect(try fault { $0.consents[5].signed = ["samira": 121] }?.expected.contains("signerNotAllowed") == true)
    #expect(try fault { _ in } == nil)
    #expect(throws: CaseFileError.self) { try CaseFile.all(in: Array("{\"A\": {}}".utf8)) }
    #expect(throws: CaseFileError.self) { try CaseFile.all(in: [0x7B, 0xFF]) }
  }
}
