/// Turns the findings of one run into bytes, one document after the other.
///
/// A run over a hundred thousand documents never holds more than one document's findings. Within a
/// document they come by file, position and code; documents come in the order they are added.
package struct DiagnosticPrinter: Sendable {
    package let format: DiagnosticFormat
    package let style: TextStyle
    /// What has been added so far.
    package private(set) var tally = DiagnosticTally()

    package init(format: DiagnosticFormat, style: TextStyle = .plain) {
        self.format = format
        self.style = style
    }

    /// What is written before the first finding.
    package func opening() -> [UInt8] {
        switch format {
        case .text: []
        case .json: Array(DiagnosticJSON.opening.utf8)
        }
    }

    /// The findings of one document, or of the workspace; `sources` is what they point into.
    package mutating func add(_ diagnostics: [Diagnostic], in sources: SourceSet?) -> [UInt8] {
        var text = ""
        for finding in PlacedDiagnostic.sorted(diagnostics, in: sources) {
            switch format {
            case .text: text += DiagnosticText.write(finding, style: style)
            case .json: text += DiagnosticJSON.write(finding, isFirst: tally.isEmpty)
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
