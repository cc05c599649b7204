/// Turns the findings of one run into bytes, one document after the other.
///
/// A run over a hundred thousand documents never holds more than one document's findings. Within a
/// document they come by file, position and code; documents come in the order they are added.
package struct DiagnosticPrinter: Sendable {
    package let format: DiagnosticFormat
    package let style: TextStyle
    /// The program's version, for logs that name it.
    package let version: String
    /// What stands before every path for programs that know the files from another folder: ends
    /// with `/`, or is empty.
    package let pathPrefix: String
    /// What has been added so far.
    package private(set) var tally = DiagnosticTally()
    /// The rules of the findings so far, for a log that lists them at its end.
    private var rules = DiagnosticSARIF.Rules()

    package init(
        format: DiagnosticFormat, style: TextStyle = .plain, version: String = "0",
        pathPrefix: String = ""
    ) {
        self.format = format
        self.style = style
        self.version = version
        self.pathPrefix = pathPrefix
    }

    /// What is written before the first finding.
    package func opening() -> [UInt8] {
        switch format {
        case .text: []
        case .json: Array(DiagnosticJSON.opening.utf8)
        case .sarif: Array(DiagnosticSARIF.opening.utf8)
        case .github: []
        }
    }

    /// The findings of one document, or of the workspace; `sources` is what they point into.
    package mutating func add(_ diagnostics: [Diagnostic], in sources: SourceSet?) -> [UInt8] {
        var text = ""
        for finding in PlacedDiagnostic.sorted(diagnostics, in: sources) {
            switch format {
            case .text: text += DiagnosticText.write(finding, style: style)
            case .json: text += DiagnosticJSON.write(finding, isFirst: tally.isEmpty)
            case .sarif:
                let writer = DiagnosticSARIF(pathPrefix: pathPrefix)
                text += writer.write(finding, isFirst: tally.isEmpty, rules: &rules)
            case .github: text += DiagnosticGitHub(pathPrefix: pathPrefix).write(finding)
            }
            tally.count(finding.diagnostic.severity)
        }
        return Array(text.utf8)
    }

    /// What is written after the last finding; `files` is how many sources were looked at.
    package func closing(files: Int) -> [UInt8] {
        switch format {
        case .text: Array(DiagnosticText.summary(tally, files: files, style: style).utf8)
        case .json: Array(DiagnosticJSON.closing(tally, files: files).utf8)
        case .sarif: Array(DiagnosticSARIF.closing(rules, version: version).utf8)
        case .github: Array(DiagnosticText.summary(tally, files: files, style: .plain).utf8)
        }
    }
}

/// How many findings of each severity there were.
package struct DiagnosticTally: Sendable, Equatable {
    package private(set) var errors = 0
    package private(set) var warnings = 0
    package private(set) var hints = 0

    package init() {}

    package var isEmpty: Bool { errors + warnings + hints == 0 }

    mutating func count(_ severity: Diagnostic.Severity) {
        switch severity {
        case .error: errors += 1
        case .warning: warnings += 1
        case .hint: hints += 1
        }
    }
}
