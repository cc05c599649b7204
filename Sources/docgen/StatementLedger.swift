import ArgumentParser

/// `docgen statement ledger`: what became of each contribution.
struct StatementLedger: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger",
        abstract: "Shows which contributed paragraphs were taken, merged or left out.",
        discussion: """
            Marks in the agreed text say where a paragraph comes from; no document shows them:
              <!-- from: acjs#3, pri#1 -->
              <!-- left out: acjs#4: said in paragraph 2 already -->

            Examples:
              docgen statement ledger statements/kyoto-2021
              docgen statement ledger statements/kyoto-2021 -t docx
            """)

    @OptionGroup var paper: PaperOptions

    func run() throws { try paper.write(.ledger) }
}
