import Pages
import Privacy
import Testing
import Vocabulary

@testable import Casework
@testable import Web

@Suite("A parent without authority asks: what is written down, refused and printed", .serialized)
struct InformingFormTests {
  private var family: FamilyID { Cast.b.family }

  private func site(_ site: InformingSite) -> Site { .family(family, .informing(site)) }

  private func board(_ house: House, _ who: String) async throws -> InformingBoard {
    try #require(try await house.casework.familyView(family, for: Cast.b.party(who), on: .informing)).informing
  }

  private func ask(_ helper: inout Browser) async throws {
    let fields = [
      ("over", Codes.text(Party.person(Cast.b.person("jayden")))), ("wie", "Kevin de Groot"),
      ("woorden", "Hoe gaat het op school?"),
      ("dag", Cast.b.day(House.day).description),
    ]
    let asked = try await helper.post(site(.new), fields)
    #expect(asked.status == 303)
  }

  @Test("no letter before the child was heard: what was typed stays, and nothing is written")
  func heard() async throws {
    try await withDemo { house in
      var helper = try await house.browser(of: Cast.b.party("anke"))
      try await ask(&helper)
      let request = try #require(try await board(house, "anke").requests.first).head.id
      let versions = try await house.versions()
      let refused = try await helper.post(site(.answer(request)), [("woorden", "Het gaat goed met hem.")])
      #expect(refused.status == 422 && refused.text.contains("Het gaat goed met hem."))
      #expect(try await house.versions() == versions)
      var son = try await house.browser(of: Cast.b.party("jayden"))
      #expect(try await son.post(site(.hear(request)), [("mag", "ja"), ("woorden", "Van mij mag het.")]).status == 303)
      #expect(
        try await helper.post(site(.answer(request)), [("woorden", "Het gaat goed met hem.")]).status == 303)
      let letter = try #require(try await board(house, "anke").requests.first?.answer).head.id
      var mother = try await house.browser(of: Cast.b.party("linda"))
      #expect(try await mother.get(site(.paper(letter))).text.contains("Het gaat goed met hem."))
      #expect(!(try await mother.get(site(.list))).text.contains("Van mij mag het."), "no word of her son")
      #expect(try await mother.get(site(.hear(request))).status == 404)
      var father = try await house.browser(of: Cast.b.party("kevin"))
      #expect(try await father.get(site(.paper(letter))).status == 404, "paper, and no account")
    }
  }
}
