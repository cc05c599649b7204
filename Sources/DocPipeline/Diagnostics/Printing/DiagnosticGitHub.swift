/// Findings as workflow commands, which GitHub Actions shows beside the lines of a change.
///
/// `::error file=…,line=…,col=…,endLine=…,endColumn=…,title=…::message`, a finding a line. The
/// interface behind takes columns only where both ends are on one line. Source: GitHub Docs,
/// "Workflow commands for GitHub Actions".
struct DiagnosticGitHub {
    /// What stands before every path, to make it one from the repository's root.
    let pathPrefix: String

    /// One finding with its notes and its mend; ends with a line end.
    func write(_ finding: PlacedDiagnostic) -> String {
        let diagnostic = finding.diagnostic
        var properties: [(name: String, value: String)] = []
        if let path = finding.path { properties.append(("file", pathPrefix + path)) }
        if let place = finding.place {
            properties.append(("line", String(place.start.line)))
            let isOneLine = place.start.line == place.end.line
            if isOneLine { properties.append(("col", String(place.start.column))) }
            properties.append(("endLine", String(place.end.line)))
            if isOneLine { properties.append(("endColumn", String(place.end.column))) }
        }
        properties.append(("title", "\(diagnostic.rule.code) \(diagnostic.rule.name)"))
        let written = properties.map { "\($0.name)=\(Self.escaped($0.value, isProperty: true))" }
        return "::\(Self.command(diagnostic.severity)) \(written.joined(separator: ","))::"
            + Self.escaped(message(of: finding), isProperty: false) + "\n"
    }

    /// The message and what else there is to say, a line each.
    private func message(of finding: PlacedDiagnostic) -> String {
        var lines = [finding.diagnostic.message]
        for note in finding.notes {
            let place = note.place.map { place in
                "\(pathPrefix)\(place.source.path):\(place.start.line):\(place.start.column): "
            }
            lines.append("\(place ?? "")note: \(note.message)")
        }
        if let fix = finding.diagnostic.fix { lines.append("fix: \(fix.summary)") }
        return lines.joined(separator: "\n")
    }

    private static func command(_ severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .hint: "notice"
        }
    }

    /// What would end a line, a property or the list of them is written by its number; by scalars,
    /// since CR LF is one character.
    private static func escaped(_ text: String, isProperty: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case ":" where isProperty: result += "%3A"
            case "," where isProperty: result += "%2C"
            case _: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
