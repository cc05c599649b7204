import Testing

@testable import DocPipeline

@Suite("Findings as workflow commands")
struct DiagnosticGitHubTests {
    private let rule = Diagnostic.Rule("DG301", "heading-not-on-agenda")
    private let sources = SourceSet(
        main: SourceFile(path: "minutes/50%, a:b.md", text: "é UNDOC\nnext\n"))

    private func printed(_ finding: Diagnostic, pathPrefix: String = "") -> String {
        var printer = DiagnosticPrinter(format: .github, pathPrefix: pathPrefix)
        return String(decoding: printer.add([finding], in: sources), as: UTF8.self)
    }

    @Test func nameThePlaceInCharacters() {
        #expect(
            printed(Diagnostic(rule, at: SourceRange(file: .main, 3, 8), "“UNDOC”: no, 100%"))
                == """
                ::error file=minutes/50%25%2C a%3Ab.md,line=1,col=3,endLine=1,endColumn=8,\
                title=DG301 heading-not-on-agenda::“UNDOC”: no, 100%25

                """)
    }

    @Test func haveNoColumnsAcrossLines() {
        #expect(
            printed(Diagnostic(rule, at: SourceRange(file: .main, 3, 12), "long"))
                .contains(",line=1,endLine=2,title="))
    }

    @Test(arguments: [
        (Diagnostic.Severity.error, "::error "), (.warning, "::warning "), (.hint, "::notice "),
    ])
    func weighAsTheFindingsDo(severity: Diagnostic.Severity, start: String) {
        #expect(printed(Diagnostic(rule, severity, "x")).hasPrefix(start))
    }

    @Test func tellNotesAndFixesOnLinesOfTheirOwn() {
        let place = SourceRange(file: .main, 3, 8)
        let text = printed(
            Diagnostic(
                rule, at: place, "wrong", notes: [.init("here", at: place), .init("why")],
                fix: .init("write “UNODC”", isCertain: true, [.init(place, "UNODC")])))
        #expect(
            text.hasSuffix(
                "::wrong%0Aminutes/50%25, a:b.md:1:3: note: here%0Anote: why%0Afix: write “UNODC”\n"
            ))
    }

    /// What somebody typed must not become a command of its own.
    @Test func stayOneCommandWhateverTheyQuote() {
        let text = printed(Diagnostic(rule, path: "a\r\n::x", "a\r\n::error::b\nc"))
        #expect(text.utf8.filter { $0 == 0x0A }.count == 1)
        #expect(!text.utf8.contains(0x0D))
        #expect(text.contains("file=a%0D%0A%3A%3Ax,"))
    }

    @Test func startPathsWhereTheRepositoryDoes() {
        #expect(
            printed(Diagnostic(rule, path: "x.md", "y"), pathPrefix: "docs/")
                .contains(" file=docs/x.md,"))
    }
}
