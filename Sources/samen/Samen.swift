import ArgumentParser

@main
struct Samen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "samen", abstract: "One family, one plan, the family at the wheel.",
    subcommands: [SightCommand.self])
}
