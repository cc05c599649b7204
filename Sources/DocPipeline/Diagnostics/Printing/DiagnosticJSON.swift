/// Findings for programs: `{"version": 1, "diagnostics": […], "summary": {…}}`, one finding a line.
///
/// Lines and columns count from 1, columns in characters (grapheme clusters); `range` is `null` for
/// a finding about a whole file, `file` for one about none.
enum DiagnosticJSON {
    static let opening = "{\"version\": 1,\n \"diagnostics\": ["

    static func closing(_ tally: DiagnosticTally, files: Int) -> String {
        """
        ],
         "summary": {"errors": \(tally.errors), "warnings": \(tally.warnings), "files": \(files)}}

        """
    }

    static func write(_ finding: PlacedDiagnostic, isFirst: Bool) -> String {
        let diagnostic = finding.diagnostic
        let members = [
            ("code", quoted(diagnostic.rule.code)),
            ("rule", quoted(diagnostic.rule.name)),
            ("severity", quoted(diagnostic.severity.rawValue)),
            ("file", finding.path.map(quoted) ?? "null"),
            ("range", range(finding.place)),
            ("message", quoted(diagnostic.message)),
            ("notes", array(finding.notes.map(note))),
            ("fix", fix(finding)),
        ]
        return (isFirst ? "\n  " : ",\n  ") + object(members)
    }

    private static func note(_ note: PlacedDiagnostic.Note) -> String {
        object([
            ("message", quoted(note.message)),
            ("file", note.place.map { quoted($0.source.path) } ?? "null"),
            ("range", range(note.place)),
        ])
    }

    private static func fix(_ finding: PlacedDiagnostic) -> String {
        guard let fix = finding.diagnostic.fix else { return "null" }
        let edits = finding.edits.map { edit in
            object([
                ("file", quoted(edit.place.source.path)),
                ("range", range(edit.place)),
                ("replacement", quoted(edit.replacement)),
            ])
        }
        return object([
            ("summary", quoted(fix.summary)),
            ("certain", fix.isCertain ? "true" : "false"),
            ("edits", array(edits)),
        ])
    }

    private static func range(_ place: PlacedDiagnostic.Place?) -> String {
        guard let place else { return "null" }
        return object([("start", position(place.start)), ("end", position(place.end))])
    }

    private static func position(_ position: SourceFile.Position) -> String {
        object([("line", String(position.line)), ("column", String(position.column))])
    }

    private static func object(_ members: [(key: String, value: String)]) -> String {
        "{" + members.map { "\(quoted($0.key)): \($0.value)" }.joined(separator: ", ") + "}"
    }

    private static func array(_ items: [String]) -> String {
        "[" + items.joined(separator: ", ") + "]"
    }

    /// A string as RFC 8259, section 7, writes it.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            case _: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
