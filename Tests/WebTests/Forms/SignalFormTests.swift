import Domain
import Pages
import Testing
import Vocabulary

@testable import Casework
@testable import Web

@Suite("A signal by its forms")
struct SignalFormTests {
  private let a = Cast.a

  private func site(_ site: CrisisSite) -> Site { .family(a.family, .crisis(site)) }

  /// Samira worries about Noor.
  private func raise(to owner: String) -> [(String, String)] {
    [
      ("woorden", "Noor is niet thuis."),
      ("wie", "\(Codes.text(a.party(owner)))/\(Codes.text(a.party("noor")))"),
    ]
  }

  private func pass(to owner: String, why: String) -> [(String, String)] {
    [("wie", Codes.text(a.party(owner))), ("waarom", why)]
  }

  @Test("handled meanwhile, what was typed stands on the form; the same sending twice is done once")
  func handled() async throws {
    try await withDemo { house in
      var samira = try await house.browser(of: a.party("samira"))
      #expect(try await samira.post(site(.signal), raise(to: "femke")).status == 303)
      let signal = try #require(try await house.casework.family(a.family)?.signals.last?.fact.item)
      var femke = try await house.browser(of: a.party("femke"))
      for _ in 0..<2 {
        #expect(try await femke.post(site(.handle(signal)), [("woorden", "Ik belde haar.")]).status == 303)
      }
      let before = try await house.versions()
      let late: [(CrisisSite, [(String, String)])] = [
        (.handle(signal), [("woorden", "Dit typte ik.")]), (.pass(signal), pass(to: "bas", why: "Dit typte ik.")),
      ]
      for (form, fields) in late {
        let answer = try await femke.post(site(form), fields)
        #expect(answer.status == 422 && answer.text.contains("Dit typte ik."), "\(form)")
        #expect(try await femke.get(site(form)).status == 404, "\(form)")
      }
      #expect(try await house.versions() == before)
    }
  }

  @Test("passed on by who kept it: the same sending twice is done once, and he passes it on no more")
  func passedOn() async throws {
    try await withDemo { house in
      var samira = try await house.browser(of: a.party("samira"))
      #expect(try await samira.post(site(.signal), raise(to: "samira")).status == 303)
      let signal = try #require(try await house.casework.family(a.family)?.signals.last?.fact.item)
      for _ in 0..<2 {
        let answer = try await samira.post(site(.pass(signal)), pass(to: "bas", why: "Ik werk vandaag."))
        #expect(answer.status == 303)
      }
      #expect(try await house.casework.family(a.family)?.signalPassings.count == 1)
      #expect(try await samira.post(site(.pass(signal)), pass(to: "femke", why: "Toch niet.")).status == 404)
    }
  }
}
