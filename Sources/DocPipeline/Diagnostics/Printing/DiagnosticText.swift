/// Findings for people: where, what, the line with a caret under the place, how to mend it.
enum DiagnosticText {
    /// One finding with its notes and its mend; ends with a line end.
    static func write(_ finding: PlacedDiagnostic, style: TextStyle) -> String {
        let diagnostic = finding.diagnostic
        let rule = "[\(diagnostic.rule.code) \(diagnostic.rule.name)]"
        var text = style.apply(.bold, to: location(finding.place, path: finding.path))
        text += style.apply(emphasis(diagnostic.severity), to: "\(diagnostic.severity.rawValue):")
        text += " \(oneLine(diagnostic.message)) \(style.apply(.dim, to: rule))\n"
        text += excerpt(finding.place, emphasis: emphasis(diagnostic.severity), style: style)
        for note in finding.notes { text += write(note, below: finding, style: style) }
        text += mend(finding, style: style)
        return text
    }

    /// How many of what in how many files, on one line.
    static func summary(_ tally: DiagnosticTally, files: Int, style: TextStyle) -> String {
        var parts: [String] = []
        if tally.errors > 0 {
            parts.append(style.apply(.red, to: counted(tally.errors, "error")))
        }
        if tally.warnings > 0 {
            parts.append(style.apply(.yellow, to: counted(tally.warnings, "warning")))
        }
        if tally.hints > 0 { parts.append(style.apply(.cyan, to: counted(tally.hints, "hint"))) }
        let findings = parts.isEmpty ? "nothing found" : parts.joined(separator: ", ")
        return "\(findings) in \(counted(files, "file"))\n"
    }

    static func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }

    private static func write(
        _ note: PlacedDiagnostic.Note, below finding: PlacedDiagnostic, style: TextStyle
    ) -> String {
        let label = style.apply(.cyan, to: "note:")
        guard let place = note.place else {
            return "\(indent(finding.place)) = \(label) \(oneLine(note.message))\n"
        }
        let head = style.apply(.bold, to: location(place, path: nil))
        return "\(head)\(label) \(oneLine(note.message))\n"
            + excerpt(place, emphasis: .cyan, style: style)
    }

    /// The mend in words, and the line as it would be when all of it happens on one line.
    private static func mend(_ finding: PlacedDiagnostic, style: TextStyle) -> String {
        guard let fix = finding.diagnostic.fix else { return "" }
        let label = style.apply(.green, to: "fix:")
        var text = "\(indent(finding.place)) = \(label) \(oneLine(fix.summary))\n"
        guard let first = finding.edits.first?.place, let last = finding.edits.last?.place,
            first.start.line == last.end.line, first.range.file == last.range.file
        else { return text }
        let edits = finding.edits.map { ($0.place.range, $0.replacement) }
        let mended = SourceExcerpt.mended(first.source, line: first.start.line, edits: edits)
        if let mended {
            let gutter = style.apply(.dim, to: "\(number(first.start.line)) +")
            text += "\(gutter) \(style.apply(.green, to: mended))\n"
        }
        return text
    }

    private static func location(_ place: PlacedDiagnostic.Place?, path: String?) -> String {
        if let place {
            return "\(oneLine(place.source.path)):\(place.start.line):\(place.start.column): "
        }
        return path.map { "\(oneLine($0)): " } ?? ""
    }

    private static func excerpt(
        _ place: PlacedDiagnostic.Place?, emphasis: TextStyle.Emphasis, style: TextStyle
    ) -> String {
        guard let place else { return "" }
        let excerpt = SourceExcerpt(
            place.source, line: place.start.line, from: place.range.lowerBound,
            to: place.range.upperBound)
        let gutter = style.apply(.dim, to: "\(number(place.start.line)) |")
        let empty = style.apply(.dim, to: "\(indent(place)) |")
        let caret = style.apply(emphasis, to: excerpt.underline)
        let line = excerpt.text.isEmpty ? gutter : "\(gutter) \(excerpt.text)"
        return "\(line)\n\(empty) \(excerpt.margin)\(caret)\n"
    }

    private static func emphasis(_ severity: Diagnostic.Severity) -> TextStyle.Emphasis {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .hint: .cyan
        }
    }

    private static func number(_ line: Int) -> String {
        let digits = String(line)
        return String(repeating: " ", count: max(0, 5 - digits.count)) + digits
    }

    private static func indent(_ place: PlacedDiagnostic.Place?) -> String {
        String(repeating: " ", count: max(5, String(place?.start.line ?? 0).count))
    }

    /// A message quotes what was typed: nothing in it may break the line or drive the terminal.
    private static func oneLine(_ text: String) -> String {
        var result = ""
        result.unicodeScalars.append(contentsOf: text.unicodeScalars.map(SourceExcerpt.visible))
        return result
    }
}
