import ArgumentParser

@main
struct Samen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "samen", abstract: "One family, one plan, the family at the wheel.",
    subcommands: [
      DemoCommand.self, ServeCommand.self, ImportCommand.self, SightCommand.self, ExportCommand.self,
      VerifyCommand.self, RebuildCommand.self, DirectoryCommand.self, FeedbackCommand.self, FiguresCommand.self,
      EraseCommand.self, KeyCommand.self, BenchCommand.self,
    ])
}
