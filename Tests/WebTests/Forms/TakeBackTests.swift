import Pages
import Privacy
import Testing
import Vocabulary

@testable import Casework
@testable import Web

@Suite("What was just done can be undone, on the page that confirms it", .serialized)
struct TakeBackTests {
  private var family: FamilyID { Cast.a.family }
  private var goal: ItemID { Cast.a.item("A4") }

  private func button(_ answer: Answer) -> Bool {
    answer.text.contains("action=\"\(Site.family(family, .takeBack).path)\"")
  }

  private func takeBack(_ change: TakeBackCommand) -> [(String, String)] {
    [(TakeBackForm.Field.what.rawValue, Codes.text(change))]
  }

  @Test("a goal that was paused by mistake stands at now again, and pressing twice does no harm")
  func goals() async throws {
    try await withDemo { house in
      var mother = try await house.browser(of: Cast.a.party("samira"))
      let paused = try await mother.post(.family(family, .goal(goal, .pause)))
      #expect(paused["location"] == ["\(Site.family(family, .goals).path)?gedaan=doel-pauze"])
      #expect(button(try await mother.get(paused["location"][0])))
      #expect(!button(try await mother.get(.family(family, .goals))), "only right after it was done")
      let back = try await mother.post(.family(family, .takeBack), takeBack(.goal(goal)))
      #expect(back["location"] == ["\(Site.family(family, .goals).path)?gedaan=teruggezet"])
      let view = try #require(
        try await house.casework.familyView(family, for: Cast.a.party("samira"), on: .goals))
      #expect(view.goals.now.contains { $0.head.id == goal })
    }
  }

  @Test("what somebody else changed meanwhile stays, and it is said")
  func meanwhile() async throws {
    try await withDemo { house in
      var mother = try await house.browser(of: Cast.a.party("samira"))
      var father = try await house.browser(of: Cast.a.party("ruben"))
      #expect(try await mother.post(.family(family, .goal(goal, .pause))).status == 303)
      #expect(try await father.post(.family(family, .goal(goal, .finish))).status == 303)
      let versions = try await house.versions()
      let refused = try await mother.post(.family(family, .takeBack), takeBack(.goal(goal)))
      #expect(refused.status == 422)
      #expect(refused.text.contains("Dit kan niet meer terug"))
      #expect(try await house.versions() == versions)
    }
  }

  @Test("what one may not see, or what is no change, is not there")
  func hidden() async throws {
    try await withDemo { house in
      var youth = try await house.browser(of: Cast.a.party("noor"))
      let tries = [Codes.text(.goal(goal)), Codes.text(.goal(Never.item)), "doel-", "grens-1", "", "ruil-1-2"]
      for what in tries {
        #expect(try await youth.post(.family(family, .takeBack), [("wat", what)]).status == 404, "\(what)")
      }
    }
  }

  @Test("every change is written in a form and read back as it was")
  func codes() {
    let item = Cast.a.item("A5")
    let changes: [TakeBackCommand] = [
      .goal(goal), .swap(pause: goal, begin: item), .step(item), .goalLimit, .stance(plan: item),
      .answer(Cast.a.person("noor"), .safety),
    ]
    for change in changes { #expect(Codes.takeBack(Codes.text(change)) == change) }
  }
}
