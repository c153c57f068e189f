import ArgumentParser
import Casework
import Foundation
import Pages
import Store
import Texts
import Vocabulary
import Web

/// `samen export`: the plan as one person may read it, on paper. It is a look, and noted as one.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the plan as one viewer may read it: HTML to standard output, or a PDF.",
    discussion: """
      samen export FAMILY VIEWER > plan.html
      samen export FAMILY VIEWER --pdf plan.pdf
      VIEWER is p-ID for a person of the family and b-ID for a practitioner. A PDF needs Chromium or WeasyPrint on this
      machine. Private reflections stand in no family, and so in no export.
      """)

  @OptionGroup var options: StoreOptions

  @Option(help: "Where the PDF goes; without it, HTML goes to standard output.")
  var pdf: String?

  @Option(help: "nl, nl-eenvoudig or en.")
  var language = Language.dutch.rawValue

  @Argument(help: "The family's identifier.")
  var family: String

  @Argument(help: "p-ID or b-ID.")
  var viewer: String

  func run() async throws {
    guard let language = Language(rawValue: language) else {
      throw Failure.usage("Expected --language nl, nl-eenvoudig or en, not \"\(language)\".")
    }
    guard let id = FamilyID(family) else { throw Failure.usage("Expected a family's identifier, not \"\(family)\".") }
    guard let viewer = Codes.party(viewer) else { throw Failure.usage("Expected p-ID or b-ID, not \"\(viewer)\".") }
    let press = PaperPress()
    if pdf != nil, !press.isThere {
      throw Failure.failure("Neither Chromium nor WeasyPrint is on this machine: leave --pdf out, and print the HTML.")
    }
    let store = try await options.open()
    let page = try await Failure.ofStore {
      try await Paper.document(id, for: viewer, in: Casework(store), Texts(language))
    }
    await store.close()
    // What is not there and what he may not see look the same.
    guard let page else { throw Failure.input("There is nothing here for \(self.viewer) in \(family).") }
    guard let pdf else { return FileHandle.standardOutput.write(Data(page)) }
    do { try Data(try await press.print(page)).write(to: URL(fileURLWithPath: pdf)) } catch {
      throw Failure.failure("\(pdf) could not be made: \(error)")
    }
  }
}
