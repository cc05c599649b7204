import DocPipeline
import Testing

/// One of the two examples on a rule's page: files of a workspace, and what is said of them.
struct RulePageExample {
    /// The files by path; a workspace of invented people where the page shows no `docgen.yaml`.
    var files: [String: String] = [
        "docgen.yaml": RulePageExample.settings, "minutes/board.gif": RulePageExample.picture,
    ]
    /// What the page says is printed; empty for nothing.
    var printed = ""

    /// The settings of the small mistaken sources, which the pages share.
    static let settings = MistakenSources.text("docgen.yaml")

    /// The head of a picture, which is all that is looked at: 257 pixels by 257.
    static let picture = "GIF89a\u{1}\u{1}\u{1}\u{1}"

    /// What is printed of the files, without the summary line.
    func findings(switchingOff rule: String? = nil) async throws -> String {
        var files = files
        if let rule { files["docgen.yaml"]? += "\nseverities: {\(rule): \"off\"}\n" }
        let preparation = Compiler.prepare(
            resources: .program, files: InMemoryFiles(files), options: BuildOptions())
        var printer = DiagnosticPrinter(format: .text)
        var text = printer.add(preparation.diagnostics, in: preparation.sources)
        guard let compiler = preparation.compiler else {
            return String(decoding: text, as: UTF8.self)
        }
        try await WorkspaceCheck(compiler: compiler, sources: compiler.sourcePaths()).run(width: 2)
        { result in
            text += printer.add(result.diagnostics, in: result.sources)
        }
        return String(decoding: text, as: UTF8.self)
    }
}

/// A page with its headline and its two examples.
struct ParsedRulePage {
    /// "DG101 weekday-mismatch".
    var headline = ""
    /// The first paragraph, in one line.
    var summary = ""
    var mistaken = RulePageExample()
    var mended = RulePageExample()

    /// Reads a page: its examples are fenced by four backticks, which name the kind of text and,
    /// for a file, its path.
    init(_ page: String) {
        var isMended = false
        var fence: (info: [Substring], lines: [Substring])?
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            if let open = fence {
                guard line == "````" else {
                    fence?.lines.append(line)
                    continue
                }
                add(open.info, open.lines.map { $0 + "\n" }.joined(), isMended: isMended)
                fence = nil
            } else if line.hasPrefix("````") {
                fence = (line.dropFirst(4).split(separator: " "), [])
            } else if line.hasPrefix("# ") {
                headline = String(line.dropFirst(2))
            } else if line == "## Mended" {
                isMended = true
                // What the mended example does not show again is as it was.
                mended.files = mistaken.files
            } else if summary.isEmpty, !line.isEmpty {
                summary = String(line)
            }
        }
    }

    private mutating func add(_ info: [Substring], _ text: String, isMended: Bool) {
        switch (info.count, isMended) {
        case (2, false): mistaken.files[String(info[1])] = text
        case (2, true): mended.files[String(info[1])] = text
        case (_, false): mistaken.printed += text
        case (_, true): mended.printed += text
        }
    }
}
