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
        let members: [(key: String, value: String?)] = [
            ("code", JSONLine.quoted(diagnostic.rule.code)),
            ("rule", JSONLine.quoted(diagnostic.rule.name)),
            ("severity", JSONLine.quoted(diagnostic.severity.rawValue)),
            ("file", finding.path.map(JSONLine.quoted) ?? "null"),
            ("range", range(finding.place)),
            ("message", JSONLine.quoted(diagnostic.message)),
            ("notes", JSONLine.array(finding.notes.map(note))),
            ("fix", fix(finding)),
        ]
        return (isFirst ? "\n  " : ",\n  ") + JSONLine.object(members)
    }

    private static func note(_ note: PlacedDiagnostic.Note) -> String {
        JSONLine.object([
            ("message", JSONLine.quoted(note.message)),
            ("file", note.place.map { JSONLine.quoted($0.source.path) } ?? "null"),
            ("range", range(note.place)),
        ])
    }

    private static func fix(_ finding: PlacedDiagnostic) -> String {
        guard let fix = finding.diagnostic.fix else { return "null" }
        let edits = finding.edits.map { edit in
            JSONLine.object([
                ("file", JSONLine.quoted(edit.place.source.path)),
                ("range", range(edit.place)),
                ("replacement", JSONLine.quoted(edit.replacement)),
            ])
        }
        return JSONLine.object([
            ("summary", JSONLine.quoted(fix.summary)),
            ("certain", fix.isCertain ? "true" : "false"),
            ("edits", JSONLine.array(edits)),
        ])
    }

    private static func range(_ place: PlacedDiagnostic.Place?) -> String {
        guard let place else { return "null" }
        return JSONLine.object([("start", position(place.start)), ("end", position(place.end))])
    }

    private static func position(_ position: SourceFile.Position) -> String {
        JSONLine.object([("line", String(position.line)), ("column", String(position.column))])
    }
}
