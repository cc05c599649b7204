/// Findings as a log in the Static Analysis Results Interchange Format, one result a line.
///
/// Results come as they are found; the rules they refer to stand at the end, since only then it is
/// known which there are. Columns count code points, as the format wants it, not characters as
/// elsewhere. Paths are relative to a base that each reader sets, so that a log does not depend on
/// the folder it was made in. Source: OASIS, SARIF Version 2.1.0 (errata 01).
struct DiagnosticSARIF {
    /// What stands before every path, to make it one from the repository's root.
    let pathPrefix: String

    /// The rules of a run in the order in which they were first met.
    struct Rules: Sendable {
        private(set) var all: [Diagnostic.Rule] = []
        private var indices: [Diagnostic.Rule: Int] = [:]

        /// The rule's place among all; a new one is added.
        mutating func index(of rule: Diagnostic.Rule) -> Int {
            if let index = indices[rule] { return index }
            indices[rule] = all.count
            all.append(rule)
            return all.count - 1
        }
    }

    /// The name that GitHub and others have for the root of the sources.
    private static let root = "%SRCROOT%"

    private static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

    static let opening = """
        {"$schema": "\(schema)",
         "version": "2.1.0",
         "runs": [{
          "columnKind": "unicodeCodePoints",
          "newlineSequences": ["\\r\\n", "\\n", "\\r"],
          "originalUriBaseIds": {"\(root)": {"description": \
        {"text": "the folder that all paths start from"}}},
          "results": [
        """

    static func closing(_ rules: Rules, version: String) -> String {
        let descriptors = rules.all.map { rule in
            JSONLine.object([
                ("id", JSONLine.quoted(rule.code)), ("name", JSONLine.quoted(rule.name)),
                ("shortDescription", message(rule.name.replacing("-", with: " "))),
            ])
        }
        let list = descriptors.map { "\n    \($0)" }.joined(separator: ",")
        return """
            ],
              "tool": {"driver": {"name": "docgen", "version": \(JSONLine.quoted(version)), \
            "rules": [\(list)]}}}]}

            """
    }

    func write(_ finding: PlacedDiagnostic, isFirst: Bool, rules: inout Rules) -> String {
        let diagnostic = finding.diagnostic
        let location: String? =
            if let place = finding.place {
                JSONLine.object([("physicalLocation", physicalLocation(place))])
            } else if let path = finding.path {
                JSONLine.object([
                    ("physicalLocation", JSONLine.object([("artifactLocation", artifact(path))]))
                ])
            } else {
                nil
            }
        let placed = finding.notes.filter { $0.place != nil }
        let related = placed.enumerated().map { index, note in
            JSONLine.object([
                ("id", String(index + 1)),
                ("physicalLocation", note.place.map(physicalLocation)),
                ("message", Self.message(note.message)),
            ])
        }
        // A remark without a place has none of its own in the format.
        let remarks = finding.notes.filter { $0.place == nil }.map(\.message)
        let result = JSONLine.object([
            ("ruleId", JSONLine.quoted(diagnostic.rule.code)),
            ("ruleIndex", String(rules.index(of: diagnostic.rule))),
            ("level", JSONLine.quoted(Self.level(diagnostic.severity))),
            ("message", Self.message(([diagnostic.message] + remarks).joined(separator: "\n"))),
            ("locations", JSONLine.array([location].compactMap(\.self))),
            ("relatedLocations", related.isEmpty ? nil : JSONLine.array(related)),
            ("fixes", fix(finding).map { JSONLine.array([$0]) }),
        ])
        return (isFirst ? "\n   " : ",\n   ") + result
    }

    /// The mend with its edits, file by file in the order in which the files are first met.
    private func fix(_ finding: PlacedDiagnostic) -> String? {
        guard let fix = finding.diagnostic.fix, !finding.edits.isEmpty else { return nil }
        var paths: [String] = []
        for edit in finding.edits where !paths.contains(edit.place.source.path) {
            paths.append(edit.place.source.path)
        }
        let changes = paths.map { path in
            let replacements = finding.edits.filter { $0.place.source.path == path }.map { edit in
                JSONLine.object([
                    ("deletedRegion", region(edit.place)),
                    (
                        "insertedContent",
                        JSONLine.object([("text", JSONLine.quoted(edit.replacement))])
                    ),
                ])
            }
            return JSONLine.object([
                ("artifactLocation", artifact(path)),
                ("replacements", JSONLine.array(replacements)),
            ])
        }
        return JSONLine.object([
            ("description", Self.message(fix.summary)),
            ("artifactChanges", JSONLine.array(changes)),
        ])
    }

    private static func level(_ severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .hint: "note"
        }
    }

    private static func message(_ text: String) -> String {
        JSONLine.object([("text", JSONLine.quoted(text))])
    }

    private func physicalLocation(_ place: PlacedDiagnostic.Place) -> String {
        JSONLine.object([
            ("artifactLocation", artifact(place.source.path)), ("region", region(place)),
        ])
    }

    private func region(_ place: PlacedDiagnostic.Place) -> String {
        let upper = place.range.isEmpty ? place.range.lowerBound : place.range.upperBound
        return JSONLine.object([
            ("startLine", String(place.start.line)),
            ("startColumn", String(place.source.codePointColumn(at: place.range.lowerBound))),
            ("endLine", String(place.end.line)),
            ("endColumn", String(place.source.codePointColumn(at: upper))),
        ])
    }

    private func artifact(_ path: String) -> String {
        guard !path.hasPrefix("/") else {
            return JSONLine.object([("uri", JSONLine.quoted("file://" + Self.encoded(path)))])
        }
        return JSONLine.object([
            ("uri", JSONLine.quoted(Self.encoded(pathPrefix + path))),
            ("uriBaseId", JSONLine.quoted(Self.root)),
        ])
    }

    /// A path as one of a URI: what RFC 3986, 3.3, does not allow in it, and a colon, which could
    /// be taken for the end of a scheme, in percent escapes.
    private static func encoded(_ path: String) -> String {
        var result = ""
        for byte in path.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: result.append(character(byte))
            case _ where "/-._~!$&'()*+,;=@".utf8.contains(byte): result.append(character(byte))
            case _:
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return result
    }

    private static func character(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }
}

extension SourceFile {
    /// The column, from 1, of a byte offset, counted in code points.
    fileprivate func codePointColumn(at offset: Int) -> Int {
        let start = columnOrigin(ofLine: line(at: offset))
        let end = min(max(offset, start), bytes.count)
        return bytes[start..<end].count { $0 & 0xC0 != 0x80 } + 1
    }
}
