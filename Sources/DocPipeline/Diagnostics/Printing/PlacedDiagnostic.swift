/// A finding with its places as people count them, ready for any writer.
struct PlacedDiagnostic {
    /// A stretch of a file: both ends in lines and columns, the end not included.
    struct Place {
        var source: SourceFile
        var range: SourceRange
        var start: SourceFile.Position
        var end: SourceFile.Position

        init?(_ range: SourceRange?, _ counter: inout PlaceCounter) {
            guard let range, let sources = counter.sources,
                Int(range.file.rawValue) < sources.files.count
            else { return nil }
            source = sources[range.file]
            self.range = range
            start = counter.position(at: range.lowerBound, in: range.file, of: source)
            end =
                range.isEmpty
                ? start : counter.position(at: range.upperBound, in: range.file, of: source)
        }
    }

    struct Note {
        var message: String
        var place: Place?
    }

    var diagnostic: Diagnostic
    var place: Place?
    var notes: [Note]
    /// The places of the mend's edits, in their order; empty without a mend.
    var edits: [(place: Place, replacement: String)]

    private init(_ diagnostic: Diagnostic, _ counter: inout PlaceCounter) {
        self.diagnostic = diagnostic
        place = Place(diagnostic.range, &counter)
        notes = []
        for note in diagnostic.notes {
            notes.append(Note(message: note.message, place: Place(note.range, &counter)))
        }
        edits = []
        for edit in diagnostic.fix?.edits ?? [] {
            guard let place = Place(edit.range, &counter) else { continue }
            edits.append((place, edit.replacement))
        }
    }

    /// The file the finding is about; `nil` when it is about none.
    var path: String? { place?.source.path ?? diagnostic.path }

    /// By file, position and code; findings about a whole file come before those within it.
    static func sorted(_ diagnostics: [Diagnostic], in sources: SourceSet?) -> [PlacedDiagnostic] {
        var counter = PlaceCounter(sources)
        return diagnostics.map { PlacedDiagnostic($0, &counter) }.sorted { left, right in
            let (leftKey, rightKey) = (left.sortKey, right.sortKey)
            return leftKey < rightKey
        }
    }

    private var sortKey: (String, Int, Int, String, String) {
        (
            path ?? "", place?.range.lowerBound ?? -1, place?.range.upperBound ?? -1,
            diagnostic.rule.code, diagnostic.message
        )
    }
}
