import Domain
import Pages
import Testing
import Vocabulary

@testable import Casework
@testable import Web

@Suite("Help that is closed, by its forms")
struct ClosingFormTests {
  private let a = Cast.a

  private func site(_ site: TeamSite) -> Site { .family(a.family, .team(site)) }

  @Test("two write down how it goes: the second hears that it stands there already, and finds his words in the form")
  func second() async throws {
    try await withDemo { house in
      let femke = try #require(a.party("femke").practitioner)
      let family = try #require(try await house.casework.family(a.family))
      let seat = try #require(
        family.assignments.first { $0.practitioner == femke && $0.person == a.person("samira") }?.item)
      var samira = try await house.browser(of: a.party("samira"))
      #expect(try await samira.post(site(.lookBack(seat))).status == 303)
      let today = a.day(House.day)
      let fields = [
        ("woorden", "Het gaat goed."), ("dag", today.description), ("wie", Codes.text(a.party("femke"))),
        ("nazorg", (today + 30).description), ("telefoon", "030 123 45 67"),
      ]
      var helper = try await house.browser(of: a.party("femke"))
      #expect(try await helper.post(site(.close(seat)), fields).status == 303)
      let closing = try #require(try await house.casework.family(a.family)?.closings.last?.fact.item)
      let first = [("dag", today.description), ("woorden", "Ik belde haar.")]
      for _ in 0..<2 { #expect(try await helper.post(site(.afterCare(closing)), first).status == 303) }
      let before = try await house.versions()
      let answer = try await samira.post(
        site(.afterCare(closing)), [("dag", today.description), ("woorden", "Dit typte ik.")])
      #expect(answer.status == 422 && answer.text.contains("Dit typte ik."))
      #expect(try await house.versions() == before)
    }
  }
}
