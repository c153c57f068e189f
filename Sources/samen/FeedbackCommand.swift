import ArgumentParser
import Casework
import Store
import Vocabulary

/// `samen feedback`: what people said of the pages that explain, for whoever keeps the texts.
struct FeedbackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feedback", abstract: "Lists what people said of the pages that explain, the newest first.")

  @OptionGroup var store: StoreOptions

  func run() async throws {
    let store = try await store.open()
    let reactions = try await Failure.ofStore { try await Casework(store).reactions() }
    await store.close()
    for reaction in reactions {
      // One reaction a line, whatever was typed.
      let words = reaction.words.text.split(whereSeparator: \.isNewline).joined(separator: " / ")
      print("\(reaction.at.day)\t\(reaction.page)\t\(words)")
    }
  }
}
