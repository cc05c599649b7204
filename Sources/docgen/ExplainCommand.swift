import ArgumentParser
internal import DocPipeline
internal import Glibc
internal import Templates

/// `docgen explain`: why a rule is there, with an example and its mend.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Says why a rule is there, with an example and how to mend it.",
        discussion: """
            Examples:
              docgen explain                     all rules, a line each
              docgen explain DG101               one rule by its code
              docgen explain weekday-mismatch    or by its name
            """)

    @Argument(
        help: ArgumentHelp("The code or the name of a rule; all rules without.", valueName: "rule"))
    var rule: String?

    func run() throws {
        guard let rule else { return try Output.write(Self.list) }
        let pages = Self.pages
        guard let page = pages.first(where: { $0.isNamed(rule) }) else {
            let names = pages.flatMap { [$0.name, $0.code] }
            throw CommandFailure.thereIsNo(
                "rule", rule, among: names, advice: "“docgen explain” lists the rules")
        }
        try Output.write(page.text(columns: Self.columns))
    }

    /// The pages in the order of their codes.
    private static var pages: [RuleExplanation] {
        RulePage.allCases.compactMap { RuleExplanation($0.bytes) }.sorted { $0.code < $1.code }
    }

    /// A rule a line: code, name, what it flags.
    private static var list: String {
        let pages = pages
        let width = pages.map(\.name.count).max() ?? 0
        return pages.map { page in
            let padding = String(repeating: " ", count: width + 2 - page.name.count)
            return "\(page.code)  \(page.name)\(padding)\(page.summary)\n"
        }.joined()
    }

    /// The width of the terminal, within what reads well; that of an e-mail in a pipe.
    private static var columns: Int {
        var size = winsize()
        guard StandardStream.output.isTerminal,
            ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
        else { return 72 }
        return min(max(Int(size.ws_col), 40), 100)
    }
}
