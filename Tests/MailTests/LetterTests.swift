import Testing
import Vocabulary

@testable import Mail

@Suite("A letter says that there is something new, and nothing else")
struct LetterTests {
  private func from() throws -> MailAddress { try #require(MailAddress("post@samen.example")) }
  private func to() throws -> MailAddress { try #require(MailAddress("samira@huis.example")) }

  private func letter(_ language: Language = .dutch) throws -> [UInt8] {
    let letter = Letter(
      id: LetterID(high: 1, low: 2), to: try to(), language: language,
      at: Moment(Day(number: 20_550), hour: 12))
    return MailMessage(letter, from: try from()).bytes
  }

  @Test("its bytes, every one of them")
  func bytes() throws {
    let wanted = """
      From: <post@samen.example>
      To: <samira@huis.example>
      Subject: Er is iets nieuws voor je
      Date: Tue, 7 Apr 2026 10:00:00 +0000
      Message-ID: <00000000000000010000000000000002@samen.example>
      Auto-Submitted: auto-generated
      MIME-Version: 1.0
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: 8bit
      Content-Language: nl

      Er is iets nieuws voor je. Log in om het te lezen.

      """
    #expect(String(decoding: try letter(), as: UTF8.self) == wanted.replacing("\n", with: "\r\n"))
  }

  @Test("in English the same, and in easy Dutch the Dutch of everybody")
  func languages() throws {
    #expect(String(decoding: try letter(.english), as: UTF8.self).contains("There is something new for you."))
    #expect(try letter(.easyDutch) == letter(.dutch))
  }

  @Test(
    "what is no address is not taken, and no address begins a line of its own",
    arguments: [
      "", "samira", "@huis.example", "samira@", "samira@huis", "sa mira@huis.example", "a@b@c.nl", "a@-b.nl", "a@b-.nl",
      "a..b@c.nl", ".a@c.nl", "samira@huis.example\r\nBcc: ex@huis.example", "samira@huis.example>", "sámira@huis.nl",
      "samira@huïs.nl", "a@\(String(repeating: "b", count: 64)).nl",
    ])
  func strangeAddresses(_ text: String) { #expect(MailAddress(text) == nil) }

  @Test("the post has an address of its own", arguments: ["smtp://post", "smtp://post:25", "smtps://post:465"])
  func servers(_ text: String) throws {
    let from = try from()
    #expect(MailServer(text, from: from, login: nil) != nil)
  }

  @Test("and what is none is not taken", arguments: ["post", "http://post", "smtp://", "smtp://post:0", "smtp://a/b"])
  func noServers(_ text: String) throws {
    let from = try from()
    #expect(MailServer(text, from: from, login: nil) == nil)
  }

  @Test("where nobody answers, a letter is for later")
  func nobody() async throws {
    let from = try from()
    let server = try #require(MailServer("smtp://127.0.0.1:1", from: from, login: nil))
    let letter = Letter(
      id: LetterID(high: 1, low: 2), to: try to(), language: .dutch, at: Moment(milliseconds: 0))
    #expect(await server.carry(letter) == .later)
  }
}
