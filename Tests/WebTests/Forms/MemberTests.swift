import Pages
import Testing
import Vocabulary

@testable import Casework
@testable import Web

@Suite("What changes about people is written down by who may, and looks right to everybody", .serialized)
struct MemberTests {
  private let a = Cast.a
  private var people: Site { .family(a.family, .people) }
  private func site(_ name: String, _ site: MemberSite) -> Site { .family(a.family, .member(a.person(name), site)) }
  private var today: String { a.day(House.day).description }

  @Test("a new name stands everywhere at once, and the old one only where it may be heard", arguments: ["1", "2"])
  func rename(_ old: String) async throws {
    try await withDemo { house in
      var noor = try await house.browser(of: a.party("noor"))
      #expect(try await noor.get(people).text.contains(site("noor", .show).path))
      #expect(try await noor.get(site("noor", .name)).text.contains("value=\"Noor\""))
      let fields = [("naam", "Noah"), ("vanaf", today), ("oude-naam", old)]
      let late = try await noor.post(
        site("noor", .name), [("naam", "Noah"), ("vanaf", "2030-01-01"), ("oude-naam", old)])
      #expect(late.status == 422 && late.text.contains("value=\"Noah\""))
      #expect(try await noor.post(site("noor", .name), fields)["location"] == ["\(people.path)?gedaan=naam"])
      for name in ["noor", "samira", "ruben", "femke"] {
        var browser = try await house.browser(of: a.party(name))
        let text = try await browser.get(people).text
        #expect(text.contains("Noah"), "\(name)")
        // What a professional is called in words of his own ("mentor van Noor") is not the name of a member.
        #expect(text.contains(">Noor<") == (old == "2"), "\(name)")
        #expect(try await browser.get(.family(a.family, .feed(1))).text.contains("Noor") == false, "\(name)")
      }
      var mother = try await house.browser(of: a.party("samira"))
      #expect(try await mother.get(site("noor", .name)).status == 404)
      #expect(try await mother.post(site("noor", .name), fields).status == 404)
    }
  }

  @Test("a child that was born belongs at once, for everybody who knows its family")
  func birth() async throws {
    try await withDemo { house in
      var mother = try await house.browser(of: a.party("samira"))
      let born = Site.family(a.family, .birth)
      #expect(try await mother.post(born, [("naam", "Sem"), ("geboren", "2020-01-01")]).status == 422)
      let fields = [("naam", "Sem"), ("geboren", today)]
      #expect(try await mother.post(born, fields)["location"] == ["\(people.path)?gedaan=geboren"])
      for name in ["samira", "ruben", "noor"] {
        var browser = try await house.browser(of: a.party(name))
        #expect(try await browser.get(people).text.contains("Sem"), "\(name)")
      }
      // Her help knows her minor children, over whom she holds authority, only when assigned to them.
      var teacher = try await house.browser(of: a.party("marit"))
      #expect(!(try await teacher.get(people).text.contains("Sem")))
      #expect(try await teacher.post(born, fields).status == 404)
    }
  }

  @Test("after a death his account opens nothing, he is asked nothing, and he is remembered; a mistake is put right")
  func death() async throws {
    try await withDemo { house in
      var worker = try await house.browser(of: a.party("femke"))
      var mother = try await house.browser(of: a.party("samira"))
      #expect(try await worker.get(site("samira", .death)).text.contains("Wat verdrietig"))
      #expect(try await mother.post(site("samira", .death), [("dag", today)]).status == 404)
      #expect(try await worker.post(site("samira", .death), [("dag", "")]).status == 422)
      #expect(try await mother.get(.family(a.family, .plan)).status == 200)
      let versions = try await house.versions()
      #expect(try await worker.post(site("samira", .death), [("dag", today)]).status == 303)
      #expect(try await house.versions() != versions)
      for page in [FamilySite.plan, .people, .sight, .feed(1)] {
        #expect(try await mother.get(.family(a.family, page)).status == 404)
      }
      #expect(try await mother.post(.family(a.family, .goalLimit), [("grens", "4")]).status == 404)
      #expect(try await house.casework.families(of: a.party("samira")).isEmpty)
      var father = try await house.browser(of: a.party("ruben"))
      let text = try await father.get(people).text
      #expect(text.contains("Aan wie we denken") && text.contains("Overleden op"))
      #expect(try await worker.post(site("samira", .alive)).status == 303)
      #expect(try await mother.get(.family(a.family, .plan)).status == 200)
      #expect(try await house.casework.families(of: a.party("samira")) == [a.family])
      #expect(try await house.casework.verify().findings.isEmpty)
    }
  }

  @Test("who lives elsewhere says so himself; a secret name is told to nobody in the family")
  func apartAndShielded() async throws {
    try await withDemo { house in
      var mother = try await house.browser(of: a.party("samira"))
      var father = try await house.browser(of: a.party("ruben"))
      #expect(try await mother.get(people).text.contains("Woont ergens anders"))
      #expect(try await mother.post(site("ruben", .together)).status == 404)
      #expect(try await father.post(site("ruben", .together)).status == 303)
      #expect(!(try await mother.get(people).text.contains("Woont ergens anders")))
      #expect(try await father.post(site("ruben", .shield)).status == 303)
      #expect(!(try await mother.get(people).text.contains("Ruben")))
      #expect(try await mother.get(site("ruben", .show)).status == 404)
      #expect(try await father.get(site("ruben", .show)).text.contains("De naam is nu geheim"))
      #expect(try await father.post(site("ruben", .unshield)).status == 303)
      #expect(try await mother.get(people).text.contains("Ruben"))
      var noor = try await house.browser(of: a.party("noor"))
      #expect(try await noor.post(site("noor", .shield)).status == 303)
      #expect(try await noor.post(site("noor", .unshield)).status == 404, "before 16 with who works with her")
      var worker = try await house.browser(of: a.party("femke"))
      #expect(try await worker.post(site("noor", .unshield)).status == 303)
    }
  }
}
