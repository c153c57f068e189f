import Foundation
import Pages
import Testing

/// Golden pages: what each viewer sees in each language. In the files each tag begins a line, for whoever reads them.
///
/// `GOLDEN=write swift test --filter GoldenTests` writes them anew: read the difference before you commit it.
/// `GALLERY=folder` writes the pages as they are, to be looked at in a browser.
@Suite("A page changes only when somebody means it")
struct GoldenTests {
  private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")
  private let environment = ProcessInfo.processInfo.environment

  @Test("the page is the golden page", arguments: Gallery.all)
  func golden(_ exhibit: Exhibit) throws {
    let file = folder.appendingPathComponent(exhibit.name + ".html")
    let html = exhibit.page().html
    let lines = html.replacing("><", with: ">\n<") + "\n"
    if environment["GOLDEN"] == "write" {
      try lines.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(try String(contentsOf: file, encoding: .utf8) == lines, "\(exhibit.name) differs; see CONTRIBUTING")
    }
    if let gallery = environment["GALLERY"] {
      let file = URL(fileURLWithPath: gallery).appendingPathComponent(exhibit.name + ".html")
      try html.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  @Test("no golden page is left of a page that is gone")
  func noOrphans() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".html") }
    let known = Set(Gallery.all.map { $0.name + ".html" })
    #expect(names.filter { !known.contains($0) } == [])
    #expect(known.count == Gallery.all.count, "two exhibits have one name")
  }
}
