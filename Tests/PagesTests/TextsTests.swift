import Privacy
import Pages
import Testing
import Vocabulary

@testable import Texts

@Suite("Every sentence exists in every language")
struct TextsTests {
  @Test("the languages have the same keys and the same placeholders")
  func complete() { #expect(Texts.complaints == []) }

  @Test("a missing key and a wrong placeholder are found", arguments: ["wordAnd = en", "wordAnd = {plaats}"])
  func guarded(_ file: String) {
    let catalog = Catalog(Array("\(file)\nnietBestaand = x\n".utf8))
    #expect(catalog.missing.count == Key.allCases.count - 1)
    #expect(catalog.unknown == ["nietBestaand"])
  }

  @Test("an unknown placeholder stays visible, so that no page can hide it")
  func unknownSlot() { #expect(Template("Dag {plaats}").pieces == [.words("Dag "), .words("⟦plaats⟧")]) }

  @Test("a text that holds braces is not a placeholder")
  func bracesInNames() {
    let said = Texts(.dutch)(.childHeading, [.name: .name("{dag}")])
    #expect(said.plain == "Hoi {dag}!")
  }

  @Test("dates are said as people say them")
  func dates() {
    let today = People.day(2026, 4, 7)
    let (dutch, english) = (Texts(.dutch), Texts(.english))
    #expect(dutch.weekday(today, today: today) == "dinsdag 7 april")
    #expect(dutch.date(People.day(2027, 1, 12), today: today) == "12 januari 2027")
    #expect(dutch.fullDate(today) == "dinsdag 7 april 2026")
    #expect(english.fullDate(today) == "Tuesday 7 April 2026")
    #expect(dutch.time(Moment(today, hour: 9, minute: 5)) == "9.05")
    #expect(english.time(Moment(today, hour: 14, minute: 30)) == "14:30")
  }

  @Test("a list of names ends with a word, not with a comma")
  func lists() {
    let texts = Texts(.dutch)
    #expect(texts.list(names: ["Samira"]).plain == "Samira")
    #expect(texts.list(names: ["Samira", "Noor", "Daan"]).plain == "Samira, Noor en Daan")
    #expect(texts.list([]).plain == "")
  }

  @Test("every refusal is said in words of its own, with the limit in it")
  func refusals() {
    #expect(Texts(.dutch).say(.tooManyGoals(limit: 3)).contains("Alle 3 plekken zijn bezet"))
    #expect(!Texts(.english).say(.signerTooYoung).contains("⟦"))
  }
}

@Suite("A reason can be said to a person")
struct ReasonTests {
  private let day = People.day(2026, 4, 7)

  private func say(_ because: Because, _ language: Language = .dutch, reader: Phrase?) -> String {
    let names = ReasonNames(
      reader: reader, person: { _ in .name("Daan") }, isYou: { $0 == People.id(People.samira) },
      consent: { _ in .init(you: true, others: [.name("Ruben")], day: People.day(2026, 1, 14)) })
    return Texts(language).say(because, names, today: day).map(\.plain).joined(separator: " ")
  }

  private func consented(_ people: PartyLabel...) -> Because {
    .grounds(people.map { SubjectGround(People.id($0), .consent(People.item(1), until: People.day(2026, 7, 17))) })
  }

  @Test("who agreed, on which day, and until when")
  func consent() {
    #expect(
      say(consented(People.daan), reader: "Marit (school)")
        == "Marit (school) ziet dit omdat jij en Ruben het op 14 januari goed vonden. Tot en met 17 juli.")
    #expect(
      say(consented(People.daan), .english, reader: "Marit (school)")
        == "Marit (school) sees this because you and Ruben agreed on 14 January. Until 17 July.")
  }

  @Test("the same reason for two people is said once")
  func once() { #expect(say(consented(People.daan, People.noor), reader: "Marit").components("Ruben") == 1) }

  @Test("the reader himself hears 'jij'")
  func you() {
    #expect(say(.grounds([SubjectGround(People.id(People.samira), .oneself)]), reader: nil) == "Dit gaat over jou.")
    #expect(
      say(.grounds([SubjectGround(People.id(People.daan), .authority)]), reader: nil) == "Je hebt het gezag over Daan.")
    #expect(
      say(.grounds([SubjectGround(People.id(People.samira), .authority)]), reader: .name("Ruben"))
        == "Ruben heeft het gezag over jou.")
  }

  @Test("easy Dutch is easier where it has words of its own, and Dutch everywhere else")
  func easyDutch() {
    let (easy, dutch) = (Texts(.easyDutch), Texts(.dutch))
    #expect(easy(.consentsHeading) != dutch(.consentsHeading))
    #expect(easy(.welcomeWhat) == dutch(.welcomeWhat))
    #expect(easy.fullDate(People.today) == dutch.fullDate(People.today))
    #expect(Eyes.mother.shell(.easyDutch).settingsPage(FormState()).html.contains("<html lang=\"nl\""))
  }

  @Test("every ground and every fact has words", arguments: Language.allCases)
  func complete(_ language: Language) {
    let organization = OrganizationID(high: 0, low: 1)
    let grounds: [Ground] =
      [
        .emergency(until: day), .oneself, .childVersion, .authority, .representative, .involved(organization),
        .consent(People.item(1), until: day),
      ] + LegalBasis.allCases.map(Ground.disclosure)
    let reasons: [Because] =
      [.author, .follows(People.item(1))] + FactGround.allCases.map(Because.fact)
      + grounds.map { .grounds([SubjectGround(People.id(People.daan), $0)]) }
    for reason in reasons {
      for reader in [nil, Phrase.name("Marit")] {
        let said = say(reason, language, reader: reader)
        #expect(!said.isEmpty && !said.contains("⟦") && !said.contains("{"))
      }
    }
  }
}

extension String {
  /// How often `part` stands in this text.
  func components(_ part: String) -> Int { ranges(of: part).count }
}
