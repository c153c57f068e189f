import Foundation
import Pages
import Privacy
import Store
import Testing
import Texts
import Vocabulary

@testable import Casework
@testable import Web

@Suite("The plan on paper is what this viewer may read, and a look", .serialized)
struct PaperTests {
  private func document(_ name: String, in house: House) async throws -> String {
    let page = try await Paper.document(Cast.a.family, for: Cast.a.party(name), in: house.casework, Texts(.dutch))
    return String(decoding: try #require(page), as: UTF8.self)
  }

  @Test("each gets his own: the mother her goal, the teacher only the child's")
  func own() async throws {
    try await withDemo { house in
      let (mother, teacher) = (try await document("samira", in: house), try await document("marit", in: house))
      #expect(mother.contains("rekeningen") && !teacher.contains("rekeningen"))
      #expect(mother.contains("112") && mother.contains("0800 2000"), "whom to call stands on it")
      #expect(!mother.contains("<script") && !mother.contains("<form") && !mother.contains("<nav"))
    }
  }

  @Test("it is noted as a look, with what stood on it; who sees nothing gets nothing")
  func noted() async throws {
    try await withDemo { house in
      _ = try await document("marit", in: house)
      let looks = try await house.store.access.looks(family: Cast.a.family, newest: 100)
      #expect(
        looks.contains { $0.party == Cast.a.party("marit") && $0.purpose == Scope.paper.rawValue && !$0.items.isEmpty })
      let stranger = try await Paper.document(
        Cast.a.family, for: Cast.b.party("linda"), in: house.casework, Texts(.dutch))
      #expect(stranger == nil)
    }
  }

  @Test("a private reflection stands in no export (A-6)")
  func reflection() async throws {
    try await withDemo { house in
      let author = try #require(Cast.a.party("femke").practitioner)
      let words = try BoundedText.prose("Dit raakte mij zeer")
      try await house.casework.write(words, as: ItemID(high: 9, low: 9), by: author)
      #expect(try await house.casework.reflections(of: author).contains { $0.words == words.text }, "it is there")
      for name in ["samira", "noor", "femke"] {
        #expect(try await !document(name, in: house).contains(words.text), "\(name)")
      }
    }
  }

  @Test("the page says plainly when no file can be made, and the file is not there then")
  func plainly() async throws {
    try await withDemo { house in
      var mother = try await house.browser(of: Cast.a.party("samira"))
      let page = try await mother.get(.family(Cast.a.family, .paper))
      #expect(page.text.contains("Een bestand maken kan hier nu niet") && !page.text.contains("papier.pdf"))
    }
  }

  @Test("the file is a tagged PDF, and nothing of it stays behind")
  func press() async throws {
    let press = PaperPress()
    try #require(press.isThere, "scripts/install test brings Chromium")
    let before = left()
    let made = try await withDemo { house in
      try await press.print(Array(try await document("samira", in: house).utf8))
    }
    #expect(made.starts(with: Array("%PDF-".utf8)))
    #expect(String(decoding: made, as: UTF8.self).contains("/StructTreeRoot"))
    #expect(left() == before)
  }

  private func left() -> [String] {
    let folders = ["/dev/shm", FileManager.default.temporaryDirectory.path]
    return folders.flatMap { (try? FileManager.default.contentsOfDirectory(atPath: $0)) ?? [] }
      .filter { $0.hasPrefix("samen-paper-") }
  }
}
