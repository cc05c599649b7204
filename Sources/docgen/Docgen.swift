import ArgumentParser

@main
struct Docgen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docgen",
        abstract: "Turns notes in YAML and Markdown into official minutes and joint statements.")
}
