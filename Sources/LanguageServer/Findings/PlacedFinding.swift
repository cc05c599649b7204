internal import DocPipeline

/// A finding with the texts that it points into.
struct PlacedFinding: Sendable {
    var diagnostic: Diagnostic
    var sources: SourceSet
    /// The document that was compiled when it was found.
    var owner: String

    /// The file that it is in.
    var path: String {
        if let range = diagnostic.range { return sources[range.file].path }
        return diagnostic.path ?? owner
    }

    /// The bytes that are marked: a character at least, where there is one; the first line of a
    /// file for a finding about the whole.
    var marked: Range<Int> {
        guard let range = diagnostic.range else {
            return 0..<sources[.main].contentEnd(ofLine: 0)
        }
        let file = sources[range.file]
        let low = min(range.lowerBound, file.bytes.count)
        var high = min(max(range.upperBound, low), file.bytes.count)
        // A mark on the first byte alone means the character that begins there.
        while high > low, high < file.bytes.count, file.bytes[high] & 0xC0 == 0x80 { high += 1 }
        return low..<high
    }

    /// The text that it is in.
    var file: SourceFile { sources[diagnostic.range?.file ?? .main] }

    /// A `Diagnostic` of the protocol.
    func json(in workspace: OpenWorkspace, _ terms: ClientTerms) -> JSON {
        var message = diagnostic.message
        var related: [JSON] = []
        for note in diagnostic.notes {
            guard let range = note.range, terms.showsRelatedInformation else {
                message += "\n" + note.message
                continue
            }
            related.append([
                "location": [
                    "uri": .string(workspace.uri(of: sources[range.file].path)),
                    "range": sources[range.file].json(
                        range.lowerBound, range.upperBound, terms.encoding),
                ],
                "message": .string(note.message),
            ])
        }
        return .members([
            ("range", file.json(marked.lowerBound, marked.upperBound, terms.encoding)),
            ("severity", .integer(diagnostic.severity.number)),
            ("code", .string(diagnostic.rule.name)),
            ("source", "docgen"),
            ("message", .string(message)),
            ("relatedInformation", related.isEmpty ? nil : .array(related)),
            ("data", ["code": .string(diagnostic.rule.code)]),
        ])
    }
}

extension Diagnostic.Severity {
    /// The protocol's number.
    ///
    /// Its lightest, 4, is hidden in the lists of several editors: a hint is sent as information.
    fileprivate var number: Int {
        switch self {
        case .error: 1
        case .warning: 2
        case .hint: 3
        }
    }
}
