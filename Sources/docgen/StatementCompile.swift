import ArgumentParser

/// `docgen statement compile`: the working paper.
struct StatementCompile: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compile",
        abstract: "Makes the working paper: every contributor's text under each heading.",
        discussion: """
            The paragraphs are numbered for each contributor, so that people can refer to them, and a \
            mark in the agreed text can say where it comes from: <!-- from: acjs#3 -->

            Examples:
              docgen statement compile statements/kyoto-2021
              docgen statement compile statements/kyoto-2021 -t docx -o sent
            """)

    @OptionGroup var paper: PaperOptions

    func run() throws { try paper.write(.compile) }
}
